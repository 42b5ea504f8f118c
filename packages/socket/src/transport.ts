/** What {@link Transport.receive} returns instead of a length. */
export const Received = {
  /** No datagram is there (or none came in time). */
  nothing: -1,
  /** The kernel dropped messages before this point (ENOBUFS); what it kept can still be received. */
  overrun: -2,
} as const;

/** What a transport is opened for. */
export interface TransportRequest {
  /** Netlink protocol: 0 for rtnetlink, 16 for generic netlink. */
  readonly protocol: number;
  /** Whether {@link Transport.receive} waits. The asynchronous socket's transports never wait, the sync twin's do. */
  readonly isBlocking: boolean;
  /** Size of the kernel's receive buffer, in bytes; the kernel's default when absent. */
  readonly socketBufferBytes?: number | undefined;
}

/** Opens a transport. Throws where it cannot. */
export type TransportFactory = (request: TransportRequest) => Transport;

/** Who is told about datagrams that the event loop brings. */
export interface Watcher {
  /** The buffer that the next datagram goes into. */
  buffer(): Uint8Array;
  /** A datagram lies in the first `length` bytes of that buffer; {@link Received} says what else may be told. */
  received(length: number): void;
  /** Reading failed for good. */
  failed(error: unknown): void;
}

/**
 * One netlink socket of one protocol, or something that stands in for it: a fake kernel, a recording, another runtime's
 * way to the kernel. It carries datagrams and knows nothing of what is in them.
 */
export interface Transport {
  /** Port id that the kernel gave the socket, an unsigned 32-bit number. */
  readonly portId: number;
  /** Sends the first `length` bytes as one datagram. The kernel handles requests before this returns. */
  send(bytes: Uint8Array, length: number): void;
  /**
   * Receives one datagram and returns its length, or one of {@link Received}. What does not fit into `into` is lost. A
   * blocking transport waits up to `timeoutMs` (`Infinity`: for ever), any other does not wait.
   */
  receive(into: Uint8Array, timeoutMs: number): number;
  /** Reads datagrams when the event loop says that they are there, until {@link unwatch}. Not for blocking transports. */
  watch(watcher: Watcher): void;
  /** Ends {@link watch}. */
  unwatch(): void;
  /** Lets a watch keep the process alive, as it does from the start. */
  ref(): void;
  /** Lets a watch not keep the process alive. */
  unref(): void;
  /** Closes the socket. Nothing is called back afterwards. */
  close(): void;
}
