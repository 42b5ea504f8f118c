/** Width that generated lines keep to where a list can be broken. */
export const lineWidth = 120;

const coreModule = '@nlkit/netlink-core';

interface Imported {
  isType: boolean;
}

/**
 * One generated TypeScript file: lines in their final form, and the imports that they need.
 *
 * Names from elsewhere are asked for by {@link use} and {@link useType} where they are written, so that the imports at
 * the top are exactly those that the text below has.
 */
export class SourceFile {
  /** Path below the package. */
  readonly path: string;
  readonly #banner: string;
  readonly #imports = new Map<string, Map<string, Imported>>();
  readonly #lines: string[] = [];

  constructor(path: string, banner: string) {
    this.path = path;
    this.#banner = banner;
  }

  /** Name of a value of core, imported. */
  core(name: string): string {
    return this.use(coreModule, name);
  }

  /** Name of a type of core, imported as a type. */
  coreType(name: string): string {
    return this.useType(coreModule, name);
  }

  /** Name of a value of another module (`./decode.ts`), imported. A module is not imported into itself. */
  use(module: string, name: string): string {
    return this.#import(module, name, false);
  }

  /** Name of a type of another module, imported as a type. */
  useType(module: string, name: string): string {
    return this.#import(module, name, true);
  }

  #import(module: string, name: string, isType: boolean): string {
    if (this.path.endsWith(module.replace(/^\.\//, '/gen/'))) return name;
    const names = this.#imports.get(module) ?? new Map<string, Imported>();
    this.#imports.set(module, names);
    const known = names.get(name);
    if (known === undefined) names.set(name, { isType });
    else if (!isType) known.isType = false;
    return name;
  }

  /** Adds lines as they are. */
  line(...lines: string[]): void {
    this.#lines.push(...lines);
  }

  /** Adds an empty line, unless one is there or the file is still empty. */
  gap(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  /** Adds a doc comment, wrapped to the line width. */
  doc(text: string, indent: string = ''): void {
    this.#lines.push(...docComment(text, indent));
  }

  /** Whether nothing has been added. */
  get isEmpty(): boolean {
    return this.#lines.length === 0;
  }

  /** The file's text. */
  toString(): string {
    const imports = [...this.#imports.entries()]
      .sort(([a], [b]) => compareModules(a, b))
      .flatMap(([module, names]) => importLines(module, names));
    const parts = [[this.#banner], imports, this.#lines].filter((part) => part.length > 0);
    return `${parts.map((part) => part.join('\n').trimEnd()).join('\n\n')}\n`;
  }
}

/** Packages before files. */
function compareModules(a: string, b: string): number {
  const rank = (module: string): number => (module.startsWith('.') ? 1 : 0);
  return rank(a) - rank(b) || compareText(a, b);
}

/** Order that does not depend on the machine's locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function importLines(module: string, names: ReadonlyMap<string, Imported>): string[] {
  const isTypeOnly = [...names.values()].every(({ isType }) => isType);
  const words = [...names.entries()]
    .sort(([a], [b]) => compareText(a.toLowerCase(), b.toLowerCase()) || compareText(a, b))
    .map(([name, { isType }]) => (isType && !isTypeOnly ? `type ${name}` : name));
  const keyword = isTypeOnly ? 'import type' : 'import';
  return wrapList(`${keyword} { `, words, ` } from '${module}';`, {
    open: `${keyword} {`,
    close: `} from '${module}';`,
  });
}

/**
 * A list on one line where it fits; else the items fill lines of their own, indented, between `open` and `close`.
 */
export function wrapList(
  start: string,
  items: readonly string[],
  end: string,
  broken: {
    readonly open: string;
    readonly close: string;
    readonly separator?: string;
    /** Whether the last item is followed by the separator, too. */
    readonly isTrailing?: boolean;
  },
  indent: string = '',
): string[] {
  const separator = broken.separator ?? ', ';
  const flat = indent + start + items.join(separator) + end;
  if (flat.length <= lineWidth) return [flat];
  const lines = fillLines(items, separator, `${indent}  `, broken.isTrailing ?? true);
  return [indent + broken.open, ...lines, indent + broken.close];
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

/** A `case` with one statement: on one line where it fits. */
export function caseLines(label: string, statement: string, indent: string): string[] {
  const flat = `${indent}case ${label}: ${statement} break;`;
  return flat.length <= lineWidth
    ? [flat]
    : [`${indent}case ${label}:`, `${indent}  ${statement}`, `${indent}  break;`];
}

/** A doc comment: one line where it fits, else a block wrapped at the line width. Empty lines part paragraphs. */
export function docComment(text: string, indent: string = ''): string[] {
  const safe = text.trim().replaceAll('*/', '*\\/');
  if (safe === '') return [];
  const single = `${indent}/** ${safe} */`;
  if (!safe.includes('\n') && single.length <= lineWidth) return [single];
  const lines = [`${indent}/**`];
  for (const paragraph of safe.split('\n')) {
    lines.push(...wrapWords(paragraph.trim(), `${indent} * `));
  }
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
