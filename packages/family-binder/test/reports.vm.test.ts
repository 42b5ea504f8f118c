import { fileURLToPath } from 'node:url';
import { messageReader } from '@nlkit/netlink-core';
import { expect, it } from 'vitest';
import { isInstalled, listenTo, outputOf, useSocket } from '../../../tools/live/index.ts';
import { report } from '../src/index.ts';

const socket = useSocket();
const program = fileURLToPath(new URL('../../../tools/vm/fixtures/binder-fail', import.meta.url));

it.skipIf(!isInstalled('python3', 'python3'))('a call to nobody is reported', async () => {
  const listener = await listenTo(socket, 'binder', 'report');
  outputOf('python3', [program]);
  const message = listener.receive();
  const { fromPid, fromTid, ...rest } = report.decode(messageReader(report, message, { unknownAttributes: 'deny' }));
  expect(rest).toEqual({ error: 'dead-reply', context: 'nlkit', flags: [], code: 0x6e6c, dataSize: 0 });
  expect(fromPid).toBeGreaterThan(1);
  expect(fromTid).toBe(fromPid);
});
