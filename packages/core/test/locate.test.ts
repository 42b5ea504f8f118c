import { describe, expect, test } from 'vitest';
import { AttrWriter, locateAttribute } from '../src/index.ts';
import { joinPath } from '../src/path.ts';
import { describeBothOrders } from './support/both-orders.ts';
import { berthAttrs, encodeHarbour, encodeMessage, harbourAttrs, harbourMsg } from './support/harbour.ts';
import { hex } from './support/hex.ts';

const request = {
  state: 'open',
  index: 1,
  lights: [],
  name: 'lo',
  berths: [{ id: 1 }, { id: 2, inner: [{ level: 1 }] }],
  bands: [{ index: 5, value: { level: 1 } }],
  notes: ['a', 'b'],
  buoys: [{ level: 1 }, { level: 2 }],
  route: [{ port: 1 }, { port: 2, level: 1 }],
  rules: [
    { ruleId: 5, partId: 1, level: 1 },
    { ruleId: 5, partId: 2, level: 1 },
  ],
  cargoKind: 'crane',
  cargo: { low: 1, level: 1 },
  dock: { index: 2, depth: 3 },
};

describeBothOrders('an attribute is found by its offset', ({ littleEndian }) => {
  const w = new AttrWriter({ littleEndian });
  w.reserve(16);
  encodeMessage(w, request as never);
  const bytes = w.written().slice();
  const level = { start: 16, end: bytes.length, header: harbourMsg as never, set: harbourAttrs };
  const at = (offset: number): string | undefined => {
    const found = locateAttribute(bytes, level, offset, littleEndian);
    return found && joinPath('', found.segments);
  };

  test('at every offset of a message', () => {
    const runs: [from: number, path: string | undefined][] = [];
    for (let offset = 0; offset < bytes.length + 8; offset += 4) {
      const path = at(offset);
      if (runs.length === 0 || runs.at(-1)?.[1] !== path) runs.push([offset, path]);
    }
    expect(runs).toEqual([
      [0, undefined], // message header
      [16, 'state'],
      [20, 'index'],
      [24, 'lights'],
      [28, 'name'],
      [36, 'berths'],
      [40, 'berths[0]'],
      [44, 'berths[0].id'],
      [52, 'berths[1]'],
      [56, 'berths[1].id'],
      [64, 'berths[1].inner'],
      [68, 'berths[1].inner[0]'],
      [72, 'berths[1].inner[0].level'],
      [80, 'bands'],
      [84, 'bands[0]'],
      [88, 'bands[0].level'],
      [96, 'note[0]'],
      [104, 'note[1]'],
      [112, 'buoy[0]'],
      [116, 'buoy[0].level'],
      [124, 'buoy[1]'],
      [128, 'buoy[1].level'],
      [136, 'route'],
      [140, 'route[0].length'],
      [144, 'route[1].length'],
      [148, 'route[1].level'],
      [156, 'rules'],
      [160, 'rules(5)'],
      [164, 'rules(5)(1)'],
      [168, 'rules(5)(1).level'],
      [176, 'rules(5)(2)'],
      [180, 'rules(5)(2).level'],
      [188, 'cargo-kind'],
      [200, 'cargo(crane)'],
      [204, 'cargo(crane).low'],
      [208, 'cargo(crane)'], // padding
      [212, 'cargo(crane).moon'],
      [220, 'cargo(crane).level'],
      [228, 'dock'],
      [232, 'dock.state'],
      [236, 'dock.index'],
      [240, 'dock.lights'],
      [244, 'dock.depth'],
      [252, undefined],
    ]);
  });

  test('with the set of what is inside', () => {
    const inside = (offset: number): object | undefined => locateAttribute(bytes, level, offset, littleEndian)?.inside;
    expect(inside(52)).toBe(berthAttrs);
    expect(inside(112)).toBe(berthAttrs);
    expect(inside(176)).toBe(berthAttrs);
    expect(inside(200)).toBe(berthAttrs);
    expect(inside(228)).toBe(harbourAttrs);
    expect(inside(36)).toBeUndefined();
    expect(inside(28)).toBeUndefined();
  });
});

describe('an attribute is not found', () => {
  const level = (bytes: Uint8Array): { start: number; end: number; set: object } => ({
    start: 0,
    end: bytes.length,
    set: harbourAttrs,
  });
  const at = (table: string, offset: number): string | undefined => {
    const bytes = hex(table);
    const found = locateAttribute(bytes, level(bytes), offset, true);
    return found && joinPath('', found.segments);
  };

  test('behind malformed bytes, but before them', () => {
    expect(at('0600 0200 0900 0000 0000 0100', 0)).toBe('depth');
    expect(at('0600 0200 0900 0000 0000 0100', 8)).toBeUndefined();
    expect(at('0c00 0c00 0400 0100 0000 0000', 8)).toBe('route');
    expect(at('0c00 0c00 0400 0100 0800 0000', 8)).toBe('route');
    expect(at('0c00 0c00 0400 0100 0400 0000', 8)).toBe('route[1].length');
  });

  test('inside a sub-message of an unknown kind: its number has to do', () => {
    expect(at('0900 0e00 636f616c00 000000 0800 0f80 0400 0100', 16)).toBe('cargo(coal)(attribute 1)');
    expect(at('0800 0f80 0400 0100', 4)).toBe('cargo(attribute 1)');
    expect(at('1000 0e00 636f6e7374727563746f7200 0800 0f80 0400 0100', 20)).toBe('cargo(constructor)(attribute 1)');
  });

  test('in nests that never end', () => {
    const bytes = new Uint8Array(65532);
    const view = new DataView(bytes.buffer);
    for (let offset = 0; offset + 16 <= bytes.length; offset += 16) {
      view.setUint16(offset, bytes.length - offset, true);
      view.setUint16(offset + 2, 16, true);
    }
    expect(() => locateAttribute(bytes, level(bytes), 65000, true)).not.toThrow();
  });

  test('where the level is not described', () => {
    const w = new AttrWriter({ littleEndian: true });
    encodeHarbour(w, { depth: 1 });
    expect(locateAttribute(w.written(), { start: 0, end: 8 }, 0, true)).toEqual({
      segments: ['(attribute 2)'],
      inside: undefined,
    });
  });
});
