import { describe, expect, it } from 'vitest';
import { mergeLists, type Team } from '../src/index.ts';

/** What the messages of an answer come to. */
function merged(...parts: Team[]): Team | undefined {
  const merger = mergeLists();
  for (const part of parts) expect(merger.add(part)).toBeUndefined();
  return merger.end();
}

describe('the messages of an answer', () => {
  it('become one with all options', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => ({ name, type: 'flag' as const }));
    if (a === undefined || b === undefined || c === undefined) return expect.fail();
    expect(
      merged({ teamIfindex: 7, listOption: { option: [a, b] } }, { teamIfindex: 7, listOption: { option: [c] } }),
    ).toEqual({ teamIfindex: 7, listOption: { option: [a, b, c] } });
  });

  it('become one with all ports', () => {
    const parts = [[{ ifindex: 1 }], [{ ifindex: 2 }], [{ ifindex: 3 }]];
    expect(merged(...parts.map((port) => ({ teamIfindex: 7, listPort: { port } })))).toEqual({
      teamIfindex: 7,
      listPort: { port: [{ ifindex: 1 }, { ifindex: 2 }, { ifindex: 3 }] },
    });
  });

  it('stay as they are where one list is empty', () => {
    expect(merged({ teamIfindex: 7, listPort: {} })).toEqual({ teamIfindex: 7, listPort: {} });
    expect(merged({ teamIfindex: 7, listPort: {} }, { teamIfindex: 7, listPort: { port: [{ ifindex: 1 }] } })).toEqual({
      teamIfindex: 7,
      listPort: { port: [{ ifindex: 1 }] },
    });
  });

  it('come to nothing where there are none', () => {
    expect(merged()).toBeUndefined();
  });
});
