/** An entry of DWARF debug information: a type, a member, a constant of an enum. */
export interface DebugEntry {
  readonly tag: string;
  /** By name without `DW_AT_`; references are the offsets of the entries they lead to. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly DebugEntry[];
}

/** The entries of a compilation unit. */
export interface DebugInfo {
  readonly top: readonly DebugEntry[];
  /** By offset, in hex digits. */
  readonly byOffset: ReadonlyMap<string, DebugEntry>;
}

const entryLine = /^\s*<(\d+)><([0-9a-f]+)>: Abbrev Number: \d+ \(DW_TAG_(\w+)\)/;
const attributeLine = /^\s*<[0-9a-f]+>\s+DW_AT_(\w+)\s*:\s*(.*)$/;

/**
 * Reads what `readelf --debug-dump=info` prints:
 *
 *     <1><5e>: Abbrev Number: 2 (DW_TAG_typedef)
 *        <5f>   DW_AT_name        : (indirect string, offset: 0x1f4): __be16
 *        <63>   DW_AT_type        : <0x43>
 */
export function parseDebugInfo(text: string): DebugInfo {
  const top: DebugEntry[] = [];
  const byOffset = new Map<string, DebugEntry>();
  // The lists of children that are open, outermost first.
  const open: DebugEntry[][] = [top];
  let attributes = new Map<string, string>();
  for (const line of text.split('\n')) {
    const entry = entryLine.exec(line);
    if (entry !== null) {
      const [, depth = '0', offset = '', tag = ''] = entry;
      const children: DebugEntry[] = [];
      attributes = new Map();
      const made = { tag, attributes, children };
      open.length = Number(depth) + 1;
      open.at(-1)?.push(made);
      open.push(children);
      byOffset.set(offset, made);
      continue;
    }
    const [, name, value = ''] = attributeLine.exec(line) ?? [];
    if (name !== undefined) attributes.set(name, withoutForm(value));
  }
  return { top: top.flatMap(({ children }) => children), byOffset };
}

/** Without what `readelf` says of how a value is stored, which differs between its versions. */
function withoutForm(text: string): string {
  const bare = text.replace(/^(\([^()]*\):?\s*)+(?=\S)/, '').trim();
  return /^<0x([0-9a-f]+)>/.exec(bare)?.[1] ?? bare;
}
