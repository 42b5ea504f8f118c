import type { ExportedNames } from './exported-names.ts';

/** Lines that lead from one set of exported names to another: `- name` was removed, `+ name` was added. */
export function apiDiff(before: ExportedNames, after: ExportedNames): string[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return paths.flatMap((path) => diffOfPath(path, new Set(before[path] ?? []), new Set(after[path] ?? [])));
}

function diffOfPath(path: string, before: ReadonlySet<string>, after: ReadonlySet<string>): string[] {
  const removed = [...before].filter((name) => !after.has(name)).map((name) => `- ${path} ${name}`);
  const added = [...after].filter((name) => !before.has(name)).map((name) => `+ ${path} ${name}`);
  return [...removed, ...added];
}
