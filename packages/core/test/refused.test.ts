import { describe, expect, test } from 'vitest';
import { AttrWriter } from '../src/index.ts';
import { encodeHarbour, encodeMessage } from './support/harbour.ts';

describe('values that are no lists, objects or items', () => {
  test.each([
    [{ berths: {} }, 'cannot encode set.berths: expected an array, got an object'],
    [{ berths: 'ab' }, 'cannot encode set.berths: expected an array, got "ab"'],
    [{ berths: [5] }, 'cannot encode set.berths[0]: expected an object, got 5'],
    [{ berths: [{}, null] }, 'cannot encode set.berths[1]: expected an object, got null'],
    [{ berths: [{}, undefined] }, 'cannot encode set.berths[1]: expected a value, got undefined'],
    [{ berths: [{}, { id: -1 }] }, 'cannot encode set.berths[1].id: expected an integer from 0 to 4294967295, got -1'],
    [{ berths: [{ berth: 1 }] }, 'cannot encode set.berths[0]: berth has no attribute for the property "berth"'],
    [{ levels: [1, undefined] }, 'cannot encode set.levels[1]: expected a value, got undefined'],
    [{ levels: [1, '2'] }, 'cannot encode set.levels[1]: expected an integer from 0 to 4294967295, got "2"'],
    [{ bands: [{}] }, 'cannot encode set.bands[0].index: expected an integer from 0 to 16383, got undefined'],
    [
      { bands: [{ index: 0x4000, value: {} }] },
      'cannot encode set.bands[0].index: expected an integer from 0 to 16383, got 16384',
    ],
    [{ bands: [{ index: 1 }] }, 'cannot encode set.bands[0].value: expected a value, got undefined'],
    [{ bands: [null] }, 'cannot encode set.bands[0]: expected an object, got null'],
    [{ notes: 'one' }, 'cannot encode set.note: expected an array, got "one"'],
    [{ notes: ['one', undefined] }, 'cannot encode set.note[1]: expected a value, got undefined'],
    [{ notes: ['one', 2] }, 'cannot encode set.note[1]: expected a string, got 2'],
    [{ buoys: [{}, { id: 1.5 }] }, 'cannot encode set.buoy[1].id: expected an integer from 0 to 4294967295, got 1.5'],
    [{ buoys: [{ inner: [{ v4: 'x' }] }] }, 'cannot encode set.buoy[0].inner[0].v4: expected an IPv4 address, got "x"'],
    [{ notes: ['a'], depth: -1 }, 'cannot encode set.depth: expected an integer from 0 to 65535, got -1'],
    [{ ports: [1, 70000] }, 'cannot encode set.ports[1]: expected an integer from 0 to 65535, got 70000'],
    [{ ports: [undefined] }, 'cannot encode set.ports[0]: expected a value, got undefined'],
    [{ ports: 5 }, 'cannot encode set.ports: expected an array, got 5'],
    [{ tide: 5 }, 'cannot encode set.tide: expected an object, got 5'],
    [{ tide: [] }, 'cannot encode set.tide: expected an object, got an array'],
    [{ tide: { moon: 'x' } }, 'cannot encode set.tide.moon: expected a bigint from 0 to 18446744073709551615, got "x"'],
    [{ route: {} }, 'cannot encode set.route: expected an array, got an object'],
    [
      { route: [{ port: 1 }, { port: -1 }] },
      'cannot encode set.route[1].port: expected an integer from 0 to 65535, got -1',
    ],
    [{ route: [null] }, 'cannot encode set.route[0]: expected an object, got null'],
    [{ rules: 5 }, 'cannot encode set.rules: expected an array, got 5'],
    [{ rules: [5] }, 'cannot encode set.rules[0]: expected an object, got 5'],
    [
      { rules: [{ ruleId: 1, partId: 1 }, { ruleId: 1 }] },
      'cannot encode set.rules[1].partId: expected an integer from 0 to 16383, got undefined',
    ],
    [
      { rules: [{ ruleId: 5, partId: 6, level: 256 }] },
      'cannot encode set.rules(5)(6).level: expected an integer from 0 to 255, got 256',
    ],
    [
      { cargo: {} },
      'cannot encode set.cargo: the attribute that selects its format (such as the kind of a link) is not given',
    ],
    [{ cargoKind: 'coal', cargo: {} }, 'cannot encode set.cargo: the spec has no format for the selector "coal"'],
    [
      { cargoKind: 'grain', cargo: { id: -1 } },
      'cannot encode set.cargo(grain).id: expected an integer from 0 to 4294967295, got -1',
    ],
    [
      { dock: { index: 1, lights: ['blue'] } },
      'cannot encode set.dock.lights: expected one of lights ("red", "green", "storm") or a number, got "blue"',
    ],
    [{ dock: { height: 1 } }, 'cannot encode set.dock: harbour has no attribute for the property "height"'],
    [{ wind: 5 }, 'cannot encode set.wind: expected an object, got 5'],
    [
      { wind: { value: 1 } },
      'cannot encode set.wind.selector: expected an integer from 0 to 4294967295, got undefined',
    ],
    [
      { wind: { value: -1, selector: 1 } },
      'cannot encode set.wind.value: expected an integer from 0 to 4294967295, got -1',
    ],
    [{ isFree: 1 }, 'cannot encode set.is-free: expected true, got 1'],
    [{ endpoint: 'x' }, 'cannot encode set.endpoint: expected { address, port }, got "x"'],
    [{ endpoint: {} }, 'cannot encode set.endpoint: port must be an integer from 0 to 65535, got undefined'],
    [{ endpoint: { port: 1 } }, 'cannot encode set.endpoint: address must be IPv4 or IPv6 text, got undefined'],
    [
      { endpoint: { address: 'localhost', port: 1 } },
      'cannot encode set.endpoint: address must be IPv4 or IPv6 text, got "localhost"',
    ],
    [
      { endpoint: { address: '::1', port: 65536 } },
      'cannot encode set.endpoint: port must be an integer from 0 to 65535, got 65536',
    ],
    [
      { endpoint: { address: '::1', port: 1, flowinfo: -1 } },
      'cannot encode set.endpoint: flowinfo must be a 32-bit number, got -1',
    ],
    [
      { endpoint: { address: '::1', port: 1, scopeId: 'eth0' } },
      'cannot encode set.endpoint: scopeId must be a 32-bit number, got "eth0"',
    ],
    [{ orders: {} }, 'cannot encode set.orders: expected an array, got an object'],
    [
      { orders: [{ load: 1 }, { load: -1 }] },
      'cannot encode set.orders[1].load: expected an integer from 0 to 255, got -1',
    ],
    [{ orders: [{}, null] }, 'cannot encode set.orders[1]: expected an object, got null'],
    [{ orders: [{ unloads: 1 }] }, 'cannot encode set.orders[0]: order has no attribute for the property "unloads"'],
    [
      { orders: [{ repeat: [{}, { unload: 5 }] }] },
      'cannot encode set.orders[0].repeat[1].unload: expected a string, got 5',
    ],
    [{ height: 1 }, 'cannot encode set: harbour has no attribute for the property "height"'],
  ])('%j', (value, message) => {
    const w = new AttrWriter({ name: 'set', littleEndian: true });
    expect(() => encodeHarbour(w, value as never)).toThrow(expect.objectContaining({ name: 'EncodeError', message }));
  });

  test.each([null, undefined, 5, 'text'])('a message that is %s', (value) => {
    expect(() => encodeMessage(new AttrWriter({ name: 'set' }), value as never)).toThrow(
      /^cannot encode set: expected an object, got /,
    );
    expect(() => encodeHarbour(new AttrWriter({ name: 'set' }), value as never)).toThrow(/^cannot encode set: /);
  });

  test('a flag that is false, and what is undefined, are not written', () => {
    const w = new AttrWriter();
    encodeHarbour(w, { isFree: false, name: undefined, berths: undefined, cargo: undefined, tide: undefined });
    expect(w.length).toBe(0);
  });

  test('properties of the fixed header are known in its own level alone', () => {
    const encode = (value: object): void => encodeMessage(new AttrWriter({ name: 'set' }), value as never);
    expect(() => encode({ index: 1, dock: { index: 1, dock: { index: 2 } } })).not.toThrow();
    expect(() => encode({ index: 1, berths: [{ index: 1 }] })).toThrow(
      'cannot encode set.berths[0]: berth has no attribute for the property "index"',
    );
  });
});
