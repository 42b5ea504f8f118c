/** Value of an enum: a name of the spec, or the number where a newer kernel sends one that the spec does not know. */
export type EnumValue<Name extends string> = Name | (number & {});

/** Value of a 64-bit enum. */
export type BigEnumValue<Name extends string> = Name | (bigint & {});

/** Value of a set of flags: names of the spec, and the bits it does not know as one number at the end. */
export type FlagsValue<Name extends string> = readonly (Name | (number & {}))[];

/** Value of a 64-bit set of flags; bits without a name come as one bigint at the end. */
export type BigFlagsValue<Name extends string> = readonly (Name | (bigint & {}))[];

/** `struct nla_bitfield32`: bits, and which of them count. Bits without a name come as a number at the end. */
export interface Bitfield32<Bits = number> {
  value: Bits;
  selector: Bits;
}

/** Turns the numbers of an enum or a set of flags into names and back; what generated code calls. */
export interface NameTable {
  /** Name of the definition in the spec. */
  readonly name: string;
  /** True for flags: values are arrays, numbers are masks. */
  readonly isFlags: boolean;
  /** The names, each with its number (for flags: its mask). */
  readonly numbers: Readonly<Record<string, number | bigint>>;
  /** Number of a value that a caller gave, or a sentence that says what is wrong with it. */
  value(input: unknown): number | string;
  /** As {@link value}, for 64-bit numbers. */
  bigValue(input: unknown): bigint | string;
}

const denseLimit = 512;

/** Names of an enum. They are sorted in when the first one is asked for: a program uses few of a family's enums. */
export class EnumTable<Name extends string> implements NameTable {
  readonly name: string;
  readonly isFlags = false;
  readonly numbers: Readonly<Record<Name, number>>;
  #dense: readonly (Name | undefined)[] = [];
  #sparse: ReadonlyMap<number, Name> | undefined;

  constructor(name: string, numbers: Readonly<Record<Name, number>>) {
    this.name = name;
    this.numbers = numbers;
  }

  /** Name of a number; the number itself where it has none. Passes undefined on. */
  of(number: number): EnumValue<Name> {
    return this.#dense[number] ?? this.#lookUp(number) ?? number;
  }

  #lookUp(number: number): Name | undefined {
    this.#sparse ??= this.#sortIn();
    return this.#sparse.get(number);
  }

  #sortIn(): ReadonlyMap<number, Name> {
    const sparse = new Map<number, Name>();
    for (const [entry, number] of Object.entries(this.numbers) as [Name, number][]) {
      // The first of two names for one number is the one that is shown.
      if (!sparse.has(number)) sparse.set(number, entry);
    }
    const size = Math.max(0, ...[...sparse.keys()].filter((number) => number < denseLimit)) + 1;
    this.#dense = Array.from({ length: size }, (_, number) => sparse.get(number));
    return sparse;
  }

  /** As {@link of}, for 64-bit numbers. */
  ofBig(number: bigint): BigEnumValue<Name> {
    if (number === undefined) return number;
    return this.#lookUp(Number(number)) ?? number;
  }

  value(input: unknown): number | string {
    if (typeof input === 'number') return input;
    if (typeof input === 'string' && Object.hasOwn(this.numbers, input)) return this.numbers[input as Name];
    return notOneOf(input, this);
  }

  bigValue(input: unknown): bigint | string {
    if (typeof input === 'bigint') return input;
    const number = this.value(input);
    if (typeof number === 'string') return number;
    return Number.isSafeInteger(number) ? BigInt(number) : notOneOf(input, this);
  }
}

const sharedArrays = 64;

/** Names of a set of flags. The arrays it gives are frozen and may be shared between messages. */
export class FlagsTable<Name extends string> implements NameTable {
  readonly name: string;
  readonly isFlags = true;
  readonly numbers: Readonly<Record<Name, number | bigint>>;
  /** Names by the number of their bit. */
  #bits: readonly (Name | undefined)[] | undefined;
  readonly #shared = new Map<number, FlagsValue<Name>>();
  #lastNumber = 0;
  #lastNames: FlagsValue<Name> = Object.freeze([]);

