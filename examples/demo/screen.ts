import { inspect, styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Colours only where somebody sees them. */
const hasColour = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;

/** Text in a colour, where there are colours. */
export function paint(style: Style, text: string): string {
  return hasColour ? styleText(style, text) : text;
}

/** Starts a step: a heading, and the lines of TypeScript that do it. */
export function heading(title: string, code: string): void {
  console.log(`\n${paint(['bold', 'cyan'], title)}`);
  for (const line of code.trim().split('\n')) console.log(paint('dim', `  ${line}`));
}

/** Prints rows in columns. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  console.log(`  ${paint('bold', line(head))}`);
  for (const row of rows) console.log(`  ${line(row)}`);
}

/** Prints an object, indented like the rest. */
export function show(value: unknown): void {
  const text = inspect(value, { depth: null, breakLength: 98, compact: 3, colors: hasColour });
  console.log(text.replaceAll(/^/gm, '  '));
}
