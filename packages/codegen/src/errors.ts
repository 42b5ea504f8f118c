/** A place in a source file. Line and column count from 1; line 0 stands for the whole file. */
export interface SourcePos {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong in a spec or an overlay, and where. */
export interface SpecProblem extends SourcePos {
  /** What was expected and what is there, without the position. */
  readonly text: string;
}

/** How many problems a message lists before it only counts the rest. */
const maxListed = 20;

/**
 * A spec or an overlay that cannot be used.
 *
 * Carries every problem that was found, in the order of the files. The message has one line for each,
 * `file:line:column: expected …, got …`, and is complete: it is meant to be shown without a stack trace.
 */
export class SpecError extends Error implements SourcePos {
  readonly code: string = 'ERR_NETLINK_SPEC';
  /** All problems, sorted by position within each file; never empty. */
  readonly problems: readonly SpecProblem[];
  /** File of the first problem. */
  readonly file: string;
  /** Line of the first problem. */
  readonly line: number;
  /** Column of the first problem. */
  readonly column: number;

  constructor(problems: readonly [SpecProblem, ...SpecProblem[]]) {
    const sorted = sortProblems(problems);
    super(describeProblems(sorted));
    this.name = 'SpecError';
    this.problems = sorted;
    const first = sorted[0] ?? problems[0];
    this.file = first.file;
    this.line = first.line;
    this.column = first.column;
  }
}

/** Throws a {@link SpecError} with all problems, if there are any. */
export function throwProblems(problems: readonly SpecProblem[]): void {
  const [first, ...rest] = problems;
  if (first !== undefined) throw new SpecError([first, ...rest]);
}

/** Makes a problem out of a position and a text. */
export function problem(at: SourcePos, text: string): SpecProblem {
  return { file: at.file, line: at.line, column: at.column, text };
}

/** Writes a position the way editors and terminals link it: `file:line:column`. */
export function formatPos(at: SourcePos): string {
  return at.line === 0 ? at.file : `${at.file}:${at.line}:${at.column}`;
}

function describeProblems(problems: readonly SpecProblem[]): string {
  const lines = problems.slice(0, maxListed).map((each) => `${formatPos(each)}: ${each.text}`);
  if (problems.length > maxListed) lines.push(`… and ${problems.length - maxListed} more`);
  return lines.join('\n');
}

/** Sorts by position within a file, keeps the files in the order in which they first appear, drops repetitions. */
function sortProblems(problems: readonly SpecProblem[]): SpecProblem[] {
  const files = [...new Set(problems.map((each) => each.file))];
  const seen = new Set<string>();
  return problems
    .filter((each) => {
      const key = `${formatPos(each)} ${each.text}`;
      return seen.has(key) ? false : seen.add(key);
    })
    .sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column);
}
