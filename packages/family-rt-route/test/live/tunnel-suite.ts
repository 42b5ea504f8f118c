import { KernelError } from '@nlkit/netlink-core';
import { beforeEach, expect, type TestContext, test } from 'vitest';
import { ipRows, leaveNothingBehind, useSocket } from '../../../../tools/live/index.ts';
import { addressOf } from './add-address.ts';
import type { TunnelCase } from './tunnel-cases.ts';
import { useRoutes } from './use-routes.ts';

const table = 80_000;

/** Tests routes that wrap packets; one is skipped where the kernel does not have the way to wrap them. */
export function testTunnels(cases: readonly TunnelCase[]): void {
  const socket = useSocket();
  const routes = useRoutes(socket);
  leaveNothingBehind();

  beforeEach(async () => {
    await addressOf(socket, routes.a, '10.0.0.1', 24);
    await addressOf(socket, routes.a, 'fd00::1', 64);
  });

  async function run(context: TestContext, { family, encap, shown, columns }: TunnelCase): Promise<void> {
    const destination =
      family === 'inet' ? ({ dst: '10.1.0.0', rtmDstLen: 24 } as const) : ({ dst: 'fd01::', rtmDstLen: 64 } as const);
    try {
      await routes.add({ rtmFamily: family, table, oif: routes.a, ...destination, ...encap });
    } catch (error) {
      if (!isUnknownTunnel(error)) throw error;
      context.skip(`the kernel does not wrap packets by ${encap.encapType}`);
    }
    const read = await routes.list(family, table);
    expect(read).toHaveLength(1);
    expect(read[0]).toMatchObject({ ...destination, encapType: encap.encapType, encap: shown ?? encap.encap });
    const rows = ipRows(family === 'inet' ? '-4' : '-6', 'route', 'show', 'table', String(table));
    if (rows !== undefined) expect(rows).toMatchObject([columns]);
  }

  for (const tunnelCase of cases) test(`a route ${tunnelCase.title}`, (context) => run(context, tunnelCase));
}

function isUnknownTunnel(error: unknown): boolean {
  return error instanceof KernelError && error.code === 'EOPNOTSUPP';
}
