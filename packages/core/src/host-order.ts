/** True on little-endian machines. Netlink headers and most attributes are in the order of the host. */
export const hostLittleEndian: boolean = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** Rounds a length up to the four bytes that netlink aligns messages and attributes to. */
export function align4(length: number): number {
  return (length + 3) & ~3;
}
