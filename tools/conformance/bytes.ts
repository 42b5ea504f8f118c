/** Messages written by hand, in little-endian byte order: for shapes that no recorded message has. */

const u16 = (value: number): number[] => [value & 0xff, value >> 8];

/** An attribute with its padding. */
export function attribute(type: number, ...payload: number[]): number[] {
  const padding = Array<number>(-payload.length & 3).fill(0);
  return [...u16(payload.length + 4), ...u16(type), ...payload, ...padding];
}

/** An attribute that holds attributes. */
export function nest(type: number, ...inside: number[][]): number[] {
  return attribute(0x8000 | type, ...inside.flat());
}

/** A text with its NUL. */
export function text(value: string): number[] {
  return [...new TextEncoder().encode(value), 0];
}

/** A message of a generic-netlink family. */
export function genericMessage(command: number, ...attributes: number[][]): Uint8Array {
  const content = [command, 1, 0, 0, ...attributes.flat()];
  return Uint8Array.of(...u16(content.length + 16), 0, 0, ...u16(0x20), ...Array<number>(10).fill(0), ...content);
}