  /** `numbers` holds masks, not bit numbers. */
  constructor(name: string, numbers: Readonly<Record<Name, number | bigint>>) {
    this.name = name;
    this.numbers = numbers;
  }

  /** Names of the bits that are set, lowest first. Passes undefined on. */
  of(mask: number): FlagsValue<Name> {
    if (mask === this.#lastNumber) return this.#lastNames;
    if (mask === undefined) return mask;
    let names = this.#shared.get(mask);
    if (names === undefined) {
      names = this.#split(mask);
      if (this.#shared.size < sharedArrays) this.#shared.set(mask, names);
    }
    this.#lastNumber = mask;
    this.#lastNames = names;
    return names;
  }

  #sortIn(): readonly (Name | undefined)[] {
    const bits: (Name | undefined)[] = [];
    for (const [entry, mask] of Object.entries(this.numbers) as [Name, number | bigint][]) {
      const bit = Math.log2(Number(mask));
      // A mask of several bits has no place of its own: it is taken from callers, and read bit by bit.
      if (Number.isInteger(bit) && BigInt(mask) === 1n << BigInt(bit)) bits[bit] ??= entry;
    }
    return bits;
  }

  #split(mask: number): FlagsValue<Name> {
    // Bit operations would cut a mask that came in 8 bytes where the spec says 4.
    if (mask > 0xffffffff) return Object.freeze(this.ofBig(BigInt(mask)).map((item) => numberOf(item)));
    this.#bits ??= this.#sortIn();
    const names: (Name | number)[] = [];
    let rest = 0;
    for (let bit = 0; bit < 32; bit++) {
      const flag = (1 << bit) >>> 0;
      if ((mask & flag) === 0) continue;
      const name = this.#bits[bit];
      if (name === undefined) rest += flag;
      else names.push(name);
    }
    if (rest !== 0) names.push(rest);
    return Object.freeze(names);
  }

  /** As {@link of}, for 64-bit masks. */
  ofBig(mask: bigint): BigFlagsValue<Name> {
    if (mask === undefined) return mask;
    this.#bits ??= this.#sortIn();
    const names: (Name | bigint)[] = [];
    let rest = 0n;
    for (let bit = 0; bit < 64; bit++) {
      const flag = 1n << BigInt(bit);
      if ((mask & flag) === 0n) continue;
      const name = this.#bits[bit];
      if (name === undefined) rest |= flag;
      else names.push(name);
    }
    if (rest !== 0n) names.push(rest);
    return Object.freeze(names);
  }

  value(input: unknown): number | string {
    const mask = this.bigValue(input);
    if (typeof mask === 'string') return mask;
    return mask <= 0xffffffffn ? Number(mask) : `flags ${this.name} do not fit into 32 bits`;
  }

  bigValue(input: unknown): bigint | string {
    if (!Array.isArray(input)) return `expected an array of names of ${this.name}, got ${describeValue(input)}`;
    let mask = 0n;
    for (const item of input as unknown[]) {
      if (typeof item === 'string' && Object.hasOwn(this.numbers, item)) mask |= BigInt(this.numbers[item as Name]);
      else if (typeof item === 'number' && Number.isInteger(item) && item >= 0) mask |= BigInt(item);
      else if (typeof item === 'bigint' && item >= 0n) mask |= item;
      else return notOneOf(item, this);
    }
    return mask;
  }
}

function numberOf<Name extends string>(item: Name | (bigint & {})): Name | number {
  return typeof item === 'bigint' ? Number(item) : item;
}

function notOneOf(input: unknown, table: NameTable): string {
  const names = Object.keys(table.numbers);
  const shown = names.slice(0, 12).map((name) => `"${name}"`);
  const rest = names.length > shown.length ? `, … (${names.length} in all)` : '';
  return `expected one of ${table.name} (${shown.join(', ')}${rest}) or a number, got ${describeValue(input)}`;
}

/** Shows a value in an error: short, with its type where that says more. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'string') return value.length > 40 ? `"${value.slice(0, 40)}…"` : `"${value}"`;
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
