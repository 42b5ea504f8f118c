import { describe, expect, test } from 'vitest';
import {
  type AckContext,
  type AttributeType,
  AttrReader,
  array,
  attribute,
  attributeSet,
  binary,
  ControlMessage,
  decodeExtendedAck,
  type ExtendedAck,
  MessageFlag,
  nest,
  readMessageHeader,
  structType,
  subMessage,
  text,
  u32,
} from '../src/index.ts';
import { hex } from './support/hex.ts';
import { decoder, encoder } from './support/interpret.ts';

// Answers of real kernels (6.18 and 7.3) beside the requests that caused them. Of the families only what is needed.

const generic = { name: 'generic', protocol: 16, version: 1, modules: [] };
const route = { name: 'route', protocol: 0, version: 0, modules: [] };
const headerOf = (name: string, size: number): never =>
  structType(
    name,
    size,
    {},
    () => ({}),
    () => {},
  ) as never;

function nestOf(set: object): AttributeType<object> {
  return nest(
    () => set,
    decoder(() => set),
    encoder(() => set) as never,
  );
}

const peer = attributeSet('wgpeer', {
  publicKey: attribute(1, 'public-key', binary()),
  endpoint: attribute(4, 'endpoint', binary()),
});
const device = attributeSet('wgdevice', {
  ifname: attribute(2, 'ifname', text),
  privateKey: attribute(3, 'private-key', binary()),
  flags: attribute(5, 'flags', u32),
  peers: attribute(8, 'peers', array(nestOf(peer))),
});
const netkit = attributeSet('linkinfo-netkit-attrs', { peerInfo: attribute(1, 'peer-info', binary()) });
const linkinfo = attributeSet('linkinfo-attrs', {
  kind: attribute(1, 'kind', text),
  data: attribute(
    2,
    'data',
    subMessage('kind', () => ({ netkit: { set: () => netkit } })),
  ),
});
const link = attributeSet('link-attrs', {
  ifname: attribute(3, 'ifname', text),
  linkinfo: attribute(18, 'linkinfo', nestOf(linkinfo)),
});
const qfq = attributeSet('qfq-attrs', { weight: attribute(1, 'weight', u32) });
const tc = attributeSet('tc-attrs', {
  kind: attribute(1, 'kind', text),
  options: attribute(
    2,
    'options',
    subMessage('kind', () => ({ qfq: { set: () => qfq } })),
  ),
});
const neighbour = attributeSet('neighbour-attrs', { dst: attribute(1, 'dst', binary()) });
const handle = attributeSet('handle', { scope: attribute(1, 'scope', u32), id: attribute(2, 'id', u32) });
const shaper = attributeSet('net-shaper', {
  handle: attribute(1, 'handle', nestOf(handle)),
  ifindex: attribute(8, 'ifindex', u32),
});
const devlink = attributeSet('devlink', {
  regionName: attribute(88, 'region-name', text),
  regionSnapshotId: attribute(92, 'region-snapshot-id', u32),
});
const nothing = attributeSet('nothing', {});

interface Case {
  readonly name: string;
  readonly operation: AckContext['operation'];
  readonly request: string;
  readonly answer: string;
  readonly ack: ExtendedAck;
}

