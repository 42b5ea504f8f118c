import {
  type AttributeType,
  AttrReader,
  align4,
  isOrderedSet,
  type Level,
  type SubMessageFormat,
  selectorHome,
  setName,
} from '@nlkit/netlink-core';
// What only the library itself needs.
import { attributeIn } from '../../packages/core/src/attribute.ts';
import { headerHolds } from '../../packages/core/src/read-member.ts';

/**
 * An attribute in a form that two messages can be compared in: without the flag bits of its type and without padding,
 * what is inside ordered by type, items of arrays numbered anew.
 */
export interface TreeNode {
  readonly type: number;
  /** Innermost set, and the attribute's name in it. */
  readonly at: string;
  /** Payload in hex; of a nest, only what stands in front of its attributes. */
  readonly payload: string;
  readonly inside: readonly TreeNode[];
}

/** Takes a level of a message apart, as far down as its set describes it. Throws `DecodeError`. */
export function attributeTree(bytes: Uint8Array, level: Level, littleEndian: boolean, isRequest: boolean): TreeNode {
  return new TreeReader(bytes, littleEndian, isRequest).level(level, { type: 0, at: nameOf(level) });
}

type Place = Pick<TreeNode, 'type' | 'at'>;
type Payload = Pick<Level, 'start' | 'end'>;

class TreeReader {
  readonly #bytes: Uint8Array;
  readonly #little: boolean;
  readonly #direction: 'request' | 'reply';

  constructor(bytes: Uint8Array, little: boolean, isRequest: boolean) {
    this.#bytes = bytes;
    this.#little = little;
    this.#direction = isRequest ? 'request' : 'reply';
  }

  level(level: Level, place: Place): TreeNode {
    const { start, end, header, set } = level;
    const first = set === undefined ? end : Math.min(start + align4(header?.size ?? 0), end);
    const inside = this.#attributes({ start: first, end }, (reader) => this.#attribute(reader, level));
    const isOrdered = set !== undefined && isOrderedSet(set);
    return {
      ...place,
      payload: this.#hex(start, first),
      inside: isOrdered ? inside : inside.toSorted((one, other) => one.type - other.type),
    };
  }

  #hex(start: number, end: number): string {
    return Buffer.from(this.#bytes.subarray(start, end)).toString('hex');
  }

  /** What `take` makes of each attribute; the reader stands at one after the other. */
  #attributes<T>({ start, end }: Payload, take: (reader: AttrReader, index: number) => T): readonly T[] {
    const reader = new AttrReader(this.#bytes, { start, end, littleEndian: this.#little });
    const taken: T[] = [];
    while (reader.next()) taken.push(take(reader, taken.length));
    return taken;
  }

  #attribute(reader: AttrReader, level: Level): TreeNode {
    const attribute = this.#entry(reader.type, level)?.[1];
    const place = { type: reader.type, at: `${nameOf(level)}.${attribute?.name ?? `(attribute ${reader.type})`}` };
    const type = attribute?.type.kind === 'list' ? attribute.type.item : attribute?.type;
    if (type?.kind !== 'subMessage') return this.#value(type, payloadOf(reader), place, level);
    const format = this.#format(type, level);
    const selected = format === undefined ? undefined : (format.type ?? { ...type, ...format, kind: 'nest' as const });
    return this.#value(selected, payloadOf(reader), place, level);
  }

  #entry(id: number, { set, start, end, header }: Level): ReturnType<typeof attributeIn> {
    if (set === undefined) return undefined;
    const reader = new AttrReader(this.#bytes, { littleEndian: this.#little });
    return attributeIn(set, id, this.#direction, (value) => headerHolds(reader, start, end, header, value));
  }

  #format({ selector }: AttributeType<unknown>, level: Level): SubMessageFormat | undefined {
    const home = selectorHome(level, selector?.key);
    if (home === undefined) return undefined;
    const start = Math.min(home.start + align4(home.header?.size ?? 0), home.end);
    const found = this.#attributes({ ...home, start }, (reader) => {
      const [key, attribute] = this.#entry(reader.type, home) ?? [];
      return key === selector?.key ? selector?.formats()[String(attribute?.type.read(reader, ''))] : undefined;
    });
    return found.find((format) => format !== undefined);
  }

  #value(type: AttributeType<unknown> | undefined, payload: Payload, place: Place, around: Level): TreeNode {
    switch (type?.kind) {
      case 'nest':
        return this.level({ ...payload, header: type.struct, set: type.set?.(), around }, place);
      case 'array':
      case 'indexed':
        return { ...place, payload: '', inside: this.#items(type, payload, place, around) };
      case 'typeValue': {
        const keys = type.keys?.slice(1) ?? [];
        const item = { ...type, kind: keys.length === 0 ? ('nest' as const) : type.kind, keys };
        return {
          ...place,
          payload: '',
          inside: this.#items({ ...type, kind: 'indexed', item }, payload, place, around),
        };
      }
      case 'records':
        return { ...place, payload: '', inside: this.#records(type, payload, place, around) };
      default:
        return { ...place, payload: this.#hex(payload.start, payload.end), inside: [] };
    }
  }

  /** Items keep their order; where their types say nothing they are numbered anew. */
  #items({ kind, item }: AttributeType<unknown>, payload: Payload, { at }: Place, around: Level): readonly TreeNode[] {
    return this.#attributes(payload, (reader, index) =>
      this.#value(item, payloadOf(reader), { type: kind === 'array' ? index : reader.type, at }, around),
    );
  }

  #records(type: AttributeType<unknown>, { start, end }: Payload, { at }: Place, around: Level): readonly TreeNode[] {
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.length);
    const nodes: TreeNode[] = [];
    for (let from = start; from < end; ) {
      const length = view.getUint16(from, this.#little);
      const level = { start: from, end: from + length, header: type.struct, set: type.set?.(), around };
      nodes.push(this.level(level, { type: nodes.length, at }));
      from += align4(length);
    }
    return nodes;
  }
}

function payloadOf({ at, length }: AttrReader): Payload {
  return { start: at, end: at + length };
}

function nameOf({ set, header }: Level): string {
  return set === undefined ? (header?.name ?? '') : setName(set);
}
