import type { Json } from '@nlkit/netlink-core';

/** Takes the marks off that the vectors put on what JSON cannot tell apart: what `fromJson` reads. */
export function plainJson(json: Json): Json {
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) return (json as readonly Json[]).map(plainJson);
  const { $set, $bigint, $hex } = json as Readonly<Record<'$set' | '$bigint' | '$hex', Json | undefined>>;
  const marked = $set ?? $bigint ?? $hex;
  if (marked !== undefined) return marked;
  return Object.fromEntries(Object.entries(json).map(([key, entry]) => [key, plainJson(entry)]));
}
