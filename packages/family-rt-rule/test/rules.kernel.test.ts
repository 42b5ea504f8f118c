import { afterEach, describe, expect, it } from 'vitest';
import { ipRows, leaveNothingBehind, refusalOf, useSocket } from '../../../tools/live/index.ts';
import { delrule, type FibRuleAttrsMessage, getrule, type NewruleRequest, newrule } from '../src/index.ts';

const socket = useSocket();
leaveNothingBehind();

const create = { flags: ['create', 'excl'] } as const;
/** The rules of the tests have priorities from here on. */
const firstPriority = 20_000;

afterEach(async () => {
  for (const { family, priority } of await rules('unspec')) await socket.do(delrule, { family, priority });
});

/** The rules that tests made; an attribute that the spec does not describe is an error. */
async function rules(family: 'inet' | 'inet6' | 'unspec'): Promise<FibRuleAttrsMessage[]> {
  const rows = await socket.dump(getrule, { family }, { unknownAttributes: 'deny' }).toArray();
  return rows.filter(({ priority = 0 }) => priority >= firstPriority && priority < 30_000);
}

/** Adds a rule and returns it as the kernel shows it. */
async function added(request: NewruleRequest): Promise<FibRuleAttrsMessage> {
  const family = request.family as 'inet' | 'inet6';
  await socket.do(newrule, request, create);
  const [rule, ...more] = await rules(family);
  expect(more).toEqual([]);
  return rule ?? expect.fail('there is no rule');
}

describe.each(['inet', 'inet6'] as const)('a rule of %s', (family) => {
  const rule = { family, action: 'to-tbl', table: 1_234_567, priority: firstPriority } as const;
  const [address, dstLen] = family === 'inet' ? (['198.51.100.0', 24] as const) : (['2001:db8::', 32] as const);

  it('is added, read and removed', async () => {
    expect(await added({ ...rule, dst: address, dstLen, src: address, srcLen: dstLen })).toMatchObject({
      ...rule,
      headerTable: 'compat',
      dst: address,
      dstLen,
      src: address,
      srcLen: dstLen,
      flags: [],
      suppressPrefixlen: -1,
    });
    await socket.do(delrule, { family, priority: firstPriority, dst: address, dstLen, src: address, srcLen: dstLen });
    expect(await rules(family)).toEqual([]);
  });

  it.each<[string, Omit<NewruleRequest, 'family'>]>([
    ['marks', { fwmark: 0x10, fwmask: 0xff }],
    ['a link that is not there', { iifname: 'nlk-none' }],
    ['the tunnel', { tunId: 77n }],
    ['sending users', { uidRange: { start: 0, end: 1000 } }],
    ['ports', { ipProto: 17, sportRange: { start: 1000, end: 2000 }, dportRange: { start: 53, end: 53 } }],
    ['who added it', { protocol: 'babel' }],
    ['routes that do not count', { suppressPrefixlen: 0, suppressIfgroup: 3 }],
  ])('has %s', async (_, selector) => {
    expect(await added({ ...rule, ...selector })).toMatchObject({ ...rule, ...selector });
  });

  it('says that its link is not there', async () => {
    expect((await added({ ...rule, iifname: 'nlk-none' })).flags).toEqual(['iif-detached']);
    await socket.do(delrule, rule);
    expect((await added({ ...rule, oifname: 'nlk-none' })).flags).toEqual(['oif-detached']);
  });

  it('is inverted', async () => {
    expect((await added({ ...rule, flags: ['invert'], fwmark: 1 })).flags).toEqual(['invert']);
  });

  it('leads to another rule', async () => {
    const goto = firstPriority + 1;
    const jump = { family, action: 'goto', priority: firstPriority, goto } as const;
    expect(await added(jump)).toMatchObject({ action: 'goto', goto, flags: ['unresolved'] });
    await socket.do(newrule, { ...rule, priority: goto }, create);
    expect((await rules(family)).map(({ flags }) => flags)).toEqual([[], []]);
  });

  it.each(['nop', 'blackhole', 'unreachable', 'prohibit'] as const)('does %s', async (action) => {
    expect(await added({ family, action, priority: firstPriority })).toMatchObject({ action, priority: firstPriority });
  });

  it('is what ip shows', async () => {
    await added({ ...rule, fwmark: 0x10, fwmask: 0xff, tunId: 77n });
    const rows = ipRows(family === 'inet' ? '-4' : '-6', 'rule', 'show') ?? [];
    const shown = rows.filter(({ priority }) => priority === firstPriority);
    for (const row of shown)
      expect(row).toMatchObject({ table: '1234567', fwmark: '0x10', fwmask: '0xff', tun_id: 77 });
  });

  it('is not added twice', async () => {
    await added(rule);
    expect((await refusalOf(socket.do(newrule, rule, create))).code).toBe('EEXIST');
  });
});

describe('a dump', () => {
  it('brings all families, or the one that is asked for', async () => {
    for (const family of ['inet', 'inet6'] as const) {
      await socket.do(newrule, { family, action: 'to-tbl', table: 'main', priority: firstPriority }, create);
    }
    expect((await rules('unspec')).map(({ family }) => family).sort()).toEqual(['inet', 'inet6']);
    expect((await rules('inet6')).map(({ family }) => family)).toEqual(['inet6']);
  });

  it('begins with the rule for local addresses', async () => {
    const [first] = await socket.dump(getrule, { family: 'inet' }).toArray();
    expect(first).toMatchObject({ table: 'local', action: 'to-tbl', protocol: 'kernel' });
  });
});

describe('a refusal', () => {
  it.each<[string, NewruleRequest, string, object]>([
    [
      'users the wrong way round',
      { family: 'inet', action: 'to-tbl', uidRange: { start: 5, end: 2 } },
      'EINVAL',
      { message: 'Invalid uid range' },
    ],
    [
      'a jump without target',
      { family: 'inet6', action: 'goto' },
      'EINVAL',
      { message: 'Missing goto target for action goto' },
    ],
    [
      'a code point out of range',
      { family: 'inet', action: 'to-tbl', dscp: 77 },
      'ERANGE',
      { attribute: 'newrule.dscp' },
    ],
    [
      'a family without rules',
      { family: 55, action: 'to-tbl' },
      'EAFNOSUPPORT',
      { message: 'Rule family not supported' },
    ],
  ])('tells of %s', async (_, request, code, extAck) => {
    const refusal = await refusalOf(socket.do(newrule, { table: 'main', priority: firstPriority, ...request }, create));
    expect(refusal).toMatchObject({ code, operation: 'newrule', extAck });
  });

  it('tells of a rule that is not there', async () => {
    const refusal = await refusalOf(socket.do(delrule, { family: 'inet', priority: firstPriority }));
    expect(refusal).toMatchObject({ code: 'ENOENT', operation: 'delrule' });
  });
});
