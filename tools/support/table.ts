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
  /** Kernels of live tests in which a dump had no rows. */
  readonly empty: readonly string[];
  /** Errors that live tests were refused with. */
  readonly refused: readonly string[];
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
  { live, empty, refused, recorded, made }: Evidence,
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
      empty: sorted(empty.get(key)),
      refused: sorted(refused.get(key)),
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
  return [
    {
      operation: name,
      call: 'message',
      isEncoded: false,
      isDecoded,
      live: [],
      empty: [],
      refused: [],
      recorded: sorted(known),
    },
  ];
}

/** Kernels with the newest one first. */
function sorted(kernels: ReadonlySet<string> | undefined): readonly string[] {
  return [...(kernels ?? [])].toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }));
}

/** Numbers of operations that are asked for. */
export interface Requests {
  readonly all: number;
  /** Those that a kernel carried out, in one way at least. */
  readonly live: number;
  /** Those of them that are dumps without rows, and nothing else. */
  readonly empty: number;
}

export function requestsOf(rows: readonly Row[]): Requests {
  const requests = rows.filter(({ call }) => call !== 'message');
  const names = (some: readonly Row[]): number => new Set(some.map(({ operation }) => operation)).size;
  const carriedOut = names(requests.filter(({ live }) => live.length > 0));
  const live = names(requests.filter(isLive));
  return { all: names(requests), live, empty: live - carriedOut };
}

/** Whether a kernel carried it out, if only to say that there is nothing to list. */
export function isLive({ live, empty }: Row): boolean {
  return live.length > 0 || empty.length > 0;
}
