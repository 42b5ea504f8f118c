import { AttributeView, AttrReader, locateAttribute, unknownAttributes } from '@nlkit/netlink-core';
import { describe, expect, test } from 'vitest';
import { decodeLink } from '../fixtures/emit/directions/out/decode.ts';
import { linkAttrs } from '../fixtures/emit/directions/out/descriptors.ts';
import { encodeLink } from '../fixtures/emit/directions/out/encode.ts';
import { encoded, fromHex } from './wire.ts';

const littleEndian = true;
const reply = '0c00 0100 01000000 02000000 0500 0200 01000000';
const request = '0c00 0180 0800 0100 01000000 0400 0200 0800 0300 07000000';

describe('a number that means one thing in requests and another in replies', () => {
  test('is read by the direction of the message', () => {
    expect(decodeLink(new AttrReader(fromHex(reply), { littleEndian }))).toEqual({ conf: [1, 2], inherits: 1 });
    expect(decodeLink(new AttrReader(fromHex(request), { littleEndian, isRequest: true }))).toEqual({
      settings: { forwarding: 1 },
      inherit: true,
      index: 7,
    });
  });

  test('is unknown where it has none', () => {
    const since = fromHex('0800 0400 09000000');
    expect(decodeLink(new AttrReader(since, { littleEndian }))).toEqual({ since: 9 });
    const asked = decodeLink(new AttrReader(since, { littleEndian, isRequest: true }));
    expect(asked.since).toBeUndefined();
    expect(asked[unknownAttributes]).toEqual([expect.objectContaining({ type: 4 })]);
    const views = [true, false].map((isRequest) =>
      [...new AttributeView(new AttrReader(since, { littleEndian, isRequest }), linkAttrs)].map(([each]) => each?.name),
    );
    expect(views).toEqual([[undefined], ['since']]);
  });

  test('is written as what is given', () => {
    const bare = (hex: string): string => hex.replaceAll(' ', '');
    expect(encoded(encodeLink, { conf: [1, 2], inherits: 1 })).toBe(bare(reply));
    expect(encoded(encodeLink, { settings: { forwarding: 1 }, inherit: true, index: 7 })).toBe(bare(request));
  });

  test('is found by views of either', () => {
    const names = (hex: string, isRequest: boolean): unknown =>
      [...new AttributeView(new AttrReader(fromHex(hex), { littleEndian, isRequest }), linkAttrs)].map(
        ([attribute]) => attribute?.name,
      );
    expect(names(reply, false)).toEqual(['conf', 'inherits']);
    expect(names(request, true)).toEqual(['settings', 'inherit', 'index']);
    const values = (hex: string, isRequest: boolean): unknown => {
      const view = new AttributeView(new AttrReader(fromHex(hex), { littleEndian, isRequest }), linkAttrs);
      return [view.get(linkAttrs.conf), view.get(linkAttrs.settings), view.open(linkAttrs.settings) === undefined];
    };
    expect(values(reply, false)).toEqual([[1, 2], undefined, true]);
    expect(values(request, true)).toEqual([undefined, { forwarding: 1 }, false]);
  });

  test('has the name that it has in requests where the kernel points to it', () => {
    const bytes = fromHex(request);
    const level = { start: 0, end: bytes.length, set: linkAttrs };
    expect(locateAttribute(bytes, level, 4, littleEndian)?.segments).toEqual(['settings', 'forwarding']);
  });
});
