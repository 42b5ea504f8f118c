import { afterEach, describe, expect, it } from 'vitest';
import { isInstalled, outputOf, refusalOf, useSocket } from '../../../tools/live/index.ts';
import {
  type ConntrackAttrsMessage,
  deleteOp,
  get,
  getCtrzero,
  getDying,
  getStats,
  getStatsGlobal,
  getUnconfirmed,
  type NewOpRequest,
  newOp,
  type TupleAttrs,
} from '../src/index.ts';

const socket = useSocket();
const create = { flags: ['create', 'excl'] } as const;

afterEach(() => socket.do(deleteOp));

/** A direction of a TCP connection, over the family of the addresses. */
function tcp(src: string, srcPort: number, dst: string, dstPort: number): TupleAttrs {
  const tupleIp = src.includes(':') ? { ipV6Src: src, ipV6Dst: dst } : { ipV4Src: src, ipV4Dst: dst };
  return { tupleIp, tupleProto: { protoNum: 6, protoSrcPort: srcPort, protoDstPort: dstPort } };
}

/** A request that adds an open TCP connection. */
function connection(srcPort: number, more: Omit<NewOpRequest, 'tupleOrig' | 'tupleReply'> = {}): NewOpRequest {
  return {
    nfgenFamily: 'inet',
    tupleOrig: tcp('192.0.2.1', srcPort, '198.51.100.1', 443),
    tupleReply: tcp('198.51.100.1', 443, '192.0.2.1', srcPort),
    timeout: 500,
    status: ['confirmed', 'seen-reply', 'assured'],
    protoinfo: { protoinfoTcp: { tcpState: 'established' } },
    ...more,
  };
}

/** All connections; an attribute that the spec does not describe is an error. */
function all(): Promise<ConntrackAttrsMessage[]> {
  return socket.dump(get, {}, { unknownAttributes: 'deny' }).toArray();
}

function portsOf(connections: readonly ConntrackAttrsMessage[]): (number | undefined)[] {
  return connections.map(({ tupleOrig }) => tupleOrig?.tupleProto?.protoSrcPort).sort();
}

describe('a connection', () => {
  it('is added, read and removed', async () => {
    const request = connection(1000, { mark: 7 });
    await socket.do(newOp, request, create);
    const { nfgenFamily, tupleOrig, tupleReply } = request;
    const read = await socket.do(get, { nfgenFamily, tupleOrig }, { unknownAttributes: 'deny' });
    expect(read).toMatchObject({
      nfgenFamily: 'inet',
      tupleOrig,
      tupleReply,
      status: ['seen-reply', 'assured', 'confirmed'],
      mark: 7,
      protoinfo: { protoinfoTcp: { tcpState: 'established' } },
    });
    expect(read.timeout).toBeGreaterThan(490);
    expect(read.timeout).toBeLessThanOrEqual(500);
    expect(read.id).toBeTypeOf('number');
    expect(await socket.do(get, { nfgenFamily, tupleReply })).toMatchObject({ id: read.id });
    await socket.do(deleteOp, { nfgenFamily, tupleOrig, id: read.id });
    expect(await all()).toEqual([]);
  });

  it('is added over IPv6', async () => {
    const tupleOrig = tcp('2001:db8::1', 1000, '2001:db8::2', 443);
    const tupleReply = tcp('2001:db8::2', 443, '2001:db8::1', 1000);
    await socket.do(newOp, { ...connection(1000), nfgenFamily: 'inet6', tupleOrig, tupleReply }, create);
    expect(await all()).toMatchObject([{ nfgenFamily: 'inet6', tupleOrig, tupleReply }]);
  });

  it('is changed where it is there already', async () => {
    const request = connection(1000);
    await socket.do(newOp, request, create);
    expect((await refusalOf(socket.do(newOp, request, create))).code).toBe('EEXIST');
    const { nfgenFamily, tupleOrig } = request;
    await socket.do(newOp, { nfgenFamily, tupleOrig, mark: 9, timeout: 50 });
    const [changed] = await all();
    expect(changed?.mark).toBe(9);
    expect(changed?.timeout).toBeLessThanOrEqual(50);
  });

  it('is there once in each zone', async () => {
    await socket.do(newOp, connection(1000), create);
    await socket.do(newOp, connection(1000, { zone: 9 }), create);
    const { tupleOrig } = connection(1000);
    expect(await socket.do(get, { nfgenFamily: 'inet', tupleOrig, zone: 9 })).toMatchObject({ zone: 9 });
    expect((await all()).map(({ zone }) => zone).sort()).toEqual([9, undefined]);
  });

  it('is what conntrack shows', async () => {
    await socket.do(newOp, connection(1000, { mark: 7 }), create);
    if (!isInstalled('conntrack', 'conntrack')) return;
    const line = outputOf('conntrack', ['-L']);
    expect(line).toMatch(/^tcp +6 4\d\d|500 ESTABLISHED src=192.0.2.1 dst=198.51.100.1 sport=1000 dport=443/);
    expect(line).toContain('[ASSURED] mark=7');
  });

  it('has counters where the kernel counts', async () => {
    await socket.do(newOp, connection(1000), create);
    const { nfgenFamily, tupleOrig } = connection(1000);
    const { countersOrig, id } = await socket.do(getCtrzero, { nfgenFamily, tupleOrig });
    expect(id).toBeTypeOf('number');
    if (countersOrig !== undefined) expect(countersOrig).toEqual({ packets: 0n, bytes: 0n });
    expect(await socket.dump(getCtrzero, { nfgenFamily }).toArray()).toMatchObject([{ tupleOrig, id }]);
  });
});

