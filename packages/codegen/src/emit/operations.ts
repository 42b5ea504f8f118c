import type { CallDef, FamilyModel, OperationDef } from '../model/model.ts';
import {
  decodeName,
  descriptorName,
  encodeName,
  familyConst,
  operationConst,
  requestName,
  structConst,
} from '../model/names.ts';
import { withText } from './docs.ts';
import { isSensitiveSet } from './sensitive.ts';
import { quote, type SourceFile, wrapList } from './source-file.ts';
import { messageTsType, messageTypeName } from './types.ts';

const genericProtocol = 16;
const privileges = {
  namespace: 'Needs CAP_NET_ADMIN over the network namespace.',
  initial: 'Needs CAP_NET_ADMIN in the initial user namespace.',
} as const;

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
    if (operation.set === undefined) continue;
    if (operation.do !== undefined || operation.dump !== undefined) {
      emitOperation(family, operation, file);
      all.push(operationConst(operation));
    } else if (operation.message !== undefined) {
      emitNotification(operation, operation.message, file);
      messages.push(operationConst(operation));
    }
  }
  emitList('operations', `All operations of \`${family.name}\`.`, file.coreType('AnyOperation'), all, file);
  if (messages.length > 0) {
    const type = `${file.coreType('Notification')}<object>`;
    emitList('notifications', `All notifications and events of \`${family.name}\`.`, type, messages, file);
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
  ];
  const start = `export const ${familyConst}: ${file.coreType('Family')} = {`;
  file.line(...wrapList(`${start} `, facts, ' };', { open: start, close: '};' }));
}

function emitOperation(family: FamilyModel, operation: OperationDef, file: SourceFile): void {
  file.gap();
  const isSaid = operation.privilege === undefined || operation.doc.includes('CAP_NET_ADMIN');
  const privilege = isSaid || operation.privilege === undefined ? '' : `\n\n${privileges[operation.privilege]}`;
  file.doc(withText(`\`${operation.name}\``, operation.doc) + privilege);
  const types = [callType(family, operation, 'do', file), callType(family, operation, 'dump', file)];
  const name = operationConst(operation);
  const type = `${file.coreType('Operation')}<${types.join(', ')}>`;
  const call = `/* @__PURE__ */ ${file.core('operation')}({`;
  const head = `export const ${name}: ${type} = ${call}`;
  if (head.length <= 120) file.line(head);
  else
    file.line(
      ...wrapList(`export const ${name}: Operation<`, types, `> = ${call}`, {
        open: `export const ${name}: Operation<`,
        close: `> = ${call}`,
        isTrailing: false,
      }),
    );
  file.line(`  ${facts(operation, file).join(', ')},`);
  file.line(
    `  do: ${callText(operation, operation.do, file)},`,
    `  dump: ${callText(operation, operation.dump, file)},`,
    '});',
  );
}

/** The parts that operations and notifications share. */
function facts(operation: OperationDef, file: SourceFile): string[] {
  const { set, header, privilege } = operation;
  if (set === undefined) throw new Error(`${operation.name} has no attribute set`);
  return [
    `name: ${quote(operation.name)}`,
    familyConst,
    `set: ${file.use('./descriptors.ts', descriptorName(set))}`,
    ...(header === undefined ? [] : [`header: ${file.use('./descriptors.ts', structConst(header))}`]),
    ...(privilege === undefined ? [] : [`privilege: ${quote(privilege)}`]),
    ...(isSensitiveSet(set) ? ['sensitive: true'] : []),
  ];
}

function callOf(operation: OperationDef, mode: 'do' | 'dump'): CallDef | undefined {
  return mode === 'do' ? operation.do : operation.dump;
}

function callType(family: FamilyModel, operation: OperationDef, mode: 'do' | 'dump', file: SourceFile): string {
  const call = callOf(operation, mode);
  if (call === undefined) return 'undefined';
  const request = file.useType('./types.ts', requestName(operation, mode));
  let reply = 'void';
  if (call.reply !== undefined) {
    file.useType('./types.ts', messageTypeName(operation));
    reply = messageTsType(operation, false);
    if (call.isMany) reply = `${reply}[]`;
  }
  const flags = requestFlags(family, call, mode);
  return `${file.coreType('Call')}<${request}, ${reply}${flags === undefined ? '' : `, ${flags}`}>`;
}

/**
 * Flags that a caller may set: the kernel refuses create and excl from generic families, and gets take none. Undefined
 * stands for all of them.
 */
function requestFlags(family: FamilyModel, call: CallDef, mode: 'do' | 'dump'): string | undefined {
  if (mode === 'dump' || call.reply !== undefined) return 'never';
  return family.protonum === genericProtocol ? "'echo'" : undefined;
}

function callText(operation: OperationDef, call: CallDef | undefined, file: SourceFile): string {
  if (call === undefined) return 'undefined';
  const type = messageTypeName(operation);
  const parts = [`request: ${call.request.id}`];
  if (call.reply !== undefined) parts.push(`reply: ${call.reply.id}`);
  const encoder = file.use('./encode.ts', encodeName(type));
  parts.push(`encode: ${encoder}`);
  if (call.reply !== undefined) parts.push(`decode: ${file.use('./decode.ts', decodeName(type))}`);
  if (call.isMany) parts.push('many: true');
  if (call.merge !== undefined) parts.push(`merge: ${file.use('../extra/index.ts', call.merge)}`);
  if (call.split !== undefined) parts.push(`split: ${file.use('../extra/index.ts', call.split)}`);
  return `{ ${parts.join(', ')} }`;
}

function emitNotification(operation: OperationDef, message: number, file: SourceFile): void {
  const type = messageTsType(operation, false);
  file.useType('./types.ts', messageTypeName(operation));
  file.gap();
  file.doc(withText(`\`${operation.name}\``, operation.doc));
  const name = operationConst(operation);
  file.line(
    `export const ${name}: ${file.coreType('Notification')}<${type}> = /* @__PURE__ */ ${file.core('notification')}({`,
  );
  const group = operation.group === undefined ? [] : [`group: ${quote(operation.group)}`];
  file.line(`  ${[...facts(operation, file), `message: ${message}`, ...group].join(', ')},`);
  file.line(`  decode: ${file.use('./decode.ts', decodeName(messageTypeName(operation)))},`, '});');
}

function emitList(name: string, doc: string, type: string, items: readonly string[], file: SourceFile): void {
  file.gap();
  file.doc(doc);
  const start = `export const ${name}: readonly ${type}[] = [`;
  const cast = '];';
  file.line(...wrapList(start, items, cast, { open: start, close: cast }));
}
