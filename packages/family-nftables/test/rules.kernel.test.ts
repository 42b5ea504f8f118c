import { describe, expect, it } from 'vitest';
import { leaveNothingBehind, outcomeOf, step, useSocket } from '../../../tools/live/index.ts';
import {
  batchBegin,
  batchEnd,
  delchain,
  delrule,
  deltable,
  destroychain,
  destroyrule,
  destroytable,
  type ExprAttrs,
  getchain,
  getcompat,
  getgen,
  getrule,
  getruleReset,
  gettable,
  newchain,
  newrule,
  newruleNtf,
  newtable,
} from '../src/index.ts';
import { nftList, table, useTable } from './live/use-table.ts';

const socket = useSocket();
const tables = useTable(socket);
leaveNothingBehind();

const nfgenFamily = 'ipv4';
const create = { flags: ['create', 'excl'] } as const;
const append = { flags: ['create', 'append'], echo: newruleNtf } as const;

/** `tcp dport 22 counter drop` as nft writes it for tables of IPv4. */
const dropSsh: ExprAttrs[] = [
  { name: 'meta', data: { key: 'l4-proto', dreg: 'reg-1' } },
  { name: 'cmp', data: { op: 'eq', sreg: 'reg-1', data: { value: Uint8Array.of(6) } } },
  { name: 'payload', data: { dreg: 'reg-1', base: 'transport-header', offset: 2, len: 2 } },
  { name: 'cmp', data: { op: 'eq', sreg: 'reg-1', data: { value: Uint8Array.of(0, 22) } } },
  { name: 'counter', data: { packets: 5n, bytes: 300n } },
  { name: 'immediate', data: { dreg: 'reg-verdict', data: { verdict: { code: 'drop' } } } },
];

/** The table with a chain at the input hook. */
async function withChain(): Promise<void> {
  await socket.transaction([
    step(newtable, { nfgenFamily, name: table }, create),
    step(
      newchain,
      { nfgenFamily, table, name: 'input', type: 'filter', hook: { num: 1, priority: -150 }, policy: 'accept' },
      create,
    ),
  ]);
}

async function addRule(elem: ExprAttrs[]): Promise<bigint> {
  const [rule] = await socket.transaction([
    step(newrule, { nfgenFamily, table, chain: 'input', expressions: { elem } }, append),
  ]);
  return rule?.handle ?? 0n;
}

describe('a table', () => {
  it('is created, read, changed and deleted', async () => {
    await tables.create('inet');
    const read = await socket.do(gettable, { nfgenFamily: 'inet', name: table });
    expect(read).toMatchObject({ nfgenFamily: 'inet', name: table, flags: [], use: 0 });
    expect(nftList('list', 'tables', 'inet')).toEqual([
      { table: { family: 'inet', name: table, handle: Number(read.handle) } },
    ]);
    await socket.transaction([step(newtable, { nfgenFamily: 'inet', name: table, flags: ['dormant'] })]);
    expect((await socket.do(gettable, { nfgenFamily: 'inet', name: table })).flags).toEqual(['dormant']);
    await socket.transaction([step(deltable, { nfgenFamily: 'inet', handle: read.handle })]);
    expect(await socket.dump(gettable, { nfgenFamily: 'inet' }).toArray()).toEqual([]);
    await socket.transaction([step(destroytable, { nfgenFamily: 'inet', name: table })]);
  });

  it('has a generation that grows with each transaction', async () => {
    const before = await socket.do(getgen, {});
    await tables.create('bridge');
    const after = await socket.do(getgen, {});
    expect(after.id).toBe((before.id ?? 0) + 1);
    expect(after).toMatchObject({ procPid: expect.any(Number), procName: expect.any(String) });
  });
});

