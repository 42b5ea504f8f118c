import type { ConnectOpts, Socket, SocketConstructorOpts } from 'node:net';
import { hostLittleEndian } from '@nlkit/netlink-core';
import { callLibc } from './libc.ts';
import { nodeErrorCode, SystemCallError, systemCallError } from './system-call-error.ts';
import { Received, type Transport, type TransportRequest, type Watcher } from './transport.ts';

// An import of a built-in module loads all that it offers. With node:fs come streams: 4 ms of a program's start.
const { readSync, writeSync } = process.getBuiltinModule('node:fs');

const AF_UNIX = 1;
const AF_NETLINK = 16;
const SOCK_STREAM = 1;
const SOCK_RAW = 3;
const SOCK_NONBLOCK = 0o4000;
const CLOEXEC = 0o2000000;
const SOL_SOCKET = 1;
const SO_RCVBUF = 8;
const SO_RCVTIMEO = 20;
const SO_SNDBUFFORCE = 32;
const SO_RCVBUFFORCE = 33;
const SOL_NETLINK = 270;
const NETLINK_CAP_ACK = 10;
const NETLINK_EXT_ACK = 11;
const NETLINK_GET_STRICT_CHK = 12;

const addressBytes = 12;
const hasLongOf64Bits = process.arch !== 'arm' && process.arch !== 'ia32';
const longestTimeoutMs = 2 ** 31 - 1;

// A socket that its owner forgot to close is closed when it is collected.
const forgotten = new FinalizationRegistry<number>(closeDescriptor);

/** Opens a netlink socket of the running kernel. Throws a {@link SystemCallError}. */
export function openKernelTransport(request: TransportRequest): Transport {
  return new KernelTransport(request);
}

/**
 * A netlink socket of the running kernel.
 *
 * FFI calls set it up; after that it is read and written by read(2) and write(2) through `node:fs`, which need no address
 * on a connected socket. The event loop watches it in the guise of one end of a socket pair: once `net.Socket` has taken
 * that end for a pipe, the netlink socket is put in its place under the same descriptor.
 */
class KernelTransport implements Transport {
  readonly portId: number;
  readonly #isBlocking: boolean;
  #fd: number;
  #timeoutMs = Number.POSITIVE_INFINITY;
  #pipe: Socket | undefined;
  #pipeBuffer: Uint8Array | undefined;
  #watcher: Watcher | undefined;
  #isRef = true;
  /** Length of the longest message that the send buffer was made larger for. */
  #allowed = 0;

