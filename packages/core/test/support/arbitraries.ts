import fc from 'fast-check';

// Messages of the made-up family in their decoded form, and bytes to try the decoders with.

/** How long each property is tried, in milliseconds; a longer run is asked for in the environment. */
const timeMs = Number(process.env['NLKIT_PROPERTY_MS'] ?? 300);

/** Properties stop after a time, with what was tried until then. A failure prints its seed. */
export const limits: { numRuns: number; interruptAfterTimeLimit: number } = {
  numRuns: 40 * timeMs,
  interruptAfterTimeLimit: timeMs,
};

/** For tests that may be asked to run long. */
export const timeout: number = 10 * timeMs + 10_000;

const big = (min: bigint, max: bigint): fc.Arbitrary<bigint> => fc.bigInt({ min, max });
const u8 = fc.integer({ min: 0, max: 0xff });
const u16 = fc.integer({ min: 0, max: 0xffff });
const u32 = fc.integer({ min: 0, max: 0xffffffff });
const u64 = big(0n, 2n ** 64n - 1n);
const s64 = big(-(2n ** 63n), 2n ** 63n - 1n);
const index = fc.integer({ min: 0, max: 0x3fff });
const bytes = fc.uint8Array({ maxLength: 40 });

/** Text without a NUL: some of it is not valid UTF-8 and holds the lone surrogates that bytes are read as. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.integer({ min: 0x80, max: 0x8f }).map((byte) => String.fromCharCode(0xdc00 + byte)),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(' ').replaceAll('\0', ''));

const hexPairs = (separator: string, min: number, max: number): fc.Arbitrary<string> =>
  fc
    .uint8Array({ minLength: min, maxLength: max })
    .map((value) => Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join(separator));

/** Flags as they are decoded: names in the order of their bits, what has no name behind them as one number. */
const flags = fc
  .tuple(fc.subarray(['red', 'green', 'storm']), fc.integer({ min: 0, max: 0x1fffffff }))
  .map(([names, rest]) => (rest === 0 ? names : [...names, rest * 4]));
const bigFlags = flags.map((items) => items.map((item) => (typeof item === 'number' ? BigInt(item) : item)));
const state = fc.constantFrom<string | number>('open', 'closed', 2, 255);

const ipv6 = fc.ipV6().map((address) => new URL(`http://[${address}]`).hostname.slice(1, -1));
/** The URL parser writes addresses as RFC 5952 has it, but for those that hold an IPv4 address. */
const plainIpv6 = ipv6.filter((address) => !address.startsWith('::ffff:'));

type Plain = Record<string, unknown>;
type Levels = { berth: Plain; harbour: Plain; orders: Plain[] };