describe('a chain', () => {
  it('has its hook, priority, policy and flags as nft shows them', async () => {
    await withChain();
    const read = await socket.do(getchain, { nfgenFamily, table, name: 'input' });
    expect(read).toMatchObject({
      table,
      name: 'input',
      type: 'filter',
      hook: { num: 1, priority: -150 },
      policy: 'accept',
      flags: ['base'],
      use: 0,
    });
    const shown = nftList('list', 'chains', 'ip')?.find((entry) => entry['chain'] !== undefined);
    if (shown !== undefined) {
      expect(shown['chain']).toEqual({
        family: 'ip',
        table,
        name: 'input',
        handle: Number(read.handle),
        type: 'filter',
        hook: 'input',
        prio: -150,
        policy: 'accept',
      });
    }
  });

  it('changes its policy, and goes', async () => {
    await withChain();
    await socket.transaction([step(newchain, { nfgenFamily, table, name: 'input', policy: 'drop' })]);
    expect(await socket.dump(getchain, { nfgenFamily }).toArray()).toMatchObject([{ name: 'input', policy: 'drop' }]);
    await socket.transaction([step(delchain, { nfgenFamily, table, name: 'input' })]);
    await socket.transaction([step(destroychain, { nfgenFamily, table, name: 'input' })]);
    expect(await socket.dump(getchain, { nfgenFamily }).toArray()).toEqual([]);
  });

  it('without a name is known to other steps by its id, in network order', async () => {
    await withChain();
    await socket.transaction([
      step(newchain, { nfgenFamily, table, id: 258, flags: ['binding'] }, create),
      step(
        newrule,
        { nfgenFamily, table, chainId: 258, expressions: { elem: [{ name: 'counter', data: {} }] } },
        append,
      ),
      step(
        newrule,
        {
          nfgenFamily,
          table,
          chain: 'input',
          expressions: {
            elem: [
              { name: 'immediate', data: { dreg: 'reg-verdict', data: { verdict: { code: 'jump', chainId: 258 } } } },
            ],
          },
        },
        append,
      ),
    ]);
    const rules = await socket.dump(getrule, { nfgenFamily, table }).toArray();
    expect(rules.map(({ chain }) => chain).sort()).toEqual([expect.stringMatching(/^__chain/), 'input']);
  });
});

