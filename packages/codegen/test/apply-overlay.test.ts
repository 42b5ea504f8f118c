import { describe, expect, test } from 'vitest';
import { load, patch, problemsOf, overlaid as spec } from './sources.ts';

function patched(...keys: string[]) {
  return load(spec, patch(...keys)).spec;
}

/** What is wrong with a patch, without the name of the overlay. */
function wrong(...keys: string[]): string {
  return problemsOf(spec, patch(...keys)).replaceAll('overlay.yaml:', '');
}

describe('set', () => {
  test('writes keys and replaces values as a whole', () => {
    const result = patched(
      'at: attribute-sets/dev/attributes/addr',
      'set: { display-hint: sockaddr, checks: { max-len: 28 } }',
    );
    expect(result['attribute-sets'][0]?.attributes[1]).toEqual({
      name: 'addr',
      type: 'binary',
      checks: { 'max-len': 28 },
      'display-hint': 'sockaddr',
    });
  });

  test('removes keys with null', () => {
    const result = patched('at: attribute-sets/dev/attributes/addr', 'set: { checks: null }');
    expect(result['attribute-sets'][0]?.attributes[1]).toEqual({ name: 'addr', type: 'binary' });
  });

  test('turns a plain entry into a map', () => {
    const result = patched('at: definitions/mode/entries/fast', 'set: { value: 7 }');
    expect(result.definitions?.[0]).toMatchObject({ entries: ['off', { name: 'fast', value: 7 }] });
  });

  test('reaches formats by their value, messages and the spec itself', () => {
    expect(
      patched('at: sub-messages/data-msg/formats/vlan', 'set: { fixed-header: head }')['sub-messages']?.[0]?.formats,
    ).toEqual([{ value: 'vlan', 'attribute-set': 'part', 'fixed-header': 'head' }]);
    expect(patched('at: operations/list/get/do/request', 'set: { value: 3 }').operations.list[0]?.do?.request).toEqual({
      attributes: ['kind'],
      value: 3,
    });
    expect(patched('at: /', 'set: { uapi-header: linux/demo.h }')['uapi-header']).toBe('linux/demo.h');
  });

  test('patches several paths alike', () => {
    const result = patched(
      'at: [attribute-sets/dev/attributes/kind, attribute-sets/dev/attributes/addr]',
      'set: { sensitive: true }',
    );
    expect(result['attribute-sets'][0]?.attributes.map((each) => each.sensitive)).toEqual([true, true, undefined]);
  });

  test('leaves the spec it was given alone, and its aliases apart', () => {
    const aliased = spec.map((line) =>
      line.replace(
        'do: { request: { attributes: [kind] } }',
        'do: { request: &r { attributes: [kind] } }, dump: { request: *r }',
      ),
    );
    const { operations } = load(aliased, patch('at: operations/list/get/dump/request/attributes', 'add: [addr]')).spec;
    expect(operations.list[0]).toMatchObject({
      do: { request: { attributes: ['kind'] } },
      dump: { request: { attributes: ['kind', 'addr'] } },
    });
  });

  const errors: [string, string[], string][] = [
    [
      'a path that leads nowhere',
      ['at: attribute-sets/dev/attributes/adr', 'set: { value: 1 }'],
      '3:9: expected "attribute-sets/dev/attributes/adr" in demo.yaml, got none; did you mean "addr"?',
    ],
    [
      'a path whose first step is misspelt',
      ['at: attribute-set/dev', 'set: { value: 1 }'],
      '3:9: expected "attribute-set" in demo.yaml, got none; did you mean "attribute-sets"?',
    ],
    [
      'a path below a plain value',
      ['at: name/x', 'set: { value: 1 }'],
      '3:9: expected "name/x" in demo.yaml, got nothing below a plain value',
    ],
    [
      'a path to two items',
      ['at: attribute-sets/part/attributes/kind', 'set: { value: 1 }'],
      '3:9: expected "attribute-sets/part/attributes/kind" in demo.yaml, got 2 of that name',
    ],
    [
      'one path of several',
      ['at:', '  - attribute-sets/dev/attributes/kind', '  - attribute-sets/dev/attributes/kine', 'set: { value: 1 }'],
      '5:9: expected "attribute-sets/dev/attributes/kine" in demo.yaml, got none; did you mean "kind"?',
    ],
    [
      'a value that is there already',
      ['at: attribute-sets/dev/attributes/addr', 'set: { type: binary }'],
      '4:12: expected "type" of attribute-sets/dev/attributes/addr to change, got "binary" at demo.yaml:11:29 already',
    ],
    [
      'the same map in another order',
      ['at: attribute-sets/dev/attributes/addr', 'set: { checks: { min-len: 16 } }'],
      '4:12: expected "checks" of attribute-sets/dev/attributes/addr to change, got a map at demo.yaml:11:45 already',
    ],
    [
      'the removal of a key that is not there',
      ['at: attribute-sets/dev/attributes/addr', 'set: { enum: null }'],
      '4:12: expected "enum" in attribute-sets/dev/attributes/addr, got none',
    ],
    [
      'keys for a list',
      ['at: attribute-sets', 'set: { value: 1 }'],
      '3:9: expected a map at attribute-sets, got a list at demo.yaml:8:3',
    ],
    [
      'keys for a plain value',
      ['at: attribute-sets/dev/attributes/addr/type', 'set: { value: 1 }'],
      '3:9: expected a map at attribute-sets/dev/attributes/addr/type, got "binary" at demo.yaml:11:29',
    ],
  ];
  test.each(errors)('refuses %s', (_, keys, message) => {
    expect(wrong(...keys)).toBe(message);
  });
});

