import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addCounts, countLines, type LineCount } from './line-count.ts';

/** How much code the generator wrote for a family, and for how many attributes. */
export interface FamilySize {
  readonly name: string;
  readonly attributes: number;
  readonly lines: LineCount;
}

/** Counts the generated lines of a family package: `src/index.ts` and all files below `src/gen`. */
export function countGenerated(packageFolder: string): LineCount {
  const source = join(packageFolder, 'src');
  const generated = readdirSync(join(source, 'gen'), { recursive: true, encoding: 'utf8' });
  return ['index.ts', ...generated.map((file) => join('gen', file))]
    .filter((file) => file.endsWith('.ts'))
    .map((file) => countLines(readFileSync(join(source, file), 'utf8')))
    .reduce(addCounts, { code: 0, docs: 0 });
}

/** The sizes as a table, one line for each family and one for all of them together. */
export function sizeTable(sizes: readonly FamilySize[]): string {
  const total: FamilySize = {
    name: 'together',
    attributes: sizes.reduce((sum, { attributes }) => sum + attributes, 0),
    lines: sizes.map(({ lines }) => lines).reduce(addCounts, { code: 0, docs: 0 }),
  };
  const head = ['family', 'attributes', 'lines', 'lines/attribute', 'doc lines'];
  const rows = [...sizes, total].map(({ name, attributes, lines }) => [
    name,
    String(attributes),
    String(lines.code),
    linesPerAttribute({ attributes, lines }).toFixed(1),
    String(lines.docs),
  ]);
  const table = [head, ...rows];
  const widths = [...head.keys()].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map((row) => formatRow(row, widths)).join('\n');
}

/** Generated lines for each attribute, documentation apart. */
export function linesPerAttribute({ attributes, lines }: Omit<FamilySize, 'name'>): number {
  return attributes === 0 ? 0 : lines.code / attributes;
}

function formatRow(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, column) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
  );
  return cells.join('  ').trimEnd();
}
