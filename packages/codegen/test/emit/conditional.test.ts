import { AttributeView, AttrReader, locateAttribute, type RawAttribute, unknownAttributes } from '@nlkit/netlink-core';
import { describe, expect, test } from 'vitest';
import { decodeLinkMessage } from '../fixtures/emit/conditional/out/decode.ts';
import { hdrStruct, innerAttrs, linkAttrs } from '../fixtures/emit/conditional/out/descriptors.ts';
import { encodeLinkMessage } from '../fixtures/emit/conditional/out/encode.ts';
import { bothWays, decoded, encoded, fromHex } from './wire.ts';

describe('attributes that a header member makes something else', () => {
  bothWays({ decode: decodeLinkMessage, encode: encodeLinkMessage, set: linkAttrs, header: hdrStruct }, [
    {
      name: 'are read by the spec without it',
      hex: '02000000  0c00 0280 0800 0100 05000000  0600 0300 61000000',
      value: { family: 'inet', afSpec: { x: 5 }, names: ['a'] },
    },
    {
      name: 'are read by the spec without it where something selects in them',
      hex: `02000000 0a00 0400 706c61696e00 0000
            0c00 0580 0800 0100 05000000 1000 0680 0c00 0180 0800 0100 06000000`,
      value: { family: 'inet', kind: 'plain', info: { x: 5 }, parts: { info: { x: 6 } } },
    },
  ]);

  const bridge = `07000000 0a00 0400 706c61696e00 0000 0c00 0280 0800 0100 05000000 0600 0300 61000000
                  0c00 0580 0800 0100 05000000 1000 0680 0c00 0180 0800 0100 06000000`;

  test('are kept as they came with it', () => {
    const link = decoded(decodeLinkMessage, bridge);
    expect(Object.keys(link)).toEqual(['family', 'kind']);
    expect(link[unknownAttributes]?.map(({ type }) => type)).toEqual([2, 3, 5, 6]);
    expect(encoded(encodeLinkMessage, link)).toBe(bridge.replaceAll(/\s/g, ''));
  });

  const viewOf = (hex: string): AttributeView =>
    new AttributeView(new AttrReader(fromHex(hex), { littleEndian: true }), linkAttrs, hdrStruct as never);

  test('are not there for views with it', () => {
    const { afSpec, names, kind, info, parts } = linkAttrs;
    const view = viewOf(bridge);
    expect([afSpec, names, parts, info, kind].map((each) => view.get<unknown>(each as never))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'plain',
    ]);
    expect([afSpec, parts, info].map((each) => view.open(each as never))).toEqual([undefined, undefined, undefined]);
    expect([...view.items(names as never)]).toEqual([]);
    expect([...view].map(([attribute, value]) => attribute?.name ?? (value as RawAttribute).type)).toEqual([
      'kind',
      2,
      3,
      5,
      6,
    ]);
  });

  test('are read by views without it', () => {
    const view = viewOf(bridge.replace('07', '02'));
    const { afSpec, names, parts } = linkAttrs;
    expect(view.get(afSpec)).toEqual({ x: 5 });
    expect(view.get(names)).toEqual(['a']);
    expect(view.get(parts)).toEqual({ info: { x: 6 } });
    expect(view.open(linkAttrs.info as never)?.get(innerAttrs.x)).toBe(5);
    expect([...view].map(([attribute]) => attribute?.name)).toEqual(['kind', 'af-spec', 'names', 'info', 'parts']);
    expect([...view][1]).toEqual([afSpec, { x: 5 }]);
  });

  test('have no name where the kernel points to them with it', () => {
    const at = (hex: string): unknown => {
      const bytes = fromHex(hex);
      const level = { start: 0, end: bytes.length, set: linkAttrs, header: hdrStruct as never };
      return locateAttribute(bytes, level, 20, true)?.segments;
    };
    expect(at(bridge)).toEqual(['(attribute 2)']);
    expect(at(bridge.replace('07', '02'))).toEqual(['af-spec', 'x']);
  });
});

describe('numbers that mean several attributes, by a header member', () => {
  const labels = '1c000000 0800 0700 00064100';
  const target = '02000000 0800 0700 0a000001';
  const state = '0a000000 0c00 0880 0800 0100 05000000';
  const port = '07000000 0800 0800 09000000';

  bothWays({ decode: decodeLinkMessage, encode: encodeLinkMessage, set: linkAttrs, header: hdrStruct }, [
    { name: 'are one of two', hex: labels, value: { family: 'mpls', labels: [0x64100] } },
    { name: 'are the other', hex: target, value: { family: 'inet', target: '10.0.0.1' } },
    { name: 'are a nest', hex: state, value: { family: 'inet6', state: { x: 5 } } },
    { name: 'are a number', hex: port, value: { family: 'bridge', port: 9 } },
  ]);

  test('are kept as they came where the spec has none of them', () => {
    const link = decoded(decodeLinkMessage, port.replace('07', '02'));
    expect(Object.keys(link)).toEqual(['family']);
    expect(link[unknownAttributes]?.map(({ type }) => type)).toEqual([8]);
  });

  test.each([
    [labels, 'labels', [0x64100]],
    [target, 'target', '10.0.0.1'],
    [state, 'state', { x: 5 }],
    [port, 'port', 9],
  ] as const)('are one attribute in views: %s', (hex, name, value) => {
    const view = new AttributeView(new AttrReader(fromHex(hex), { littleEndian: true }), linkAttrs, hdrStruct as never);
    const conditional = ['target', 'labels', 'state', 'port'] as const;
    const found = conditional.filter((each) => view.get<unknown>(linkAttrs[each] as never) !== undefined);
    expect(found).toEqual([name]);
    expect([...view]).toEqual([[linkAttrs[name], value]]);
    expect(view.open(linkAttrs.state as never)?.get(innerAttrs.x)).toBe(name === 'state' ? 5 : undefined);
  });

  test.each([
    [labels, ['labels']],
    [target, ['target']],
    [state, ['state']],
    [port, ['port']],
    [port.replace('07', '02'), ['(attribute 8)']],
  ])('have their name where the kernel points to them: %s', (hex, segments) => {
    const bytes = fromHex(hex);
    const level = { start: 0, end: bytes.length, set: linkAttrs, header: hdrStruct as never };
    expect(locateAttribute(bytes, level, 4, true)?.segments).toEqual(segments);
  });
});
