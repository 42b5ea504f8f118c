import { describe, expect, it } from 'vitest';
import {
  isInstalled,
  leaveNothingBehind,
  outputOf,
  refusalOf,
  useLinks,
  useSocket,
} from '../../../tools/live/index.ts';
import { deltclass, gettclass, newqdisc, newtclass, newtclassNtf } from '../src/index.ts';
import { handleOf, ifname, root, useInterface } from './live/use-interface.ts';

const socket = useSocket();
const device = useInterface(socket, useLinks(socket));
leaveNothingBehind();

const rate = 125_000;

/** A class of htb with a rate, and twice that as its ceiling. */
const htbClass = {
  kind: 'htb',
  options: {
    parms: {
      rate: { rate, linklayer: 1 },
      ceil: { rate: 2 * rate, linklayer: 1 },
      buffer: 200_000,
      cbuffer: 200_000,
      prio: 3,
    },
  },
} as const;

async function withHtb(): Promise<{ ifindex: number }> {
  const { ifindex } = device;
  const options = { init: { version: 3, rate2quantum: 10, defcls: 0x10 } };
  await socket.do(
    newqdisc,
    { ifindex, parent: root, handle: handleOf(1), kind: 'htb', options },
    { flags: ['create'] },
  );
  return { ifindex };
}

describe('a class', () => {
  it('of htb is created, read with its rates and statistics, changed and deleted', async () => {
    const at = { ...(await withHtb()), parent: handleOf(1), handle: handleOf(1, 0x10) };
    const echo = await socket.do(newtclass, { ...at, ...htbClass }, { flags: ['create', 'excl'], echo: newtclassNtf });
    expect(echo?.handle).toBe(at.handle);
    const [read, ...others] = await device.classes();
    expect(others).toEqual([]);
    if (read?.kind !== 'htb') throw new Error(`expected a class of htb, got ${read?.kind}`);
    expect(read.options?.parms).toMatchObject({ rate: { rate }, ceil: { rate: 2 * rate }, prio: 3 });
    expect(read.stats2?.app).toMatchObject({ lends: 0, borrows: 0, giants: 0 });
    expect(read.xstats).toMatchObject({ lends: 0, borrows: 0 });
    expect(await socket.do(gettclass, { ifindex: at.ifindex, handle: at.handle })).toMatchObject({ kind: 'htb' });
    if (isInstalled('tc', 'iproute2')) {
      // JSON came to this command later.
      const shown = outputOf('tc', ['class', 'show', 'dev', ifname]);
      expect(shown).toMatch(/class htb 1:10 root .*prio 3 .*rate 1Mbit ceil 2Mbit/);
    }
    const slower = { ...htbClass.options.parms, rate: { rate: 1000, linklayer: 1 } };
    await socket.do(newtclass, { ...at, kind: 'htb', options: { parms: slower } });
    const [changed] = await device.classes();
    expect(changed?.kind === 'htb' && changed.options?.parms).toMatchObject({ rate: { rate: 1000 } });
    await socket.do(deltclass, at);
    expect(await device.classes()).toEqual([]);
  });

  it('is not listed without the index of an interface', async () => {
    const at = { ...(await withHtb()), parent: handleOf(1), handle: handleOf(1, 0x10) };
    await socket.do(newtclass, { ...at, ...htbClass }, { flags: ['create', 'excl'] });
    expect(await socket.dump(gettclass, { ifindex: at.ifindex }).toArray()).toMatchObject([{ handle: at.handle }]);
    expect(await socket.dump(gettclass, { ifindex: 0 }).toArray()).toEqual([]);
  });

  it('with a rate that needs 64 bits has it in an attribute', async () => {
    const at = { ...(await withHtb()), parent: handleOf(1), handle: handleOf(1, 0x20) };
    const fast = 10_000_000_000n;
    const parms = { ...htbClass.options.parms, rate: { rate: 0xffffffff, linklayer: 1 }, ceil: { rate: 0xffffffff } };
    await socket.do(
      newtclass,
      { ...at, kind: 'htb', options: { rate64: fast, ceil64: fast, parms } },
      { flags: ['create'] },
    );
    const [read] = await device.classes();
    expect(read?.kind === 'htb' && read.options).toMatchObject({ rate64: fast, ceil64: fast });
  });

  it('is refused without parameters, with the reason', async () => {
    const at = { ...(await withHtb()), parent: handleOf(1), handle: handleOf(1, 0x30) };
    const refusal = await refusalOf(socket.do(newtclass, { ...at, kind: 'htb', options: {} }, { flags: ['create'] }));
    expect(refusal).toMatchObject({ code: 'EINVAL', operation: 'newtclass' });
    expect(await refusalOf(socket.do(gettclass, { ifindex: at.ifindex, handle: at.handle }))).toMatchObject({
      code: 'ENOENT',
    });
  });
});
