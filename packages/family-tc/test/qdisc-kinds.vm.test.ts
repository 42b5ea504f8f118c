import { describe, expect, it } from 'vitest';
import { leaveNothingBehind, useLinks, useSocket } from '../../../tools/live/index.ts';
import { qdiscCases } from './live/qdisc-cases.ts';
import { ifname, tcRows, useInterface } from './live/use-interface.ts';

const socket = useSocket();
const device = useInterface(socket, useLinks(socket));
leaveNothingBehind();

describe('a qdisc', () => {
  it.for(qdiscCases)('of kind $made.kind comes back as it was made, and as tc shows it', async (wanted, context) => {
    const { kind, options = {} } = wanted.made;
    const { back = options, shown } = wanted;
    const made = await device.createOrSkip(context, wanted.made);
    expect(made.kind).toBe(kind);
    if (back !== null) expect(made.options).toMatchObject(back);
    expect(made.stats2?.basic).toEqual({ bytes: expect.any(BigInt), packets: expect.any(Number) });
    expect(made.stats).toMatchObject({ bytes: expect.any(BigInt), drops: 0 });
    // For some kinds it prints what is no JSON.
    const rows = shown === undefined ? undefined : tcRows('qdisc', 'show', 'dev', ifname);
    const row = rows?.find((each) => each['handle'] === '1:');
    if (row !== undefined && shown !== undefined) {
      expect(row['kind']).toBe(kind);
      expect(row['options']).toMatchObject(shown);
    }
  });

  it('of netem loses packets by a model', async (context) => {
    const made = await device.createOrSkip(context, {
      kind: 'netem',
      options: { limit: 10, loss: { ge: { p: 100, r: 200, h: 300, k1: 400 } } },
    });
    expect(made.kind === 'netem' && made.options?.loss?.ge).toEqual({ p: 100, r: 200, h: 300, k1: 400 });
    expect(made.kind === 'netem' && made.stats2?.app).toEqual({
      delayed: 0n,
      dropped: 0n,
      corrupted: 0n,
      duplicated: 0n,
      reordered: 0n,
      ecnMarked: 0n,
      allocationErrors: 0n,
    });
  });
});
