import type { CallDef, FamilyModel, OperationDef } from '../model/model.ts';
import {
  decodeName,
  descriptorName,
  encodeName,
  familyConst,
  notificationsConst,
  operationConst,
  operationsConst,
  requestName,
  structConst,
} from '../model/names.ts';
import { privilegeText, withText } from './docs.ts';
import { fillLines, quote, wrapList } from './layout.ts';
import { isSensitiveSet } from './sensitive.ts';
import type { SourceFile } from './source-file.ts';
import { messageTsType, messageTypeName } from './types.ts';

const genericProtocol = 16;

/**
 * Operations and notifications.
 *
 *     - name: get-device             export const getDevice: Operation<undefined, Call<GetDeviceDumpRequest, Wgdevice>> =
 *       dump: { … }            ->      operation({ name: 'get-device', family, set: wgdeviceAttrs, do: undefined, dump: … });
 */
export function emitOperations(family: FamilyModel, file: SourceFile): void {
  emitFamily(family, file);
  const all: string[] = [];
  const messages: string[] = [];
  for (const operation of family.operations) {
    if (operation.do !== undefined || operation.dump !== undefined) {
      emitOperation(family, operation, file);
      // What is an operation only with its numbers is in no list.
      if (!operation.isTypedAtRuntime) all.push(operationConst(operation));
    } else if (operation.message !== undefined) {
      emitNotification(operation, operation.message, file);
      messages.push(operationConst(operation));
    }
  }
  if (family.fallback !== undefined) emitOperation(family, family.fallback, file);
  emitList(operationsConst, `All operations of \`${family.name}\`.`, file.coreType('AnyOperation'), all, file);
  if (messages.length > 0) {
    const type = `${file.coreType('Notification')}<object>`;
    emitList(notificationsConst, `All notifications and events of \`${family.name}\`.`, type, messages, file);
  }
}

function emitFamily(family: FamilyModel, file: SourceFile): void {
  file.gap();
  file.doc(withText(`Netlink family \`${family.name}\``, family.doc));
  const modules = family.modules.map(quote).join(', ');
  const facts = [
    `name: ${quote(family.name)}`,
    `protocol: ${family.protonum}`,
    `version: ${family.version}`,
    `modules: [${modules}]`,
    ...batchFacts(family),
  ];
  const start = `export const ${familyConst}: ${file.coreType('Family')} = {`;
  file.line(...wrapList(`${start} `, facts, ' };', { open: start, close: '};' }));
}

function batchFacts({ batch }: FamilyModel): string[] {
  if (batch === undefined) return [];
  return [`batch: { begin: ${batch.begin}, end: ${batch.end}, subsystem: ${batch.subsystem} }`];
}

function emitOperation(family: FamilyModel, operation: OperationDef, file: SourceFile): void {
  file.gap();
  const privilege = privilegeText(operation);
  const text = withText(`\`${operation.name}\``, operation.doc);
  const notes = [...(privilege === undefined ? [] : [privilege]), ...(operation.isTypedAtRuntime ? [numbersNote] : [])];
  file.doc([text, ...notes].join('\n\n'));
  const types = [callType(family, operation, 'do', file), callType(family, operation, 'dump', file)];
  const start = operationStart(operation, file);
  const end = operation.isTypedAtRuntime
    ? `> => ${file.core('operation')}({`
    : `> = /* @__PURE__ */ ${file.core('operation')}({`;
  file.line(...wrapList(start, types, end, { open: start, close: end, isTrailing: false }));
  file.line(
    ...fillLines([...facts(operation, file), ...callerFacts(operation)], ', ', '  ', true),
    ...callLines(operation, 'do', file),
    ...callLines(operation, 'dump', file),
    '});',
  );
}

const numbersNote = 'Takes the number of the request and, where it is another, that of the reply.';

/** The beginning of an operation; one whose numbers are given at run time is a function of them. */
function operationStart(operation: OperationDef, file: SourceFile): string {
  const type = `${file.coreType('Operation')}<`;
  const name = operationConst(operation);
  if (!operation.isTypedAtRuntime) return `export const ${name}: ${type}`;
  const hasReply = operation.do?.reply !== undefined || operation.dump?.reply !== undefined;
  return `export const ${name} = (request: number${hasReply ? ', reply: number = request' : ''}): ${type}`;
}

/** The parts that operations and notifications share. */
function facts({ name, set, header }: OperationDef, file: SourceFile): string[] {
  if (set === undefined) throw new Error(`${name} has no attribute set`);
  return [
    `name: ${quote(name)}`,
    familyConst,
    `set: ${file.use('./descriptors.ts', descriptorName(set))}`,
    ...(header === undefined ? [] : [`header: ${file.use('./descriptors.ts', structConst(header))}`]),
  ];
}

