import { join } from 'node:path';
import { API, type Checker, type Project, SymbolFlags, type Symbol as TsSymbol } from 'typescript/unstable/sync';
import type { Package } from './workspace.ts';

/** Exported names by export path; a name that is only a type reads `type Name`. */
export type ExportedNames = Readonly<Record<string, readonly string[]>>;

/** Reads the exported names of packages from their sources, with one compiler for all of them. */
export class ExportedNamesReader {
  readonly #api = new API();

  /**
   * Names that each export path of a package exports, sorted by code unit.
   * @throws Error when an export path has no source
   */
  read({ folder, manifest }: Package): ExportedNames {
    const config = join(folder, 'tsconfig.json');
    const project = this.#api.updateSnapshot({ openProjects: [config] }).getProject(config);
    if (project === undefined) throw new Error(`cannot open ${config}`);
    const names: Record<string, string[]> = {};
    for (const [path, target] of Object.entries(manifest.exports ?? {})) {
      if (typeof target === 'string') continue;
      names[path] = namesOfModule(project, join(folder, target['@nlkit/source'] ?? 'no source'));
    }
    return names;
  }

  close(): void {
    this.#api.close();
  }
}

function namesOfModule({ program, checker }: Project, file: string): string[] {
  const source = program.getSourceFile(file);
  if (source === undefined) throw new Error(`cannot find ${file} in its project`);
  const module = checker.getSymbolAtLocation(source);
  const symbols = module === undefined ? [] : checker.getExportsOfModule(module);
  return symbols.map((symbol) => describe(checker, symbol)).sort(compare);
}

function describe(checker: Checker, symbol: TsSymbol): string {
  const target = symbol.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return target.flags & SymbolFlags.Value ? symbol.name : `type ${symbol.name}`;
}

function compare(a: string, b: string): number {
  const [nameA, nameB] = [a.replace(/^type /, ''), b.replace(/^type /, '')];
  return nameA < nameB ? -1 : nameA > nameB ? 1 : 0;
}
