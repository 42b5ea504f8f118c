import { closeSync, readSync, writeSync } from 'node:fs';
import { endianness } from 'node:os';
import { getfamily } from '@nlkit/netlink-nlctrl';
import type { NetlinkSocket } from '@nlkit/netlink-socket';
import { onTestFinished } from 'vitest';
// Node.js opens no sockets of kinds that it does not know.
import { callLibc } from '../../packages/socket/src/libc.ts';

const isLittle = endianness() === 'LE';
const Domain = { inet: 2, netlink: 16 } as const;
const Type = { stream: 1, datagram: 2, raw: 3 } as const;

/** A socket by its number, for kinds of sockets that Node.js does not have. Every call blocks. */
export class RawSocket {
  /** Number of the file descriptor, which some requests hand to the kernel. */
  readonly fd: number;
  #isOpen = true;

  constructor(fd: number) {
    this.fd = fd;
  }

  /** Binds to an IPv4 address; port 0 lets the kernel choose one. */
  bind(address: string, port = 0): void {
    this.#call('bind', socketAddress(address, port));
  }

  listen(): void {
    callLibc('listen', [this.fd, 8], 'listen');
  }

  connect(address: string, port: number): void {
    this.#call('connect', socketAddress(address, port));
  }

  /** The next connection to a socket that listens. */
  accept(): RawSocket {
    return new RawSocket(callLibc('accept', [this.fd, new Uint8Array(16), u32Bytes(16)], 'accept a connection'));
  }

  /** The port that the socket is bound to. */
  port(): number {
    const address = new Uint8Array(16);
    callLibc('getsockname', [this.fd, address, u32Bytes(address.length)], 'read the name of a socket');
    return viewOf(address).getUint16(2);
  }

  /** Reads a socket option. */
  option(level: number, name: number, lengthBytes: number): DataView {
    const value = new Uint8Array(lengthBytes);
    callLibc('getsockopt', [this.fd, level, name, value, u32Bytes(lengthBytes)], 'read a socket option');
    return viewOf(value);
  }

  setOption(level: number, name: number, value: Uint8Array): void {
    callLibc('setsockopt', [this.fd, level, name, value, value.length], 'set a socket option');
  }

  send(bytes: Uint8Array): void {
    writeSync(this.fd, bytes);
  }

  receive(lengthBytes = 65_536): Uint8Array {
    const buffer = new Uint8Array(lengthBytes);
    return buffer.subarray(0, readSync(this.fd, buffer));
  }

  close(): void {
    if (this.#isOpen) closeSync(this.fd);
    this.#isOpen = false;
  }

  #call(name: string, address: Uint8Array): void {
    callLibc(name, [this.fd, address, address.length], `${name} a socket`);
  }
}

/** Opens a TCP socket, or one of another protocol that behaves like it. Closed after the test. */
export function openStream(protocol = 0): RawSocket {
  return open(Domain.inet, Type.stream, protocol);
}

/** Opens a UDP socket. Closed after the test. */
export function openDatagram(): RawSocket {
  return open(Domain.inet, Type.datagram, 0);
}

/** Lets a socket listen to a multicast group of a generic family until the test is over. */
export async function listenTo(socket: NetlinkSocket, familyName: string, group: string): Promise<RawSocket> {
  const { mcastGroups = [] } = await socket.do(getfamily, { familyName });
  const id = mcastGroups.find(({ name }) => name === group)?.id;
  if (id === undefined) throw new Error(`the family ${familyName} has no group ${group}`);
  const genericNetlink = 16;
  const listener = open(Domain.netlink, Type.raw, genericNetlink);
  // The kernel counts those who listen among sockets that have a port id.
  callLibc('bind', [listener.fd, netlinkAddress(), 12], 'bind a socket');
  const netlinkLevel = 270;
  const addMembership = 1;
  listener.setOption(netlinkLevel, addMembership, u32Bytes(id));
  return listener;
}

function open(domain: number, type: number, protocol: number): RawSocket {
  const socket = new RawSocket(callLibc('socket', [domain, type, protocol], 'open a socket'));
  onTestFinished(() => socket.close());
  return socket;
}

function netlinkAddress(): Uint8Array {
  const bytes = new Uint8Array(12);
  viewOf(bytes).setUint16(0, Domain.netlink, isLittle);
  return bytes;
}

function socketAddress(address: string, port: number): Uint8Array {
  const bytes = new Uint8Array(16);
  const view = viewOf(bytes);
  view.setUint16(0, Domain.inet, isLittle);
  view.setUint16(2, port);
  bytes.set(address.split('.').map(Number), 4);
  return bytes;
}

function u32Bytes(value: number): Uint8Array {
  return new Uint8Array(Uint32Array.of(value).buffer);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
