import type { FamilyModel } from '@nlkit/netlink-codegen';
import type { CallKey, Evidence } from './evidence.ts';

type OperationDef = FamilyModel['operations'][number];
type CallDef = NonNullable<OperationDef['do']>;

/** One `do`, `dump` or notification of a family. */
export interface Row {
  readonly operation: string;
  readonly call: 'do' | 'dump' | 'message';
  /** Whether requests were written that a kernel, or the kernel's own tool, takes. */
  readonly isEncoded: boolean;
  /** Whether messages were read; undefined where the kernel only acknowledges. */
  readonly isDecoded: boolean | undefined;
  /** Kernels of live tests. */
  readonly live: readonly string[];
  /** Kernels of recorded exchanges. */
  readonly recorded: readonly string[];
}

/** The rows of a family: a line for each way to call an operation, and for each notification. */
export function rowsOf(model: FamilyModel, evidence: Evidence): readonly Row[] {
  return model.operations.flatMap((operation) => [
    ...callRow(operation, 'do', operation.do, evidence),
    ...callRow(operation, 'dump', operation.dump, evidence),
    ...messageRow(operation, evidence),
  ]);
}

function callRow(
  operation: OperationDef,
  call: 'do' | 'dump',
  definition: CallDef | undefined,
  { live, recorded, made }: Evidence,
): readonly Row[] {
  if (definition === undefined || operation.isTypedAtRuntime) return [];
  const key: CallKey = `${operation.name} ${call}`;
  const seen = live.get(key) ?? live.get(`message ${definition.request.id} ${call}`);
  const known = recorded.get(key);
  const isKnown = seen !== undefined || known !== undefined || made.has(key);
  return [
    {
      operation: operation.name,
      call,
      isEncoded: isKnown,
      isDecoded: definition.reply === undefined ? undefined : isKnown,
      live: sorted(seen),
      recorded: sorted(known),
    },
  ];
}

function messageRow({ name, message }: OperationDef, { recorded, made }: Evidence): readonly Row[] {
  if (message === undefined) return [];
  // Those that the kernel's own tool does not know are recorded by their number.
  const keys = [`${name} message`, `${message} message`] as const;
  const known = keys.map((key) => recorded.get(key)).find((kernels) => kernels !== undefined);
  const isDecoded = known !== undefined || keys.some((key) => made.has(key));
  return [{ operation: name, call: 'message', isEncoded: false, isDecoded, live: [], recorded: sorted(known) }];
}

/** Newest kernel first. */
function sorted(kernels: ReadonlySet<string> | undefined): readonly string[] {
  return [...(kernels ?? [])].toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }));
}

/** Operations that are asked for, and how many of them were seen live in one way at least. */
export function requestsOf(rows: readonly Row[]): { readonly all: number; readonly live: number } {
  const requests = rows.filter(({ call }) => call !== 'message');
  const names = (some: readonly Row[]): number => new Set(some.map(({ operation }) => operation)).size;
  return { all: names(requests), live: names(requests.filter(({ live }) => live.length > 0)) };
}