const cases: readonly Case[] = [
  {
    name: 'a text alone',
    operation: { name: 'newlink', family: route, set: link, header: headerOf('ifinfomsg', 16) },
    request: '',
    answer: `
      3c000000 0200 0003 01100000 67be7fc5 a1ffffff 70000000 1000 0506 01100000 00000000
      1800 0100 556e6b6e6f776e20646576696365207479706500
    `,
    ack: { message: 'Unknown device type' },
  },
  {
    name: 'an attribute of a genetlink request',
    operation: { name: 'set-device', family: generic, set: device },
    request: `
      24000000 2c00 0500 20370000 00000000 01010000
      0800 0200 77673000
      0800 0500 80000000
    `,
    answer: `
      44000000 0200 0003 20370000 c3000000 eaffffff 24000000 2c00 0500 20370000 00000000
      1500 0100 7265736572766564206269742073657400 000000
      0800 0200 1c000000
    `,
    ack: { message: 'reserved bit set', offset: 28, attribute: 'set-device.flags' },
  },
  {
    name: 'an attribute in an item of an array, and the policy it broke',
    operation: { name: 'set-device', family: generic, set: device },
    request: `
      50000000 2c00 0500 24370000 00000000 01010000
      0800 0200 77673000
      3400 0880
        3000 0080
          2400 0100 f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4
          0600 0400 0200 0000
    `,
    answer: `
      60000000 0200 0003 24370000 c3000000 deffffff 50000000 2c00 0500 24370000 00000000
      2700 0100 62696e617279206174747269627574652073697a65206f7574206f662072616e676500 00
      0800 0200 48000000
      0c00 0480
        0800 0100 0a000000
    `,
    ack: {
      message: 'binary attribute size out of range',
      offset: 72,
      attribute: 'set-device.peers[0].endpoint',
      policy: { type: 'binary' },
      policyText: 'binary',
    },
  },
  {
    name: 'a length that the policy limits on both sides',
    operation: { name: 'set-device', family: generic, set: device },
    request: '24000000 2c00 0500 1c370000 00000000 01010000  0800 0200 77673000  0500 0300 00 000000',
    answer: `
      70000000 0200 0003 1c370000 c3000000 deffffff 24000000 2c00 0500 1c370000 00000000
      2700 0100 62696e617279206174747269627574652073697a65206f7574206f662072616e676500 00
      0800 0200 1c000000
      1c00 0480
        0800 0600 20000000
        0800 0700 20000000
        0800 0100 0a000000
    `,
    ack: {
      message: 'binary attribute size out of range',
      offset: 28,
      attribute: 'set-device.private-key',
      policy: { minLength: 32, maxLength: 32, type: 'binary' },
      policyText: 'binary, at least 32 bytes, at most 32 bytes',
    },
  },
  {
    name: 'an attribute of a sub-message',
    operation: { name: 'newlink', family: route, set: link, header: headerOf('ifinfomsg', 16) },
    request: `
      48000000 1000 0506 02c00000 00000000
      00000000 00000000 00000000 00000000
      0900 0300 6f6e653000 000000
      1c00 1280
        0b00 0100 6e65746b697400 00
        0c00 0280
          0800 0100 00000000
    `,
    answer: `
      54000000 0200 0003 02c00000 5ae8b7e4 deffffff 48000000 1000 0506 02c00000 00000000
      2700 0100 417474726962757465206661696c656420706f6c6963792076616c69646174696f6e00 00
      0800 0200 40000000
    `,
    ack: {
      message: 'Attribute failed policy validation',
      offset: 64,
      attribute: 'newlink.linkinfo.data(netkit).peer-info',
    },
  },
  {
    name: 'a range of numbers',
    operation: { name: 'newtclass', family: route, set: tc, header: headerOf('tcmsg', 20) },
    request: `
      38000000 2800 0504 ad990000 00000000
      00000000 02000000 02000100 00000100 00000000
      0800 0100 71667100
      0c00 0280
        0800 0100 88130000
    `,
    answer: `
      6c000000 0200 0003 ad990000 eeb091ff deffffff 38000000 2800 0504 ad990000 00000000
      1900 0100 696e7465676572206f7574206f662072616e676500 000000
      0800 0200 30000000
      2400 0480
        0c00 0400 0100000000000000
        0c00 0500 0004000000000000
        0800 0100 04000000
    `,
    ack: {
      message: 'integer out of range',
      offset: 48,
      attribute: 'newtclass.options(qfq).weight',
      policy: { type: 'u32', minValue: 1n, maxValue: 1024n },
      policyText: 'u32, from 1 to 1024',
    },
  },
  {
    name: 'a missing attribute at the top, behind a fixed header',
    operation: { name: 'getneigh', family: route, set: neighbour, header: headerOf('ndmsg', 12) },
    request: '1c000000 1e00 0500 89560000 00000000  02 00 0000 04000000 0000 00 00',
    answer: `
      2c000000 0200 0003 89560000 824907c6 eaffffff 1c000000 1e00 0500 89560000 00000000
      0800 0500 01000000
    `,
    ack: { missing: 'getneigh.dst' },
  },
  {
    name: 'a missing attribute in a nest',
    operation: { name: 'set', family: generic, set: shaper },
    request: `
      38000000 1f00 0500 fee60000 00000000 02010000
      0800 0800 10000000
      0c00 0180
        0800 0100 02000000
      0800 0200 01000000
      0800 0400 f4010000
    `,
    answer: `
      34000000 0200 0003 fee60000 91000000 eaffffff 38000000 1f00 0500 fee60000 00000000
      0800 0500 02000000
      0800 0600 1c000000
    `,
    ack: { missing: 'set.handle.id' },
  },
  {
    name: 'the end of a dump that was refused: no request is repeated in it',
    operation: { name: 'region-read', family: generic, set: devlink },
    request: `
      48000000 1a00 0503 e9810000 00000000 2e010000
      0e00 0100 6e657464657673696d00 0000
      1000 0200 6e657464657673696d313000
      0a00 5800 64756d6d7900 0000
      0800 5c00 63000000
    `,
    answer: `
      44000000 0300 0202 e9810000 bb0fddcc eaffffff
      2600 0100 52657175657374656420736e617073686f7420646f6573206e6f7420657869737400 0000
      0800 0200 40000000
    `,
    ack: {
      message: 'Requested snapshot does not exist',
      offset: 64,
      attribute: 'region-read.region-snapshot-id',
    },
  },
  {
    name: 'a warning of a dump that went well',
    operation: { name: 'port-param-get', family: generic, set: devlink },
    request: '14000000 1a00 0503 5c810000 00000000 2f010000',
    answer: `
      38000000 0300 0202 5c810000 bb0fddcc 00000000
      2200 0100 506f727420706172616d7320617265206e6f7420737570706f7274656400 0000
    `,
    ack: { message: 'Port params are not supported' },
  },
];