  constructor({ protocol, isBlocking, socketBufferBytes }: TransportRequest) {
    this.#isBlocking = isBlocking;
    const doing = `open a netlink socket of protocol ${protocol}`;
    const type = SOCK_RAW | CLOEXEC | (isBlocking ? 0 : SOCK_NONBLOCK);
    this.#fd = callLibc('socket', [AF_NETLINK, type, protocol], doing);
    try {
      this.portId = setUp(this.#fd, doing, socketBufferBytes);
    } catch (error) {
      closeDescriptor(this.#fd);
      throw error;
    }
    forgotten.register(this, this.#fd, this);
  }

  send(bytes: Uint8Array, length: number): void {
    for (;;) {
      try {
        writeSync(this.#fd, bytes, 0, length, null);
        return;
      } catch (error) {
        const code = nodeErrorCode(error);
        if (code === 'EMSGSIZE' && this.#allowFor(length)) continue;
        if (code !== 'EINTR') throw systemCallError(error, `send a request of ${length} bytes`, sendAdvice(code));
      }
    }
  }

  /** Makes the send buffer large enough for a message, where that may be. Returns false where it is no use to go on. */
  #allowFor(length: number): boolean {
    if (length <= this.#allowed) return false;
    this.#allowed = length;
    // What the kernel keeps beside the bytes counts as well.
    const size = int32(Math.min(2 * length, 2 ** 31 - 1));
    return tryOption(this.#fd, SOL_SOCKET, SO_SNDBUFFORCE, size, 'EPERM', 'make the send buffer larger');
  }

  receive(into: Uint8Array, timeoutMs: number): number {
    if (this.#isBlocking && timeoutMs !== this.#timeoutMs) this.#setTimeout(timeoutMs);
    for (;;) {
      try {
        return readSync(this.#fd, into, 0, into.length, null);
      } catch (error) {
        const code = nodeErrorCode(error);
        if (code === 'EAGAIN') return Received.nothing;
        if (code === 'ENOBUFS') return Received.overrun;
        if (code !== 'EINTR') throw systemCallError(error, 'receive from the kernel');
      }
    }
  }

  #setTimeout(timeoutMs: number): void {
    // Zero is for ever in a timeval; less than a microsecond must not become that.
    const isForEver = timeoutMs > longestTimeoutMs;
    const micros = isForEver ? 0 : Math.max(1, Math.round(timeoutMs * 1000));
    const timeval = timevalBytes(Math.floor(micros / 1e6), micros % 1e6);
    setOption(this.#fd, SOL_SOCKET, SO_RCVTIMEO, timeval, 'set the time to wait for an answer');
    this.#timeoutMs = timeoutMs;
  }

  watch(watcher: Watcher): void {
    this.#watcher = watcher;
    if (this.#pipe !== undefined && this.#pipeBuffer === watcher.buffer()) {
      this.#pipe.resume();
      return;
    }
    // net.Socket asks for its buffer when a read is over, so one that waits keeps a buffer that was replaced meanwhile.
    this.#closePipe();
    this.#pipe = this.#openPipe();
    if (!this.#isRef) this.#pipe.unref();
  }

  unwatch(): void {
    this.#watcher = undefined;
    this.#pipe?.pause();
  }

  #openPipe(): Socket {
    const doing = 'watch a netlink socket';
    const pair = new Uint8Array(8);
    callLibc('socketpair', [AF_UNIX, SOCK_STREAM | CLOEXEC | SOCK_NONBLOCK, 0, pair], doing);
    const view = new DataView(pair.buffer);
    const [near, far] = [view.getInt32(0, hostLittleEndian), view.getInt32(4, hostLittleEndian)];
    const options: SocketConstructorOpts & ConnectOpts = {
      fd: near,
      readable: true,
      writable: false,
      onread: {
        buffer: () => {
          this.#pipeBuffer = this.#watcher?.buffer() ?? this.#pipeBuffer ?? new Uint8Array(1);
          return this.#pipeBuffer;
        },
        callback: (length) => {
          this.#watcher?.received(length);
          return true;
        },
      },
    };
    // It starts to read when the event loop turns, that is: from the netlink socket.
    const pipe = new (process.getBuiltinModule('node:net').Socket)(options);
    pipe.on('error', (error) => this.#pipeFailed(pipe, error));
    try {
      callLibc('dup3', [this.#fd, near, CLOEXEC], doing);
    } catch (error) {
      pipe.destroy();
      throw error;
    } finally {
      closeDescriptor(far);
    }
    return pipe;
  }

  /** `net.Socket` gives up on any error; the netlink socket itself lives on behind its first descriptor. */
  #pipeFailed(pipe: Socket, error: Error): void {
    if (this.#pipe !== pipe) return;
    this.#pipe = undefined;
    const watcher = this.#watcher;
    if (watcher === undefined) return;
    try {
      if (nodeErrorCode(error) !== 'ENOBUFS') throw systemCallError(error, 'receive from the kernel');
      this.watch(watcher);
      watcher.received(Received.overrun);
    } catch (cause) {
      watcher.failed(cause);
    }
  }

  #closePipe(): void {
    const pipe = this.#pipe;
    this.#pipe = undefined;
    pipe?.destroy();
  }

  ref(): void {
    this.#isRef = true;
    this.#pipe?.ref();
  }

  unref(): void {
    this.#isRef = false;
    this.#pipe?.unref();
  }

  close(): void {
    if (this.#fd < 0) return;
    const fd = this.#fd;
    // From here on nobody can reach the number, which the next open() may get.
    this.#fd = -1;
    this.#watcher = undefined;
    forgotten.unregister(this);
    this.#closePipe();
    closeDescriptor(fd);
  }
}

/** Not by `node:fs`: worker threads warn of descriptors that they close without having opened them there. */
function closeDescriptor(fd: number): void {
  callLibc('close', [fd], 'close a netlink socket');
}

function sendAdvice(code: string | undefined): string | undefined {
  switch (code) {
    case 'EMSGSIZE':
      return 'it is larger than the send buffer of the socket allows';
    case 'ECONNREFUSED':
      return 'nobody in the kernel listens on this netlink protocol';
    default:
      return undefined;
  }
}

/** Sets options, binds and connects; returns the port id. */
function setUp(fd: number, doing: string, socketBufferBytes: number | undefined): number {
  for (const option of [NETLINK_EXT_ACK, NETLINK_CAP_ACK, NETLINK_GET_STRICT_CHK]) {
    tryOption(fd, SOL_NETLINK, option, int32(1), 'ENOPROTOOPT', doing);
  }
  if (socketBufferBytes !== undefined) {
    const size = int32(socketBufferBytes);
    if (!tryOption(fd, SOL_SOCKET, SO_RCVBUFFORCE, size, 'EPERM', doing)) {
      setOption(fd, SOL_SOCKET, SO_RCVBUF, size, doing);
    }
  }
  // Port id 0: the kernel chooses ours at bind(), and connect() makes it refuse what other processes send us.
  const address = new Uint8Array(addressBytes);
  const view = new DataView(address.buffer);
  view.setUint16(0, AF_NETLINK, hostLittleEndian);
  callLibc('bind', [fd, address, addressBytes], doing);
  callLibc('connect', [fd, address, addressBytes], doing);
  callLibc('getsockname', [fd, address, int32(addressBytes)], doing);
  return view.getUint32(4, hostLittleEndian);
}

function setOption(fd: number, level: number, option: number, value: Uint8Array, doing: string): void {
  callLibc('setsockopt', [fd, level, option, value, value.length], doing);
}

/** Sets an option and tells whether that worked; the one errno `unless` is no error. */
function tryOption(
  fd: number,
  level: number,
  option: number,
  value: Uint8Array,
  unless: string,
  doing: string,
): boolean {
  try {
    setOption(fd, level, option, value, doing);
    return true;
  } catch (error) {
    if (error instanceof SystemCallError && error.code === unless) return false;
    throw error;
  }
}

function int32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setInt32(0, value, hostLittleEndian);
  return bytes;
}

function timevalBytes(seconds: number, micros: number): Uint8Array {
  const bytes = new Uint8Array(hasLongOf64Bits ? 16 : 8);
  const view = new DataView(bytes.buffer);
  if (hasLongOf64Bits) {
    view.setBigInt64(0, BigInt(seconds), hostLittleEndian);
    view.setBigInt64(8, BigInt(micros), hostLittleEndian);
  } else {
    view.setInt32(0, seconds, hostLittleEndian);
    view.setInt32(4, micros, hostLittleEndian);
  }
  return bytes;
}
