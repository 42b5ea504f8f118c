import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importSpecs } from '../../import-specs/import-specs.ts';

const demo = `# A comment of theirs.
---
doc: What the family is for.
operations:
  list:
    -
      doc: Gets a device.
      name: get
      attribute-set: dev
      dump:
        reply: &all
          attributes:
            - ifindex
            - mode
        request: *all
attribute-sets:
  -
    doc: A device.
    attributes:
      -
        type: u32   # not used
        name: ifindex
        checks:
          max: s32-max
          min: 0x1
        doc: |
          Several
          lines.
      -
        name: mode
        type: u8
        enum: mode
    name: dev
definitions:
  -
    type: enum
    name: mode
    entries:
      -
        name: off
        doc: Not on.
      -
        name: fast
        value: 4
name: demo
`;

const imported = `# Facts from a Linux kernel tree: names, numbers, types, structure. Written by \`pnpm import-specs\`, do not edit;
# what is wrong or missing here is put right in specs/overlays.
name: demo

definitions:
  - name: mode
    type: enum
    entries:
      - "off"
      - { name: fast, value: 4 }

attribute-sets:
  - name: dev
    attributes:
      - { name: ifindex, type: u32, checks: { max: s32-max, min: 1 } }
      - { name: mode, type: u8, enum: mode }

operations:
  list:
    - name: get
      attribute-set: dev
      dump:
        request: { attributes: [ifindex, mode] }
        reply: { attributes: [ifindex, mode] }
`;

let from: string;
let to: string;
beforeEach(() => {
  from = mkdtempSync(join(tmpdir(), 'nlkit-from-'));
  to = join(mkdtempSync(join(tmpdir(), 'nlkit-to-')), 'kernel');
  writeFileSync(join(from, 'demo.yaml'), demo);
});
afterEach(() => {
  rmSync(from, { recursive: true });
  rmSync(join(to, '..'), { recursive: true });
});

function run(kernelVersion = '7.3') {
  return importSpecs({ from, to, kernelVersion });
}

/** What an import prints after the input was changed. */
function changesAfter(edit: (text: string) => string): readonly string[] {
  run();
  const changed = edit(demo);
  expect(changed).not.toBe(demo);
  writeFileSync(join(from, 'demo.yaml'), changed);
  return run()[0]?.lines ?? [];
}

describe('what is written', () => {
  test('is the facts alone, in one order, without texts, comments and anchors', () => {
    run();
    expect(readFileSync(join(to, 'demo.yaml'), 'utf8')).toBe(imported);
  });

  test('is recorded with the kernel version and the SHA-256 of each input', () => {
    run('7.3-rc7');
    expect(JSON.parse(readFileSync(join(to, 'SOURCE.json'), 'utf8'))).toEqual({
      kernelVersion: '7.3-rc7',
      folder: 'Documentation/netlink/specs',
      sha256: { 'demo.yaml': createHash('sha256').update(demo).digest('hex') },
    });
  });

  test('is the same when its own output is imported again', () => {
    run();
    const again = join(to, '../again');
    importSpecs({ from: to, to: again, kernelVersion: '7.3' });
    expect(readFileSync(join(again, 'demo.yaml'), 'utf8')).toBe(imported);
  });

  test('can be taken from a whole kernel tree', () => {
    const folder = join(from, 'Documentation/netlink/specs');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'other.yaml'), demo);
    run();
    expect(readdirSync(to).sort()).toEqual(['SOURCE.json', 'other.yaml']);
  });

  test('leaves nothing of a family that the kernel no longer has', () => {
    writeFileSync(join(from, 'old.yaml'), demo);
    run();
    rmSync(join(from, 'old.yaml'));
    expect(run()).toEqual([
      { file: 'demo.yaml', lines: [] },
      { file: 'old.yaml', lines: ['- family'] },
    ]);
    expect(readdirSync(to).sort()).toEqual(['SOURCE.json', 'demo.yaml']);
  });
});

