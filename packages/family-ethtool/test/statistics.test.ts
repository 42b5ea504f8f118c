import { AttrReader } from '@nlkit/netlink-core';
import { describe, expect, it } from 'vitest';
import { decodeCableTestTdrNtf, decodeStats } from '../src/index.ts';

/** An attribute as the kernel lays it out, on a little-endian machine. */
function attr(type: number, ...payload: number[]): number[] {
  const length = payload.length + 4;
  return [length & 0xff, length >> 8, type, 0, ...payload, ...Array<number>((4 - (length % 4)) % 4).fill(0)];
}

function u32(value: number): number[] {
  return [value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, value >>> 24];
}

function u64(value: number): number[] {
  return [...u32(value), 0, 0, 0, 0];
}

function reader(bytes: readonly number[]): AttrReader {
  return new AttrReader(Uint8Array.from(bytes), { littleEndian: true, unknownAttributes: 'deny' });
}

// No driver of the virtual machine has these counters: laid out as net/ethtool/stats.c puts them.
describe('counters', () => {
  it('come group by group, each with its number', () => {
    const mac = attr(
      4,
      ...attr(2, ...u32(1)),
      ...attr(3, ...u32(18)),
      ...attr(4, ...attr(0, ...u64(100))),
      ...attr(4, ...attr(3, ...u64(7))),
    );
    const range = [...attr(7, ...u32(64)), ...attr(8, ...u32(127)), ...attr(9, ...u64(5))];
    const rmon = attr(4, ...attr(2, ...u32(3)), ...attr(3, ...u32(20)), ...attr(5, ...range), ...attr(6, ...range));
    expect(decodeStats(reader([...mac, ...rmon]))).toEqual({
      grp: [
        { id: 'eth-mac', ssId: 'stats-eth-mac', stat: [[{ index: 0, value: 100n }], [{ index: 3, value: 7n }]] },
        {
          id: 'rmon',
          ssId: 'stats-rmon',
          histRx: [{ histBktLow: 64, histBktHi: 127, histVal: 5n }],
          histTx: [{ histBktLow: 64, histBktHi: 127, histVal: 5n }],
        },
      ],
    });
  });
});

describe('a test of a cable by reflection', () => {
  it('brings distances and signals', () => {
    const step = attr(1, ...attr(1, ...u32(0)), ...attr(2, ...u32(1000)), ...attr(3, ...u32(50)));
    const amplitude = attr(2, ...attr(1, 1), ...attr(2, 0xf6, 0xff));
    const pulse = attr(3, ...attr(1, 0xe8, 0x03));
    const nest = attr(3, ...step, ...amplitude, ...amplitude, ...pulse);
    expect(decodeCableTestTdrNtf(reader([...attr(2, 2), ...nest]))).toEqual({
      status: 'completed',
      nest: {
        step: { firstDistance: 0, lastDistance: 1000, stepDistance: 50 },
        amplitude: [
          { pair: 'b', mv: -10 },
          { pair: 'b', mv: -10 },
        ],
        pulse: [{ mv: 1000 }],
      },
    });
  });
});
