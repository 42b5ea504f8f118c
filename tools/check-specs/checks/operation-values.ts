import type { FamilyModel } from '@nlkit/netlink-codegen';
import { type CheckedFamily, type SpecValue, upperCase } from '../family.ts';

type Operation = FamilyModel['operations'][number];

/** Protocol of netfilter: the high byte of its message numbers is that of a subsystem. */
const netfilter = 12;

/** Message numbers of all operations, both ways. */
export function operationValues({ spec, model }: CheckedFamily): SpecValue[] {
  const { operations } = spec;
  const prefix = operations['name-prefix'] ?? `${spec.name.replaceAll('-', '_')}-cmd-`;
  const isNetfilter = model.protonum === netfilter && model.protocol === 'netlink-raw';
  const values = model.operations.flatMap((operation) =>
    messagesOf(operation).map(({ path, id, endings, isUnasked }) => ({
      place: `operations/list/${operation.name}${path}`,
      group: 'operations',
      name: operation.name,
      value: BigInt(isNetfilter ? id & 0xff : id),
      prefix: upperCase(isUnasked ? (operations['async-prefix'] ?? prefix) : prefix),
      endings: endings.map(upperCase),
      isOptional: false,
    })),
  );
  return isNetfilter ? [...values, ...subsystems(model)] : values;
}

/** Messages that belong to no subsystem begin and end transactions. */
function subsystems({ name, operations }: FamilyModel): SpecValue[] {
  const ids = operations.flatMap((operation) => messagesOf(operation).map(({ id }) => id >> 8));
  return [...new Set(ids)]
    .filter((id) => id !== 0)
    .map((id) => ({
      place: `operations/subsystems/${id}`,
      group: 'operations/subsystems',
      name: String(id),
      value: BigInt(id),
      prefix: 'NFNL_SUBSYS_',
      endings: [upperCase(name)],
      isOptional: false,
    }));
}

interface Message {
  /** Where in the operation its number is. */
  readonly path: string;
  readonly id: number;
  readonly endings: readonly string[];
  readonly isUnasked: boolean;
}

function messagesOf({ name, message, ...operation }: Operation): Message[] {
  // rtnetlink has no constants of their own for notifications.
  const messages: Message[] =
    message === undefined
      ? []
      : [{ path: '', id: message, endings: [name, name.replace(/-ntf$/, '')], isUnasked: true }];
  for (const mode of ['do', 'dump'] as const) {
    const call = operation[mode];
    if (call === undefined) continue;
    messages.push({ path: `/${mode}/request`, id: call.request.id, endings: [name], isUnasked: false });
    if (call.reply === undefined || call.reply.id === call.request.id) continue;
    messages.push({ path: `/${mode}/reply`, id: call.reply.id, endings: replyEndings(name), isUnasked: false });
  }
  return messages;
}

/** What answers a message: one that is called so, one that tells of something new, or one of the same name. */
function replyEndings(name: string): string[] {
  const plain = name.replace(/-reset$/, '');
  return [`${name}-reply`, plain.replace(/^get|(?<=-)get$/, 'new'), name];
}
