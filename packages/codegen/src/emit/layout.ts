/** Width that generated lines keep to wherever they can be broken. */
export const lineWidth = 120;

/** A piece of code: a text that stays on one line, or a call that may be broken at its arguments. */
export type Code = string | Call;

/** A call, with everything in front of its arguments: `out.peers = r.nests`. */
export interface Call {
  readonly head: string;
  readonly args: readonly Code[];
}

/** Makes a call. */
export function call(head: string, ...args: readonly Code[]): Call {
  return { head, args };
}

/** A piece of code with something in front of it. */
export function behind(start: string, code: Code): Code {
  return typeof code === 'string' ? start + code : { ...code, head: start + code.head };
}

/** A piece of code on one line. */
export function flat(code: Code): string {
  return typeof code === 'string' ? code : `${code.head}(${code.args.map(flat).join(', ')})`;
}

/**
 * A piece of code between `start` and `end`: on one line where it fits. Else its arguments fill lines of their own,
 * those that do not fit broken alike.
 */
export function codeLines(start: string, code: Code, end: string, indent: string): string[] {
  const line = indent + start + flat(code) + end;
  if (typeof code === 'string' || line.length <= lineWidth) return [line];
  return [`${indent}${start}${code.head}(`, ...argumentLines(code.args, `${indent}  `), `${indent})${end}`];
}

function argumentLines(args: readonly Code[], indent: string): string[] {
  const lines: string[] = [];
  let current = '';
  for (const argument of args) {
    const lead = current === '' ? '' : `${current} `;
    const text = `${flat(argument)},`;
    if (indent.length + lead.length + text.length <= lineWidth) {
      current = lead + text;
    } else if (indent.length + text.length <= lineWidth || typeof argument === 'string') {
      if (current !== '') lines.push(indent + current);
      current = text;
    } else {
      lines.push(...codeLines(lead, argument, ',', indent));
      current = '';
    }
  }
  if (current !== '') lines.push(indent + current);
  return lines;
}

/** A `case` with one statement: on one line where it fits. */
export function caseLines(label: string, statement: Code, indent: string): string[] {
  const line = `${indent}case ${label}: ${flat(statement)}; break;`;
  if (line.length <= lineWidth) return [line];
  return [`${indent}case ${label}:`, ...codeLines('', statement, ';', `${indent}  `), `${indent}  break;`];
}

/** How a list is written that does not fit on one line. */
export interface BrokenList {
  readonly open: string;
  readonly close: string;
  readonly separator?: string;
  /** Whether the last item is followed by the separator, too; true when absent. */
  readonly isTrailing?: boolean;
  /** In front of the items; two blanks when absent. */
  readonly indent?: string;
}

/**
 * A list on one line where it fits; else the items fill lines of their own, indented, between `open` and `close`.
 */
export function wrapList(start: string, items: readonly string[], end: string, broken: BrokenList): string[] {
  const separator = broken.separator ?? ', ';
  const line = start + items.join(separator) + end;
  if (line.length <= lineWidth) return [line];
  const lines = fillLines(items, separator, broken.indent ?? '  ', broken.isTrailing ?? true);
  return [broken.open, ...lines, broken.close];
}

/** Fills lines with items and the separators between them; behind the last one only when `isTrailing`. */
export function fillLines(items: readonly string[], separator: string, indent: string, isTrailing: boolean): string[] {
  const lines: string[] = [];
  let current = '';
  for (const [index, item] of items.entries()) {
    const word = index === items.length - 1 && !isTrailing ? item : item + separator.trimEnd();
    const candidate = current === '' ? indent + word : `${current} ${word}`;
    if (candidate.length > lineWidth && current !== '') {
      lines.push(current);
      current = indent + word;
    } else {
      current = candidate;
    }
  }
  if (current !== '') lines.push(current);
  return lines;
}

/** A doc comment: one line where it fits, else a block wrapped at the line width. Empty lines part paragraphs. */
export function docComment(text: string, indent: string = ''): string[] {
  const safe = text.trim().replaceAll('*/', '*\\/');
  if (safe === '') return [];
  const single = `${indent}/** ${safe} */`;
  if (!safe.includes('\n') && single.length <= lineWidth) return [single];
  const lines = [`${indent}/**`];
  for (const paragraph of safe.split('\n')) lines.push(...wrapWords(paragraph.trim(), `${indent} * `));
  lines.push(`${indent} */`);
  return lines;
}

function wrapWords(text: string, prefix: string): string[] {
  if (text === '') return [prefix.trimEnd()];
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(/\s+/)) {
    if (current !== '' && prefix.length + current.length + 1 + word.length > lineWidth) {
      lines.push(prefix + current);
      current = word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  return [...lines, prefix + current];
}

/** A TypeScript string literal in single quotes. */
export function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}

/** A property name: plain where it is an identifier, else quoted. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
}

/** Access to a property of `object`. */
export function access(object: string, name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `${object}.${name}` : `${object}[${quote(name)}]`;
}
