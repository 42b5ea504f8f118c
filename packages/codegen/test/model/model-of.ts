import type { Attr, AttrSet, FamilyModel, OperationDef, StructDef } from '../../src/model/model.ts';
import { normalise } from '../../src/model/normalise.ts';
import { load } from '../sources.ts';

/** The model of a raw family `demo` with the given parts; our own keys may be used, `attribute-sets` left out. */
export function modelOf(text: string, head = 'protocol: netlink-raw\nprotonum: 0'): FamilyModel {
  const body = dedent(text);
  const missing = [
    /^attribute-sets:/m.test(body) ? '' : 'attribute-sets: []\n',
    /^operations:/m.test(body) ? '' : 'operations: { list: [] }\n',
  ];
  const spec = `name: demo\n${head}\n${body}\n${missing.join('')}`;
  return normalise(load(spec, undefined, false), { file: 'demo', packageName: '@x/demo', modules: [] });
}

/** The one text of problems that making a model ends in. */
export function problemsOf(text: string, head?: string): string {
  try {
    modelOf(text, head);
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  return 'no problems';
}

/** Finds a part by its spec name. */
export function named<T extends { readonly name: string }>(parts: readonly T[], name: string): T {
  const part = parts.find((each) => each.name === name);
  if (part === undefined) throw new Error(`no "${name}" among ${parts.map((each) => each.name).join(', ')}`);
  return part;
}

export const setOf = (model: FamilyModel, name: string): AttrSet => named(model.sets, name);
export const structOf = (model: FamilyModel, name: string): StructDef => named(model.structs, name);
export const operationOf = (model: FamilyModel, name: string): OperationDef => named(model.operations, name);
export const attrOf = (model: FamilyModel, set: string, name: string): Attr => named(setOf(model, set).attrs, name);

/** A model with one set, `dev`, of the given attributes; `rest` brings definitions and other sets' lines. */
export function modelOfAttributes(...attributes: string[]): FamilyModel {
  return modelOf(`${definitions}attribute-sets:\n${otherSets}  - name: dev\n    attributes:\n${items(attributes)}`);
}

/** The type of the one attribute `a` of such a model. */
export function typeOf(keys: string): Attr['type'] {
  return attrOf(modelOfAttributes(`{ name: a, ${keys} }`), 'dev', 'a').type;
}

/** What is wrong with a model of one attribute `a`. */
export function problemsOfAttribute(keys: string): string {
  const set = `  - name: dev\n    attributes:\n${items([`{ name: a, ${keys} }`])}`;
  return problemsOf(`${definitions}attribute-sets:\n${otherSets}${set}`);
}

const definitions = [
  'definitions:',
  '  - { name: key-len, type: const, value: 32, name-prefix: wg- }',
  '  - { name: limit, type: const, value: 7 }',
  '  - { name: group-name, type: const, value: change }',
  '  - { name: mode, type: enum, entries: [off, fast] }',
  '  - { name: bits, type: flags, entries: [a, b] }',
  '  - { name: pair, type: struct, members: [{ name: len, type: u16 }, { name: id, type: u16 }] }',
  '',
].join('\n');

const otherSets = '  - { name: inner, attributes: [{ name: x, type: u32 }] }\n';

function items(lines: readonly string[]): string {
  return lines.map((line) => `      - ${line}`).join('\n');
}

/** Takes away the indentation that all lines share. */
function dedent(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const indents = lines.map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
}
