import type { FamilyModel } from '@nlkit/netlink-codegen';
import type { Correction, Expectation, MemberExpectation } from './correction.ts';
import { type Attr, type Format, type Found, findPlace, type StructDef } from './find-place.ts';
import { isNested, scalarText, typeText } from './type-text.ts';

/** What is not as a correction says; empty where all is. */
export function problemsOf({ place, expected }: Correction, model: FamilyModel): readonly string[] {
  const found = findPlace(model, place);
  if (expected.removed) return found === undefined ? [] : ['is still there'];
  if (found === undefined) return ['is not there'];
  const checks: Readonly<Record<keyof Omit<Expectation, 'removed'>, () => string | undefined>> = {
    number: () => differing('number', expected.number, numberOf(found)),
    answers: () => answersProblem(expected.answers ?? [], found),
    size: () => differing('size', expected.size, structOf(found)?.sizeBytes),
    members: () => memberProblem(expected.members ?? {}, structOf(found)),
    type: () => typeProblem(expected.type ?? [], attrOf(found)),
    order: () => differing('byte order', expected.order, orderOf(attrOf(found))),
    hint: () => differing('hint', expected.hint, hintOf(attrOf(found))),
    multi: () => differing('multi', expected.multi, attrOf(found)?.isMulti),
    ordered: () => differing('ordered', expected.ordered, found.kind === 'set' && found.set.isOrdered),
    has: () => differing('content', expected.has, found.kind === 'format' ? contentOf(found.format) : undefined),
  };
  const named = Object.keys(expected) as (keyof typeof checks)[];
  return named.map((key) => checks[key]()).filter((problem) => problem !== undefined);
}

function differing(what: string, expected: unknown, got: unknown): string | undefined {
  return expected === got ? undefined : `${what} is ${got}, must be ${expected}`;
}

function numberOf(found: Found): number | undefined {
  switch (found.kind) {
    case 'attribute':
      return found.attr.id;
    case 'entry':
      return Number(found.value);
    case 'message':
      return found.id;
    default:
      return undefined;
  }
}

/** The numbers that a socket takes as answers to an operation are those of both its calls. */
function answersProblem(expected: readonly number[], found: Found): string | undefined {
  if (found.kind !== 'operation') return 'is no operation';
  const { do: one, dump } = found.operation;
  const ids = [one?.reply?.id, dump?.reply?.id].filter((id) => id !== undefined);
  const answers = [...new Set(ids)].sort((a, b) => a - b).join();
  return answers === expected.join() ? undefined : `answers are ${answers}, must be ${expected.join()}`;
}

function structOf(found: Found): StructDef | undefined {
  return found.kind === 'struct' ? found.struct : undefined;
}

function attrOf(found: Found): Attr | undefined {
  return found.kind === 'attribute' ? found.attr : undefined;
}

function typeProblem(expected: string | readonly string[], attr: Attr | undefined): string | undefined {
  const allowed = typeof expected === 'string' ? [expected] : expected;
  if (attr === undefined) return 'is no attribute';
  if (allowed.includes(typeText(attr.type)) || (allowed.includes('nested') && isNested(attr.type))) return undefined;
  return `type is ${typeText(attr.type)}, must be ${allowed.join(' or ')}`;
}

function orderOf(attr: Attr | undefined): string | undefined {
  const type = attr?.type.kind === 'scalar-array' ? attr.type.item : attr?.type;
  return type?.kind === 'scalar' ? type.order : undefined;
}

function hintOf(attr: Attr | undefined): string | undefined {
  return attr?.type.kind === 'scalar' || attr?.type.kind === 'bytes' ? attr.type.hint : undefined;
}

function contentOf({ header, set }: Format): string {
  if (set === undefined) return header === undefined ? 'nothing' : 'header';
  return header === undefined ? 'attributes' : 'header and attributes';
}

function memberProblem(
  expected: Readonly<Record<string, MemberExpectation>>,
  struct: StructDef | undefined,
): string | undefined {
  for (const [name, { offset, type, order }] of Object.entries(expected)) {
    const member = struct?.members.find((each) => each.name === name);
    if (member === undefined) return `member ${name} is not there`;
    const scalar = member.type.kind === 'scalar' ? member.type : undefined;
    const problem =
      differing(`offset of ${name}`, offset, member.offset) ??
      differing(`type of ${name}`, type, scalar === undefined ? member.type.kind : scalarText(scalar)) ??
      differing(`byte order of ${name}`, order ?? scalar?.order, scalar?.order);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
