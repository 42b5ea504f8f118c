import { parseArgs } from 'node:util';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' | 'version' }
  | ({ readonly kind: 'model' } & Sources)
  | ({ readonly kind: 'generate' | 'check' } & Sources & Target);

/** The files that the model of a family is made from. */
export interface Sources {
  readonly spec: string;
  readonly overlay?: string;
  readonly docs?: string;
}

/** The package that is generated. */
export interface Target {
  /** Its folder. */
  readonly out: string;
  /** Its npm name, where one was given. */
  readonly name?: string;
}

/** A command line that means nothing. Its message is complete: it is shown without a stack trace. */
export class UsageError extends Error {
  constructor(message: string) {
    super(`${message}; --help tells more`);
    this.name = 'UsageError';
  }
}

/** What `--help` prints. */
export const usage = `netlink-codegen SPEC --out DIR [options]
netlink-codegen SPEC --model [options]

Generates a publishable TypeScript package from the YAML spec of a netlink family.

  --out DIR       folder of the package: generated files are written anew, what people wrote stays
  --overlay FILE  corrections and documentation that go over the spec
  --docs DIR      folder with a spec of the same file name, whose texts are taken where there is none
  --name NAME     name of the npm package; else that of DIR/package.json, else netlink- and the name of SPEC
  --check         write nothing, exit with 1 where DIR is not what the spec gives
  --model         print the model of the family as JSON, write nothing
  --help          print this
  --version       print the version`;

const options = {
  out: { type: 'string' },
  overlay: { type: 'string' },
  docs: { type: 'string' },
  name: { type: 'string' },
  check: { type: 'boolean' },
  model: { type: 'boolean' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const;

const packageName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;

/** Reads the command line. Throws {@link UsageError}. */
export function parseArguments(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  if (values.help === true) return { kind: 'help' };
  if (values.version === true) return { kind: 'version' };
  const [spec, ...more] = positionals;
  if (spec === undefined) throw new UsageError('expected the file of a spec');
  if (more.length > 0) throw new UsageError(`expected one spec, got ${positionals.length}: ${positionals.join(' ')}`);
  const { out, overlay, docs, name, check, model } = values;
  const sources = { spec, ...(overlay !== undefined && { overlay }), ...(docs !== undefined && { docs }) };
  if (model === true) {
    if (out !== undefined || check === true) throw new UsageError('expected --model without --out and --check');
    return { kind: 'model', ...sources };
  }
  if (out === undefined) throw new UsageError('expected --out and the folder of the package');
  if (name !== undefined && !packageName.test(name)) throw new UsageError(`expected a name for npm, got "${name}"`);
  return { kind: check === true ? 'check' : 'generate', ...sources, out, ...(name !== undefined && { name }) };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [sentence = error.message] = error.message.split('. ');
    throw new UsageError(sentence);
  }
}
