import type { CMember, CStruct } from './c-types.ts';

/**
 * Finds a member of a struct by what C calls it, with what is inside of it: `packets[1]`, `stats.drops`. Its offset is
 * that in the outermost struct.
 */
export function memberAt(
  struct: CStruct,
  path: string,
  structNamed: (name: string) => CStruct | undefined,
): CMember | undefined {
  const [, name, index, rest] = /^(\w+)(?:\[(\d+)\])?(?:\.(.+))?$/.exec(path) ?? [];
  const outer = struct.members.find((member) => member.name === name);
  if (outer === undefined) return undefined;
  const member = index === undefined ? outer : itemOf(outer, Number(index));
  if (member === undefined || rest === undefined) return member;
  const inner = structNamed(member.type.replace(/^struct /, ''));
  const found = inner && memberAt(inner, rest, structNamed);
  return found && { ...found, offset: member.offset + found.offset };
}

function itemOf(array: CMember, index: number): CMember | undefined {
  const { itemBytes, sizeBytes, offset } = array;
  if (!array.isArray || (index + 1) * itemBytes > sizeBytes) return undefined;
  return {
    ...array,
    offset: offset + index * itemBytes,
    sizeBytes: itemBytes,
    type: array.type.replace(/\[\]$/, ''),
    isArray: false,
  };
}
