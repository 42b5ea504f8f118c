import type { ReferenceCheck } from './reference-check.ts';
import type { SpecAttribute, SpecAttributeSet } from './spec.ts';
import { attributeOf, setsAround } from './spec-index.ts';

/** Checks the names that an attribute uses. */
export function checkAttribute(check: ReferenceCheck, attribute: SpecAttribute): void {
  check.set(attribute, 'nested-attributes');
  check.enum(attribute, 'enum');
  check.struct(attribute, 'struct');
  check.struct(attribute, 'fixed-header');
  check.name(attribute, 'sub-message', 'a sub-message', check.index.subMessages.keys());
  const struct = check.index.structs.get(attribute.struct ?? '');
  if (struct !== undefined) {
    const members = struct.members.map((each) => each.name);
    check.name(attribute, 'length-member', `a member of "${struct.name}"`, members);
  }
  const checks = attribute.checks ?? {};
  for (const key of ['min', 'max'] as const) check.bound(checks, key);
  for (const key of ['min-len', 'max-len', 'exact-len'] as const) check.length(checks, key);
  check.name(checks, 'flags-mask', 'an enum or flags', check.index.enums.keys());
}

/** A selector stands in the same set, or in one around it; the values of an enum have to cover the formats. */
export function checkSelector(check: ReferenceCheck, set: SpecAttributeSet, attribute: SpecAttribute): void {
  const name = attribute.selector;
  if (name === undefined) return;
  const around = setsAround(check.index, set);
  const home = around.find((each) => each.attributes.some((other) => other.name === name));
  if (home === undefined) {
    const known = around.flatMap((each) => each.attributes.map((other) => other.name));
    check.known(
      attribute,
      'selector',
      `an attribute of "${set.name}" or of a set around it for "selector"`,
      name,
      known,
    );
    return;
  }
  const selector = attributeOf(check.index, home, name);
  const values = check.index.enums.get(selector?.enum ?? '');
  const message = check.index.subMessages.get(attribute['sub-message'] ?? '');
  if (values === undefined || message === undefined) return;
  const known = values.entries.map((each) => (typeof each === 'string' ? each : each.name));
  for (const format of message.formats) {
    check.known(
      format,
      'value',
      `an entry of "${values.name}", the enum of selector "${name}", for "value"`,
      format.value,
      known,
    );
  }
}