/** The attributes behind an errno, and behind the request where it is repeated. */
function ackReader(answer: Uint8Array): AttrReader {
  const view = new DataView(answer.buffer);
  const { type, flags, length } = readMessageHeader(view, 0, true);
  expect(flags & MessageFlag.ackAttributes).not.toBe(0);
  let start = 20;
  if (type === ControlMessage.error) start += (flags & MessageFlag.capped) !== 0 ? 16 : view.getUint32(20, true);
  return new AttrReader(answer, { name: 'ext-ack', start, end: length, littleEndian: true });
}

describe('extended acks of real kernels', () => {
  test.each(cases)('$name', ({ operation, request, answer, ack }) => {
    const decoded = decodeExtendedAck(ackReader(hex(answer)), { operation, request: hex(request) });
    expect(decoded).toStrictEqual(ack);
  });

  test.each(cases)('$name, without the request', ({ answer, ack }) => {
    const { attribute, missing, ...rest } = ack;
    const decoded = decodeExtendedAck(ackReader(hex(answer)));
    expect(decoded).toMatchObject(rest);
    expect(decoded.attribute).toBeUndefined();
    if (missing !== undefined) expect(decoded.missing).toMatch(/^attribute \d+$/);
  });
});

const decode = (table: string, context?: AckContext): ExtendedAck =>
  decodeExtendedAck(new AttrReader(hex(table), { name: 'ext-ack', littleEndian: true }), context);

