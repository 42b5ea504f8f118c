import { describe, expect, it } from 'vitest';
import { leaveNothingBehind, outcomeOf, step, useSocket } from '../../../tools/live/index.ts';
import {
  delset,
  delsetelem,
  destroyset,
  destroysetelem,
  getset,
  getsetelem,
  getsetelemReset,
  newset,
  newsetelem,
  newtable,
  type SetelemAttrs,
} from '../src/index.ts';
import { nftList, table, useTable } from './live/use-table.ts';

const socket = useSocket();
useTable(socket);
leaveNothingBehind();

const nfgenFamily = 'inet';
const create = { flags: ['create', 'excl'] } as const;
const set = 'addresses';

/** Number that nft knows the type of IPv4 addresses by. */
const ipv4Address = 7;

async function withSet(attributes: object): Promise<void> {
  await socket.transaction([
    step(newtable, { nfgenFamily, name: table }, create),
    step(newset, { nfgenFamily, table, name: set, id: 1, keyType: ipv4Address, keyLen: 4, ...attributes }, create),
  ]);
}

const address = (...bytes: number[]): { value: Uint8Array } => ({ value: Uint8Array.from(bytes) });

async function elements(): Promise<readonly SetelemAttrs[]> {
  const lists = await socket.dump(getsetelem, { nfgenFamily, table, set }).toArray();
  return lists.flatMap(({ elements }) => elements?.elem ?? []);
}

