import { expect, type TestContext, test } from 'vitest';
import { leaveNothingBehind, refusalOf, useLinks, useSocket } from '../../../../tools/live/index.ts';
import { dellink, getlink, type LinkAttrsMessage, type NewlinkRequest, newlink } from '../../src/index.ts';
import { expectSameAsIp } from './as-ip.ts';
import type { KindCase } from './kind-case.ts';

const ifname = 'nlk-link';

/**
 * Tests each kind: a link is made, read back, compared with what `ip` shows, listed, changed and deleted. A test is
 * skipped where the kernel does not have the kind.
 */
export function testKinds(cases: readonly KindCase[]): void {
  const socket = useSocket();
  const links = useLinks(socket);
  leaveNothingBehind();

  /** An Ethernet link that others can be put on. */
  async function makeLower(name: string): Promise<number> {
    const link = await links.create({
      ifname: name,
      linkinfo: { kind: 'veth', data: { peer: { ifname: `${name}-p` } } },
    });
    return link.ifiIndex;
  }

  /** Reads the link; an attribute that the spec does not describe is an error. */
  function read(): Promise<LinkAttrsMessage> {
    return socket.do(getlink, { ifname }, { unknownAttributes: 'deny' });
  }

  async function run(context: TestContext, kindCase: KindCase): Promise<void> {
    const lower = { first: await makeLower('nlk-lower0'), second: await makeLower('nlk-lower1') };
    const linkinfo = kindCase.linkinfo(lower);
    const request: NewlinkRequest = { ifname, linkinfo, ...(kindCase.isOnLower ? { link: lower.first } : {}) };
    await links.createOrSkip(context, request);

    const created = await read();
    expect(created).toMatchObject({ ifname, linkinfo: { kind: linkinfo.kind } });
    if (kindCase.isOnLower) expect(created.link).toBe(lower.first);
    expect(created.linkinfo?.data ?? {}).toMatchObject(kindCase.shown?.(lower) ?? linkinfo.data ?? {});
    await expectSameAsIp(socket, created);

    const listed = await socket.dump(getlink).toArray();
    expect(listed.find(({ ifiIndex }) => ifiIndex === created.ifiIndex)?.linkinfo?.kind).toBe(linkinfo.kind);

    const { change } = kindCase;
    if (change !== undefined) {
      await socket.do(newlink, { ifiIndex: created.ifiIndex, linkinfo: change });
      const changed = await read();
      expect(changed.linkinfo?.data).toMatchObject(kindCase.shownAfterChange ?? change.data ?? {});
      await expectSameAsIp(socket, changed);
    }

    await socket.do(dellink, { ifiIndex: created.ifiIndex });
    expect((await refusalOf(read())).code).toBe('ENODEV');
  }

  for (const kindCase of cases) test(kindCase.title, (context) => run(context, kindCase));
}