describe('was', () => {
  test('lets a patch through that meets what it expects', () => {
    const keys = [
      'at: attribute-sets/dev/attributes/addr',
      'was: { type: binary, enum: null, checks: { min-len: 16 } }',
    ];
    expect(patched(...keys, 'set: { type: string }')['attribute-sets'][0]?.attributes[1]?.type).toBe('string');
    expect(patched('at: definitions/mode/entries', 'was: [off, fast]', 'add: [slow]').definitions?.[0]).toMatchObject({
      entries: ['off', 'fast', 'slow'],
    });
  });

  const errors: [string, string[], string][] = [
    [
      'another value',
      ['at: attribute-sets/dev/attributes/addr', 'was: { type: u32 }', 'set: { type: string }'],
      '4:12: expected "type" of attribute-sets/dev/attributes/addr to be "u32", got "binary" at demo.yaml:11:29',
    ],
    [
      'a key that is not there',
      ['at: attribute-sets/dev/attributes/addr', 'was: { enum: mode }', 'remove: true'],
      '4:12: expected "enum" of attribute-sets/dev/attributes/addr to be "mode", got none',
    ],
    [
      'a key that should not be there',
      ['at: attribute-sets/dev/attributes/addr', 'was: { checks: null }', 'set: { type: string }'],
      '4:12: expected "checks" of attribute-sets/dev/attributes/addr to be nothing, got a map at demo.yaml:11:45',
    ],
    [
      'another list',
      ['at: definitions/mode/entries', 'was: [off]', 'add: [slow]'],
      '4:10: expected definitions/mode/entries to be a list, got a list at demo.yaml:5:40',
    ],
  ];
  test.each(errors)('refuses %s', (_, keys, message) => {
    expect(wrong(...keys)).toBe(message);
  });
});

describe('add', () => {
  const names = (...keys: string[]): string[] =>
    patched('at: attribute-sets/dev/attributes', ...keys)['attribute-sets'][0]?.attributes.map((each) => each.name) ??
    [];

  test('puts items at the end, before or after another', () => {
    const add = 'add: [{ name: x, type: u8 }, { name: y, type: u8 }]';
    expect(names(add)).toEqual(['kind', 'addr', 'data', 'x', 'y']);
    expect(names(add, 'before: addr')).toEqual(['kind', 'x', 'y', 'addr', 'data']);
    expect(names(add, 'after: addr')).toEqual(['kind', 'addr', 'x', 'y', 'data']);
  });

  test('puts keys into a map, a plain entry and the spec', () => {
    expect(
      patched('at: attribute-sets/dev', 'add: { name-prefix: dev-a- }')['attribute-sets'][0]?.['name-prefix'],
    ).toBe('dev-a-');
    expect(patched('at: definitions/mode/entries/off', 'add: { doc: Not on. }').definitions?.[0]).toMatchObject({
      entries: [{ name: 'off', doc: 'Not on.' }, 'fast'],
    });
    expect(patched('at: /', 'add: { kernel-policy: global }')['kernel-policy']).toBe('global');
  });

  test('lets later patches see what earlier ones did', () => {
    const overlay = [
      ...patch('at: attribute-sets/dev/attributes', 'add: [{ name: x, type: u8 }]'),
      '  - at: attribute-sets/dev/attributes/x',
      '    set: { type: u16 }',
      '    reason: Two bytes.',
      '    source: linux/demo.h',
    ];
    expect(load(spec, overlay).spec['attribute-sets'][0]?.attributes.at(-1)).toEqual({ name: 'x', type: 'u16' });
  });

  const errors: [string, string[], string][] = [
    [
      'an item that is there already',
      ['at: attribute-sets/dev/attributes', 'add: [{ name: x, type: u8 }, { name: addr, type: u8 }]'],
      '4:34: expected "addr" to be new in attribute-sets/dev/attributes, got it at demo.yaml:11:9',
    ],
    [
      'an item twice',
      ['at: definitions/mode/entries', 'add: [slow, slow]'],
      '4:17: expected "slow" to be new in definitions/mode/entries, got it at overlay.yaml:4:11'.replace(
        'overlay.yaml:',
        '',
      ),
    ],
    [
      'a format that is there already',
      ['at: sub-messages/data-msg/formats', 'add: [{ value: vlan }]'],
      '4:11: expected "vlan" to be new in sub-messages/data-msg/formats, got it at demo.yaml:17:33',
    ],
    [
      'a key that is there already',
      ['at: attribute-sets/dev/attributes/addr', 'add: { type: u8 }'],
      '4:12: expected "type" to be new in attribute-sets/dev/attributes/addr, got "binary" at demo.yaml:11:29',
    ],
    [
      'a map for a list',
      ['at: attribute-sets/dev/attributes', 'add: { type: u8 }'],
      '4:10: expected a list of new items for attribute-sets/dev/attributes, got a map',
    ],
    [
      'a list for a map',
      ['at: attribute-sets/dev', 'add: [a]'],
      '4:10: expected a map of new keys for attribute-sets/dev, got a list',
    ],
    [
      'anything for a plain value',
      ['at: protonum', 'add: { a: 1 }'],
      '4:10: expected a map or a list at protonum, got 0 at demo.yaml:3:11',
    ],
    [
      'a neighbour that is not there',
      ['at: definitions/mode/entries', 'add: [slow]', 'after: fats'],
      '5:12: expected an item to put the new ones beside, got "fats"; did you mean "fast"?',
    ],
    [
      'two neighbours',
      ['at: definitions/mode/entries', 'add: [slow]', 'after: off', 'before: fast'],
      '5:12: expected "before" or "after", got both',
    ],
    [
      'a neighbour for keys',
      ['at: definitions/mode', 'set: { doc: x }', 'after: off'],
      '5:5: expected "before" and "after" beside "add" only',
    ],
  ];
  test.each(errors)('refuses %s', (_, keys, message) => {
    expect(wrong(...keys)).toBe(message);
  });
});

