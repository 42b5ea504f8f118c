import { type CEnum, type CStruct, type CTypes, readTypes } from './c-types.ts';
import { CompileError, Compiler, type IncludePlan } from './compiler.ts';
import { parseDebugInfo } from './debug-info.ts';

/** What is known of the headers: constants, texts, types. */
export interface CFacts {
  /** The number behind a constant of an enum or a macro. */
  number(name: string): bigint | undefined;
  /** The text behind a macro. */
  text(name: string): string | undefined;
  /** The enum that declares a constant. */
  enumOf(constant: string): CEnum | undefined;
  struct(name: string): CStruct | undefined;
}

/** Takes facts out of headers. */
export function readFacts(plan: IncludePlan): CFacts {
  using compiler = new Compiler(plan);
  return factsOf(readTypes(parseDebugInfo(compiler.debugInfo())), readMacros(compiler));
}

/** Macros that stand for a number or for a text. */
interface Macros {
  readonly numbers: ReadonlyMap<string, bigint>;
  readonly texts: ReadonlyMap<string, string>;
}

function factsOf({ enums, structs }: CTypes, { numbers, texts }: Macros): CFacts {
  const enumOf = new Map<string, CEnum>();
  for (const each of enums) for (const name of each.constants.keys()) enumOf.set(name, each);
  return {
    number: (name) => enumOf.get(name)?.constants.get(name) ?? numbers.get(name),
    text: (name) => texts.get(name),
    enumOf: (name) => enumOf.get(name),
    struct: (name) => structs.get(name),
  };
}

function readMacros(compiler: Compiler): Macros {
  const texts = new Map<string, string>();
  const candidates: string[] = [];
  for (const [, name = '', body = ''] of compiler.macros().matchAll(/^#define ([A-Z]\w*) (.+)$/gm)) {
    const text = /^"([^"]*)"$/.exec(body)?.[1];
    if (text !== undefined) texts.set(name, text);
    else if (mayBeNumber(body)) candidates.push(name);
  }
  return { texts, numbers: evaluateAll(compiler, candidates) };
}

function mayBeNumber(body: string): boolean {
  return /^[\w\s()+*/<>|&~^%-]+$/.test(body) && !/\b(struct|enum|union|sizeof|void|char|int|_IO[A-Z]*)\b/.test(body);
}

/** The values of those names that are numbers: what does not compile is left out. */
function evaluateAll(compiler: Compiler, names: readonly string[]): Map<string, bigint> {
  if (names.length === 0) return new Map();
  try {
    const values = compiler.evaluate(names);
    return new Map(names.map((name, index) => [name, values[index] as bigint]));
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    const bad = new Set([...error.output.matchAll(/^table:(\d+):/gm)].map(([, line]) => Number(line) - 1));
    if (bad.size === 0) throw error;
    return evaluateAll(
      compiler,
      names.filter((_, index) => !bad.has(index)),
    );
  }
}
