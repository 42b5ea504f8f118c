import { type KernelError, TransactionError } from '@nlkit/netlink-core';
import { describe, expect, it } from 'vitest';
import { leaveNothingBehind, NetlinkSocket, SyncSocket, step, useSocket } from '../../../tools/live/index.ts';
import {
  getchain,
  getgen,
  getrule,
  gettable,
  newchain,
  newchainNtf,
  newrule,
  newruleNtf,
  newtable,
  newtableNtf,
} from '../src/index.ts';
import { table, useTable } from './live/use-table.ts';

const socket = useSocket();
useTable(socket);
leaveNothingBehind();

const nfgenFamily = 'inet';
const create = { flags: ['create', 'excl'] } as const;

async function chains(): Promise<string[]> {
  const found = await socket.dump(getchain, { nfgenFamily }).toArray();
  return found.filter((chain) => chain.table === table).map(({ name }) => String(name));
}

async function tables(): Promise<number> {
  const found = await socket.dump(gettable, { nfgenFamily }).toArray();
  return found.filter(({ name }) => name === table).length;
}

async function refusalOf(transaction: Promise<unknown>): Promise<TransactionError> {
  const error = await transaction.then(
    () => expect.fail('the kernel accepted the transaction'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof TransactionError)) throw error;
  return error;
}