describe('a set', () => {
  it('is of a kind that the kernel chooses: none can be asked for', async () => {
    await expect(withSet({ type: 'hash' })).rejects.toMatchObject({
      code: 'EINVAL',
      cause: { extAck: { message: 'Attribute failed policy validation', attribute: 'newset.type' } },
    });
  });

  it('is created, read, listed by nft, and deleted', async () => {
    await withSet({
      flags: ['timeout'],
      timeout: 3_600_000n,
      gcInterval: 30_000,
      policy: 'memory',
      desc: { size: 99 },
    });
    const read = await socket.do(getset, { nfgenFamily, table, name: set });
    expect(read).toMatchObject({
      table,
      name: set,
      flags: ['timeout'],
      keyType: ipv4Address,
      keyLen: 4,
      timeout: 3_600_000n,
      gcInterval: 30_000,
      policy: 'memory',
      desc: { size: 99 },
    });
    const shown = nftList('list', 'sets', 'inet')?.find((entry) => entry['set'] !== undefined);
    if (shown !== undefined) {
      expect(shown['set']).toMatchObject({ name: set, type: 'ipv4_addr', timeout: 3600, size: 99, policy: 'memory' });
    }
    await socket.transaction([step(delset, { nfgenFamily, table, name: set })]);
    await socket.transaction([step(destroyset, { nfgenFamily, table, name: set })]);
    expect(await socket.dump(getset, { nfgenFamily, table }).toArray()).toEqual([]);
  });

  it('takes elements, gives them back by key, and loses them', async () => {
    await withSet({});
    const [gone, kept] = [{ key: address(192, 0, 2, 1) }, { key: address(192, 0, 2, 2) }] as const;
    const elem = [gone, kept];
    await socket.transaction([step(newsetelem, { nfgenFamily, table, set, elements: { elem } }, create)]);
    expect(await elements()).toEqual(expect.arrayContaining(elem));
    const { elements: found } = await socket.do(getsetelem, {
      nfgenFamily,
      table,
      set,
      elements: { elem: [kept] },
    });
    expect(found?.elem).toMatchObject([kept]);
    const both = await socket.do(getsetelem, { nfgenFamily, table, set, elements: { elem } });
    expect(both).toMatchObject({ table, set, elements: { elem } });
    await socket.transaction([step(delsetelem, { nfgenFamily, table, set, elements: { elem: [gone] } })]);
    await socket.transaction([step(destroysetelem, { nfgenFamily, table, set, elements: { elem: [gone] } })]);
    expect(await elements()).toMatchObject([kept]);
    await expect(socket.do(getsetelem, { nfgenFamily, table, set, elements: { elem: [gone] } })).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });

  it('has ranges whose ends are elements, too', async () => {
    await withSet({ flags: ['interval'] });
    const elem: SetelemAttrs[] = [
      { key: address(10, 0, 0, 0) },
      { key: address(10, 1, 0, 0), flags: ['interval-end'] },
    ];
    await socket.transaction([step(newsetelem, { nfgenFamily, table, set, elements: { elem } }, create)]);
    const read = await elements();
    expect(read).toHaveLength(2);
    expect(read).toEqual(expect.arrayContaining(elem));
  });

  it('has keys of several fields, with ranges in each', async () => {
    await withSet({
      flags: ['interval', 'concat'],
      keyLen: 8,
      desc: { concat: { elem: [{ len: 4 }, { len: 2 }] } },
    });
    expect((await socket.do(getset, { nfgenFamily, table, name: set })).desc?.concat?.elem).toEqual([
      { len: 4 },
      { len: 2 },
    ]);
    const elem = [{ key: address(10, 0, 0, 0, 0, 80, 0, 0), keyEnd: address(10, 0, 0, 255, 0, 90, 0, 0) }];
    await socket.transaction([step(newsetelem, { nfgenFamily, table, set, elements: { elem } }, create)]);
    expect(await elements()).toMatchObject(elem);
  });

  it('has elements with counters and times of their own, which are set back', async () => {
    await withSet({ flags: ['timeout', 'eval'] });
    const elem: SetelemAttrs[] = [
      {
        key: address(192, 0, 2, 7),
        timeout: 60_000n,
        expr: { name: 'counter', data: { packets: 3n, bytes: 4n } },
      },
    ];
    await socket.transaction([step(newsetelem, { nfgenFamily, table, set, elements: { elem } }, create)]);
    const [read] = await elements();
    expect(read?.timeout).toBe(60_000n);
    expect(read?.expiration).toBeLessThanOrEqual(60_000n);
    expect(read?.expr).toMatchObject({ name: 'counter', data: { packets: 3n, bytes: 4n } });
    const key = { elem: [{ key: address(192, 0, 2, 7) }] };
    await socket.do(getsetelemReset, { nfgenFamily, table, set, elements: key });
    const lists = await socket.dump(getsetelemReset, { nfgenFamily, table, set }).toArray();
    expect(lists[0]?.elements?.elem?.[0]?.expr).toMatchObject({ name: 'counter', data: { packets: 0n } });
  });

  it('maps to verdicts', async () => {
    await withSet({ flags: ['map'], dataType: 0xffffff00, dataLen: 16 });
    const elem: SetelemAttrs[] = [{ key: address(192, 0, 2, 1), data: { verdict: { code: 'accept' } } }];
    await socket.transaction([step(newsetelem, { nfgenFamily, table, set, elements: { elem } }, create)]);
    expect(await elements()).toMatchObject(elem);
  });

  it('of nft is read', async () => {
    if (nftList('list', 'tables') === undefined) return;
    await socket.transaction([step(newtable, { nfgenFamily, name: table }, create)]);
    const text = `add set inet ${table} ${set} { type ipv4_addr; flags interval; elements = { 10.0.0.0/8, 192.0.2.1 } }`;
    expect(outcomeOf('nft', [text])).toMatchObject({ status: 0, stderr: '' });
    const keys = (await elements()).map(({ key, flags }) => `${key?.value?.join('.')} ${flags?.join() ?? ''}`);
    expect(keys.sort()).toEqual([
      '0.0.0.0 interval-end',
      '10.0.0.0 ',
      '11.0.0.0 interval-end',
      '192.0.2.1 ',
      '192.0.2.2 interval-end',
    ]);
  });
});
