import type { IpRow } from '../../../../tools/live/index.ts';

/** What else is needed to say something in the words of `ip`. */
export interface Names {
  /** Name of a link by its index. */
  name(index: number | undefined): string | undefined;
}

/** How the columns of `ip` are made of an object of ours, where they do not just have another spelling. */
export type Translation<T> = Readonly<Record<string, (of: T, names: Names) => unknown>>;

/** Says in the words of `ip` what the columns of `shown` say. */
export function translate<T extends object>(of: T, shown: IpRow, special: Translation<T>, names: Names): IpRow {
  const values = of as Readonly<Record<string, unknown>>;
  const entries = Object.entries(shown).map(([key, value]) => {
    const own = special[key];
    return [key, own === undefined ? respell(values[camelCase(key)], value) : own(of, names)];
  });
  return Object.fromEntries(entries) as IpRow;
}

function camelCase(key: string): string {
  return key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The same value in the type that `ip` has for it. */
function respell(value: unknown, like: unknown): unknown {
  switch (typeof like) {
    case 'boolean':
      return Boolean(value);
    case 'number':
      return value === undefined ? undefined : Number(value);
    default:
      return value;
  }
}
