import { parse } from 'yaml';
import type { Plain } from '../../packages/codegen/src/load/source-node.ts';
import { isMap, type PlainMap } from './facts.ts';

const banner = `# Facts from a Linux kernel tree: names, numbers, types, structure. Written by \`pnpm import-specs\`, do not edit;
# what is wrong or missing here is put right in specs/overlays.
`;

const width = 120;

/**
 * Writes a spec as YAML: whatever fits and does not nest deeply on one line, everything else one below the other, no
 * anchors. The same data gives the same text, and the formatter of this repository leaves it as it is.
 */
export function printSpec(spec: PlainMap): string {
  const parts = Object.entries(spec).map(([key, value]) => {
    const lines = entryLines(key, value, 0);
    return `${typeof value === 'object' && value !== null ? '\n' : ''}${lines.join('\n')}\n`;
  });
  return banner + parts.join('');
}

/** Lines of `key: value`, all of them indented. */
function entryLines(key: string, value: Plain, indent: number): string[] {
  const head = `${' '.repeat(indent)}${key}:`;
  const inline = inlineForm(value);
  if (inline !== undefined && head.length + 1 + inline.length <= width) return [`${head} ${inline}`];
  if (isMap(value)) return [head, ...mapLines(value, indent + 2)];
  if (!Array.isArray(value)) return [`${head} ${scalar(value as string)}`];
  return [head, ...value.flatMap((item: Plain) => itemLines(item, indent + 2))];
}

function mapLines(map: PlainMap, indent: number): string[] {
  return Object.entries(map).flatMap(([key, value]) => entryLines(key, value, indent));
}

function itemLines(item: Plain, indent: number): string[] {
  const head = `${' '.repeat(indent)}- `;
  const inline = inlineForm(item);
  if (inline !== undefined && (isScalar(item) || head.length + inline.length <= width)) return [head + inline];
  if (!isMap(item)) throw new Error(`cannot print a list in a list: ${JSON.stringify(item)}`);
  const [first = '', ...rest] = mapLines(item, indent + 2);
  return [head + first.trimStart(), ...rest];
}

/** The form of a value within a line; undefined for what reads better over several: whatever nests twice. */
function inlineForm(value: Plain): string | undefined {
  if (isScalar(value)) return scalar(value);
  if (Array.isArray(value)) return value.every(isScalar) ? `[${value.map(scalar).join(', ')}]` : undefined;
  const parts: string[] = [];
  for (const [key, each] of Object.entries(value as PlainMap)) {
    if (isMap(each) && !Object.values(each).every(isScalar)) return undefined;
    const part = inlineForm(each);
    if (part === undefined) return undefined;
    parts.push(`${key}: ${part}`);
  }
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

type Scalar = string | number | boolean | null;

function isScalar(value: Plain): value is Scalar {
  return typeof value !== 'object' || value === null;
}

/** Words that YAML 1.1 takes for booleans: we do not, but other readers of these files may. */
const oldBooleans = /^(?:y|n|yes|no|on|off)$/i;

/** A scalar, plain where every reader takes it for the same text, else in quotes. */
function scalar(value: Scalar): string {
  if (typeof value !== 'string') return String(value);
  const isPlain = /^[\w./-]+(?: - 1)?$/.test(value) && !oldBooleans.test(value) && parse(value) === value;
  return isPlain ? value : JSON.stringify(value);
}
