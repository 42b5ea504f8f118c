import { KernelError } from '@nlkit/netlink-core';
import { dellink, getlink, type LinkAttrsMessage, type NewlinkRequest, newlink, setlink } from '@nlkit/netlink-rt-link';
import type { NetlinkSocket } from '@nlkit/netlink-socket';
import { afterEach, type TestContext } from 'vitest';

/** Makes links that are gone after the test. */
export interface TestLinks {
  /** Creates a link and returns it as the kernel shows it. */
  create(request: NewlinkRequest): Promise<LinkAttrsMessage>;
  /** As `create`; skips the test where the kernel has no links of that kind. */
  createOrSkip(context: TestContext, request: NewlinkRequest): Promise<LinkAttrsMessage>;
  /**
   * Creates two links that are connected with each other and switches them on. Silent ones get no IPv6 address, for which
   * the kernel would send packets sooner or later, and count them.
   */
  createPair(name: string, peerName: string, kind?: 'silent'): Promise<readonly [LinkAttrsMessage, LinkAttrsMessage]>;
  /** Switches a link on. */
  switchOn(ifname: string): Promise<void>;
  /** Reads a link by its name. */
  get(ifname: string): Promise<LinkAttrsMessage>;
}

/** Lets the tests of one file make links; what they leave is deleted after each test. */
export function useLinks(socket: NetlinkSocket): TestLinks {
  const names = new Set<string>();
  afterEach(async () => {
    for (const ifname of [...names].reverse()) await deleteLink(socket, ifname);
    names.clear();
  });
  const get = (ifname: string): Promise<LinkAttrsMessage> => socket.do(getlink, { ifname });
  const create = async (request: NewlinkRequest): Promise<LinkAttrsMessage> => {
    const ifname = String(request.ifname);
    await socket.do(newlink, request, { flags: ['create', 'excl'] });
    names.add(ifname);
    return get(ifname);
  };
  const switchOn = async (ifname: string): Promise<void> => {
    await socket.do(setlink, { ifname, ifiFlags: ['up'], ifiChange: ['up'] });
  };
  return {
    get,
    create,
    switchOn,
    async createOrSkip(context, request) {
      try {
        return await create(request);
      } catch (error) {
        if (!isUnknownKind(error)) throw error;
        return context.skip(`the kernel has no links of kind ${request.linkinfo?.kind}`);
      }
    },
    async createPair(name, peerName, kind) {
      await create({ ifname: name, linkinfo: { kind: 'veth', data: { peer: { ifname: peerName } } } });
      if (kind === 'silent') {
        const afSpec = { inet6: { addrGenMode: 'none' } } as const;
        for (const ifname of [name, peerName]) await socket.do(setlink, { ifname, afSpec });
      }
      for (const ifname of [name, peerName]) await switchOn(ifname);
      return [await get(name), await get(peerName)];
    },
  };
}

function isUnknownKind(error: unknown): boolean {
  return error instanceof KernelError && error.extAck?.message === 'Unknown device type';
}

async function deleteLink(socket: NetlinkSocket, ifname: string): Promise<void> {
  try {
    await socket.do(dellink, { ifname });
  } catch (error) {
    // Gone already, by the test itself or with the link below.
    if (!(error instanceof KernelError) || error.code !== 'ENODEV') throw error;
  }
}
