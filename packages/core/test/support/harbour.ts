import {
  type AttributeSet,
  type AttributeType,
  type AttrReader,
  type AttrWriter,
  array,
  attribute,
  attributeSet,
  type BigFlagsValue,
  binary,
  bitfield32,
  type Call,
  EnumTable,
  type EnumValue,
  type Family,
  FlagsTable,
  type FlagsValue,
  flag,
  indexed,
  ip,
  ipv4,
  ipv6,
  list,
  mac,
  member,
  named,
  nest,
  type Operation,
  operation,
  packed,
  records,
  type SocketAddress,
  type StructType,
  s8,
  s16,
  s32,
  s64,
  scalar,
  secret,
  sint,
  socketAddress,
  struct,
  structType,
  subMessage,
  text,
  typeValue,
  u8,
  u16,
  u16be,
  u32,
  u64,
  uint,
  uuid,
} from '../../src/index.ts';
import { decoder, encoder } from './interpret.ts';

// A made-up family that has every kind of attribute. Sets name each other lazily, as generated ones do.

type Plain = Record<string, unknown>;

export const stateTable: EnumTable<'open' | 'closed'> = new EnumTable('state', { open: 0, closed: 1 });
export const lightsTable: FlagsTable<'red' | 'green' | 'storm'> = new FlagsTable('lights', {
  red: 1,
  green: 2,
  storm: 0x80000000,
});

export interface HarbourMsg {
  state: 'open' | 'closed' | number;
  index: number;
  lights: readonly (string | number)[];
}

/** Fixed header of every message: 12 bytes, with 3 of padding behind the first member. */
export const harbourMsg: StructType<HarbourMsg> = structType(
  'harbour-msg',
  12,
  {
    state: member(0, 1, 'state', named('u8', stateTable)),
    index: member(4, 4, 'index', s32),
    lights: member(8, 4, 'lights', named('u32', lightsTable)),
  },
  (r, at) => ({
    state: stateTable.of(r.view.getUint8(at)),
    index: r.view.getInt32(at + 4, r.little),
    lights: lightsTable.of(r.view.getUint32(at + 8, r.little)),
  }),
  (w, at, s) => {
    w.putU8(at, 'state', s.state, stateTable);
    w.putS32(at + 4, 'index', s.index);
    w.putU32(at + 8, 'lights', s.lights, lightsTable);
  },
);

export interface Tide {
  low: number;
  high: number;
  moon: bigint;
}

/** 16 bytes. */
export const tide: StructType<Tide> = structType(
  'tide',
  16,
  { low: member(0, 2, 'low', s16), high: member(2, 2, 'high', u16be), moon: member(8, 8, 'moon', u64) },
  (r, at) => ({
    low: r.view.getInt16(at, r.little),
    high: r.view.getUint16(at + 2, false),
    moon: r.view.getBigUint64(at + 8, r.little),
  }),
  (w, at, s) => {
    w.putS16(at, 'low', s.low);
    w.putU16be(at + 2, 'high', s.high);
    w.putU64(at + 8, 'moon', s.moon);
  },
);

export interface Leg {
  length: number;
  port: number;
}

/** Header of a record: its length comes first. 4 bytes. */
export const leg: StructType<Leg> = structType(
  'leg',
  4,
  { length: member(0, 2, 'length', u16), port: member(2, 2, 'port', u16) },
  (r, at) => ({ length: r.view.getUint16(at, r.little), port: r.view.getUint16(at + 2, r.little) }),
  (w, at, s) => {
    w.putU16(at, 'length', s.length);
    w.putU16(at + 2, 'port', s.port);
  },
);

export interface Harbour {
  name?: string;
  depth?: number;
  lamps?: FlagsValue<'red' | 'green' | 'storm'>;
  berths?: Berth[];
  bands?: { index: number; value: Berth }[];
  notes?: string[];
  buoys?: Berth[];
  tide?: Tide;
  ports?: number[];
  key?: Uint8Array;
  route?: (Leg & Berth)[];
  rules?: ({ ruleId: number; partId: number } & Berth)[];
  cargoKind?: string;
  cargo?: object;
  dock?: HarbourMsg & Harbour;
  total?: bigint;
  levels?: number[];
  endpoint?: SocketAddress;
  wind?: { value: number; selector: number };
  isFree?: boolean;
  orders?: Order[];
}

/** One entry of an ordered list. */
export interface Order {
  load?: number;
  unload?: string;
  repeat?: Order[];
}

export interface Berth {
  id?: number;
  blob?: Uint8Array;
  digest?: Uint8Array;
  mode?: number;
  speed?: EnumValue<'open' | 'closed'>;
  offset?: number;
  drift?: bigint;
  size?: bigint;
  delta?: bigint;
  level?: number;
  v4?: string;
  v6?: string;
  address?: string;
  mac?: string;
  uuid?: string;
  inner?: Berth[];
  wideLights?: BigFlagsValue<'red' | 'green' | 'storm'>;
  mask?: bigint;
}

const header = harbourMsg as unknown as StructType<Plain>;
const legHeader = leg as unknown as StructType<Plain>;
const tideHeader = tide as unknown as StructType<Plain>;

const u16List: AttributeType<number[]> = packed(
  u16,
  (r, name) => r.packed(name, 2, (r, at) => r.view.getUint16(at, r.little)),
  (w, id, name, value) => w.packed(id, name, value, 2, (at, item) => w.putU16(at, name, item)),
);

