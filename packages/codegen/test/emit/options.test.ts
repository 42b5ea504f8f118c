import { decodeReply, encodeRequest } from '@nlkit/netlink-core';
import { expect, expectTypeOf, test } from 'vitest';
import { type get, operations, otherOperation, setName, vendor } from '../fixtures/emit/options/out/operations.ts';
import type { LinkMessage, SetNameRequest, SetRequest } from '../fixtures/emit/options/out/types.ts';
import { fromHex } from './wire.ts';

const littleEndian = true;

test('operations that the spec does not describe are called by their numbers', () => {
  const hidden = otherOperation(30, 31);
  const message = encodeRequest(hidden, 'do', { index: 2, mtu: 3 }, { littleEndian });
  expect(Buffer.from(message).readUInt16LE(4)).toBe(30);
  expect(hidden.do.reply).toBe(31);
  expect(otherOperation(7).dump).toMatchObject({ request: 7, reply: 7 });
  const reply = fromHex('1c000000 1f000000 00000000 00000000 02000000 08000200 03000000');
  expect(decodeReply(hidden, 'do', reply, { littleEndian })).toEqual({ index: 2, mtu: 3 });
});

test('a number that is given at run time goes into the message', () => {
  const message = encodeRequest(vendor(0x21), 'do', { index: 1, mtu: 9 }, { littleEndian });
  expect(Buffer.from(message).readUInt16LE(4)).toBe(0x21);
  expect(vendor(0x21, 0x22).dump.reply).toBe(0x22);
});

test('operations without fixed numbers are in no list', () => {
  expect(operations.map(({ name }) => name)).toEqual(['get', 'set', 'set-name']);
});

test('requests take the whole set where the options say so', () => {
  expectTypeOf<Parameters<typeof get.do.encode>[1]>().toEqualTypeOf<LinkMessage<Uint8Array>>();
  expectTypeOf<SetRequest>().toEqualTypeOf<LinkMessage<Uint8Array>>();
  expectTypeOf<keyof SetNameRequest>().toEqualTypeOf<'index' | 'name'>();
  expect(setName.do.request).toBe(20);
});