describe('a dump', () => {
  it('brings those with a mark, or of a zone', async () => {
    await socket.do(newOp, connection(1000, { mark: 0x17 }), create);
    await socket.do(newOp, connection(1001, { mark: 0x18 }), create);
    await socket.do(newOp, connection(1002, { zone: 9 }), create);
    const some = (filter: object): Promise<ConntrackAttrsMessage[]> => socket.dump(get, filter).toArray();
    expect(portsOf(await some({ nfgenFamily: 'inet' }))).toEqual([1000, 1001, 1002]);
    expect(portsOf(await some({ nfgenFamily: 'inet6' }))).toEqual([]);
    expect(portsOf(await some({ mark: 0x17, markMask: 0xff }))).toEqual([1000]);
    expect(portsOf(await some({ mark: 0x10, markMask: 0xf0 }))).toEqual([1000, 1001]);
    expect(portsOf(await some({ status: ['assured'], statusMask: ['assured'] }))).toEqual([1000, 1001, 1002]);
    expect(portsOf(await some({ status: ['offload'], statusMask: ['offload'] }))).toEqual([]);
    expect(portsOf(await some({ nfgenFamily: 'inet', zone: 9 }))).toEqual([1002]);
  });

  it('brings those that share a part of the tuple', async () => {
    await socket.do(newOp, connection(1000), create);
    await socket.do(newOp, connection(1001), create);
    const filter = {
      nfgenFamily: 'inet',
      tupleOrig: { tupleIp: {}, tupleProto: { protoNum: 6, protoSrcPort: 1001 } },
      filter: { origFlags: ['proto-num', 'proto-src-port'], replyFlags: [] },
    } as const;
    expect(portsOf(await socket.dump(get, filter).toArray())).toEqual([1001]);
  });

  it('of connections that are dying or on their way is empty here', async () => {
    expect(await socket.dump(getDying).toArray()).toEqual([]);
    expect(await socket.dump(getUnconfirmed).toArray()).toEqual([]);
  });
});

describe('statistics', () => {
  it('are those of the table', async () => {
    const before = await socket.do(getStatsGlobal);
    await socket.do(newOp, connection(1000), create);
    const after = await socket.do(getStatsGlobal);
    expect(after.entries).toBe((before.entries ?? 0) + 1);
    expect(after.maxEntries).toBeGreaterThan(0);
    if (isInstalled('conntrack', 'conntrack')) expect(Number(outputOf('conntrack', ['-C']))).toBe(after.entries);
  });

  it('are those of each processor', async () => {
    const rows = await socket.dump(getStats, {}, { unknownAttributes: 'deny' }).toArray();
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ resId }) => resId)).toEqual(rows.map((_, cpu) => cpu));
    for (const row of rows) expect(row.insertFailed).toBeTypeOf('number');
    if (!isInstalled('conntrack', 'conntrack')) return;
    const lines = outputOf('conntrack', ['-S']).trim().split('\n');
    const shown = lines.map((line) => Object.fromEntries(line.split(/\s+/).map((part) => part.split('='))));
    expect(shown).toMatchObject(
      rows.map(({ resId, insertFailed, earlyDrop, clashResolve }) => ({
        cpu: String(resId),
        insert_failed: String(insertFailed),
        early_drop: String(earlyDrop),
        clash_resolve: String(clashResolve),
      })),
    );
  });
});

describe('a removal', () => {
  it('of all connections can be filtered', async () => {
    await socket.do(newOp, connection(1000, { mark: 1 }), create);
    await socket.do(newOp, connection(1001, { mark: 2 }), create);
    await socket.do(deleteOp, { nfgenFamily: 'inet', mark: 1, markMask: 0xff });
    expect(portsOf(await all())).toEqual([1001]);
  });
});

describe('a refusal', () => {
  it('tells of a connection that is not there', async () => {
    const { nfgenFamily, tupleOrig } = connection(1);
    expect((await refusalOf(socket.do(get, { nfgenFamily, tupleOrig }))).code).toBe('ENOENT');
    expect((await refusalOf(socket.do(deleteOp, { nfgenFamily, tupleOrig }))).code).toBe('ENOENT');
  });

  it('tells of a request without a tuple', async () => {
    const refusal = await refusalOf(socket.do(get, { nfgenFamily: 'inet' }));
    expect(refusal).toMatchObject({ code: 'EINVAL', operation: 'get' });
  });

  it('names the attribute that is wrong', async () => {
    const tupleOrig = { tupleIp: { ipV4Src: '192.0.2.1' }, tupleProto: { protoNum: 6 } };
    expect((await refusalOf(socket.do(get, { nfgenFamily: 'inet', tupleOrig }))).code).toBe('EINVAL');
    const refusal = await refusalOf(socket.do(newOp, connection(1000, { labels: new Uint8Array(32) }), create));
    expect(refusal).toMatchObject({ code: 'ERANGE', extAck: { attribute: 'new.labels' } });
  });
});