describe('a rule', () => {
  it('comes back as it was sent, and as nft understands it', async () => {
    await withChain();
    const handle = await addRule(dropSsh);
    const read = await socket.do(getrule, { nfgenFamily, table, chain: 'input', handle });
    expect(read.expressions?.elem).toMatchObject(dropSsh);
    const shown = nftList('list', 'chain', 'ip', table, 'input')?.find((entry) => entry['rule'] !== undefined);
    if (shown !== undefined) {
      expect((shown['rule'] as { expr: unknown }).expr).toEqual([
        { match: { op: '==', left: { payload: { protocol: 'tcp', field: 'dport' } }, right: 22 } },
        { counter: { packets: 5, bytes: 300 } },
        { drop: null },
      ]);
    }
  });

  it('has a place among the others: by flags, by handle, by id', async () => {
    await withChain();
    const mark = (byte: number): ExprAttrs[] => [
      { name: 'immediate', data: { dreg: 'reg-1', data: { value: Uint8Array.of(byte, 0, 0, 0) } } },
    ];
    const first = await addRule(mark(1));
    const rule = (byte: number) => ({ nfgenFamily, table, chain: 'input', expressions: { elem: mark(byte) } }) as const;
    await socket.transaction([
      step(newrule, rule(2), { flags: ['create'] }),
      step(newrule, { ...rule(3), position: first }, { flags: ['create', 'append'] }),
      step(newrule, { ...rule(4), id: 7 }, { flags: ['create', 'append'] }),
      step(newrule, { ...rule(5), positionId: 7 }, { flags: ['create'] }),
    ]);
    const rules = await socket.dump(getrule, { nfgenFamily, table, chain: 'input' }).toArray();
    const order = rules.map(({ expressions }) => {
      const [head] = expressions?.elem ?? [];
      return head?.name === 'immediate' ? head.data?.data?.value?.[0] : undefined;
    });
    expect(order).toEqual([2, 1, 3, 5, 4]);
  });

  it('is replaced, reset and deleted', async () => {
    await withChain();
    const handle = await addRule(dropSsh);
    const reset = await socket.do(getruleReset, { nfgenFamily, table, chain: 'input', handle });
    expect(reset.expressions?.elem?.[4]).toMatchObject({ name: 'counter', data: { packets: 5n } });
    const [again] = await socket.dump(getruleReset, { nfgenFamily, table, chain: 'input' }).toArray();
    expect(again?.expressions?.elem?.[4]).toMatchObject({ name: 'counter', data: { packets: 0n } });
    const counter: ExprAttrs[] = [{ name: 'counter', data: {} }];
    await socket.transaction([
      step(
        newrule,
        { nfgenFamily, table, chain: 'input', handle, expressions: { elem: counter } },
        { flags: ['replace'] },
      ),
    ]);
    const [left] = await socket.dump(getrule, { nfgenFamily, table, chain: 'input' }).toArray();
    expect(left?.expressions?.elem).toMatchObject([{ name: 'counter' }]);
    await socket.transaction([step(delrule, { nfgenFamily, table, chain: 'input', handle: left?.handle })]);
    await socket.transaction([step(destroyrule, { nfgenFamily, table, chain: 'input', handle: 999n })]);
    expect(await socket.dump(getrule, { nfgenFamily, table }).toArray()).toEqual([]);
  });

  it.each([
    ['ip saddr 192.0.2.0/25 accept', ['payload', 'bitwise', 'cmp', 'immediate']],
    ['ct state established,related counter accept', ['ct', 'bitwise', 'cmp', 'counter', 'immediate']],
    ['meta mark set 0x10', ['immediate', 'meta']],
    ['log prefix "seen" level info', ['log']],
    ['reject with icmp port-unreachable', ['reject']],
    ['fib saddr oif 0 drop', ['fib', 'cmp', 'immediate']],
    ['quota over 10 mbytes drop', ['quota', 'immediate']],
    ['meta mark set numgen random mod 4', ['numgen', 'meta']],
    ['tcp dport { 22, 80 } accept', ['meta', 'cmp', 'payload', 'lookup', 'immediate']],
    ['tcp dport != 10-20 accept', ['meta', 'cmp', 'payload', 'range', 'immediate']],
  ])('of nft is read: %s', async (text, names) => {
    await withChain();
    if (nftList('list', 'tables') === undefined) return;
    const { status, stderr } = outcomeOf('nft', ['add', 'rule', 'ip', table, 'input', ...text.split(' ')]);
    if (/not supported|No such file|Operation not/.test(stderr)) return;
    expect([status, stderr]).toEqual([0, '']);
    const [rule] = await socket.dump(getrule, { nfgenFamily, table, chain: 'input' }).toArray();
    expect(rule?.expressions?.elem?.map(({ name }) => name)).toEqual(names);
    // Sent again, it is the same rule.
    const userdata = rule?.userdata;
    const elem = rule?.expressions?.elem ?? [];
    if (!names.includes('lookup')) {
      await socket.transaction([
        step(newrule, { nfgenFamily, table, chain: 'input', expressions: { elem }, userdata }, append),
      ]);
      const [one, other] = await socket.dump(getrule, { nfgenFamily, table, chain: 'input' }).toArray();
      expect(other?.expressions).toEqual(one?.expressions);
    }
  });
});

describe('messages that transactions are made of', () => {
  it('can be sent alone, and change nothing', async () => {
    await expect(socket.do(batchBegin, { resId: 10 })).resolves.toBeUndefined();
    await expect(socket.do(batchEnd, { resId: 10 })).rejects.toMatchObject({ code: 'EINVAL' });
  });

  it('of iptables are asked for', async () => {
    await expect(socket.do(getcompat, { nfgenFamily, name: 'no-such', rev: 0, type: 'match' })).rejects.toMatchObject({
      operation: 'getcompat',
    });
  });
});
