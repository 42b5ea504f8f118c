import { type Kind, kinds } from './correction.ts';

/** What became of a correction. */
export interface Outcome {
  readonly kind: Kind;
  readonly spec: string;
  readonly place: string;
  readonly weight: number;
  /** Why it is not as it must be. */
  readonly problems: readonly string[];
  /** Whether it is as it must be because of an overlay. */
  readonly isPatched: boolean;
  readonly isSeen: boolean;
}

/** A table of the corrections of each kind. */
export function table(outcomes: readonly Outcome[]): string {
  const rows = kinds.map((kind) =>
    row(
      kind,
      outcomes.filter((outcome) => outcome.kind === kind),
    ),
  );
  const header = ['kind', 'listed', 'right', 'by overlay', 'in messages'];
  const lines = [header, ...rows, row('all', outcomes)];
  const widths = header.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

function row(name: string, outcomes: readonly Outcome[]): string[] {
  const right = outcomes.filter(({ problems }) => problems.length === 0);
  const patched = right.filter(({ isPatched }) => isPatched);
  const seen = patched.filter(({ isSeen }) => isSeen);
  return [name, ...[outcomes, right, patched, seen].map((each) => String(sum(each)))];
}

function sum(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((total, { weight }) => total + weight, 0);
}