/** Any subset of the properties, in any order: encoders write in the order of the object. */
function partial(model: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Plain> {
  const keys = Object.keys(model);
  return fc
    .shuffledSubarray(keys)
    .chain((chosen) =>
      fc
        .tuple(...chosen.map((key) => model[key] as fc.Arbitrary<unknown>))
        .map((values) => Object.fromEntries(chosen.map((key, place) => [key, values[place]]))),
    );
}

const tide = fc.record(
  { low: fc.integer({ min: -0x8000, max: 0x7fff }), high: u16, moon: u64 },
  { noNullPrototype: true },
);

const levels = fc.letrec<Levels>((tie) => {
  const several = <K extends keyof Levels>(key: K): fc.Arbitrary<Levels[K][]> =>
    fc.array(tie(key), { maxLength: 3, depthIdentifier: 'levels' });
  const berth = partial({
    id: u32,
    blob: bytes,
    digest: bytes,
    mode: u32,
    speed: state,
    offset: fc.integer({ min: -128, max: 127 }),
    drift: s64,
    size: u64,
    delta: s64,
    level: u8,
    v4: fc.ipV4(),
    v6: plainIpv6,
    address: fc.oneof(fc.ipV4(), plainIpv6, hexPairs('', 5, 9)),
    mac: hexPairs(':', 0, 20),
    uuid: fc.uuid(),
    inner: several('berth'),
    wideLights: bigFlags,
    mask: u64,
  });
  const header = fc.record(
    { state, index: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), lights: flags },
    { noNullPrototype: true },
  );
  const cargo = fc.oneof(
    fc.record({ cargoKind: fc.constant('grain'), cargo: tie('berth') }, { noNullPrototype: true }),
    fc.record(
      {
        cargoKind: fc.constant('crane'),
        cargo: fc.tuple(tide, tie('berth')).map(([front, rest]) => ({ ...front, ...rest })),
      },
      { noNullPrototype: true },
    ),
    fc.constant({ cargoKind: 'ballast', cargo: {} }),
    fc.record(
      { cargoKind: text.filter((kind) => !['grain', 'crane', 'ballast'].includes(kind)) },
      { noNullPrototype: true },
    ),
    fc.constant({}),
  );
  const attributes = partial({
    name: text,
    depth: u16,
    lamps: flags,
    berths: several('berth'),
    bands: fc.array(fc.record({ index, value: tie('berth') }, { noNullPrototype: true }), { maxLength: 3 }),
    notes: fc.array(text, { minLength: 1, maxLength: 3 }),
    buoys: fc.array(tie('berth'), { minLength: 1, maxLength: 3 }),
    tide,
    ports: fc.array(u16, { maxLength: 5 }),
    key: fc.uint8Array({ minLength: 4, maxLength: 8 }),
    route: fc.array(
      fc.tuple(u16, tie('berth')).map(([port, rest]) => ({ port, ...rest })),
      { maxLength: 3 },
    ),
    rules: fc.array(
      fc.tuple(index, index, tie('berth')).map(([ruleId, partId, rest]) => ({ ruleId, partId, ...rest })),
      { maxLength: 4 },
    ),
    dock: fc.tuple(header, tie('harbour')).map(([front, rest]) => ({ ...front, ...rest })),
    total: u64,
    levels: fc.array(u32, { maxLength: 4 }),
    endpoint: fc.oneof(
      fc.record({ address: fc.ipV4(), port: u16 }, { noNullPrototype: true }),
      fc.record(
        {
          address: plainIpv6,
          port: u16,
          flowinfo: fc.integer({ min: 1, max: 0xffffffff }),
          scopeId: fc.integer({ min: 1, max: 9 }),
        },
        { requiredKeys: ['address', 'port'], noNullPrototype: true },
      ),
    ),
    wind: fc.record({ value: u32, selector: u32 }, { noNullPrototype: true }),
    isFree: fc.constant(true),
    orders: tie('orders'),
  });
  return {
    berth: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'levels' },
      { arbitrary: fc.constant({}), weight: 1 },
      { arbitrary: berth, weight: 4 },
    ),
    harbour: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'levels' },
      { arbitrary: fc.constant({}), weight: 1 },
      { arbitrary: fc.tuple(attributes, cargo).map(([plain, selected]) => ({ ...plain, ...selected })), weight: 9 },
    ),
    orders: fc.array(
      fc.oneof(
        { maxDepth: 3, depthIdentifier: 'levels' },
        fc.record({ load: u8 }, { noNullPrototype: true }),
        fc.record({ unload: text }, { noNullPrototype: true }),
        fc.record({ repeat: tie('orders') }, { noNullPrototype: true }),
      ),
      { maxLength: 3, depthIdentifier: 'levels' },
    ) as fc.Arbitrary<Plain[]>,
  };
});

/** A message of the made-up family, as decoding gives it. */
export const harbourMessage: fc.Arbitrary<Plain> = levels.harbour;

/** A change of bytes: one replaced, some cut off, some put in. */
const change = fc.record({
  at: fc.nat(2000),
  kind: fc.constantFrom('set', 'cut', 'insert', 'copy'),
  byte: fc.oneof(u8, fc.constantFrom(0, 1, 3, 4, 5, 0x80, 0xff)),
});

/** Changes a message in a few places; lengths and types near the changes go wrong. */
export const changes: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array> = fc
  .array(change, { minLength: 1, maxLength: 4 })
  .map((list) => (bytes) => list.reduce(changed, bytes));

function changed(bytes: Uint8Array, { at, kind, byte }: { at: number; kind: string; byte: number }): Uint8Array {
  const place = bytes.length === 0 ? 0 : at % bytes.length;
  switch (kind) {
    case 'cut':
      return bytes.slice(0, place);
    case 'insert':
      return Uint8Array.of(...bytes.subarray(0, place), byte, ...bytes.subarray(place));
    case 'copy':
      return Uint8Array.of(...bytes, ...bytes.subarray(place));
    default: {
      const copy = bytes.slice();
      if (copy.length > 0) copy[place] = byte;
      return copy;
    }
  }
}

/** Bytes that are attributes on the whole: types that the family has, lengths that are often right. */
export const attributeSoup: fc.Arbitrary<Uint8Array> = fc
  .array(
    fc.record({
      type: fc.oneof(fc.integer({ min: 0, max: 24 }), index),
      flags: fc.constantFrom(0, 0x80, 0x40, 0xc0),
      lie: fc.constantFrom(0, 0, 0, 0, 0, 0, 4, -4, 1, -1, -100, 60000),
      payload: fc.oneof(bytes, fc.uint8Array({ min: 0, max: 16, maxLength: 48 })),
    }),
    { maxLength: 8 },
  )
  .map((attributes) =>
    Uint8Array.from(
      attributes.flatMap(({ type, flags, lie, payload }) => {
        const length = Math.max(0, payload.length + 4 + lie) & 0xffff;
        const padding = new Array<number>((4 - (payload.length % 4)) % 4).fill(0);
        return [length & 255, length >> 8, type & 255, (type >> 8) | flags, ...payload, ...padding];
      }),
    ),
  );
