import { Ajv, type ValidateFunction } from 'ajv';
import { problem, type SpecProblem } from '../errors.ts';
import { describeError, show } from './describe-error.ts';
import type { JsonSchema } from './schema/json-schema.ts';
import { overlaySchema } from './schema/overlay-schema.ts';
import { specSchema } from './schema/spec-schema.ts';
import { protocols } from './schema/vocabulary.ts';
import { child, type SourceNode, textOf, toPlain } from './source-node.ts';
import type { Protocol } from './spec.ts';
import { didYouMean } from './suggest.ts';

/** What a spec is checked against. */
export interface ValidateOptions {
  /** Whether our own keys are allowed, and older features whatever the protocol is. Imported specs do without. */
  readonly extended: boolean;
}

/** Checks a spec against the schema of its protocol; returns what is wrong, each with its position. */
export function validateSpec(root: SourceNode, options: ValidateOptions): SpecProblem[] {
  const node = child(root, 'protocol');
  const name = node === undefined ? 'genetlink' : textOf(node);
  const protocol = protocols.find((each) => each === name);
  if (protocol === undefined && node !== undefined) {
    const expected = `one of ${protocols.join(', ')}`;
    return [
      problem(node.at, `expected ${expected} for "protocol", got ${show(node)}${didYouMean(name ?? '', protocols)}`),
    ];
  }
  return run(specValidator(protocol ?? 'genetlink', options.extended), root);
}

/** Checks the form of an overlay; whether it fits a spec is seen when it is applied. */
export function validateOverlay(root: SourceNode): SpecProblem[] {
  overlayValidator ??= compile(overlaySchema);
  return run(overlayValidator, root);
}

const specValidators = new Map<string, ValidateFunction>();
let overlayValidator: ValidateFunction | undefined;

function specValidator(protocol: Protocol, extended: boolean): ValidateFunction {
  const key = `${protocol} ${extended}`;
  let validator = specValidators.get(key);
  if (validator === undefined) {
    validator = compile(specSchema(protocol, extended));
    specValidators.set(key, validator);
  }
  return validator;
}

function compile(schema: JsonSchema): ValidateFunction {
  // Errors must carry the schema they came from (verbose), where the words for the message stand.
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    discriminator: true,
    strictTypes: false,
    strictRequired: false,
    strictTuples: true,
  });
  ajv.addVocabulary(['what', 'expected', 'because', 'elsewhere']);
  ajv.addKeyword({
    keyword: 'oneKeyOf',
    type: 'object',
    validate: (keys: readonly string[], data: object) => keys.filter((key) => Object.hasOwn(data, key)).length === 1,
  });
  return ajv.compile(schema);
}

/** Runs a validator; of several errors about one value, the first says most. */
function run(validate: ValidateFunction, root: SourceNode): SpecProblem[] {
  if (validate(toPlain(root))) return [];
  const problems: SpecProblem[] = [];
  const judged = new Set<string>();
  for (const error of validate.errors ?? []) {
    const aboutKeys = ['additionalProperties', 'required', 'oneKeyOf'].includes(error.keyword);
    if (!aboutKeys && judged.has(error.instancePath)) continue;
    const found = describeError(error, root);
    if (found === undefined) continue;
    if (!aboutKeys) judged.add(error.instancePath);
    problems.push(found);
  }
  return problems;
}
