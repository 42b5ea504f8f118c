import { AttrReader } from '@nlkit/netlink-core';

const largestBytes = 64 * 1024 * 1024;

/**
 * The receive buffers of a socket, each inside the reader that walks it. All channels share one: a datagram is decoded
 * before the next one is read. Only a dump that hands out views keeps a buffer for longer, and another takes its place.
 */
export class ReceiveBuffers {
  #bytes: number;
  #free: AttrReader | undefined;

  constructor(bytes: number) {
    this.#bytes = bytes;
  }

  /** Size of the buffers, in bytes. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The buffer to read into. Its memory is made on first use. */
  current(): AttrReader {
    this.#free ??= new AttrReader(new Uint8Array(this.#bytes));
    return this.#free;
  }

  /** Takes the current buffer out of use, for a caller who holds on to what is in it. */
  lend(): AttrReader {
    const lent = this.current();
    this.#free = undefined;
    return lent;
  }

  /** Takes a lent buffer back. */
  giveBack(lent: AttrReader): void {
    if (this.#free === undefined && lent.bytes.length === this.#bytes) this.#free = lent;
  }

  /** Doubles the size and returns whether that was possible. Buffers in use stay as they are. */
  grow(): boolean {
    if (this.#bytes >= largestBytes) return false;
    this.#bytes = Math.min(this.#bytes * 2, largestBytes);
    this.#free = undefined;
    return true;
  }
}
