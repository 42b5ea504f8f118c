import { expect, it } from 'vitest';
import { leaveNothingBehind, step, useLinks, useSocket } from '../../../tools/live/index.ts';
import { type ExprAttrs, getchain, getrule, newchain, newrule } from '../src/index.ts';
import { table, useTable } from './live/use-table.ts';

/** What Debian's nft does not know yet, and kernels before 6.13 and 6.18 do not. */

const socket = useSocket();
const links = useLinks(socket);
const tables = useTable(socket);
leaveNothingBehind();

const create = { flags: ['create', 'excl'] } as const;

it('a chain of devices takes the beginning of their names', async () => {
  const nfgenFamily = 'netdev';
  await links.create({ ifname: 'nlk-nft0', linkinfo: { kind: 'dummy' } });
  await tables.create(nfgenFamily);
  const devs = { prefix: ['nlk-nft'] };
  const hook = { num: 0, priority: -10, devs };
  await socket.transaction([
    step(newchain, { nfgenFamily, table, name: 'in', type: 'filter', hook, policy: 'accept' }, create),
  ]);
  const read = await socket.do(getchain, { nfgenFamily, table, name: 'in' });
  expect(read.hook).toMatchObject({ num: 0, priority: -10, devs });
});

it('two registers are put together', async () => {
  const nfgenFamily = 'ipv4';
  await tables.create(nfgenFamily);
  const elem: ExprAttrs[] = [
    { name: 'meta', data: { key: 'mark', dreg: 'reg32-00' } },
    { name: 'ct', data: { key: 'mark', dreg: 'reg32-01' } },
    { name: 'bitwise', data: { op: 'or', sreg: 'reg32-00', sreg2: 'reg32-01', dreg: 'reg32-02', len: 4 } },
    { name: 'meta', data: { key: 'mark', sreg: 'reg32-02' } },
  ];
  await socket.transaction([
    step(newchain, { nfgenFamily, table, name: 'c' }, create),
    step(newrule, { nfgenFamily, table, chain: 'c', expressions: { elem } }, { flags: ['create', 'append'] }),
  ]);
  const [rule] = await socket.dump(getrule, { nfgenFamily, table, chain: 'c' }).toArray();
  expect(rule?.expressions?.elem?.[2]).toMatchObject({
    name: 'bitwise',
    data: { op: 'or', sreg2: expect.anything(), len: 4 },
  });
});