describe('remove', () => {
  test('takes away items, plain texts and keys', () => {
    expect(patched('at: definitions/head', 'remove: true').definitions?.map((each) => each.name)).toEqual(['mode']);
    expect(patched('at: definitions/mode/entries/off', 'remove: true').definitions?.[0]).toMatchObject({
      entries: ['fast'],
    });
    expect(patched('at: mcast-groups', 'remove: true')['mcast-groups']).toBeUndefined();
  });

  test('refuses what is not there, and the spec as a whole', () => {
    expect(wrong('at: definitions/tail', 'remove: true')).toBe(
      '3:9: expected "definitions/tail" in demo.yaml, got none',
    );
    expect(wrong('at: /', 'remove: true')).toBe('3:9: expected a part of the spec to remove, got "/"');
  });

  test('is checked for names that are still used', () => {
    expect(problemsOf(spec, patch('at: attribute-sets/part', 'remove: true'))).toBe(
      'demo.yaml:17:63: expected an attribute set for "attribute-set", got "part"',
    );
  });
});

describe('the result', () => {
  test('is validated, with positions in the overlay', () => {
    expect(problemsOf(spec, patch('at: attribute-sets/dev/attributes/addr', 'set: { type: binry }'))).toMatch(
      /^overlay\.yaml:4:18: expected one of unused, .* for "type", got "binry"; did you mean "binary"\?$/,
    );
  });

  test('knows what came from which file', () => {
    const { spec: merged, positionOf } = load(
      spec,
      patch('at: attribute-sets/dev/attributes', 'add: [{ name: x, type: u8 }]', 'before: addr'),
    );
    const attributes = merged['attribute-sets'][0]?.attributes ?? [];
    expect(attributes.map((each) => positionOf(each))).toEqual([
      { file: 'demo.yaml', line: 10, column: 9 },
      { file: 'overlay.yaml', line: 4, column: 11 },
      { file: 'demo.yaml', line: 11, column: 9 },
      { file: 'demo.yaml', line: 12, column: 9 },
    ]);
    expect(positionOf(attributes, 1)).toEqual({ file: 'overlay.yaml', line: 4, column: 11 });
    expect(positionOf(attributes[1] ?? {}, 'type')).toEqual({ file: 'overlay.yaml', line: 4, column: 28 });
  });

  test('lists every patch that does not apply', () => {
    const overlay = [...patch('at: a', 'remove: true'), '  - { at: b, remove: true, reason: r, source: s }'];
    expect(problemsOf(spec, overlay).split('\n')).toEqual([
      'overlay.yaml:3:9: expected "a" in demo.yaml, got none',
      'overlay.yaml:7:11: expected "b" in demo.yaml, got none',
    ]);
  });
});
