import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SpecError } from '../../packages/codegen/src/errors.ts';
import { importSpecs } from './import-specs.ts';

const usage = `usage: pnpm import-specs KERNEL_SPECS_DIR --kernel-version VERSION

Takes the facts of the netlink specs of a kernel tree into specs/kernel and prints what changed.
KERNEL_SPECS_DIR is Documentation/netlink/specs of the tree, or the tree itself.
`;

const families = 'specs/families.json';

/** Runs the import; returns the exit code. */
function main(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'kernel-version': { type: 'string' } },
  });
  const [from, ...more] = positionals;
  const kernelVersion = values['kernel-version'];
  if (from === undefined || more.length > 0 || kernelVersion === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  const changes = importSpecs({ from, to: 'specs/kernel', kernelVersion });
  const changed = changes.filter(({ lines }) => lines.length > 0);
  for (const { file, lines } of changed)
    process.stdout.write(`${file}\n${lines.map((line) => `  ${line}\n`).join('')}`);
  process.stdout.write(`${changes.length} specs of Linux ${kernelVersion}, ${changed.length} with changes\n`);
  for (const file of unlistedFamilies(changes.map((each) => each.file))) {
    process.stdout.write(`${families} has no entry for ${file}\n`);
  }
  return 0;
}

function unlistedFamilies(files: readonly string[]): string[] {
  if (!existsSync(families)) return [];
  const listed = JSON.parse(readFileSync(families, 'utf8')) as { file: string }[];
  return files.filter((file) => !listed.some((each) => `${each.file}.yaml` === file));
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  const known = error instanceof SpecError || (error instanceof Error && 'code' in error);
  if (!known) throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
