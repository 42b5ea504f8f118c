import { wrapList } from './layout.ts';
import { compareText, type SourceFile } from './source-file.ts';

/** Files of `src/gen` whose exports a package has, in the order of its index. */
const modules = ['operations', 'types', 'constants', 'descriptors', 'decode', 'encode'] as const;

/**
 * The index of a package: every exported name, one by one. Names come from the texts of the files, so that none can be
 * forgotten; `extras` is the text of a hand-written `src/extra/index.ts`.
 */
export function emitIndex(files: ReadonlyMap<string, string>, extras: string | undefined, file: SourceFile): void {
  const parts: [module: string, names: string[]][] = modules.map((module) => [
    `./gen/${module}.ts`,
    exportedNames(files.get(`src/gen/${module}.ts`) ?? ''),
  ]);
  if (extras !== undefined) parts.push(['./extra/index.ts', reexportedNames(extras)]);
  for (const [module, names] of parts) {
    if (names.length === 0) continue;
    const isTypeOnly = names.every((name) => name.startsWith('type '));
    const keyword = isTypeOnly ? 'export type' : 'export';
    const words = isTypeOnly ? names.map((name) => name.slice('type '.length)) : names;
    const end = ` } from '${module}';`;
    file.line(...wrapList(`${keyword} { `, words, end, { open: `${keyword} {`, close: `} from '${module}';` }));
  }
}

/** Exported declarations of a generated file, types marked; a type that shares its name with a value comes with it. */
export function exportedNames(text: string): string[] {
  const values = new Set<string>();
  const types = new Set<string>();
  for (const [, keyword, name] of text.matchAll(/^export (const|function|interface|type) ([\w$]+)/gm)) {
    (keyword === 'const' || keyword === 'function' ? values : types).add(name as string);
  }
  const names = [...values, ...[...types].filter((name) => !values.has(name)).map((name) => `type ${name}`)];
  return sortNames(names);
}

/** Names in the export lists of a hand-written index. */
function reexportedNames(text: string): string[] {
  const names: string[] = [];
  for (const [, isType, list] of text.matchAll(/^export (type )?\{([^}]*)\}/gm)) {
    for (const name of (list as string).split(',').map((word) => word.trim())) {
      if (name !== '') names.push(isType === undefined ? name : `type ${name}`);
    }
  }
  return sortNames(names);
}

function sortNames(names: readonly string[]): string[] {
  return names.toSorted((a, b) => compareText(bareName(a), bareName(b)));
}

/** An item of an export list without its mark as a type. */
export function bareName(item: string): string {
  return item.replace(/^type /, '');
}
