/**
 * Lines in which two pages differ, marked `-` and `+`. What other kernels than the one given carried out or refused is
 * left aside: it differs from machine to machine.
 */
export function differences(before: string, after: string, kernel: string): readonly string[] {
  const [old, now] = [linesOf(before, kernel), linesOf(after, kernel)];
  return [
    ...[...old].filter(([key]) => !now.has(key)).map(([, line]) => `- ${line}`),
    ...[...now].filter(([key]) => !old.has(key)).map(([, line]) => `+ ${line}`),
  ];
}

/** The lines of a page by what of them is compared; equal ones of two families are told apart by their heading. */
function linesOf(page: string, kernel: string): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  let heading = '';
  for (const line of page.split('\n')) {
    if (line.startsWith('## ')) heading = line;
    lines.set(`${heading}\n${withoutOtherKernels(line, kernel)}`, line);
  }
  return lines;
}

function withoutOtherKernels(line: string, kernel: string): string {
  return line
    .replace(/live: (\d[\d.]*(?:, \d[\d.]*)*)/, (_, kernels: string) =>
      kernels.split(', ').includes(kernel) ? 'live' : 'elsewhere',
    )
    .replace(/refused with [A-Z0-9, ]+; /, '');
}
