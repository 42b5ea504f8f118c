import type { Protocol } from '../spec.ts';

/** Where a key, or a value of a list of values, may be used. */
export interface Allowance {
  /** Protocols whose schema in the kernel has it; none for what only we have. */
  readonly protocols: readonly Protocol[];
  /** Whether our own specs and overlays may use it whatever the protocol is. */
  readonly extended: boolean;
}

/**
 * The part of JSON schema that our schemas are made of.
 *
 * `what`, `expected` and `because` are notes for the person who reads an error; `allow` and `allowValues` are resolved
 * by {@link restrictSchema} before the validator sees them.
 */
export interface JsonSchema {
  /** What a map is, in a word: "attribute". */
  readonly what?: string;
  /** What a value has to be, where the keywords alone would not say it well. */
  readonly expected?: string;
  /** Why a key is required: "of type nest". */
  readonly because?: string;
  readonly allow?: Allowance;
  readonly allowValues?: { readonly [value: string]: Allowance };
  /** Keys that other protocols or our own specs have here; left by {@link restrictSchema}. */
  readonly elsewhere?: { readonly [key: string]: Allowance };

  readonly type?: string | readonly string[];
  readonly const?: string | boolean;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly properties?: { readonly [key: string]: JsonSchema };
  readonly additionalProperties?: false | JsonSchema;
  readonly required?: readonly string[];
  /** Exactly one of these keys has to be there (a keyword of ours). */
  readonly oneKeyOf?: readonly string[];
  readonly items?: JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
  readonly discriminator?: { readonly propertyName: string };
}

/** Any text. */
export const text: JsonSchema = { type: 'string' };
/** True or false. */
export const flag: JsonSchema = { type: 'boolean' };
/** Any integer. */
export const integer: JsonSchema = { type: 'integer' };
/** An integer that is not negative. */
export const uint: JsonSchema = { type: 'integer', minimum: 0 };

/** One of a few texts. */
export function oneOf(...values: string[]): JsonSchema {
  return { enum: values };
}

/** A list whose items are all alike. */
export function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

/** A map with known keys. `rest` adds further keywords. */
export function map(
  what: string,
  required: readonly string[],
  properties: { readonly [key: string]: JsonSchema },
  rest: JsonSchema = {},
): JsonSchema {
  return { type: 'object', what, required, properties, additionalProperties: false, ...rest };
}

/** What holds where a condition is met, and where it is not. */
export function when(condition: JsonSchema, met: JsonSchema, unmet: JsonSchema = {}): JsonSchema {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema
  return { if: condition, then: met, else: unmet };
}

/** The condition that a map has a key with a value. */
export function has(key: string, value: string): JsonSchema {
  return { required: [key], properties: { [key]: { const: value } } };
}

/** The schema for one kind of spec: takes out keys and values that it does not have, and notes that they exist. */
export function restrictSchema(schema: JsonSchema, protocol: Protocol, extended: boolean): JsonSchema {
  const allowed = (allow: Allowance | undefined): boolean =>
    allow === undefined || allow.protocols.includes(protocol) || (extended && allow.extended);

  const restrict = (from: JsonSchema): JsonSchema => {
    const { allow: _allow, allowValues, ...rest } = from;
    const properties: Record<string, JsonSchema> = {};
    const elsewhere: Record<string, Allowance> = {};
    for (const [key, each] of Object.entries(from.properties ?? {})) {
      if (allowed(each.allow)) properties[key] = restrict(each);
      else if (each.allow !== undefined) elsewhere[key] = each.allow;
    }
    return {
      ...rest,
      ...(from.enum && { enum: from.enum.filter((value) => allowed(allowValues?.[value])) }),
      ...(from.properties && { properties, elsewhere }),
      ...(from.additionalProperties && { additionalProperties: restrict(from.additionalProperties) }),
      ...(from.items && { items: restrict(from.items) }),
      ...(from.oneOf && { oneOf: from.oneOf.filter((each) => allowed(each.allow)).map(restrict) }),
      ...(from.allOf && { allOf: from.allOf.map(restrict) }),
    };
  };
  return restrict(schema);
}
