import { docComment, wrapList } from './layout.ts';

const coreModule = '@nlkit/netlink-core';

interface Imported {
  /** Name in the text below, where it is not that of the module's. */
  readonly alias: string;
  isType: boolean;
}

/**
 * One generated TypeScript file: lines in their final form, and the imports that they need.
 *
 * Names from elsewhere are asked for by {@link use} and {@link useType} where they are written, so that the imports at
 * the top are exactly those that the text below has. What core exports under a name that is in `taken` is imported
 * under another one: a family may have an operation `notification` of its own.
 */
export class SourceFile {
  /** Path below the package. */
  readonly path: string;
  readonly #banner: string;
  readonly #taken: ReadonlySet<string>;
  readonly #imports = new Map<string, Map<string, Imported>>();
  readonly #lines: string[] = [];

  constructor(path: string, banner: string, taken: ReadonlySet<string> = new Set()) {
    this.path = path;
    this.#banner = banner;
    this.#taken = taken;
  }

  /** Name of a value of core, imported. */
  core(name: string): string {
    return this.use(coreModule, name);
  }

  /** Name of a type of core, imported as a type. */
  coreType(name: string): string {
    return this.useType(coreModule, name);
  }

  /** Names that are imported from core. */
  get coreNames(): readonly string[] {
    return [...(this.#imports.get(coreModule)?.keys() ?? [])];
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
    if (known !== undefined) {
      if (!isType) known.isType = false;
      return known.alias;
    }
    const alias = module === coreModule && this.#taken.has(name) ? `${name}$1` : name;
    names.set(name, { alias, isType });
    return alias;
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
    .map(([name, { alias, isType }]) => {
      const word = alias === name ? name : `${name} as ${alias}`;
      return isType && !isTypeOnly ? `type ${word}` : word;
    });
  const keyword = isTypeOnly ? 'import type' : 'import';
  const close = `} from '${module}';`;
  return wrapList(`${keyword} { `, words, ` ${close}`, { open: `${keyword} {`, close });
}
