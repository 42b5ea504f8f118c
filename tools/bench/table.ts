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

/** The sections as a Markdown table. */
export function markdown(sections: readonly Section[]): string {
  const lines = ['| work | median | compared | mark |', '|---|---|---|---|'];
  for (const { title, rows } of sections) {
    lines.push(`| **${title}** | | | |`);
    for (const { what, figure, ratios, mark } of rows) {
      const verdict = mark === undefined ? '' : `${mark.text}: ${mark.isMet ? 'met' : 'missed'}`;
      lines.push(`| ${what} | ${figure} | ${ratios.join(', ')} | ${verdict} |`);
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
