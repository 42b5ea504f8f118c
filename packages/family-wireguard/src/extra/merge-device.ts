import { type Merger, NetlinkError, type SetObject, unknownAttributes } from '@nlkit/netlink-core';
import type { Wgdevice, Wgpeer } from '../gen/types.ts';

/** Messages in a row that bring nothing new, after which the kernel is taken to send them for ever. */
const idleLimit = 2;

/**
 * Puts the messages of a `get-device` dump together: one device for each that was dumped.
 *
 * Messages belong together by their order. Those behind the first may hold peers alone, or repeat attributes of the
 * device. A peer whose allowed IPs did not fit goes on as the first peer of the next message. A message with another
 * `ifindex` or `ifname` begins another device.
 *
 * Throws a `NetlinkError` with the code `ERR_NETLINK_NO_PROGRESS` where messages bring nothing new again and again.
 */
export function mergeDevice(): Merger<Wgdevice> {
  return new DeviceMerger();
}

class DeviceMerger implements Merger<Wgdevice> {
  #device: Wgdevice | undefined;
  #idleParts = 0;

  add(part: Wgdevice): Wgdevice | undefined {
    const device = this.#device;
    if (device === undefined || isAnother(device, part)) {
      this.#device = part;
      this.#idleParts = 0;
      return device;
    }
    this.#idleParts = addPart(device, part) ? 0 : this.#idleParts + 1;
    // One such message is normal: it ends a dump whose next peer was removed meanwhile (wg_get_device_dump).
    if (this.#idleParts === idleLimit) {
      throw new NetlinkError(
        'ERR_NETLINK_NO_PROGRESS',
        `dump of get-device makes no progress: ${idleLimit} messages in a row brought neither peers nor allowed IPs`,
      );
    }
    return undefined;
  }

  end(): Wgdevice | undefined {
    const device = this.#device;
    this.#device = undefined;
    return device;
  }
}

function isAnother(device: Wgdevice, part: Wgdevice): boolean {
  const { ifindex, ifname } = part;
  return (
    (ifindex !== undefined && device.ifindex !== undefined && ifindex !== device.ifindex) ||
    (ifname !== undefined && device.ifname !== undefined && ifname !== device.ifname)
  );
}

/** Adds a message to the device that it goes on with; returns whether it brought anything. */
function addPart(device: Wgdevice, { peers = [], ...settings }: Wgdevice): boolean {
  assign(device, settings);
  const [first, ...others] = peers;
  if (first === undefined) return false;
  device.peers ??= [];
  const last = device.peers.at(-1);
  if (last === undefined || !isSameKey(last.publicKey, first.publicKey)) {
    device.peers.push(first);
  } else if (!addToPeer(last, first) && others.length === 0) {
    return false;
  }
  for (const peer of others) device.peers.push(peer);
  return true;
}

/** Adds the continuation of a peer to what there is of it; returns whether it brought allowed IPs. */
function addToPeer(peer: Wgpeer, { allowedips = [], ...settings }: Wgpeer): boolean {
  assign(peer, settings);
  peer.allowedips ??= [];
  for (const allowedip of allowedips) peer.allowedips.push(allowedip);
  return allowedips.length > 0;
}

/** Copies attributes; of unknown ones, those of a type that is there already are taken for the same. */
function assign<T extends SetObject>(target: T, source: T): void {
  const before = target[unknownAttributes] ?? [];
  const types = new Set(before.map(({ type }) => type));
  const more = (source[unknownAttributes] ?? []).filter(({ type }) => !types.has(type));
  Object.assign(target, source);
  if (before.length + more.length > 0) target[unknownAttributes] = [...before, ...more];
}

function isSameKey(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && a.length === b.length && a.every((byte, index) => byte === b[index]);
}
