import type { ErrorObject } from 'ajv';
import { problem, type SourcePos, type SpecProblem } from '../errors.ts';
import type { Allowance, JsonSchema } from './schema/json-schema.ts';
import { itemName, type SourceNode } from './source-node.ts';
import { didYouMean } from './suggest.ts';

/**
 * Says what one of the validator's errors means to the author of the file, and where. Undefined for errors that only
 * repeat another: the outcome of an `if`, or a discriminator whose key is missing altogether.
 */
export function describeError(error: ErrorObject, root: SourceNode): SpecProblem | undefined {
  const path = error.instancePath.split('/').slice(1).map(unescapePointer);
  const node = nodeAt(root, path);
  const schema = (error.parentSchema ?? {}) as JsonSchema;
  const params = error.params as { [key: string]: unknown };
  switch (error.keyword) {
    case 'if':
      return undefined;
    case 'additionalProperties':
      return unknownKey(node, String(params['additionalProperty']), schema);
    case 'required':
      return problem(node.at, `expected "${params['missingProperty']}" in ${describeMap(node, schema)}, got none`);
    case 'oneKeyOf': {
      const keys = schema.oneKeyOf ?? [];
      const present = node.kind === 'map' ? keys.filter((key) => node.entries.has(key)) : [];
      return problem(
        node.at,
        `expected one of ${quoted(keys)} in ${describeMap(node, schema)}, got ${quoted(present) || 'none'}`,
      );
    }
    case 'discriminator': {
      const tag = node.kind === 'map' ? node.entries.get(String(params['tag']))?.node : undefined;
      if (tag === undefined) return undefined;
      const known = (schema.oneOf ?? []).map((each) => String(each.properties?.['type']?.const));
      return wrongValue(tag, [...path, String(params['tag'])], `one of ${known.join(', ')}`, known);
    }
    default:
      return wrongValue(node, path, describeExpected(error, schema), schema.enum ?? []);
  }
}

/** A value for a message: texts in quotes and cut short, containers by what they are. */
export function show(node: SourceNode): string {
  if (node.kind !== 'scalar') return `a ${node.kind}`;
  if (node.value === null) return 'nothing';
  if (typeof node.value !== 'string') return String(node.value);
  return JSON.stringify(node.value.length > 60 ? `${node.value.slice(0, 60)}…` : node.value);
}

function wrongValue(
  node: SourceNode,
  path: readonly string[],
  expected: string,
  known: readonly string[],
): SpecProblem {
  const last = path.at(-1);
  const place = last === undefined ? '' : /^\d+$/.test(last) ? ` in "${path.at(-2)}"` : ` for "${last}"`;
  const hint = node.kind === 'scalar' && typeof node.value === 'string' ? didYouMean(node.value, known) : '';
  return problem(node.at, `expected ${expected}${place}, got ${show(node)}${hint}`);
}

function unknownKey(node: SourceNode, key: string, schema: JsonSchema): SpecProblem {
  const at: SourcePos = (node.kind === 'map' ? node.entries.get(key)?.keyAt : undefined) ?? node.at;
  const known = Object.keys(schema.properties ?? {});
  const elsewhere = schema.elsewhere?.[key];
  const hint =
    elsewhere !== undefined
      ? `, which ${describeAllowance(elsewhere)}`
      : didYouMean(key, known) || `; known keys: ${known.join(', ')}`;
  return problem(at, `expected a key of ${article(schema.what ?? 'map')}, got "${key}"${hint}`);
}

function describeAllowance(allow: Allowance): string {
  if (allow.protocols.length === 0) return "is not in the kernel's schema: it belongs in an overlay";
  return `only protocol ${allow.protocols.join(' or ')} has`;
}

function describeMap(node: SourceNode, schema: JsonSchema): string {
  const what = schema.what ?? 'map';
  const name = node.kind === 'map' ? itemName(node) : undefined;
  const subject = name === undefined ? article(what) : `${what} "${name}"`;
  return schema.because === undefined ? subject : `${subject} ${schema.because}`;
}

function describeExpected(error: ErrorObject, schema: JsonSchema): string {
  if (schema.expected !== undefined) return schema.expected;
  switch (error.keyword) {
    case 'enum':
      return `one of ${(schema.enum ?? []).join(', ')}`;
    case 'minimum':
      return `an integer of at least ${schema.minimum}`;
    case 'type':
      return schema.what === undefined ? describeType(schema.type) : `${article(schema.what)} (a map)`;
    default:
      return `something else (${error.message})`;
  }
}

const typeNames: { readonly [type: string]: string } = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'an integer',
  object: 'a map',
  string: 'a text',
};

function describeType(type: string | readonly string[] | undefined): string {
  return [type ?? []]
    .flat()
    .map((each) => typeNames[each] ?? each)
    .join(' or ');
}

/** What a map is, with an article where it is one thing and no plural. */
function article(what: string): string {
  if (/^[\w-]+s\b/.test(what)) return what;
  return `${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}`;
}

function quoted(keys: readonly string[]): string {
  return keys.map((key) => `"${key}"`).join(', ');
}

/** The node that a path of the validator leads to, or the last one on the way. */
function nodeAt(root: SourceNode, path: readonly string[]): SourceNode {
  let node = root;
  for (const segment of path) {
    const next =
      node.kind === 'list'
        ? node.items[Number(segment)]
        : node.kind === 'map'
          ? node.entries.get(segment)?.node
          : undefined;
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

function unescapePointer(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}
