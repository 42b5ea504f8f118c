import { describe, expect, it } from 'vitest';
import { leaveNothingBehind, refusalOf, SyncSocket, useLinks, useSocket } from '../../../tools/live/index.ts';
import { delqdisc, getqdisc, newqdisc, newqdiscNtf } from '../src/index.ts';
import { handleOf, root, useInterface } from './live/use-interface.ts';

const socket = useSocket();
const links = useLinks(socket);
const device = useInterface(socket, links);
leaveNothingBehind();

describe('a qdisc', () => {
  it.each(['ingress', 'clsact'] as const)('of kind %s has no options', async (kind) => {
    await socket.do(
      newqdisc,
      { ifindex: device.ifindex, parent: 0xfffffff1, handle: 0xffff0000, kind },
      { flags: ['create'] },
    );
    const made = await device.qdisc(0xffff0000);
    expect([made.kind, made.parent]).toEqual([kind, 0xfffffff1]);
    expect(made.options ?? {}).toEqual({});
  });

  it('is read alone, listed, changed and deleted', async () => {
    const at = { ifindex: device.ifindex, parent: root, handle: handleOf(1) };
    const echo = await socket.do(
      newqdisc,
      { ...at, kind: 'pfifo', options: { limit: 10 } },
      { flags: ['create', 'excl'], echo: newqdiscNtf },
    );
    expect(echo).toMatchObject({ kind: 'pfifo', handle: handleOf(1), options: { limit: 10 } });
    await socket.do(newqdisc, { ...at, kind: 'pfifo', options: { limit: 20 } });
    const read = await socket.do(getqdisc, { ifindex: device.ifindex, parent: root });
    expect(read).toMatchObject({ kind: 'pfifo', parent: root, options: { limit: 20 } });
    using sync = new SyncSocket();
    expect(sync.do(getqdisc, { ifindex: device.ifindex, parent: root })).toEqual(read);
    await socket.do(delqdisc, at);
    expect(await refusalOf(socket.do(delqdisc, at))).toMatchObject({ operation: 'delqdisc' });
  });

  it('of an unknown kind is refused with the name of the attribute', async () => {
    const request = { ifindex: device.ifindex, parent: root, handle: handleOf(1), kind: 'nonsense' as never };
    const refusal = await refusalOf(socket.do(newqdisc, request, { flags: ['create'] }));
    expect(refusal).toMatchObject({ code: 'ENOENT', extAck: { message: 'Specified qdisc kind is unknown' } });
  });

  it('has a table of packet sizes and an estimator', async (context) => {
    const made = await device.createOrSkip(context, {
      kind: 'pfifo',
      options: { limit: 5 },
      stab: { base: { overhead: 4, linklayer: 1, mpu: 64, tsize: 0 } },
      rate: { interval: -2, ewmaLog: 3 },
    });
    expect(made.stab?.base).toMatchObject({ overhead: 4, linklayer: 1, mpu: 64 });
    expect(made.stats2?.rateEst).toEqual({ bps: 0, pps: 0 });
  });
});
