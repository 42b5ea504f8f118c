/** Lines of a source text by what is on them; empty lines are in neither. */
export interface LineCount {
  readonly code: number;
  /** Lines that hold nothing but a comment. */
  readonly docs: number;
}

/** Counts the lines of a TypeScript source that keeps comments on lines of their own. */
export function countLines(source: string): LineCount {
  let code = 0;
  let docs = 0;
  let inComment = false;
  for (const line of source.split('\n').map((text) => text.trim())) {
    if (line === '') continue;
    if (inComment || line.startsWith('/*') || line.startsWith('//')) {
      docs += 1;
      if (inComment || line.startsWith('/*')) inComment = !line.endsWith('*/');
    } else {
      code += 1;
    }
  }
  return { code, docs };
}

/** The sum of two counts. */
export function addCounts(a: LineCount, b: LineCount): LineCount {
  return { code: a.code + b.code, docs: a.docs + b.docs };
}
