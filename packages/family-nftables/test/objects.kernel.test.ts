import { describe, expect, it } from 'vitest';
import { leaveNothingBehind, step, useLinks, useSocket } from '../../../tools/live/index.ts';
import {
  delflowtable,
  delobj,
  destroyflowtable,
  destroyobj,
  getflowtable,
  getobj,
  getobjReset,
  getsetelem,
  newflowtable,
  newobj,
  newobjNtf,
  newset,
  newsetelem,
  newtable,
} from '../src/index.ts';
import { nftList, table, useTable } from './live/use-table.ts';

const socket = useSocket();
const links = useLinks(socket);
useTable(socket);
leaveNothingBehind();

const nfgenFamily = 'inet';
const create = { flags: ['create', 'excl'] } as const;
const withTable = step(newtable, { nfgenFamily, name: table }, create);

describe('a named object', () => {
  it('counts: it is created, read, set back, listed by nft, and deleted', async () => {
    const data = { packets: 3n, bytes: 4n };
    const [, made] = await socket.transaction([
      withTable,
      step(newobj, { nfgenFamily, table, name: 'seen', type: 'counter', data }, { ...create, echo: newobjNtf }),
    ]);
    expect(made?.handle).toBeGreaterThan(0n);
    const read = await socket.do(getobj, { nfgenFamily, table, name: 'seen', type: 'counter' });
    expect(read).toMatchObject({ name: 'seen', type: 'counter', data, use: 0, handle: made?.handle });
    const shown = nftList('list', 'counters')?.find((entry) => entry['counter'] !== undefined);
    if (shown !== undefined) expect(shown['counter']).toMatchObject({ name: 'seen', packets: 3, bytes: 4 });
    await socket.do(getobjReset, { nfgenFamily, table, name: 'seen', type: 'counter' });
    const [again] = await socket.dump(getobjReset, { nfgenFamily, table, type: 'counter' }).toArray();
    expect(again).toMatchObject({ type: 'counter', data: { packets: 0n } });
    await socket.transaction([step(delobj, { nfgenFamily, table, name: 'seen', type: 'counter' })]);
    await socket.transaction([step(destroyobj, { nfgenFamily, table, name: 'seen', type: 'counter' })]);
    expect(await socket.dump(getobj, { nfgenFamily, table }).toArray()).toEqual([]);
  });

  it('is a quota, by the number of its type as well', async () => {
    await socket.transaction([
      withTable,
      step(newobj, { nfgenFamily, table, name: 'q', type: 'quota', data: { bytes: 1000n, flags: ['invert'] } }, create),
    ]);
    const read = await socket.do(getobj, { nfgenFamily, table, name: 'q', type: 'quota' });
    expect(read).toMatchObject({ type: 'quota', data: { bytes: 1000n, flags: ['invert'], consumed: 0n } });
  });

  it('is what a map gives for an address', async () => {
    const key = { value: Uint8Array.of(192, 0, 2, 1) };
    await socket.transaction([
      withTable,
      step(newobj, { nfgenFamily, table, name: 'seen', type: 'counter', data: {} }, create),
      step(
        newset,
        { nfgenFamily, table, name: 'm', id: 1, keyType: 7, keyLen: 4, flags: ['object'], objType: 'counter' },
        create,
      ),
      step(newsetelem, { nfgenFamily, table, set: 'm', elements: { elem: [{ key, objref: 'seen' }] } }, create),
    ]);
    const [list] = await socket.dump(getsetelem, { nfgenFamily, table, set: 'm' }).toArray();
    expect(list?.elements?.elem).toMatchObject([{ key, objref: 'seen' }]);
  });

  it('of a table that is not there is refused with the name of the attribute', async () => {
    const error = await socket.do(getobj, { nfgenFamily, table, name: 'x', type: 'counter' }).catch((reason) => reason);
    expect(error).toMatchObject({ code: 'ENOENT', extAck: { attribute: 'getobj.table' } });
  });
});

describe('a flowtable', () => {
  it('is created, read, and deleted', async (context) => {
    await links.createPair('nlk-flow0', 'nlk-flow1');
    const hook = { num: 0, priority: -5, devs: { name: ['nlk-flow0'] } };
    const made = socket.transaction([withTable, step(newflowtable, { nfgenFamily, table, name: 'f', hook }, create)]);
    const refused = await made.then(
      () => undefined,
      (error: { code: string }) => error.code,
    );
    if (refused === 'EOPNOTSUPP' || refused === 'ENOENT') return context.skip('the kernel has no flowtables');
    expect(refused).toBeUndefined();
    const read = await socket.do(getflowtable, { nfgenFamily, table, name: 'f' });
    expect(read).toMatchObject({ table, name: 'f', hook: { num: 0, priority: -5 }, flags: [], use: 0 });
    const shown = nftList('list', 'flowtables');
    if (shown !== undefined) expect(shown).toMatchObject([{ flowtable: { name: 'f', prio: -5, dev: 'nlk-flow0' } }]);
    expect(await socket.dump(getflowtable, { nfgenFamily }).toArray()).toMatchObject([{ name: 'f' }]);
    await socket.transaction([step(delflowtable, { nfgenFamily, table, name: 'f' })]);
    await socket.transaction([step(destroyflowtable, { nfgenFamily, table, name: 'f' })]);
    expect(await socket.dump(getflowtable, { nfgenFamily }).toArray()).toEqual([]);
    return undefined;
  });
});
