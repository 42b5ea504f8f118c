import { readdirSync } from 'node:fs';
import type { Attribute, AttributeView, StructMember } from '@nlkit/netlink-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leaveNothingBehind, NetlinkSocket, SyncSocket, useSocket } from '../../../tools/live/index.ts';
import {
  dellink,
  getlink,
  ifinfomsgStruct,
  type LinkAttrsMessage,
  linkAttrs,
  linkinfoAttrs,
  linkinfoVxlanAttrs,
  newlink,
} from '../src/index.ts';

const pairs = 60;
const group = 4712;
const socket = useSocket();
leaveNothingBehind();

beforeAll(async () => {
  const created = { flags: ['create', 'excl'] } as const;
  const vxlan = { kind: 'vxlan', data: { id: 77, ttl: 5, port: 4789, local: '192.0.2.1' } } as const;
  await socket.do(newlink, { ifname: 'nlk-vx', group, linkinfo: vxlan }, created);
  const requests = Array.from({ length: pairs }, (_, number) => {
    const data = { peer: { ifname: `nlk-p${number}` } };
    return socket.do(newlink, { ifname: `nlk-${number}`, group, linkinfo: { kind: 'veth', data } }, created);
  });
  await Promise.all(requests);
});

afterAll(() => socket.do(dellink, { group }));

/** Nothing that changes by itself between two dumps. */
function steady({ afSpec, stats, stats64, ...link }: LinkAttrsMessage): object {
  const { cacheinfo, stats: counters, icmp6stats, ...inet6 } = afSpec?.inet6 ?? {};
  return { ...link, afSpec: { ...afSpec, inet6 } };
}

async function gather<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of iterable) items.push(item);
  return items;
}

describe('the forms of a dump', () => {
  it('all bring the same rows', async () => {
    const whole = (await socket.dump(getlink).toArray()).map(steady);
    expect(whole.length).toBeGreaterThan(2 * pairs);
    const batches = await gather(socket.dump(getlink).batches());
    expect(batches.length).toBeGreaterThan(1);
    expect(batches.flat().map(steady)).toEqual(whole);
    expect((await gather(socket.dump(getlink))).map(steady)).toEqual(whole);

    using sync = new SyncSocket();
    expect(sync.dump(getlink).toArray().map(steady)).toEqual(whole);
    expect([...sync.dump(getlink)].map(steady)).toEqual(whole);
    expect([...sync.dump(getlink).batches()].flat().map(steady)).toEqual(whole);
  });

  it('bring in place what they bring as objects', async () => {
    const objects = await socket.dump(getlink).toArray();
    let index = 0;
    for await (const batch of socket.dump(getlink).views()) {
      for (const view of batch) expectSame(view, objects[index++]);
    }
    expect(index).toBe(objects.length);

    using sync = new SyncSocket();
    index = 0;
    for (const batch of sync.dump(getlink).views()) {
      for (const view of batch) expectSame(view, objects[index++]);
    }
    expect(index).toBe(objects.length);
  });

  it('show a sub-message in place', async () => {
    const seen: unknown[] = [];
    for await (const batch of socket.dump(getlink, { linkinfo: { kind: 'vxlan' } }).views()) {
      for (const view of batch) {
        const data = view.open(linkAttrs.linkinfo)?.open(linkinfoAttrs.data);
        seen.push([data?.get(linkinfoVxlanAttrs.id), data?.get(linkinfoVxlanAttrs.local)]);
      }
    }
    expect(seen).toEqual([[77, '192.0.2.1']]);
  });
});

/** Attributes with counters in them. */
const changing: ReadonlySet<string> = new Set(['afSpec', 'stats', 'stats64']);

function expectSame(view: AttributeView, object: LinkAttrsMessage | undefined): void {
  const values = object as Readonly<Record<string, unknown>> | undefined;
  for (const [key, member] of Object.entries<StructMember<unknown>>(ifinfomsgStruct.members)) {
    expect(view.member(member), key).toEqual(values?.[key]);
  }
  for (const [key, attribute] of Object.entries<Attribute<unknown>>(linkAttrs)) {
    if (!changing.has(key)) expect(view.get(attribute), key).toEqual(values?.[key]);
  }
}

describe('a dump', () => {
  it('that was aborted does not disturb what comes after it', async () => {
    for (let round = 0; round < 20; round++) {
      const controller = new AbortController();
      const reason = new Error(`round ${round}`);
      const rows = socket.dump(getlink, {}, { signal: controller.signal });
      const reading = (async () => {
        for await (const _ of rows) controller.abort(reason);
      })();
      await expect(reading).rejects.toBe(reason);
      expect((await socket.do(getlink, { ifname: 'lo' })).ifname).toBe('lo');
    }
    expect((await socket.dump(getlink).toArray()).length).toBeGreaterThan(2 * pairs);
  });

  it('that was left early does not disturb what comes after it', async () => {
    for await (const row of socket.dump(getlink)) {
      expect(row.ifiIndex).toBeGreaterThan(0);
      break;
    }
    const [link, rows] = await Promise.all([socket.do(getlink, { ifname: 'nlk-5' }), socket.dump(getlink).toArray()]);
    expect(link.ifname).toBe('nlk-5');
    expect(rows.length).toBeGreaterThan(2 * pairs);
  });

  it('waits for another one, and neither is lost', async () => {
    const dumps = await Promise.all(Array.from({ length: 5 }, () => socket.dump(getlink).toArray()));
    const names = dumps.map((rows) => rows.map(({ ifname }) => ifname));
    for (const list of names) expect(list).toEqual(names[0]);
  });

  it('lets requests run while it is read', async () => {
    let count = 0;
    for await (const row of socket.dump(getlink)) {
      if (count++ % 20 === 0) expect((await socket.do(getlink, { ifiIndex: row.ifiIndex })).ifname).toBe(row.ifname);
    }
    expect(count).toBeGreaterThan(2 * pairs);
  });
});

describe('a socket', () => {
  it('answers many requests that are under way at once, each with its own answer', async () => {
    const names = Array.from({ length: pairs }, (_, number) => `nlk-${number}`);
    const links = await Promise.all(names.map((ifname) => socket.do(getlink, { ifname })));
    expect(links.map(({ ifname }) => ifname)).toEqual(names);
  });

  it('answers the same way in its synchronous form', () => {
    using sync = new SyncSocket();
    expect(sync.do(getlink, { ifname: 'nlk-5' }).linkinfo?.kind).toBe('veth');
    expect(() => sync.do(getlink, { ifname: 'nlk-missing' })).toThrow(expect.objectContaining({ code: 'ENODEV' }));
  });

  it('leaves no file descriptor open', async () => {
    const descriptors = (): number => readdirSync('/proc/self/fd').length;
    const before = descriptors();
    for (let round = 0; round < 20; round++) {
      const one = new NetlinkSocket();
      await one.do(getlink, { ifname: 'lo' });
      await one.dump(getlink).toArray();
      for await (const _ of one.dump(getlink)) break;
      one.close();
      using sync = new SyncSocket();
      sync.do(getlink, { ifname: 'lo' });
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(descriptors()).toBeLessThanOrEqual(before);
  });
});
