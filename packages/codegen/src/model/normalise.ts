import { throwProblems } from '../errors.ts';
import type { LoadedSpec } from '../load/load-spec.ts';
import { declareSets, normaliseSets } from './attribute-sets.ts';
import { checkNames } from './check-names.ts';
import { normaliseConsts } from './consts.ts';
import { normaliseEnums } from './enums.ts';
import { findHeadings, type Heading } from './headings.ts';
import { camelCase } from './identifiers.ts';
import type { BatchDef, FamilyModel, GroupDef, MessageShape, OperationDef } from './model.ts';
import { fallbackOperation, normaliseOperations } from './operations.ts';
import { findOuterSelectors } from './outer-selectors.ts';
import { resolveSets } from './resolve-sets.ts';
import { found, Scope } from './scope.ts';
import { normaliseStructs } from './structs.ts';
import { declareSubMessages, normaliseSubMessages } from './sub-messages.ts';
import { markTakesBytes } from './takes-bytes.ts';

/** What the spec of a family does not say. */
interface FamilyFacts {
  /** Spec file without its ending. */
  readonly file: string;
  readonly packageName: string;
  /** Kernel modules that bring the family. */
  readonly modules: readonly string[];
}

const genericNetlink = 16;

/**
 * Makes the model of a family: numbers, layouts, references and names are spelled out once, here, for all emitters.
 *
 * Throws a SpecError that lists what a schema cannot refuse: numbers and names in TypeScript that meet, lengths and
 * bits that cannot be, hints that do not suit their type.
 */
export function normalise(loaded: LoadedSpec, facts: FamilyFacts): FamilyModel {
  const scope = new Scope(loaded);
  const { spec } = scope;
  const consts = normaliseConsts(scope);
  const enums = normaliseEnums(scope);
  const resolved = resolveSets(scope);
  const headings = findHeadings(scope, resolved);
  const structs = normaliseStructs(scope, resolved, headings);
  declareSets(scope, headings);
  declareSubMessages(scope);
  const sets = normaliseSets(scope, resolved);
  const subMessages = normaliseSubMessages(scope);
  findOuterSelectors([...scope.sets.values()]);
  markTakesBytes([...scope.sets.values()]);
  const operations = normaliseOperations(scope);
  const protocol = spec.protocol ?? 'genetlink';
  const model: FamilyModel = {
    ...facts,
    name: spec.name,
    protocol,
    protonum: protocol === 'netlink-raw' ? (spec.protonum ?? 0) : genericNetlink,
    version: spec.version ?? 1,
    doc: spec.doc ?? '',
    consts,
    enums: [...enums, ...scope.enumsAsFlags.values()],
    structs,
    sets,
    messages: messageShapes(scope, headings),
    subMessages,
    operations,
    batch: batchOf(scope, operations),
    groups: groupsOf(scope),
    fallback: fallbackOperation(scope),
  };
  throwProblems([...scope.problems, ...checkNames(model)]);
  return model;
}

function batchOf(scope: Scope, operations: readonly OperationDef[]): BatchDef | undefined {
  const { batch } = scope.spec.operations;
  const numberOf = (name: string): number => operations.find((each) => each.name === name)?.do?.request.id ?? 0;
  return batch && { begin: numberOf(batch.begin), end: numberOf(batch.end), subsystem: batch.subsystem };
}

function messageShapes(scope: Scope, headings: readonly Heading[]): MessageShape[] {
  return headings.flatMap(({ header, set }) =>
    set === undefined ? [] : [{ header: found(scope.structs, header), set: found(scope.sets, set) }],
  );
}

function groupsOf(scope: Scope): GroupDef[] {
  return (scope.spec['mcast-groups']?.list ?? []).map((group) => ({
    name: group.name,
    tsName: camelCase(group.name),
    doc: group.doc ?? '',
    at: scope.positionOf(group),
    value: group.value,
  }));
}
