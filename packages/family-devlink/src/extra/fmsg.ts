import { DecodeError, decodeText, hostLittleEndian } from '@nlkit/netlink-core';
import type { DlFmsg, DlFmsgItem } from '../gen/types.ts';

/** What a health reporter says: objects and lists of numbers, texts, yes or no, and bytes. */
export type FmsgValue = number | bigint | string | boolean | Uint8Array | FmsgValue[] | FmsgObject;

/** An object of a health reporter, its names as the driver wrote them. */
export interface FmsgObject {
  [name: string]: FmsgValue;
}

/**
 * Makes a value of the message of a health reporter, as `healthReporterDiagnose` and `healthReporterDumpGet` bring it.
 * Numbers of 64 bits are of type `bigint`. Of values with the same name in one object the last one stays.
 *
 * Drivers are known to write more ends than starts: the ones too many are passed over, and what comes behind them counts
 * to the object around everything. Throws `DecodeError` where names and values do not follow each other as they have to,
 * or a value has not the length of its type.
 */
export function fmsgToValue(
  fmsg: DlFmsg,
  { littleEndian = hostLittleEndian }: { readonly littleEndian?: boolean } = {},
): FmsgValue {
  const parser = new FmsgParser(fmsg, littleEndian);
  const values = parser.content(false);
  const [first, ...others] = values;
  if (first !== undefined && others.length === 0 && !isPair(first)) return first;
  if (!values.every((value) => isPair(value) || isObject(value))) return values.map(withoutPair);
  // Drivers may leave out the object around everything, or end it too early.
  const whole: FmsgObject = {};
  for (const value of values) {
    for (const [name, part] of isPair(value) ? [[value.name, value.value] as const] : Object.entries(value)) {
      define(whole, name, part);
    }
  }
  return whole;
}

/** A name with its value. */
class Pair {
  readonly name: string;
  readonly value: FmsgValue;

  constructor(name: string, value: FmsgValue) {
    this.name = name;
    this.value = value;
  }
}

function isPair(value: FmsgValue | Pair): value is Pair {
  return value instanceof Pair;
}

function isObject(value: FmsgValue): value is FmsgObject {
  return typeof value === 'object' && !Array.isArray(value) && !(value instanceof Uint8Array);
}

function withoutPair(value: FmsgValue | Pair): FmsgValue {
  return isPair(value) ? { [value.name]: value.value } : value;
}

/** Sets a property whose name may be any text, __proto__ among them. */
function define(object: FmsgObject, name: string, value: FmsgValue): void {
  Object.defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true });
}

class FmsgParser {
  readonly #items: readonly DlFmsgItem[];
  readonly #little: boolean;
  #at = 0;

  constructor(items: readonly DlFmsgItem[], little: boolean) {
    this.#items = items;
    this.#little = little;
  }

  /** Everything up to the end of what is open, or of the message. */
  content(isNested: boolean): (FmsgValue | Pair)[] {
    const values: (FmsgValue | Pair)[] = [];
    for (let item = this.#next(); item !== undefined; item = this.#next()) {
      if (item.fmsgNestEnd !== true) values.push(this.#value(item));
      else if (isNested) return values;
    }
    return values;
  }

  #next(): DlFmsgItem | undefined {
    const item = this.#items[this.#at];
    this.#at++;
    return item;
  }

  #value(item: DlFmsgItem): FmsgValue | Pair {
    if (item.fmsgObjNestStart === true) return this.#object();
    if (item.fmsgArrNestStart === true) return this.content(true).map((value) => (isPair(value) ? value.value : value));
    if (item.fmsgPairNestStart === true) return this.#pair();
    if (item.fmsgObjValueType !== undefined) return this.#scalar(item.fmsgObjValueType, this.#next());
    throw this.#error('a name or data out of place');
  }

  #object(): FmsgObject {
    const object: FmsgObject = {};
    for (const part of this.content(true)) {
      if (!isPair(part)) throw this.#error('a value without a name in an object');
      define(object, part.name, part.value);
    }
    return object;
  }

  #pair(): Pair {
    const name = this.#next()?.fmsgObjName;
    if (name === undefined) throw this.#error('a pair without a name');
    const [value, ...more] = this.content(true);
    if (value === undefined || more.length > 0) throw this.#error('a pair without exactly one value');
    return new Pair(name, withoutPair(value));
  }

  #scalar(type: string | number, item: DlFmsgItem | undefined): FmsgValue {
    const data = item?.fmsgObjValueData;
    if (data === undefined) throw this.#error('a type without a value');
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    const size = sizes[type];
    if (size !== undefined && data.length !== size) throw this.#error(`a ${type} of ${data.length} bytes`);
    switch (type) {
      case 'flag':
        return view.getUint8(0) !== 0;
      case 'u8':
        return view.getUint8(0);
      case 'u16':
        return view.getUint16(0, this.#little);
      case 'u32':
        return view.getUint32(0, this.#little);
      case 'u64':
        return view.getBigUint64(0, this.#little);
      case 'string':
      case 'nul-string': {
        const end = data.indexOf(0);
        return decodeText(data, 0, end < 0 ? data.length : end);
      }
      default:
        return data;
    }
  }

  #error(what: string): DecodeError {
    return new DecodeError(`fmsg[${this.#at - 1}]`, `got ${what}`, 0);
  }
}

const sizes: Readonly<Record<string | number, number>> = { flag: 1, u8: 1, u16: 2, u32: 4, u64: 8 };
