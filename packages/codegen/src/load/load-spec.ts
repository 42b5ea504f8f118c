import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { problem, SpecError, throwProblems } from '../errors.ts';
import { applyOverlay } from './apply-overlay.ts';
import { checkReferences } from './check-references.ts';
import { fillDocs } from './fill-docs.ts';
import { parseYaml, type SourceFile } from './parse-yaml.ts';
import { type PositionOf, toPlainWithPositions } from './positions.ts';
import type { MapNode } from './source-node.ts';
import type { Spec } from './spec.ts';
import { validateOverlay, validateSpec } from './validate-spec.ts';

/** Which files make up the spec of a family. */
export interface LoadOptions {
  /** Path of the spec; errors name it as it is given here. */
  readonly spec: string;
  /** Path of the overlay that goes over it. */
  readonly overlay?: string;
  /** Folder with a spec of the same file name, whose texts are taken where ours say nothing. */
  readonly docs?: string;
  /** Whether the spec comes from the kernel as it is: then only the overlay may use our own keys. */
  readonly imported?: boolean;
}

/** A spec that is valid, overlay included, and knows where each part of it came from. */
export interface LoadedSpec {
  readonly spec: Spec;
  readonly positionOf: PositionOf;
}

/** The texts behind {@link LoadOptions}. */
export interface SpecSources {
  readonly spec: SourceFile;
  readonly overlay?: SourceFile;
  readonly docs?: SourceFile;
  readonly imported?: boolean;
}

/**
 * Reads a spec and its overlay, and checks both.
 *
 * Throws a {@link SpecError} that lists all problems of the first step that finds any: reading, the form of the spec
 * and of the overlay, patches that do not apply, the form of the result, names that are not defined.
 */
export function loadSpec(options: LoadOptions): LoadedSpec {
  const { spec, overlay, docs, imported } = options;
  return mergeSpec({
    spec: readSource(spec),
    ...(overlay !== undefined && { overlay: readSource(overlay) }),
    ...(docs !== undefined && { docs: readSource(join(docs, basename(spec))) }),
    ...(imported !== undefined && { imported }),
  });
}

/** {@link loadSpec} for texts that have been read already. */
export function mergeSpec(sources: SpecSources): LoadedSpec {
  let root = parseSpec(sources.spec, sources.imported !== true);
  if (sources.overlay !== undefined) {
    root = applyOverlay(root, parseOverlay(sources.overlay));
    throwProblems(validateSpec(root, { extended: true }));
  }
  if (sources.docs !== undefined) fillDocs(root, parseSpec(sources.docs, false));
  const { value, positionOf } = toPlainWithPositions(root);
  // The validator has just said so.
  const spec = value as unknown as Spec;
  throwProblems(checkReferences(spec, positionOf));
  return { spec, positionOf };
}

/** Reads and validates one spec, without looking at the names it uses; `extended` allows keys of ours. */
export function parseSpec(source: SourceFile, extended: boolean): MapNode {
  const root = parseYaml(source);
  throwProblems(validateSpec(root, { extended }));
  return root as MapNode;
}

function parseOverlay(source: SourceFile): MapNode {
  const root = parseYaml(source);
  throwProblems(validateOverlay(root));
  return root as MapNode;
}

function readSource(file: string): SourceFile {
  try {
    return { file, text: readFileSync(file, 'utf8') };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new SpecError([problem({ file, line: 0, column: 0 }, `expected a file that can be read, got ${reason}`)]);
  }
}
