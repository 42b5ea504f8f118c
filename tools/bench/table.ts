/** One line of the result: what was measured, its median, and how it compares. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  /** Ratios to peers, `1.04 × libmnl`. */
  readonly ratios: readonly string[];
  /** The mark it is held against, and whether it is met; absent where there is none. */
  readonly mark?: { readonly text: string; readonly isMet: boolean };
}

/** A group of rows about one piece of work. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** The sections as a Markdown table: with the marks for who works on them, without for who reads the README. */
export function markdown(sections: readonly Section[], hasMarks: boolean): string {
  const line = (cells: readonly string[]): string => `| ${(hasMarks ? cells : cells.slice(0, 3)).join(' | ')} |`;
  const lines = [line(['work', 'median', 'compared', 'mark']), line(['---', '---', '---', '---'])];
  for (const { title, rows } of sections) {
    lines.push(line([`**${title}**`, '', '', '']));
    for (const { what, figure, ratios, mark } of rows) {
      const verdict = mark === undefined ? '' : `${mark.text}: ${mark.isMet ? 'met' : 'missed'}`;
      lines.push(line([what, figure, ratios.join(', '), verdict]));
    }
  }
  return lines.join('\n');
}

/** Puts the table between the marks of a README. */
export function intoReadme(readme: string, table: string, note: string): string {
  const mark = /<!-- bench:start -->[\s\S]*<!-- bench:end -->/;
  if (!mark.test(readme)) throw new Error('the README has no marks for the table of the benches');
  return readme.replace(mark, () => `<!-- bench:start -->\n${note}\n\n${table}\n<!-- bench:end -->`);
}
