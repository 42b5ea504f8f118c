import type { SpecCall, SpecOperation } from '../load/spec.ts';
import { frameOf } from './headings.ts';
import { operationName } from './identifiers.ts';
import type { Attr, AttrSet, CallDef, MessageDef, OperationDef } from './model.ts';
import { type CallNumbers, numberOperations, type OperationNumbers } from './operation-numbers.ts';
import { foundIf, type Scope } from './scope.ts';

/** Makes the operations of a family. */
export function normaliseOperations(scope: Scope): OperationDef[] {
  const { operations } = scope.spec;
  const numbers = numberOperations(operations);
  return operations.list.flatMap((each, index) => {
    const own = numbers[index];
    return own === undefined ? [] : [operationDef(scope, each, own)];
  });
}

function operationDef(scope: Scope, spec: SpecOperation, numbers: OperationNumbers): OperationDef {
  const frame = frameOf(scope, spec);
  const set = foundIf(scope.sets, frame.set);
  const isNarrow = narrows(scope, spec);
  const isMessage = spec.notify !== undefined || spec.event !== undefined;
  return {
    name: spec.name,
    tsName: spec['ts-name'] ?? operationName(spec.name),
    doc: spec.doc ?? '',
    at: scope.positionOf(spec),
    set,
    header: foundIf(scope.structs, frame.header),
    do: callDef(spec.do, set, numbers.do, isNarrow),
    dump: callDef(spec.dump, set, numbers.dump, isNarrow),
    message: isMessage ? numbers.message : undefined,
    messageAttrs: listed(set, messageAttributes(scope, spec)),
    group: spec.mcgrp,
    privilege: privilegeOf(spec),
    isTransparent: spec.transparent ?? scope.spec.operations.transparent ?? false,
    isTypedAtRuntime: spec['request-type-at-runtime'] ?? false,
  };
}

/** What stands for all operations that the spec does not describe, where it names a set for them. */
export function fallbackOperation(scope: Scope): OperationDef | undefined {
  const { operations } = scope.spec;
  const set = foundIf(scope.sets, operations['fallback-attrs']);
  if (set === undefined) return undefined;
  const message: MessageDef = { id: 0, attrs: [], isNarrow: false };
  const call: CallDef = {
    request: message,
    reply: message,
    isMany: false,
    merge: undefined,
    split: undefined,
    flags: undefined,
    always: undefined,
  };
  return {
    name: 'other',
    tsName: 'otherOperation',
    doc: 'Any operation that the spec does not describe.',
    at: scope.positionOf(operations, 'fallback-attrs'),
    set,
    header: foundIf(scope.structs, operations['fixed-header']),
    do: call,
    dump: call,
    message: undefined,
    messageAttrs: [],
    group: undefined,
    privilege: undefined,
    isTransparent: true,
    isTypedAtRuntime: true,
  };
}

/** Whether requests take the listed attributes only: the lists of older families leave out what the kernel takes. */
function narrows(scope: Scope, spec: SpecOperation): boolean {
  if (spec.narrow !== undefined) return spec.narrow;
  if (spec['all-attrs'] ?? scope.spec.operations['all-attrs'] ?? false) return false;
  const protocol = scope.spec.protocol ?? 'genetlink';
  return protocol === 'genetlink' || protocol === 'genetlink-c';
}

function callDef(
  call: SpecCall | undefined,
  set: AttrSet | undefined,
  numbers: CallNumbers,
  isNarrow: boolean,
): CallDef | undefined {
  if (call === undefined) return undefined;
  const { request, reply } = call;
  const message = (id: number, names: readonly string[] | undefined, narrow: boolean): MessageDef => ({
    id,
    attrs: listed(set, names),
    isNarrow: narrow,
  });
  return {
    request: message(numbers.request, request?.attributes, isNarrow),
    reply: reply === undefined ? undefined : message(numbers.reply, reply.attributes, false),
    isMany: reply?.many ?? false,
    merge: call.merge,
    split: call.split,
    flags: call['request-flags'],
    always: call['always-flags'],
  };
}

/** A notification repeats the reply of the operation it names; an event has a list of its own. */
function messageAttributes(scope: Scope, spec: SpecOperation): readonly string[] | undefined {
  const notified = foundIf(scope.index.operations, spec.notify);
  return spec.event?.attributes ?? (notified?.do?.reply ?? notified?.dump?.reply)?.attributes;
}

/** The attributes of a list, each once; those that only keep a number are not for use. */
function listed(set: AttrSet | undefined, names: readonly string[] | undefined): Attr[] {
  return [...new Set(names)].flatMap((name) => {
    const attr = set?.attrs.find((each) => each.name === name);
    return attr === undefined || attr.type.kind === 'pad' || attr.type.kind === 'unused' ? [] : [attr];
  });
}

function privilegeOf({ flags }: SpecOperation): OperationDef['privilege'] {
  if (flags?.includes('admin-perm') === true) return 'initial';
  return flags?.includes('uns-admin-perm') === true ? 'namespace' : undefined;
}
