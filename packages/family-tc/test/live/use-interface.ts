import { KernelError } from '@nlkit/netlink-core';
import { beforeEach, type TestContext } from 'vitest';
import { isInstalled, type NetlinkSocket, outputOf, type TestLinks } from '../../../../tools/live/index.ts';
import {
  type ClassAttrsMessage,
  getqdisc,
  gettclass,
  type NewqdiscRequest,
  newqdisc,
  type QdiscAttrsMessage,
} from '../../src/index.ts';

export const ifname = 'nlk-tc0';

/** Where a qdisc hangs that is the first of an interface, and those of ingress and clsact. */
export const root = 0xffffffff;
export const ingress = 0xfffffff1;

/** Number of an object: that of the qdisc and that of the class. */
export const handleOf = (major: number, minor: number = 0): number => major * 0x10000 + minor;

export interface TestInterface {
  /** Index of the interface. */
  readonly ifindex: number;
  /** The qdisc of a handle. */
  qdisc(handle: number): Promise<QdiscAttrsMessage>;
  classes(): Promise<readonly ClassAttrsMessage[]>;
  /** Creates a qdisc at the root; skips the test where the kernel has no such kind. */
  createOrSkip(context: TestContext, request: NewqdiscRequest): Promise<QdiscAttrsMessage>;
}

/** Gives each test an interface that goes with it, and what hangs on it. */
export function useInterface(socket: NetlinkSocket, links: TestLinks): TestInterface {
  let ifindex = 0;
  beforeEach(async () => {
    const [link] = await links.createPair(ifname, 'nlk-tc1', 'silent');
    ifindex = link.ifiIndex;
  });
  const qdisc = async (handle: number): Promise<QdiscAttrsMessage> => {
    const found = await socket.dump(getqdisc, { ifindex }).toArray();
    const [own] = found.filter((each) => each.ifindex === ifindex && each.handle === handle);
    if (own === undefined) throw new Error(`there is no qdisc ${handle.toString(16)}`);
    return own;
  };
  return {
    get ifindex() {
      return ifindex;
    },
    qdisc,
    classes: () => socket.dump(gettclass, { ifindex }).toArray(),
    async createOrSkip(context, request) {
      const handle = handleOf(1);
      try {
        await socket.do(
          newqdisc,
          { ifindex, parent: root, handle, ...request },
          {
            flags: ['create', 'excl'],
          },
        );
      } catch (error) {
        if (!isUnknownKind(error)) throw error;
        return context.skip(`the kernel has no qdiscs of kind ${request.kind}`);
      }
      return qdisc(handle);
    },
  };
}

export function isUnknownKind(error: unknown): boolean {
  return error instanceof KernelError && /Specified qdisc kind is unknown|not found|unknown/i.test(error.message);
}

/** What `tc -j` shows; undefined where iproute2 is not installed. */
export function tcRows(...args: string[]): readonly Readonly<Record<string, unknown>>[] | undefined {
  if (!isInstalled('tc', 'iproute2')) return undefined;
  return JSON.parse(outputOf('tc', ['-j', '-d', ...args]).trim() || '[]');
}
