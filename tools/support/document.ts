import type { Family } from '../regenerate/families.ts';
import { isLive, type Requests, type Row, requestsOf } from './table.ts';

/** A family with its rows. */
export interface FamilySupport {
  readonly family: Family;
  readonly rows: readonly Row[];
  /** Why calls were not carried out in live tests: by `operation call`, or by `operation` for all of them. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** docs/support.md. */
export function supportDocument(families: readonly FamilySupport[]): string {
  const totals = families.map(({ rows }) => requestsOf(rows));
  const sum = (part: keyof Requests): number => totals.reduce((total, each) => total + each[part], 0);
  const lines = [
    '<!-- Written by `pnpm support` from what the test runs recorded. Do not edit. -->',
    '',
    '# What works, and where it was seen',
    '',
    'For each operation: whether its requests are written and its replies read as the kernel, or the kernel’s own tool,',
    'has them; and on which kernels the tests of this repository had it carried out. Where no test has, recorded exchanges',
    'with a kernel may show it (“recorded”), or messages of the kernel’s own tool (“only by vector”); the error and the',
    'reason are told. “Made up only” are messages that were made from the specs, written and read back: neither a kernel',
    'nor its tool has had them.',
    '',
    '| family | operations seen live | notifications read from recordings |',
    '|---|---|---|',
    ...families.map((each) => summaryLine(each)),
    `| **together** | ${share({ all: sum('all'), live: sum('live'), empty: sum('empty') })} | |`,
    ...families.flatMap(familyLines),
  ];
  return `${lines.join('\n')}\n`;
}

function summaryLine({ family, rows }: FamilySupport): string {
  const messages = rows.filter(({ call }) => call === 'message');
  const known = messages.filter(({ recorded }) => recorded.length > 0).length;
  const seen = share(requestsOf(rows));
  return `| [${family.file}](#${family.file}) | ${seen} | ${messages.length === 0 ? '' : `${known} of ${messages.length}`} |`;
}

function share({ all, live, empty }: Requests): string {
  if (all === 0) return 'none to ask for';
  return `${live} of ${all}${empty === 0 ? '' : `, ${empty} of them with nothing to list`}`;
}

function familyLines({ family, rows, reasons }: FamilySupport): string[] {
  const cells = rows.map((row) => [
    `\`${row.operation}\``,
    row.call === 'message' ? 'notification' : `\`${row.call}\``,
    row.call === 'message' ? '' : yes(row.isEncoded),
    row.isDecoded === undefined ? 'no reply' : yes(row.isDecoded),
    where(row, reasons),
  ]);
  return [
    '',
    `## ${family.file}`,
    '',
    '| operation | call | encoded | decoded | seen |',
    '|---|---|---|---|---|',
    ...cells.map((row) => `| ${row.join(' | ')} |`),
  ];
}

function yes(is: boolean): string {
  return is ? 'yes' : 'made up only';
}

function where(row: Row, reasons: FamilySupport['reasons']): string {
  if (row.live.length > 0) return `live: ${row.live.join(', ')}`;
  if (row.empty.length > 0) return `live: ${row.empty.join(', ')}, with nothing to list`;
  const recorded = row.recorded.length > 0 ? `recorded: ${row.recorded.join(', ')}` : withoutKernel(row);
  const reason = reasonFor(row, reasons);
  const refused = row.refused.length > 0 ? `refused with ${row.refused.join(', ')}` : undefined;
  return [recorded, refused, reason].filter((part) => part !== undefined).join('; ');
}

function withoutKernel(row: Row): string {
  if (row.isEncoded || row.isDecoded === true) return 'only by vector';
  return row.call === 'message' ? 'not at all: no recording has it' : 'not at all';
}

/** The reason that stands in the list; undefined where none is needed. */
export function reasonFor({ operation, call }: Row, reasons: FamilySupport['reasons']): string | undefined {
  return reasons[`${operation} ${call}`] ?? reasons[operation];
}

/** Calls that were not seen live and have no reason, and reasons that no call needs. */
export function unexplained({ family, rows, reasons }: FamilySupport): readonly string[] {
  const needed = rows.filter((row) => row.call !== 'message' && !isLive(row));
  const missing = needed.filter((row) => reasonFor(row, reasons) === undefined);
  const used = new Set(needed.flatMap(({ operation, call }) => [operation, `${operation} ${call}`]));
  return [
    ...missing.map(
      ({ operation, call }) => `${family.file}: ${operation} (${call}) was not seen live, and no reason is given`,
    ),
    ...Object.keys(reasons)
      .filter((key) => !used.has(key))
      .map((key) => `${family.file}: ${key} was seen live, or is none: its reason is out of date`),
  ];
}
