import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '@nlkit/netlink-core';

/** What an extended ack said, in the words of the reference: paths start with a dot, at the operation. */
export interface ReferenceAck {
  readonly msg?: string;
  readonly 'bad-attr'?: string;
  readonly 'bad-attr-offs'?: number;
  readonly 'miss-type'?: string | number;
  readonly 'miss-nest'?: number;
}

/** The end of an answer: an acknowledgement, an error, or the end of a dump. */
export interface ControlLine {
  readonly hex: string;
  readonly type: 'error' | 'done';
  /** 0, or a positive errno. */
  readonly errno: number;
  readonly extack?: ReferenceAck;
  /** Set where the reference failed to find the attribute. */
  readonly extack_error?: string;
}

/**
 * One line of a file of vectors: messages as they were on the wire, beside what the kernel's own Python tool makes of
 * them. The bytes are the truth, the readings are a reference's opinion.
 */
export interface Vector {
  readonly family: string;
  /** Operation of the spec; null where the reference knows none for a notification. */
  readonly op: string | null;
  readonly kind: 'do' | 'dump' | 'notify' | 'synthetic';
  readonly request_json?: Json;
  readonly request_hex?: string;
  readonly reply_hex?: readonly string[];
  /** Readings of the replies, null where there is none; of a synthetic message, one reading of the request's bytes. */
  readonly reply_json?: readonly Json[];
  readonly control?: readonly ControlLine[];
  /** By number of the reply: why the reference refused it while unknown attributes were forbidden. */
  readonly strict_error?: Readonly<Record<string, string>>;
  /** By number of the reply: why the reference has no reading at all. */
  readonly decode_error?: Readonly<Record<string, string>>;
  /** By number of the reply: its own number, where it is not the one that answers the operation. */
  readonly unexpected_cmd?: Readonly<Record<string, number>>;
  /** Number of the message of a notification. */
  readonly cmd?: number;
  /** Readings of a notification without operation, with the attributes of a set that was chosen by hand. */
  readonly as_json?: readonly Json[];
  /** Of synthetic vectors. */
  readonly direction?: 'request' | 'reply' | 'notify';
  readonly mode?: string;
}

/** A vector and where it stands. */
export interface Case {
  /** `linux-7.3:12`: file and line, from 1. */
  readonly id: string;
  /** The kernel, or how it was made: the name of the file. */
  readonly source: string;
  readonly vector: Vector;
}

/** Reads the `*.jsonl` files of a folder in the order of their names. */
export function readVectors(folder: string): readonly Case[] {
  if (!existsSync(folder)) throw new Error(`no vectors in ${folder}`);
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return files.toSorted().flatMap((file) => {
    const source = file.slice(0, -'.jsonl'.length);
    const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
    return lines.map((line, index) => ({
      id: `${source}:${index + 1}`,
      source,
      vector: JSON.parse(line) as Vector,
    }));
  });
}
