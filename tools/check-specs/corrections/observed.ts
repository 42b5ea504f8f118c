import { type AnyOperation, DecodeError } from '@nlkit/netlink-core';
import type { TreeNode } from '../../conformance/attribute-tree.ts';
import {
  type Description,
  type FamilyPackage,
  notificationsNumbered,
  operationNamed,
} from '../../conformance/family-package.ts';
import { bytesOfHex, messageNumber, treeOf } from '../../conformance/messages.ts';
import type { Case, Vector } from '../../conformance/vector.ts';

/** What was seen in messages of real kernels. */
export class Observed {
  /** `set.attribute`. */
  readonly attributes: Set<string> = new Set();
  /** Headers in front of messages and nests. */
  readonly headers: Set<string> = new Set();
  /** `set.attribute=text`, of attributes that are text: selectors are among them. */
  readonly texts: Set<string> = new Set();
  /** `operation mode`, of answered requests. */
  readonly answers: Set<string> = new Set();

  /** Takes in the messages of a family's vectors, but for the ones that a tool made up. */
  add(family: FamilyPackage, cases: readonly Case[]): void {
    for (const { source, vector } of cases) {
      if (!source.startsWith('linux-')) continue;
      if (vector.op !== null && (vector.reply_hex ?? []).length > 0) this.answers.add(`${vector.op} ${vector.kind}`);
      for (const { description, bytes, isRequest } of messages(family, vector)) {
        if (description.header !== undefined) this.headers.add(description.header.name);
        const tree = treeIfWhole(description, bytes, isRequest);
        if (tree !== undefined) this.#take(tree);
      }
    }
  }

  #take({ at, payload, inside }: TreeNode): void {
    this.attributes.add(at);
    const text = Buffer.from(payload, 'hex').toString('latin1').replace(/\0+$/, '');
    if (/^[\w-]{1,32}$/.test(text)) this.texts.add(`${at}=${text}`);
    for (const node of inside) this.#take(node);
  }
}

interface Message {
  readonly description: Description;
  readonly bytes: Uint8Array;
  readonly isRequest: boolean;
}

function messages(family: FamilyPackage, vector: Vector): readonly Message[] {
  const { op, kind, request_hex, reply_hex = [] } = vector;
  const asked = op === null ? undefined : operationNamed(family, op);
  const replies = reply_hex.flatMap((hex) => {
    const bytes = bytesOfHex(hex);
    const told = kind === 'notify' ? notificationsNumbered(family, messageNumber(family, bytes)) : [];
    const description: Description | AnyOperation | undefined = told[0] ?? asked;
    return description === undefined ? [] : [{ description, bytes, isRequest: false }];
  });
  if (request_hex === undefined || asked === undefined) return replies;
  return [...replies, { description: asked, bytes: bytesOfHex(request_hex), isRequest: true }];
}

/** Some requests of the vectors are broken on purpose. */
function treeIfWhole(description: Description, bytes: Uint8Array, isRequest: boolean): TreeNode | undefined {
  try {
    return treeOf(description, bytes, isRequest);
  } catch (error) {
    if (error instanceof DecodeError) return undefined;
    throw error;
  }
}
