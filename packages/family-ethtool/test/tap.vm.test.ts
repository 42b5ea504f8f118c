import { afterAll, beforeAll, expect, it } from 'vitest';
import { leaveNothingBehind, outputOf, refusalOf, useSocket } from '../../../tools/live/index.ts';
import {
  debugGet,
  debugSet,
  linkinfoGet,
  linkinfoSet,
  linkmodesGet,
  linkmodesSet,
  tsconfigGet,
  tsconfigSet,
} from '../src/index.ts';

const socket = useSocket();
leaveNothingBehind();

// The driver of tap links takes any speed, and keeps a mask of messages.
const header = { devName: 'nlk-tap' };

beforeAll(() => {
  outputOf('ip', ['tuntap', 'add', 'dev', header.devName, 'mode', 'tap']);
});
afterAll(() => {
  outputOf('ip', ['tuntap', 'del', 'dev', header.devName, 'mode', 'tap']);
});

it('speed, duplex mode and modes of a link are set', async () => {
  await socket.do(linkmodesSet, { header, speed: 1000, duplex: 'half', autoneg: 0 });
  expect(await socket.do(linkmodesGet, { header }, { unknownAttributes: 'deny' })).toMatchObject({
    speed: 1000,
    duplex: 'half',
    autoneg: 0,
  });
  await socket.do(linkinfoSet, { header, tpMdixCtrl: 'mdi' });
  expect((await socket.do(linkinfoGet, { header })).port).toBe('tp');
});

it('messages of a driver are named bits', async () => {
  const bit = ['drv', 'link'].map((name) => ({ name, value: true }));
  await socket.do(debugSet, { header, msgmask: { nomask: true, bits: { bit } } });
  const { msgmask } = await socket.do(debugGet, { header }, { unknownAttributes: 'deny' });
  expect(msgmask?.bits?.bit?.map(({ name }) => name)).toEqual(['drv', 'link']);
  await socket.do(debugSet, {
    header,
    msgmask: { size: 4, value: Uint8Array.of(8, 0, 0, 0), mask: Uint8Array.of(15, 0, 0, 0) },
  });
  const compact = await socket.do(debugGet, { header: { ...header, flags: ['compact-bitsets'] } });
  expect([...(compact.msgmask?.value ?? [])]).toEqual([8, 0, 0, 0]);
  const rows = await socket.dump(debugGet).toArray();
  expect(rows.map((row) => row.header?.devName)).toContain(header.devName);
});

it('a link without hardware has no times from it', async () => {
  expect((await refusalOf(socket.do(tsconfigGet, { header }))).code).toBe('EOPNOTSUPP');
  const rows = await socket.dump(tsconfigGet).toArray();
  expect(rows.map((row) => row.header?.devName)).not.toContain(header.devName);
  const request = { header, txTypes: { bits: { bit: [{ name: 'on', value: true }] } } };
  expect((await refusalOf(socket.do(tsconfigSet, request))).code).toBe('EOPNOTSUPP');
});
