import { AttrWriter } from '@nlkit/netlink-core';
import { encodeWgallowedip, encodeWgpeer } from '../gen/encode.ts';
import type { SetDeviceRequest, Wgallowedip, Wgpeer } from '../gen/types.ts';

type Peer = Wgpeer<Uint8Array>;
type AllowedIp = Wgallowedip<Uint8Array>;

/**
 * Bytes of peers in one message. An attribute has room for 65,535; half of it still makes the cost of a message
 * negligible, and stays below what a socket may send at once (net.core.wmem_default) on any system.
 */
const peersLimitBytes = 32 * 1024;

/** Header of the attribute that holds the allowed IPs of a peer. */
const nestHeaderBytes = 4;

/** A peer, or a part of one, and the bytes that it takes. */
interface Part {
  readonly peer: Peer;
  readonly bytes: number;
}

/**
 * Cuts a `set-device` request whose peers do not fit into one message. Sent one after another, the parts do what the
 * whole would have done; one that fits is returned as it is.
 *
 * Settings of the device and `replace-peers` go with the first part only. A peer is cut only if it alone is too large:
 * its first part has its settings and flags, the following ones `update-only` and more allowed IPs, so that a peer which
 * somebody else removes meanwhile is not added again with half of its settings.
 *
 * All peers are measured before the first part is returned: throws `EncodeError` for a value that cannot be sent
 * while nothing has been sent yet.
 */
export function splitDevice(request: SetDeviceRequest): readonly SetDeviceRequest[] {
  const { peers, ifindex, ifname } = request;
  if (!Array.isArray(peers)) return [request];
  const meter = new Meter();
  const batches = fill(peers.flatMap((peer: Peer, index) => cutPeer(peer, index, meter)));
  meter.wipe();
  if (batches.length <= 1) return [request];
  return batches.map((batch, index) =>
    index === 0 ? { ...request, peers: batch } : { ifindex, ifname, peers: batch },
  );
}

/** Puts as many parts into each message as it has room for. */
function fill(parts: readonly Part[]): Peer[][] {
  const batches: Peer[][] = [];
  let batch: Peer[] = [];
  let free = 0;
  for (const { peer, bytes } of parts) {
    if (bytes > free) {
      batch = [];
      batches.push(batch);
      free = peersLimitBytes;
    }
    batch.push(peer);
    free -= bytes;
  }
  return batches;
}

function cutPeer(peer: Peer, index: number, meter: Meter): Part[] {
  // What is no peer, or has no list of allowed IPs, is for the encoder to refuse.
  const allowedips: unknown = (peer as Peer | null | undefined)?.allowedips;
  if (!Array.isArray(allowedips)) return [{ peer, bytes: meter.peer(index, peer) }];
  const ips: readonly AllowedIp[] = allowedips;
  const parts: Part[] = [];
  let start = 0;
  let bytes = meter.peer(index, { ...peer, allowedips: undefined }) + nestHeaderBytes;
  const close = (end?: number): void => {
    const some = ips.slice(start, end);
    const { publicKey } = peer;
    const part: Peer =
      start === 0 ? { ...peer, allowedips: some } : { publicKey, flags: ['update-only'], allowedips: some };
    parts.push({ peer: part, bytes });
  };
  for (const [at, ip] of ips.entries()) {
    const more = meter.allowedIp(index, at, ip);
    if (bytes + more > peersLimitBytes && at > start) {
      close(at);
      start = at;
      bytes = meter.peer(index, { publicKey: peer.publicKey, flags: ['update-only'], allowedips: [] });
    }
    bytes += more;
  }
  if (parts.length === 0) return [{ peer, bytes }];
  close();
  return parts;
}

/** Measures by encoding, so that sizes are right and errors name the place in the whole request. */
class Meter {
  readonly #writer = new AttrWriter();

  peer(index: number, peer: Peer): number {
    const writer = this.#begin(index);
    writer.nest(0, '', peer, encodeWgpeer);
    return writer.length;
  }

  allowedIp(index: number, at: number, ip: AllowedIp): number {
    const writer = this.#begin(index);
    writer.path.push('allowedips');
    writer.path.push(at);
    writer.nest(0, '', ip, encodeWgallowedip);
    return writer.length;
  }

  #begin(index: number): AttrWriter {
    this.wipe();
    this.#writer.path.push('peers');
    this.#writer.path.push(index);
    return this.#writer;
  }

  /** Overwrites what was written: peers have preshared keys. */
  wipe(): void {
    this.#writer.reset('set-device', true);
  }
}
