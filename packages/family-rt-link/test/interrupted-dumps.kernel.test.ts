import { DumpInterruptedError } from '@nlkit/netlink-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leaveNothingBehind, NetlinkSocket, SyncSocket, useSocket } from '../../../tools/live/index.ts';
import { dellink, getlink, type LinkAttrsMessage, newlink } from '../src/index.ts';

const bridges = 150;
const group = 4713;
const socket = useSocket();
const created = { flags: ['create', 'excl'] } as const;
leaveNothingBehind();

beforeAll(async () => {
  const names = Array.from({ length: bridges }, (_, number) => `nlk-${number}`);
  const linkinfo = { kind: 'bridge' } as const;
  await Promise.all(names.map((ifname) => socket.do(newlink, { ifname, group, linkinfo }, created)));
}, 60_000);

afterAll(() => socket.do(dellink, { group }), 60_000);

/** Changes the table: a link comes, and goes. */
function change(): void {
  using changer = new SyncSocket();
  changer.do(newlink, { ifname: 'nlk-extra', linkinfo: { kind: 'bridge' } }, created);
  changer.do(dellink, { ifname: 'nlk-extra' });
}

/** Each of the steady links is there, once. */
function expectWhole(rows: readonly LinkAttrsMessage[]): void {
  const indices = rows.map(({ ifiIndex }) => ifiIndex);
  expect(new Set(indices).size).toBe(indices.length);
  expect(rows.filter((row) => row.group === group)).toHaveLength(bridges);
}

describe('a change while links are dumped', () => {
  it('ends the streamed form in an error, behind the last row', async () => {
    let batches = 0;
    const reading = (async () => {
      for await (const batch of socket.dump(getlink).batches()) {
        expect(batch.length).toBeGreaterThan(0);
        if (batches++ === 0) change();
      }
    })();
    await expect(reading).rejects.toThrow(DumpInterruptedError);
    await expect(reading).rejects.toMatchObject({ code: 'ERR_NETLINK_DUMP_INTERRUPTED' });
    expect(batches).toBeGreaterThan(1);
    expectWhole(await socket.dump(getlink).toArray());
  });

  it('ends the synchronous streamed form the same way', () => {
    using sync = new SyncSocket();
    const read = (): void => {
      let batches = 0;
      for (const _ of sync.dump(getlink).batches()) if (batches++ === 0) change();
    };
    expect(read).toThrow(DumpInterruptedError);
    expectWhole(sync.dump(getlink).toArray());
  });

  it('leads to a whole table or to an error in the collected form', async () => {
    await using changer = new NetlinkSocket();
    let isReading = true;
    const changing = (async () => {
      while (isReading) {
        await changer.do(newlink, { ifname: 'nlk-extra', linkinfo: { kind: 'bridge' } }, created);
        await changer.do(dellink, { ifname: 'nlk-extra' });
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    for (let round = 0; round < 10; round++) {
      const retries = round % 2 === 0 ? 0 : 50;
      try {
        expectWhole(await socket.dump(getlink, {}, { retries }).toArray());
      } catch (error) {
        if (!(error instanceof DumpInterruptedError)) throw error;
        expect(error.rows.length).toBeGreaterThan(0);
      }
    }
    isReading = false;
    await changing;
  }, 60_000);
});