describe('policies', () => {
  test.each([
    ['signed numbers', '0c00 0200 feffffffffffffff 0c00 0300 0200000000000000 0800 0100 08000000', 's32, from -2 to 2'],
    ['a lower limit alone', '0c00 0400 0500000000000000 0800 0100 03000000', 'u16, from 5'],
    ['an upper limit alone', '0c00 0500 0500000000000000 0800 0100 02000000', 'u8, up to 5'],
    ['all of 64 bits', '0c00 0500 ffffffffffffffff 0800 0100 05000000', 'u64, up to 18446744073709551615'],
    ['a mask', '0c00 0c00 0f00000000000000 0800 0100 04000000', 'u32, bits within 0xf'],
    ['a mask of a bitfield', '0800 0a00 03000000 0800 0100 0f000000', 'bitfield32, bits within 0x3'],
    ['the shortest length', '0800 0600 04000000', 'at least 4 bytes'],
    ['nested', '0800 0100 0d000000', 'nested'],
    ['a type that is new', '0800 0100 63000000', '99'],
    ['what nobody knows yet', '0800 6300 01000000', ''],
  ])('%s', (_name, table, text) => {
    const bytes = hex(table).length + 4;
    const header = `${bytes.toString(16).padStart(2, '0')}00 0480`;
    expect(decode(`${header} ${table}`).policyText).toBe(text);
  });
});

describe('an extended ack', () => {
  const context = (set: object, request: string): AckContext => ({
    operation: { name: 'op', family: generic, set },
    request: hex(request),
  });
  const head = '24000000 1000 0500 00000000 00000000 01000000';

  test('of several attributes', () => {
    const text = '0a00 0100 68656c6c6f00 0000  0800 0200 14000000  0800 0300 01020304  0800 6300 00000000';
    expect(decode(text)).toStrictEqual({ message: 'hello', offset: 20, cookie: hex('01020304') });
  });

  test('that is empty', () => expect(decode('')).toStrictEqual({}));

  test.each([
    ['an attribute that the spec does not know', '0800 0200 14000000', { offset: 20, attribute: 'op(attribute 2)' }],
    ['an offset behind the request', '0800 0200 ff000000', { offset: 255 }],
    ['an offset in the message header', '0800 0200 04000000', { offset: 4 }],
    [
      'a missing attribute that the spec does not know',
      '0800 0500 09000000',
      { missing: 'op(attribute 9 of nothing)' },
    ],
    [
      'one in a nest that the spec does not know',
      '0800 0500 09000000 0800 0600 14000000',
      { missing: 'op(attribute 2)(attribute 9)' },
    ],
    ['one in a nest that is not there', '0800 0500 09000000 0800 0600 f0000000', { missing: 'op(attribute 9)' }],
    [
      'a nest of offset 0 is the top',
      '0800 0500 09000000 0800 0600 00000000',
      { missing: 'op(attribute 9 of nothing)' },
    ],
  ])('about %s', (_name, table, ack) => {
    expect(decode(table, context(nothing, `${head} 0800 0200 77673000`))).toStrictEqual(ack);
  });

  test('names a missing attribute as requests have it', () => {
    const set = attributeSet('link', {
      state: attribute(1, 'state', u32, 'reply'),
      change: attribute(1, 'change', text, 'request'),
    });
    expect(decode('0800 0500 01000000', context(set, head))).toStrictEqual({ missing: 'op.change' });
  });

  test('about a request that is malformed keeps what the kernel said', () => {
    expect(decode('0800 0200 18000000', context(device, `${head} 0000 0200`))).toStrictEqual({ offset: 24 });
    expect(decode('0800 0200 18000000', context(device, '24000000'))).toStrictEqual({ offset: 24 });
  });

  test('that is malformed itself is a DecodeError', () => {
    expect(() => decode('0800 0200 1400')).toThrow(
      'cannot decode ext-ack: attribute of 8 bytes where 6 are left (offset 0)',
    );
    expect(() => decode('0600 0200 1400 0000 0300 0000')).toThrow('cannot decode ext-ack: attribute length 3');
  });
});
