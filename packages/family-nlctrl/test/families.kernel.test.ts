import {
  type AnyOperation,
  type AttrReader,
  type AttrWriter,
  attribute,
  attributeSet,
  FamilyNotFoundError,
  operation,
  u32,
} from '@nlkit/netlink-core';
import { describe, expect, it } from 'vitest';
import { isInstalled, outputOf, refusalOf, SyncSocket, useSocket } from '../../../tools/live/index.ts';
import { type CtrlAttrs, getfamily, getpolicy } from '../src/index.ts';

const socket = useSocket();

describe('getfamily', () => {
  it('lists the families of the kernel, with operations and groups', async () => {
    const families = await socket.dump(getfamily, {}, { unknownAttributes: 'deny' }).toArray();
    const names = families.map(({ familyName }) => familyName);
    expect(names).toContain('nlctrl');
    expect(new Set(families.map(({ familyId }) => familyId)).size).toBe(families.length);
    const nlctrl = families.find(({ familyName }) => familyName === 'nlctrl');
    expect(nlctrl).toMatchObject({ familyId: 16, version: 2, hdrsize: 0 });
    expect(nlctrl?.mcastGroups).toEqual([{ name: 'notify', id: 16 }]);
    expect(nlctrl?.ops).toEqual([
      { id: 3, flags: ['cmd-cap-do', 'cmd-cap-dump', 'cmd-cap-haspol'] },
      { id: 10, flags: ['cmd-cap-dump', 'cmd-cap-haspol'] },
    ]);
  });

  it('lists what genl shows', async () => {
    if (!isInstalled('genl', 'iproute2')) return;
    const shown = outputOf('genl', ['ctrl', 'list']).matchAll(/^Name: (.+)\n\s+ID: (\S+) {2}Version: (\S+)/gm);
    const families = await socket.dump(getfamily).toArray();
    const own = families.map(({ familyName, familyId, version }) => [familyName, familyId, version]);
    expect([...shown].map(([, name, id, version]) => [name, Number(id), Number(version)])).toEqual(own);
  });

  it('finds a family by name and by number', async () => {
    const listed = await socket.dump(getfamily).toArray();
    for (const family of listed) {
      const byName = await socket.do(getfamily, { familyName: family.familyName });
      const byNumber = await socket.do(getfamily, { familyId: family.familyId });
      expect(byName).toEqual(family);
      expect(byNumber).toEqual(family);
    }
  });

  it('refuses a family that is not there, and a request that names none', async () => {
    expect(await refusalOf(socket.do(getfamily, { familyName: 'nlk-none' }))).toMatchObject({ code: 'ENOENT' });
    expect(await refusalOf(socket.do(getfamily, { familyId: 0xfff }))).toMatchObject({ code: 'ENOENT' });
    expect(await refusalOf(socket.do(getfamily, {}))).toMatchObject({ code: 'EINVAL' });
  });

  it('answers the same way in the synchronous form', () => {
    using sync = new SyncSocket();
    expect(sync.do(getfamily, { familyName: 'nlctrl' }).familyId).toBe(16);
    expect(
      sync
        .dump(getfamily)
        .toArray()
        .map(({ familyName }) => familyName),
    ).toContain('nlctrl');
  });
});

describe('getpolicy', () => {
  it('lists what nlctrl expects of its attributes', async () => {
    const rows = await socket.dump(getpolicy, { familyName: 'nlctrl' }, { unknownAttributes: 'deny' }).toArray();
    const operations = rows.flatMap(({ opPolicy }) => opPolicy ?? []);
    const policies = rows.flatMap(({ policy }) => policy ?? []);
    expect(rows.every(({ familyId }) => familyId === 16)).toBe(true);
    const getfamilyPolicy = operations.find(({ opId }) => opId === 3)?.do;
    expect(getfamilyPolicy).toBeTypeOf('number');
    const ofGetfamily = policies.filter(({ policyId }) => policyId === getfamilyPolicy);
    expect(ofGetfamily.find(({ attrId }) => attrId === 1)).toMatchObject({ type: 'u16' });
    expect(ofGetfamily.find(({ attrId }) => attrId === 2)).toMatchObject({ type: 'nul-string', maxLength: 15 });
  });

  it('follows nested policies', async (context) => {
    const families = await socket.dump(getfamily).toArray();
    if (!families.some(({ familyName }) => familyName === 'ethtool')) context.skip('the kernel has no family ethtool');
    const rows = await socket.dump(getpolicy, { familyName: 'ethtool' }, { unknownAttributes: 'deny' }).toArray();
    const policies = rows.flatMap(({ policy }) => policy ?? []);
    const nested = policies.filter(({ type }) => type === 'nested');
    expect(nested.length).toBeGreaterThan(10);
    const known = new Set(policies.map(({ policyId }) => policyId));
    for (const { policyIdx } of nested) if (policyIdx !== undefined) expect(known).toContain(policyIdx);
    expect(policies.some(({ maxValueU }) => typeof maxValueU === 'bigint')).toBe(true);
  });

  it('lists the policies of one operation', async () => {
    const all = await socket.dump(getpolicy, { familyName: 'nlctrl' }).toArray();
    const one = await socket.dump(getpolicy, { familyName: 'nlctrl', op: 3 }).toArray();
    expect(one.length).toBeLessThan(all.length);
    const operations = one.flatMap(({ opPolicy }) => opPolicy ?? []);
    expect(operations.map(({ opId }) => opId)).toEqual([3]);
  });
});

interface Device {
  ifindex?: number;
}

const deviceAttrs = attributeSet('dev', { ifindex: attribute(1, 'ifindex', u32) });

/** `dev-get` of a family, as a program of its own would describe it. */
function devGet(name: string, modules: readonly string[]): AnyOperation {
  const family = { name, protocol: 16, version: 1, modules };
  const encode = (writer: AttrWriter, { ifindex }: Device): void => {
    if (ifindex !== undefined) writer.u32(1, 'ifindex', ifindex);
  };
  const decode = (reader: AttrReader): CtrlAttrs => {
    while (reader.next());
    return {};
  };
  const call = { request: 1, reply: 1, encode, decode };
  return operation({ name: 'dev-get', family, set: deviceAttrs, do: call, dump: undefined }) as AnyOperation;
}

describe('an operation of a family', () => {
  it('that the kernel does not have tells which module would bring it', async () => {
    const request = socket.do(devGet('nlk-none', ['nlk_module']) as never, { ifindex: 1 } as never);
    await expect(request).rejects.toThrow(FamilyNotFoundError);
    await expect(request).rejects.toMatchObject({
      code: 'ERR_NETLINK_FAMILY_NOT_FOUND',
      family: 'nlk-none',
      message:
        'generic netlink family "nlk-none" is not in the running kernel; load the module that brings it: modprobe nlk_module',
    });
  });

  it('without an attribute that it needs tells which', async (context) => {
    const families = await socket.dump(getfamily).toArray();
    if (!families.some(({ familyName }) => familyName === 'netdev')) context.skip('the kernel has no family netdev');
    const refusal = await refusalOf(socket.do(devGet('netdev', []) as never, {} as never));
    expect(refusal).toMatchObject({
      code: 'EINVAL',
      operation: 'dev-get',
      extAck: { missing: 'dev-get.ifindex' },
    });
    expect(refusal.message).toBe('dev-get refused: invalid argument (EINVAL); missing dev-get.ifindex');
  });
});
