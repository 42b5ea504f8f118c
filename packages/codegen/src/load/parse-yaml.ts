import { type Alias, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { formatPos, problem, type SourcePos, SpecError, type SpecProblem, throwProblems } from '../errors.ts';
import type { MapEntry, SourceNode } from './source-node.ts';

/** A text to be read, and the name under which errors speak of it. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/**
 * The most nodes a document may have once its aliases are expanded. The largest spec of the kernel has 4,300; a few
 * lines of nested aliases can ask for more than any machine holds.
 */
const maxNodes = 100_000;

/**
 * Reads one YAML 1.2 document (core schema, merge keys included).
 *
 * Throws a {@link SpecError} that lists every syntax error, repeated key, key that is no text, alias without an anchor
 * or inside its own anchor, and integer beyond 2^53.
 */
export function parseYaml(source: SourceFile): SourceNode {
  const lines = new LineCounter();
  const document = parseDocument(source.text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    intAsBigInt: true,
    version: '1.2',
  });
  const at = (offset: number): SourcePos => {
    const { line, col } = lines.linePos(offset);
    return { file: source.file, line, column: col };
  };
  throwProblems(
    document.errors.map((error) => problem(at(error.pos[0]), `expected YAML, got an error: ${error.message}`)),
  );
  const builder = new NodeBuilder(at, (alias) => alias.resolve(document));
  const root = builder.build(document.contents);
  throwProblems(builder.problems);
  return root;
}

/** Turns the nodes of the YAML library into ours, one document at a time. */
class NodeBuilder {
  readonly problems: SpecProblem[] = [];
  readonly #at: (offset: number) => SourcePos;
  readonly #resolve: (alias: Alias) => Node | undefined;
  readonly #open: Set<Node> = new Set();
  #count: number = 0;

  constructor(at: (offset: number) => SourcePos, resolve: (alias: Alias) => Node | undefined) {
    this.#at = at;
    this.#resolve = resolve;
  }

  build(node: Node | null): SourceNode {
    const at = this.#at(node?.range?.[0] ?? 0);
    this.#count += 1;
    if (this.#count > maxNodes) {
      throw new SpecError([problem(at, `expected at most ${maxNodes} values, got more through aliases`)]);
    }
    if (isAlias(node)) return this.#buildAlias(node, at);
    if (isMap(node)) return { kind: 'map', at, entries: this.#buildEntries(node.items) };
    if (isSeq(node)) return { kind: 'list', at, items: node.items.map((item) => this.build(item as Node | null)) };
    if (isScalar(node)) return this.#buildScalar(node.value, at);
    return { kind: 'scalar', at, value: null };
  }

  /** The anchor's value once more, in nodes of its own; only the outermost takes the position of the alias. */
  #buildAlias(alias: Alias, at: SourcePos): SourceNode {
    const target = this.#resolve(alias);
    if (target === undefined) {
      this.problems.push(problem(at, `expected an anchor before its alias, got "*${alias.source}" without one`));
      return { kind: 'scalar', at, value: null };
    }
    if (this.#open.has(target)) {
      this.problems.push(problem(at, `expected finite data, got "*${alias.source}" inside its own anchor`));
      return { kind: 'scalar', at, value: null };
    }
    this.#open.add(target);
    const node = this.build(target);
    this.#open.delete(target);
    return { ...node, at };
  }

  #buildEntries(pairs: readonly { key: unknown; value: unknown }[]): Map<string, MapEntry> {
    const entries = new Map<string, MapEntry>();
    const merged = new Map<string, MapEntry>();
    for (const { key, value } of pairs) {
      const keyNode = key as Node | null;
      const keyAt = this.#at(keyNode?.range?.[0] ?? 0);
      const name = isScalar(keyNode) && keyNode.value !== null ? String(keyNode.value) : undefined;
      if (name === undefined) {
        this.problems.push(problem(keyAt, 'expected a text as key, got something else'));
        continue;
      }
      const node = this.build(value as Node | null);
      const before = entries.get(name);
      if (before !== undefined) {
        const first = formatPos(before.keyAt);
        this.problems.push(problem(keyAt, `expected each key once, got "${name}" again (first at ${first})`));
      } else if (name === '<<') {
        this.#merge(node, merged);
      } else {
        entries.set(name, { keyAt, node });
      }
    }
    for (const [name, entry] of merged) if (!entries.has(name)) entries.set(name, entry);
    return entries;
  }

  /** Collects what a merge key brings: a map, or several of which the earlier ones win. */
  #merge(node: SourceNode, into: Map<string, MapEntry>): void {
    for (const source of node.kind === 'list' ? node.items : [node]) {
      if (source.kind !== 'map') {
        this.problems.push(problem(source.at, 'expected a map behind "<<", got something else'));
        continue;
      }
      for (const [name, entry] of source.entries) if (!into.has(name)) into.set(name, entry);
    }
  }

  #buildScalar(value: unknown, at: SourcePos): SourceNode {
    if (typeof value === 'bigint') {
      const number = Number(value);
      if (!Number.isSafeInteger(number)) {
        this.problems.push(problem(at, `expected an integer within 2^53 (or a limit such as u64-max), got ${value}`));
      }
      return { kind: 'scalar', at, value: number };
    }
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      return { kind: 'scalar', at, value };
    }
    return { kind: 'scalar', at, value: null };
  }
}
