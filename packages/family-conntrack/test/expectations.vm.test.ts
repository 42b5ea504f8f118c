import { afterEach, beforeEach, expect, it } from 'vitest';
import { isInstalled, outputOf, refusalOf, useSocket } from '../../../tools/live/index.ts';
import { deleteOp, expDelete, expGet, expGetStats, expNew, newOp, type TupleAttrs } from '../src/index.ts';

const socket = useSocket();
const create = { flags: ['create', 'excl'] } as const;
const nfgenFamily = 'inet';

function tcp(ipV4Src: string, protoSrcPort: number, ipV4Dst: string, protoDstPort: number): TupleAttrs {
  return { tupleIp: { ipV4Src, ipV4Dst }, tupleProto: { protoNum: 6, protoSrcPort, protoDstPort } };
}

const master = tcp('192.0.2.1', 1000, '198.51.100.1', 21);
const tuple = tcp('198.51.100.1', 0, '192.0.2.1', 2000);
const mask = tcp('255.255.255.255', 0, '255.255.255.255', 65_535);

beforeEach(() =>
  socket.do(
    newOp,
    {
      nfgenFamily,
      tupleOrig: master,
      tupleReply: tcp('198.51.100.1', 21, '192.0.2.1', 1000),
      timeout: 500,
      status: ['confirmed', 'seen-reply', 'assured'],
      protoinfo: { protoinfoTcp: { tcpState: 'established' } },
      help: { helpName: 'ftp' },
    },
    create,
  ),
);
afterEach(async () => {
  await socket.do(expDelete);
  await socket.do(deleteOp);
});

it('an expectation is added, read and removed', async () => {
  await socket.do(expNew, { nfgenFamily, master, tuple, mask, timeout: 100, helpName: 'ftp' }, create);
  const shown = { nfgenFamily, master, tuple, helpName: 'ftp', flags: [], class: 0 };
  const rows = await socket.dump(expGet, { nfgenFamily }, { unknownAttributes: 'deny' }).toArray();
  expect(rows).toMatchObject([shown]);
  expect(rows[0]?.timeout).toBeGreaterThan(90);
  const read = await socket.do(expGet, { nfgenFamily, tuple });
  expect(read).toMatchObject(shown);
  expect(await socket.dump(expGet, { nfgenFamily, master }).toArray()).toMatchObject([shown]);
  if (isInstalled('conntrack', 'conntrack')) {
    expect(outputOf('conntrack', ['-L', 'expect'])).toContain('src=198.51.100.1 dst=192.0.2.1 sport=0 dport=2000');
  }
  await socket.do(expDelete, { nfgenFamily, tuple, id: read.id });
  expect(await socket.dump(expGet, { nfgenFamily }).toArray()).toEqual([]);
});

it('expectations are counted', async () => {
  const count = async (): Promise<number> => {
    const rows = await socket.dump(expGetStats).toArray();
    return rows.reduce((sum, row) => sum + (row.create ?? 0), 0);
  };
  const before = await count();
  await socket.do(expNew, { nfgenFamily, master, tuple, mask, timeout: 100, helpName: 'ftp' }, create);
  expect(await count()).toBe(before + 1);
});

it('an expectation that is not there, or lacks its mask, is refused', async () => {
  expect((await refusalOf(socket.do(expGet, { nfgenFamily, tuple }))).code).toBe('ENOENT');
  expect((await refusalOf(socket.do(expNew, { nfgenFamily, master, tuple }, create))).code).toBe('EINVAL');
});