/** What a caller has to have and to heed. */
function callerFacts({ set, privilege }: OperationDef): string[] {
  return [
    ...(privilege === undefined ? [] : [`privilege: ${quote(privilege)}`]),
    ...(set !== undefined && isSensitiveSet(set) ? ['sensitive: true'] : []),
  ];
}

function callOf(operation: OperationDef, mode: 'do' | 'dump'): CallDef | undefined {
  return mode === 'do' ? operation.do : operation.dump;
}

function callType(family: FamilyModel, operation: OperationDef, mode: 'do' | 'dump', file: SourceFile): string {
  const call = callOf(operation, mode);
  if (call === undefined) return 'undefined';
  const request = operation.isTransparent
    ? messageInput(operation, file)
    : file.useType('./types.ts', requestName(operation, mode));
  const reply = call.reply === undefined ? 'void' : file.useType('./types.ts', messageTypeName(operation));
  const flags = operation.isTypedAtRuntime ? [] : requestFlags(family, call, mode);
  const type = `${file.coreType('Call')}<${[request, reply, ...flags].join(', ')}>`;
  // `Reply` is one message; that several answer is for those who collect them.
  return call.isMany ? `${type} & { readonly many: true }` : type;
}

/** The whole of what an operation takes. */
function messageInput(operation: OperationDef, file: SourceFile): string {
  const name = file.useType('./types.ts', messageTypeName(operation));
  const [, parameter = ''] = /(<.*)/.exec(messageTsType(operation, true)) ?? [];
  return name + parameter;
}

/**
 * Flags that a caller may set: the kernel refuses create and excl from generic families, and gets take none. Nothing
 * stands for all of them.
 */
function requestFlags(family: FamilyModel, call: CallDef, mode: 'do' | 'dump'): string[] {
  if (call.flags !== undefined) return [call.flags.length === 0 ? 'never' : call.flags.map(quote).join(' | ')];
  if (mode === 'dump' || call.reply !== undefined) return ['never'];
  return family.protonum === genericProtocol ? ["'echo'"] : [];
}

function callLines(operation: OperationDef, mode: 'do' | 'dump', file: SourceFile): string[] {
  const call = callOf(operation, mode);
  if (call === undefined) return [`  ${mode}: undefined,`];
  const type = messageTypeName(operation);
  const { isTypedAtRuntime } = operation;
  const parts = [isTypedAtRuntime ? 'request' : `request: ${call.request.id}`];
  if (call.reply !== undefined) parts.push(isTypedAtRuntime ? 'reply' : `reply: ${call.reply.id}`);
  const encoder = file.use('./encode.ts', encodeName(type));
  parts.push(`encode: ${encoder}`);
  if (call.reply !== undefined) parts.push(`decode: ${file.use('./decode.ts', decodeName(type))}`);
  if (call.always !== undefined) parts.push(`always: [${call.always.map(quote).join(', ')}]`);
  if (call.isMany) parts.push('many: true');
  if (call.merge !== undefined) parts.push(`merge: ${file.use('../extra/index.ts', call.merge)}`);
  if (call.split !== undefined) parts.push(`split: ${file.use('../extra/index.ts', call.split)}`);
  const open = `  ${mode}: {`;
  return wrapList(`${open} `, parts, ' },', { open, close: '  },', indent: '    ' });
}

function emitNotification(operation: OperationDef, message: number, file: SourceFile): void {
  const type = file.useType('./types.ts', messageTypeName(operation));
  file.gap();
  file.doc(withText(`\`${operation.name}\``, operation.doc));
  const start = `export const ${operationConst(operation)}: ${file.coreType('Notification')}<`;
  const end = `> = /* @__PURE__ */ ${file.core('notification')}({`;
  file.line(...wrapList(start, [type], end, { open: start, close: end, isTrailing: false }));
  const group = operation.group === undefined ? [] : [`group: ${quote(operation.group)}`];
  file.line(...fillLines([...facts(operation, file), `message: ${message}`, ...group], ', ', '  ', true));
  file.line(`  decode: ${file.use('./decode.ts', decodeName(messageTypeName(operation)))},`, '});');
}

function emitList(name: string, doc: string, type: string, items: readonly string[], file: SourceFile): void {
  file.gap();
  file.doc(doc);
  const start = `export const ${name}: readonly ${type}[] = [`;
  file.line(...wrapList(start, items, '];', { open: start, close: '];' }));
}
