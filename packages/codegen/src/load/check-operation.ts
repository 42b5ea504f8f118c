import type { ReferenceCheck } from './reference-check.ts';
import type { SpecOperation } from './spec.ts';

/** Checks the names that an operation uses. */
export function checkOperation(check: ReferenceCheck, operation: SpecOperation): void {
  check.set(operation, 'attribute-set');
  check.struct(operation, 'fixed-header');
  check.name(operation, 'notify', 'an operation', check.index.operations.keys());
  check.name(operation, 'mcgrp', 'a multicast group', check.index.groups);
  const { do: call, dump, event } = operation;
  for (const message of [call?.request, call?.reply, dump?.request, dump?.reply, event]) {
    checkAttributeList(check, operation, message?.attributes);
  }
}

function checkAttributeList(
  check: ReferenceCheck,
  operation: SpecOperation,
  list: readonly string[] | undefined,
): void {
  if (list === undefined || list.length === 0) return;
  const name = operation['attribute-set'];
  if (name === undefined) {
    const text = `expected "attribute-set" in operation "${operation.name}", which lists attributes, got none`;
    check.report(operation, undefined, text);
    return;
  }
  const set = check.index.sets.get(name);
  if (set === undefined) return;
  const known = set.attributes.map((each) => each.name);
  for (const [index, attribute] of list.entries()) {
    check.known(list, index, `an attribute of "${name}"`, attribute, known);
  }
}
