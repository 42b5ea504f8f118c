/**
 * How large a decoded value is, in things to keep: properties, items, characters and bytes. Meant for a comparison with
 * the length of the message it came from.
 */
export function valueSize(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (value instanceof Uint8Array) return value.length;
  if (typeof value !== 'object' || value === null) return 1;
  let size = 1;
  for (const key of Reflect.ownKeys(value)) size += 1 + valueSize((value as Record<PropertyKey, unknown>)[key]);
  return size;
}
