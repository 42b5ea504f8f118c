import { decodeReply, encodeRequest } from '@nlkit/netlink-core';
import { expect, it } from 'vitest';
import { attribute, genericMessage, nest, text } from '../../../tools/conformance/bytes.ts';
import { linecardGet, paramGet, paramSet, portGet, selftestsRun } from '../src/index.ts';

/** Shapes that no driver of the test kernels shows, by the kernel's source. */

const strict = { littleEndian: true, unknownAttributes: 'deny' } as const;

it('tests are named in a request, and have ended somehow in its answer', () => {
  const request = encodeRequest(selftestsRun, 'do', { selftests: { flash: true } }, { littleEndian: true });
  expect([...request.subarray(20)]).toEqual(nest(176, attribute(1)));
  const result = nest(1, attribute(2, 1, 0, 0, 0), attribute(3, 2));
  expect(decodeReply(selftestsRun, 'do', genericMessage(83, nest(176, result)), strict)).toEqual({
    selftestResults: { result: [{ id: 1, status: 'fail' }] },
  });
});

it('a slot takes line cards of several types', () => {
  const types = nest(174, attribute(173, ...text('one')), attribute(173, ...text('two')));
  expect(decodeReply(linecardGet, 'do', genericMessage(78, types), strict)).toEqual({
    linecardSupportedTypes: { linecardType: ['one', 'two'] },
  });
});

it('a parameter may be several numbers', () => {
  const value = nest(85, attribute(86, 5, 0, 0, 0), attribute(86, 0, 0, 0, 0, 1, 0, 0, 0), attribute(87, 0));
  const param = nest(80, attribute(81, ...text('p')), attribute(83, 129), nest(84, value));
  const paramValue = [{ paramValueData: [5n, 2n ** 32n], paramValueCmode: 'runtime' }];
  expect(decodeReply(paramGet, 'do', genericMessage(38, param), strict)).toEqual({
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
  expect(decodeReply(portGet, 'do', genericMessage(7, nest(145, device)), strict)).toMatchObject({
    portFunction: { devlink: { netnsId: -1 } },
  });
});
