import { describe, expect, it } from 'vitest';
import { allFamilies } from '../../regenerate/families.ts';
import { differences } from '../../support/differences.ts';
import { type FamilySupport, supportDocument, unexplained } from '../../support/document.ts';
import type { Row } from '../../support/table.ts';

const [family = expect.fail('no families')] = allFamilies();
const row = (operation: string, parts: Partial<Row> = {}): Row => ({
  operation,
  call: 'do',
  isEncoded: true,
  isDecoded: true,
  live: [],
  empty: [],
  refused: [],
  recorded: [],
  ...parts,
});
const support = (rows: readonly Row[], reasons: FamilySupport['reasons'] = {}): FamilySupport => ({
  family,
  rows,
  reasons,
});

/** What a page tells of an operation, after its name and call. */
function cellsOf(page: string, operation: string): string | undefined {
  const line = page.split('\n').find((each) => each.startsWith(`| \`${operation}\``));
  return line?.split(' | ').slice(2).join(' | ').replace(/ \|$/, '');
}

describe('the page of what works', () => {
  const page = supportDocument([
    support(
      [
        row('get', { live: ['7.3', '6.18'], recorded: ['7.3'] }),
        row('get', { call: 'dump' }),
        row('list', { call: 'dump', empty: ['7.3'], refused: ['EPERM'] }),
        row('set', { isDecoded: undefined, recorded: ['6.18'] }),
        row('test', { refused: ['EOPNOTSUPP'] }),
        row('none', { isEncoded: false, isDecoded: false }),
        row('changed', { call: 'message', isEncoded: false, isDecoded: false }),
      ],
      { test: 'no driver can' },
    ),
  ]);

  it('says where each operation was seen, or why nowhere', () => {
    expect(cellsOf(page, 'get')).toBe('yes | yes | live: 7.3, 6.18');
    expect(cellsOf(page, 'list')).toBe('yes | yes | live: 7.3, with nothing to list');
    expect(cellsOf(page, 'set')).toBe('yes | no reply | recorded: 6.18');
    expect(cellsOf(page, 'test')).toBe('yes | yes | only by vector; refused with EOPNOTSUPP; no driver can');
    expect(cellsOf(page, 'none')).toBe('made up only | made up only | not at all');
    expect(cellsOf(page, 'changed')).toBe(' | made up only | not at all: no recording has it');
  });

  it('counts operations once, however they are called, and no notifications', () => {
    expect(page).toContain('| **together** | 2 of 5, 1 of them with nothing to list | |');
  });
});

describe('reasons', () => {
  it('have to be there for each call that was not seen live', () => {
    const rows = [row('get'), row('get', { call: 'dump' }), row('changed', { call: 'message' })];
    expect(unexplained(support(rows, { 'get do': 'no driver can' }))).toEqual([
      `${family.file}: get (dump) was not seen live, and no reason is given`,
    ]);
    expect(unexplained(support(rows, { get: 'no driver can' }))).toEqual([]);
  });

  it('that nothing needs are out of date', () => {
    const rows = [row('get', { live: ['7.3'] })];
    expect(unexplained(support(rows, { get: 'no driver can', gone: 'no driver can' }))).toHaveLength(2);
  });
});

describe('two pages', () => {
  const pageOf = (parts: Partial<Row>): string => supportDocument([support([row('get', parts)], { get: 'a reason' })]);

  it('differ by what the kernel of the virtual machine carried out', () => {
    const seen = pageOf({ live: ['7.3'] });
    const unseen = pageOf({ live: [] });
    expect(differences(seen, unseen, '7.3')).toEqual(
      expect.arrayContaining(['- | `get` | `do` | yes | yes | live: 7.3 |']),
    );
    expect(differences(seen, seen, '7.3')).toEqual([]);
    expect(differences(seen, pageOf({ empty: ['7.3'] }), '7.3')).not.toEqual([]);
  });

  it('do not differ by what other kernels did', () => {
    expect(differences(pageOf({ live: ['7.3', '6.18'] }), pageOf({ live: ['7.3'] }), '7.3')).toEqual([]);
    expect(differences(pageOf({ refused: ['EINVAL', 'EPERM'] }), pageOf({ refused: [] }), '7.3')).toEqual([]);
  });
});