describe('a transaction', () => {
  it('makes everything, in the order of its steps', async () => {
    const results = await socket.transaction([
      step(newtable, { nfgenFamily, name: table }, create),
      step(newchain, { nfgenFamily, table, name: 'first' }, create),
      step(newchain, { nfgenFamily, table, name: 'second' }, create),
    ]);
    expect(results).toEqual([undefined, undefined, undefined]);
    expect(await chains()).toEqual(['first', 'second']);
  });

  it('tells what was made where a step asks for its echo', async () => {
    const [made, , rule] = await socket.transaction([
      step(newtable, { nfgenFamily, name: table }, { ...create, echo: newtableNtf }),
      step(newchain, { nfgenFamily, table, name: 'c' }, { ...create, echo: newchainNtf }),
      step(newrule, { nfgenFamily, table, chain: 'c' }, { flags: ['create', 'append'], echo: newruleNtf }),
    ]);
    expect(made?.name).toBe(table);
    expect(rule?.handle).toBeGreaterThan(0n);
    const read = await socket.do(getrule, { nfgenFamily, table, chain: 'c', handle: rule?.handle });
    expect(read.handle).toBe(rule?.handle);
  });

  it('leaves nothing behind where one step is refused, and says which and why', async () => {
    const error = await refusalOf(
      socket.transaction([
        step(newtable, { nfgenFamily, name: table }, create),
        step(newchain, { nfgenFamily, table: 'no-such-table', name: 'c' }, create),
        step(newchain, { nfgenFamily, table, name: 'c' }, create),
      ]),
    );
    expect(error.code).toBe('ENOENT');
    expect(error.outcomes.map((outcome) => outcome?.code)).toEqual([undefined, 'ENOENT', undefined]);
    expect((error.outcomes[1] as KernelError).extAck?.attribute).toBe('newchain.table');
    expect(error.message).toMatch(
      /^transaction refused, nothing was changed: step 1: newchain refused: .*newchain\.table/,
    );
    expect(await tables()).toBe(0);
  });

  it('is refused for its last step, or its first and only one, as for any other', async () => {
    const wrong = step(newchain, { nfgenFamily, table: 'no-such-table', name: 'c' }, create);
    const last = await refusalOf(socket.transaction([step(newtable, { nfgenFamily, name: table }, create), wrong]));
    expect([last.outcomes.map((outcome) => outcome?.code), last.isComplete]).toEqual([[undefined, 'ENOENT'], true]);
    const only = await refusalOf(socket.transaction([wrong]));
    expect([only.outcomes.map((outcome) => outcome?.code), only.isComplete]).toEqual([['ENOENT'], true]);
    expect(await tables()).toBe(0);
  });

  it('tells every step that is refused', async () => {
    const error = await refusalOf(
      socket.transaction(
        Array.from({ length: 20 }, (_, index) =>
          step(newchain, { nfgenFamily, table: 'none', name: `c${index}` }, create),
        ),
      ),
    );
    expect(error.outcomes.map((outcome) => outcome?.code)).toEqual(Array.from({ length: 20 }, () => 'ENOENT'));
    expect(error.message).toMatch(/\(and 19 more\)$/);
  });

  it('is refused as a whole where more steps are wrong than the kernel can tell of', async () => {
    const steps = Array.from({ length: 5000 }, (_, index) =>
      step(newchain, { nfgenFamily, table: 'none', name: `c${index}` }, create),
    );
    const error = await refusalOf(socket.transaction(steps));
    expect([error.code, error.isComplete]).toEqual(['ENOENT', false]);
    const known = error.outcomes.indexOf(undefined);
    expect(known).toBeGreaterThan(0);
    expect(error.outcomes.slice(known).every((outcome) => outcome === undefined)).toBe(true);
    expect((await socket.do(getgen, {})).id).toBeGreaterThan(0);
  });

  it('names the attribute deep inside a rule', async () => {
    const error = await refusalOf(
      socket.transaction([
        step(newtable, { nfgenFamily, name: table }, create),
        step(newchain, { nfgenFamily, table, name: 'c' }, create),
        step(
          newrule,
          {
            nfgenFamily,
            table,
            chain: 'c',
            expressions: {
              elem: [
                { name: 'meta', data: { key: 'l4-proto', dreg: 'reg-1' } },
                { name: 'lookup', data: { set: 'no-such-set', sreg: 'reg-1' } },
              ],
            },
          },
          { flags: ['create'] },
        ),
      ]),
    );
    expect(error.outcomes.map((outcome) => outcome?.code)).toEqual([undefined, undefined, 'ENOENT']);
  });

  it('is carried out only on the generation that it is for', async () => {
    const { id = 0 } = await socket.do(getgen, {});
    await socket.transaction([step(newtable, { nfgenFamily, name: table }, create)], { generation: id });
    const error = await refusalOf(
      socket.transaction([step(newchain, { nfgenFamily, table, name: 'c' }, create)], { generation: id }),
    );
    expect(error.code).toBe('ERESTART');
    expect(error.outcomes).toEqual([undefined]);
    expect(await chains()).toEqual([]);
  });

  it('may hold thousands of steps', async () => {
    const count = 10_000;
    await socket.transaction([
      step(newtable, { nfgenFamily, name: table }, create),
      step(newchain, { nfgenFamily, table, name: 'c' }, create),
      ...Array.from({ length: count }, () =>
        step(
          newrule,
          { nfgenFamily, table, chain: 'c', expressions: { elem: [{ name: 'counter', data: {} }] } },
          { flags: ['create', 'append'] },
        ),
      ),
    ]);
    expect(await socket.dump(getrule, { nfgenFamily, table, chain: 'c' }).toArray()).toHaveLength(count);
  });

  it('is the same in the synchronous form', () => {
    using sync = new SyncSocket();
    sync.transaction([step(newtable, { nfgenFamily, name: table }, create)]);
    expect(() => sync.transaction([step(newtable, { nfgenFamily, name: table }, create)])).toThrow(TransactionError);
    const [made] = sync.transaction([
      step(newchain, { nfgenFamily, table, name: 'c' }, { ...create, echo: newchainNtf }),
    ]);
    expect(made?.name).toBe('c');
  });

  it('does not disturb other requests of the socket, nor other transactions', async () => {
    await socket.transaction([step(newtable, { nfgenFamily, name: table }, create)]);
    const outcomes = await Promise.allSettled([
      socket.transaction([step(newchain, { nfgenFamily, table, name: 'a' }, create)]),
      socket.dump(getchain, { nfgenFamily }).toArray(),
      socket.transaction([step(newchain, { nfgenFamily, table: 'none', name: 'b' }, create)]),
      socket.do(getgen, {}),
      socket.transaction([step(newchain, { nfgenFamily, table, name: 'c' }, create)]),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
    expect(await chains()).toEqual(['a', 'c']);
  });

  it('of no steps is carried out at once', async () => {
    await using idle = new NetlinkSocket();
    expect(await idle.transaction([])).toEqual([]);
  });
});

describe('a step outside of a transaction', () => {
  it('is refused by the kernel', async () => {
    await expect(socket.do(newtable, { nfgenFamily, name: table }, create)).rejects.toMatchObject({ code: 'EINVAL' });
  });
});
