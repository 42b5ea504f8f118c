import { basename, extname, join } from 'node:path';
import { generatePackage } from '../emit/generate.ts';
import { kebab } from '../emit/package-files.ts';
import { SpecError } from '../errors.ts';
import { loadFamily } from '../model/load-family.ts';
import type { FamilyModel } from '../model/model.ts';
import { modelToJson } from '../model/model-json.ts';
import { compareTree, type FileChange, ForeignFileError, readExisting, writeChanges } from '../write-tree.ts';
import { type Command, parseArguments, type Sources, type Target, UsageError, usage } from './arguments.ts';
import { coreRange, ownVersion, typescriptRange } from './own-versions.ts';

/** Where a command prints, a line or several at a time. */
export interface Output {
  out(text: string): void;
  error(text: string): void;
}

/**
 * Carries a command line out, and returns the exit code: 0, or 1 where something is wrong with the command line, the
 * spec or the folder, or where `--check` finds a difference. Errors of these kinds are printed, others thrown.
 */
export function run(argv: readonly string[], output: Output): number {
  try {
    return carryOut(parseArguments(argv), output);
  } catch (error) {
    if (!isMeantForCaller(error)) throw error;
    output.error(error.message);
    return 1;
  }
}

/** Whether an error says all that there is to say: what is wrong lies with the input, or with the file system. */
function isMeantForCaller(error: unknown): error is Error {
  if (error instanceof UsageError || error instanceof SpecError || error instanceof ForeignFileError) return true;
  return error instanceof Error && 'syscall' in error;
}

function carryOut(command: Command, output: Output): number {
  switch (command.kind) {
    case 'help':
      output.out(usage);
      return 0;
    case 'version':
      output.out(ownVersion);
      return 0;
    case 'model':
      output.out(JSON.stringify(modelToJson(modelOf(command, defaultName(command))), undefined, 2));
      return 0;
    case 'generate':
      return generate(command, output);
    case 'check':
      return check(command, output);
  }
}

function generate(target: Sources & Target, { out }: Output): number {
  const changes = pendingChanges(target);
  writeChanges(target.out, changes);
  for (const { kind, path } of changes) out(`${kind.padEnd(8)} ${join(target.out, path)}`);
  if (changes.length === 0) out(`${target.out} is up to date`);
  const isNew = changes.some(({ kind, path }) => path === 'package.json' && kind === 'added');
  if (isNew) out(`next: cd ${target.out} && npm install && npm run build`);
  return 0;
}

function check(target: Sources & Target, { out, error }: Output): number {
  const changes = pendingChanges(target);
  for (const { kind, path } of changes) error(`${join(target.out, path)} would be ${kind}`);
  if (changes.length > 0) return 1;
  out(`${target.out} is up to date`);
  return 0;
}

function pendingChanges(target: Sources & Target): FileChange[] {
  const existing = readExisting(target.out);
  const name = target.name ?? nameIn(existing.get('package.json')) ?? defaultName(target);
  const { spec, overlay } = target;
  const files = generatePackage(modelOf(target, name), {
    source: [spec, ...(overlay === undefined ? [] : [overlay])].map((file) => basename(file)).join(' and '),
    layout: { isWorkspace: false, coreRange: coreRange(), typescriptRange },
    existing,
  });
  return compareTree(target.out, files);
}

function modelOf({ spec, overlay, docs }: Sources, name: string): FamilyModel {
  return loadFamily({
    specFile: spec,
    ...(overlay !== undefined && { overlayFile: overlay }),
    ...(docs !== undefined && { docsFolder: docs }),
    entry: { package: name },
  });
}

function nameIn(manifest: string | undefined): string | undefined {
  return manifest === undefined ? undefined : (JSON.parse(manifest) as { name?: string }).name;
}

function defaultName({ spec }: Sources): string {
  return `netlink-${kebab(basename(spec, extname(spec)))}`;
}