function nestOf<T extends object>(set: () => object, front?: StructType<Plain>): AttributeType<T> {
  return nest(set, decoder(set, front) as never, encoder(set, front) as never, front as never);
}

export const harbourAttrs: AttributeSet<Harbour> = attributeSet('harbour', {
  name: attribute(1, 'name', text),
  depth: attribute(2, 'depth', u16),
  lamps: attribute(3, 'lamps', named('u32', lightsTable)),
  berths: attribute(5, 'berths', array(nestOf(() => berthAttrs))),
  bands: attribute(6, 'bands', indexed(nestOf(() => berthAttrs))),
  notes: attribute(7, 'note', list(text)),
  buoys: attribute(8, 'buoy', list(nestOf(() => berthAttrs))),
  tide: attribute(9, 'tide', struct(tide)),
  ports: attribute(10, 'ports', u16List),
  key: attribute(11, 'key', secret(4, 8)),
  route: attribute(
    12,
    'route',
    records(
      legHeader,
      () => berthAttrs,
      decoder(() => berthAttrs, legHeader) as never,
      encoder(() => berthAttrs, legHeader) as never,
    ),
  ),
  rules: attribute(
    13,
    'rules',
    typeValue(
      [
        { name: 'rule-id', key: 'ruleId' },
        { name: 'part-id', key: 'partId' },
      ],
      () => berthAttrs,
      decoder(() => berthAttrs),
      encoder(() => berthAttrs) as never,
    ),
  ),
  cargoKind: attribute(14, 'cargo-kind', text),
  cargo: attribute(
    15,
    'cargo',
    subMessage('cargoKind', () => ({
      grain: { set: () => berthAttrs },
      crane: { struct: tideHeader, set: () => berthAttrs },
      ballast: {},
    })),
  ),
  dock: attribute(
    16,
    'dock',
    nestOf(() => harbourAttrs, header),
  ),
  total: attribute(17, 'total', u64),
  levels: attribute(18, 'levels', array(u32, 1)),
  endpoint: attribute(19, 'endpoint', socketAddress),
  wind: attribute(20, 'wind', bitfield32),
  isFree: attribute(21, 'is-free', flag),
  orders: attribute(
    22,
    'orders',
    nestOf(() => orderAttrs),
  ),
});

/** An ordered list with repeats. */
export const orderAttrs: AttributeSet<Order> = attributeSet(
  'order',
  {
    load: attribute(1, 'load', u8),
    unload: attribute(2, 'unload', text),
    repeat: attribute(
      3,
      'repeat',
      nestOf(() => orderAttrs),
    ),
  },
  true,
);

export const berthAttrs: AttributeSet<Berth> = attributeSet('berth', {
  id: attribute(1, 'id', u32),
  blob: attribute(2, 'blob', binary()),
  digest: attribute(3, 'digest', binary(0, 0xfffb, true)),
  mode: attribute(4, 'mode', scalar('u32', true)),
  speed: attribute(5, 'speed', named('u8', stateTable)),
  offset: attribute(6, 'offset', s8),
  drift: attribute(7, 'drift', s64),
  size: attribute(8, 'size', uint),
  delta: attribute(9, 'delta', sint),
  level: attribute(10, 'level', u8),
  v4: attribute(11, 'v4', ipv4),
  v6: attribute(12, 'v6', ipv6),
  address: attribute(13, 'address', ip),
  mac: attribute(14, 'mac', mac),
  uuid: attribute(15, 'uuid', uuid),
  inner: attribute(16, 'inner', array(nestOf(() => berthAttrs))),
  wideLights: attribute(17, 'wide-lights', named('u64', lightsTable)),
  mask: attribute(18, 'mask', scalar('u64', true)),
});

export const family: Family = { name: 'harbour', protocol: 16, version: 2, modules: ['harbour'] };
/** The same over a protocol without a generic header. */
export const rawFamily: Family = { name: 'harbour', protocol: 0, version: 0, modules: [] };

export const decodeHarbour: (r: AttrReader) => Plain = decoder(() => harbourAttrs);
export const encodeHarbour: (w: AttrWriter, value: Plain) => void = encoder(() => harbourAttrs);
export const decodeMessage: (r: AttrReader) => Plain = decoder(() => harbourAttrs, header);
export const encodeMessage: (w: AttrWriter, value: Plain) => void = encoder(() => harbourAttrs, header);

export interface OpenRequest {
  name?: string;
  depth?: number;
  berths?: Plain[];
  cargoKind?: string;
  cargo?: Plain;
}

/** Generic, without a fixed header; its dump asks for nothing. */
export const openHarbour: Operation<Call<OpenRequest, Plain>, Call<Record<never, never>, Plain>> = operation({
  name: 'open-harbour',
  family,
  set: harbourAttrs,
  do: { request: 3, reply: 4, encode: encodeHarbour as never, decode: decodeHarbour },
  dump: { request: 3, reply: 4, encode: encodeHarbour, decode: decodeHarbour },
});

/** Without a generic header, behind a fixed one, and only acknowledged. */
export const setHarbour: Operation<Call<Plain, undefined>, undefined> = operation({
  name: 'set-harbour',
  family: rawFamily,
  set: harbourAttrs,
  header: harbourMsg as never,
  do: { request: 19, encode: encodeMessage },
  dump: undefined,
});