describe('what is printed', () => {
  test('says what a new family has', () => {
    expect(run()).toEqual([{ file: 'demo.yaml', lines: ['+ family: 1 operation, 2 attributes in 1 set'] }]);
  });

  test('is nothing when the same is imported twice', () => {
    run();
    const before = readFileSync(join(to, 'demo.yaml'), 'utf8');
    expect(run()).toEqual([{ file: 'demo.yaml', lines: [] }]);
    expect(readFileSync(join(to, 'demo.yaml'), 'utf8')).toBe(before);
  });

  test('is nothing when texts alone have changed', () => {
    expect(
      changesAfter((text) =>
        text
          .replaceAll('doc: ', 'doc: Once more: ')
          .replace(/Once more: \|/, '|')
          .replace(/Once more: /g, 'more '),
      ),
    ).toEqual([]);
  });

  test('is nothing when what was implied is written out', () => {
    expect(
      changesAfter((text) => text.replace('        name: ifindex\n', '        name: ifindex\n        value: 1\n')),
    ).toEqual([]);
  });

  const cases: [string, (text: string) => string, string[]][] = [
    [
      'a new attribute at the end',
      (text) => text.replace('    name: dev\n', '      - { name: mtu, type: u16 }\n    name: dev\n'),
      ['+ attribute dev/mtu (u16, 3)'],
    ],
    [
      'a new attribute in the middle, which moves the next',
      (text) =>
        text.replace(
          '      -\n        name: mode\n',
          '      - { name: mtu, type: u16 }\n      -\n        name: mode\n',
        ),
      ['~ attribute dev/mode: value 2 -> 3', '+ attribute dev/mtu (u16, 2)'],
    ],
    [
      'another type and another check',
      (text) => text.replace('type: u32', 'type: u64').replace('min: 0x1', 'min: 2'),
      ['~ attribute dev/ifindex: type u32 -> u64, checks.min 1 -> 2'],
    ],
    [
      'keys that come and go',
      (text) => text.replace('enum: mode\n', 'multi-attr: true\n'),
      ['~ attribute dev/mode: enum mode gone, multi-attr true new'],
    ],
    [
      'entries',
      (text) => text.replace('value: 4', 'value: 5').replace('name: off', 'name: none'),
      ['~ entry mode/fast: value 4 -> 5', '+ entry mode/none (0)', '- entry mode/off'],
    ],
    [
      'attribute lists',
      (text) => text.replace('            - mode\n', '').replace('*all', '{ attributes: [mode, ifindex] }'),
      ['~ operation get: dump.request.attributes in another order, dump.reply.attributes -mode'],
    ],
    [
      'operations and groups',
      (text) => `${text.replace('name: get\n', 'name: list\n')}mcast-groups: { list: [{ name: all }] }\n`,
      ['+ operation list', '+ multicast group all', '- operation get'],
    ],
    [
      'things as a whole, not their parts',
      (text) => text.replace('definitions:\n', 'definitions:\n  - { name: x, type: enum, entries: [a, b] }\n'),
      ['+ enum x (enum)'],
    ],
    ['the family itself', (text) => `${text}uapi-header: linux/demo.h\n`, ['~ family: uapi-header linux/demo.h new']],
  ];
  test.each(cases)('names %s', (_, edit, lines) => {
    expect([...changesAfter(edit)].sort()).toEqual([...lines].sort());
  });
});

describe('an input that is not valid', () => {
  test('stops the import before anything is written', () => {
    run();
    writeFileSync(join(from, 'another.yaml'), demo.replace('type: u8', 'type: u9'));
    expect(() => run()).toThrow(`${join(from, 'another.yaml')}:31:15: expected one of unused`);
    expect(readdirSync(to).sort()).toEqual(['SOURCE.json', 'demo.yaml']);
  });

  test('is a folder without specs', () => {
    rmSync(join(from, 'demo.yaml'));
    expect(() => run()).toThrow(`${from}: expected specs (*.yaml) in this folder, got none`);
  });
});
