import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type AnyOperation,
  decodeReply,
  type Json,
  messageReader,
  type Notification,
  toJson,
} from '@nlkit/netlink-core';
import { type FamilyPackage, notificationsNumbered, operationNamed } from '../conformance/family-package.ts';
import { bytesOfHex, littleEndian, messageNumber } from '../conformance/messages.ts';
import { type Case, readVectors } from '../conformance/vector.ts';
import type { Package } from './workspace.ts';

/** A message that a kernel sent, and how a user's program decodes it. */
export interface SampleMessage {
  /** `linux-7.3:12`: file and line of the vector. */
  readonly id: string;
  readonly bytes: Uint8Array;
  /** Name under which the package exports what describes the message. */
  readonly exportName: string;
  /** Which answer of an operation it is; a notification where absent. */
  readonly mode?: 'do' | 'dump';
  /** What the sources make of it. */
  readonly json: Json;
}

const newestKernel = 'linux-7.3';

/**
 * The message that a package is tried with: the first reply of the newest kernel to a request, else of another, else a
 * notification.
 */
export async function sampleMessage({ name, folder }: Package): Promise<SampleMessage> {
  const family = (await import(pathToFileURL(join(folder, 'src/index.ts')).href)) as FamilyPackage;
  const cases = readVectors(join(folder, 'test/vectors')).toSorted((a, b) => rank(a) - rank(b));
  for (const each of cases) {
    const sample = replyOf(family, each) ?? notificationOf(family, each);
    if (sample !== undefined) return sample;
  }
  throw new Error(`cannot try ${name}: its vectors have no message of a kernel that it describes`);
}

function rank({ source, vector }: Case): number {
  return (vector.kind === 'notify' ? 2 : 0) + (source === newestKernel ? 0 : 1);
}

function replyOf(family: FamilyPackage, { id, vector }: Case): SampleMessage | undefined {
  const { kind, op, reply_hex: [hex] = [], unexpected_cmd } = vector;
  if ((kind !== 'do' && kind !== 'dump') || hex === undefined || unexpected_cmd?.[0] !== undefined) return undefined;
  const operation = operationNamed(family, op ?? '');
  if (operation?.[kind]?.decode === undefined) return undefined;
  const bytes = bytesOfHex(hex);
  const json = toJson(operation, decodeReply(operation, kind, bytes, { littleEndian }) as object);
  return { id, bytes, exportName: exportNameOf(family, operation), mode: kind, json };
}

function notificationOf(family: FamilyPackage, { id, vector }: Case): SampleMessage | undefined {
  const { kind, reply_hex: [hex] = [] } = vector;
  if (kind !== 'notify' || hex === undefined) return undefined;
  const bytes = bytesOfHex(hex);
  const [notification] = notificationsNumbered(family, messageNumber(family, bytes));
  if (notification === undefined) return undefined;
  const json = toJson(notification, notification.decode(messageReader(notification, bytes, { littleEndian })));
  return { id, bytes, exportName: exportNameOf(family, notification), json };
}

function exportNameOf(family: FamilyPackage, description: AnyOperation | Notification<object>): string {
  const entry = Object.entries(family).find(([, value]) => value === description);
  if (entry === undefined) throw new Error(`the package of ${family.family.name} does not export ${description.name}`);
  return entry[0];
}
