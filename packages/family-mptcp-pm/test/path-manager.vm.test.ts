import { readFileSync, writeFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { listenTo, openStream, type RawSocket, refusalOf, useSocket } from '../../../tools/live/index.ts';
import { announce, getAddr, remove, setFlags, subflowCreate, subflowDestroy } from '../src/index.ts';

const socket = useSocket();
const pathManager = '/proc/sys/net/mptcp/pm_type';
const protocolMptcp = 262;

interface Side {
  readonly token: number;
  readonly port: number;
}

let before: string;
let client: Side;
let server: Side;

/** The number of a connection, from socket option MPTCP_INFO. */
function tokenOf(side: RawSocket): number {
  const [level, info, lengthBytes, offset] = [284, 1, 64, 12];
  return side.option(level, info, lengthBytes).getUint32(offset, endianness() === 'LE');
}

/** Connects this machine with itself. */
function connect(): void {
  const listener = openStream(protocolMptcp);
  listener.bind('127.0.0.1');
  listener.listen();
  const near = openStream(protocolMptcp);
  near.connect('127.0.0.1', listener.port());
  const far = listener.accept();
  onTestFinished(() => far.close());
  // Only once data went both ways can there be further subflows.
  for (const [from, to] of [
    [near, far],
    [far, near],
    [near, far],
    [far, near],
  ] as const) {
    from.send(Uint8Array.of(1));
    to.receive();
  }
  client = { token: tokenOf(near), port: near.port() };
  server = { token: tokenOf(far), port: listener.port() };
}

/** Local ports of the established TCP connections from an address to a port. */
function portsFrom(address: string, to: number): number[] {
  const hex = Buffer.from(address.split('.').map(Number)).reverse().toString('hex').toUpperCase();
  const established = '01';
  return readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/[\s:]+/))
    .filter((row) => row[1] === hex && Number.parseInt(row[4] ?? '', 16) === to && row[5] === established)
    .map((row) => Number.parseInt(row[2] ?? '', 16));
}

beforeAll(() => {
  before = readFileSync(pathManager, 'utf8');
  writeFileSync(pathManager, '1');
});
afterAll(() => writeFileSync(pathManager, before));

describe('a path manager in user space', () => {
  beforeEach(async () => {
    // Without anybody who listens, the kernel holds that there is no such path manager, and refuses subflows.
    await listenTo(socket, 'mptcp_pm', 'mptcp_pm_events');
    connect();
  });

  it('announces an address to the peer, and takes it back', async () => {
    const { token } = server;
    const addr = { family: 'inet', addr4: '127.0.0.5', id: 90, flags: ['signal'] } as const;
    await socket.do(announce, { token, addr });
    const rows = await socket.dump(getAddr, { token }, { unknownAttributes: 'deny' }).toArray();
    expect(rows).toEqual([{ addr: { ...addr, port: 0 } }]);
    expect(await socket.do(getAddr, { token, addr: { id: 90 } })).toEqual(rows[0]);
    await socket.do(remove, { token, locId: 90 });
    expect(await socket.dump(getAddr, { token }).toArray()).toEqual([]);
    expect(await refusalOf(socket.do(remove, { token, locId: 90 }))).toMatchObject({ operation: 'remove' });
  });

  it('opens a subflow and closes it', async () => {
    const { token } = client;
    const addr = { family: 'inet', addr4: '127.0.0.6', id: 80 } as const;
    const addrRemote = { family: 'inet', addr4: '127.0.0.1', port: server.port } as const;
    await socket.do(subflowCreate, { token, addr, addrRemote });
    const port = await vi.waitFor(() => {
      const [found] = portsFrom('127.0.0.6', server.port);
      return found ?? expect.fail('no subflow');
    });
    expect((await socket.dump(getAddr, { token }).toArray())[0]?.addr).toMatchObject(addr);
    await socket.do(subflowDestroy, { token, addr: { ...addr, port }, addrRemote });
    await vi.waitFor(() => expect(portsFrom('127.0.0.6', server.port)).toEqual([]));
  });

  it('makes a subflow a backup', async () => {
    const addr = { family: 'inet', addr4: '127.0.0.1', port: client.port } as const;
    const addrRemote = { family: 'inet', addr4: '127.0.0.1', port: server.port } as const;
    await socket.do(setFlags, { token: client.token, addr: { ...addr, flags: ['backup'] }, addrRemote });
    const elsewhere = { ...addrRemote, addr4: '127.0.0.77' };
    const request = { token: client.token, addr: { ...addr, flags: [] }, addrRemote: elsewhere };
    expect((await refusalOf(socket.do(setFlags, request))).operation).toBe('set-flags');
  });

  it('needs the token of a connection', async () => {
    const request = { token: 5, addr: { family: 'inet', addr4: '127.0.0.5', id: 90, flags: ['signal'] } } as const;
    expect(await refusalOf(socket.do(announce, request))).toMatchObject({
      code: 'EINVAL',
      extAck: { message: 'invalid token', attribute: 'announce.token' },
    });
  });
});
