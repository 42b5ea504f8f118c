import { describe, expect, it } from 'vitest';
import {
  isInstalled,
  leaveNothingBehind,
  outputOf,
  refusalOf,
  useNetdevsim,
  useSocket,
} from '../../../tools/live/index.ts';
import { trapGet, trapGroupGet, trapGroupSet, trapPolicerGet, trapPolicerSet, trapSet } from '../src/index.ts';

const socket = useSocket();
leaveNothingBehind();
const sim = useNetdevsim(socket, 33);
const device = { busName: 'netdevsim', devName: sim.device } as const;

describe('a trap', () => {
  const trap = { ...device, trapName: 'source_mac_is_multicast' } as const;

  it('is read, changed and listed', async () => {
    expect(await socket.do(trapGet, trap, { unknownAttributes: 'deny' })).toMatchObject({
      ...trap,
      trapGroupName: 'l2_drops',
      trapType: 'drop',
      trapGeneric: true,
      trapAction: 'drop',
      trapMetadata: { trapMetadataTypeInPort: true },
    });
    await socket.do(trapSet, { ...trap, trapAction: 'trap' });
    const { trapAction, stats } = await socket.do(trapGet, trap);
    expect(trapAction).toBe('trap');
    expect(stats?.statsRxPackets).toBeTypeOf('bigint');
    const rows = await socket.dump(trapGet, device, { unknownAttributes: 'deny' }).toArray();
    expect(rows.map(({ trapName }) => trapName)).toContain('ttl_value_is_too_small');
    expect(new Set(rows.map(({ trapType }) => trapType))).toEqual(new Set(['drop', 'exception', 'control']));
    if (isInstalled('devlink', 'iproute2')) {
      const shown = JSON.parse(outputOf('devlink', ['-j', 'trap', 'show']));
      const own = rows.map(({ trapName, trapAction: action, trapGroupName }) => [trapName, action, trapGroupName]);
      expect(
        (shown.trap[`netdevsim/${sim.device}`] as { name: string; action: string; group: string }[]).map(
          ({ name, action, group }) => [name, action, group],
        ),
      ).toEqual(own);
    }
  });

  it('is refused where it is not there', async () => {
    expect((await refusalOf(socket.do(trapGet, { ...device, trapName: 'none' }))).code).toBe('ENOENT');
    const refusal = await refusalOf(socket.do(trapSet, { ...device, trapName: 'none', trapAction: 'trap' }));
    expect(refusal).toMatchObject({ code: 'ENOENT', extAck: { message: 'Device did not register this trap' } });
  });
});

describe('a group of traps', () => {
  const group = { ...device, trapGroupName: 'l2_drops' } as const;

  it('is read, changed and listed', async () => {
    expect(await socket.do(trapGroupGet, group, { unknownAttributes: 'deny' })).toMatchObject({
      ...group,
      trapGeneric: true,
    });
    await socket.do(trapGroupSet, { ...group, trapAction: 'drop' });
    await socket.do(trapGroupSet, { ...device, trapGroupName: 'l3_drops', trapPolicerId: 2 });
    const rows = await socket.dump(trapGroupGet, device, { unknownAttributes: 'deny' }).toArray();
    expect(rows.find(({ trapGroupName }) => trapGroupName === 'l3_drops')?.trapPolicerId).toBe(2);
  });

  it('is refused where it is not there', async () => {
    const refusal = await refusalOf(socket.do(trapGroupSet, { ...device, trapGroupName: 'none', trapPolicerId: 2 }));
    expect(refusal).toMatchObject({ code: 'ENOENT', extAck: { message: 'Device did not register this trap group' } });
  });
});

describe('a policer', () => {
  const policer = { ...device, trapPolicerId: 1 } as const;

  it('is read, changed and listed', async () => {
    await socket.do(trapPolicerSet, { ...policer, trapPolicerRate: 2000n, trapPolicerBurst: 1024n });
    const shown = await socket.do(trapPolicerGet, policer, { unknownAttributes: 'deny' });
    expect(shown).toMatchObject({ ...policer, trapPolicerRate: 2000n, trapPolicerBurst: 1024n });
    const rows = await socket.dump(trapPolicerGet, device).toArray();
    expect(rows.map(({ trapPolicerId }) => trapPolicerId)).toEqual([1, 2, 3]);
  });

  it('is refused for a rate that is too high', async () => {
    const refusal = await refusalOf(socket.do(trapPolicerSet, { ...policer, trapPolicerRate: 10_000_000n }));
    expect(refusal).toMatchObject({
      code: 'EINVAL',
      extAck: { message: 'Policer rate higher than limit' },
    });
  });
});
