import { decodeReply, encodeRequest } from '@nlkit/netlink-core';
import { expect, it } from 'vitest';
import { linecardGet, paramGet, paramSet, portGet, selftestsRun } from '../src/index.ts';

/** Shapes that no driver of the test kernels shows, by the kernel's source. */

const u16 = (value: number): number[] => [value & 0xff, value >> 8];
const attribute = (type: number, ...payload: number[]): number[] => {
  const padding = Array<number>(-payload.length & 3).fill(0);
  return [...u16(payload.length + 4), ...u16(type), ...payload, ...padding];
};
const nest = (type: number, ...inside: number[][]): number[] => attribute(0x8000 | type, ...inside.flat());
const text = (value: string): number[] => [...new TextEncoder().encode(value), 0];
const reply = (command: number, ...attributes: number[][]): Uint8Array => {
  const content = [command, 1, 0, 0, ...attributes.flat()];
  return Uint8Array.of(...u16(content.length + 16), 0, 0, ...u16(0x20), ...Array<number>(10).fill(0), ...content);
};
const strict = { littleEndian: true, unknownAttributes: 'deny' } as const;

it('tests are named in a request, and have ended somehow in its answer', () => {
  const request = encodeRequest(selftestsRun, 'do', { selftests: { flash: true } }, { littleEndian: true });
  expect([...request.subarray(20)]).toEqual(nest(176, attribute(1)));
  const result = nest(1, attribute(2, 1, 0, 0, 0), attribute(3, 2));
  expect(decodeReply(selftestsRun, 'do', reply(83, nest(176, result)), strict)).toEqual({
    selftestResults: { result: [{ id: 1, status: 'fail' }] },
  });
});

it('a slot takes line cards of several types', () => {
  const types = nest(174, attribute(173, ...text('one')), attribute(173, ...text('two')));
  expect(decodeReply(linecardGet, 'do', reply(78, types), strict)).toEqual({
    linecardSupportedTypes: { linecardType: ['one', 'two'] },
  });
});

it('a parameter may be several numbers', () => {
  const value = nest(85, attribute(86, 5, 0, 0, 0), attribute(86, 0, 0, 0, 0, 1, 0, 0, 0), attribute(87, 0));
  const param = nest(80, attribute(81, ...text('p')), attribute(83, 129), nest(84, value));
  const paramValue = [{ paramValueData: [5n, 2n ** 32n], paramValueCmode: 'runtime' }];
  expect(decodeReply(paramGet, 'do', reply(38, param), strict)).toEqual({
    param: { paramName: 'p', paramType: 'u64-array', paramValuesList: { paramValue } },
  });
  const numbers = [5n, 2n ** 32n];
  const request = encodeRequest(
    paramSet,
    'do',
    { paramType: 'u64-array', paramValueData: numbers },
    { littleEndian: true },
  );
  expect([...request.subarray(20)]).toEqual([
    ...attribute(83, 129),
    ...attribute(86, 5, 0, 0, 0),
    ...attribute(86, 0, 0, 0, 0, 1, 0, 0, 0),
  ]);
});

it('a device in a namespace without an id has -1', () => {
  const device = nest(5, attribute(140, 0xff, 0xff, 0xff, 0xff));
  expect(decodeReply(portGet, 'do', reply(7, nest(145, device)), strict)).toMatchObject({
    portFunction: { devlink: { netnsId: -1 } },
  });
});
