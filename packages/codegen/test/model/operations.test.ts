import { describe, expect, test } from 'vitest';
import type { FamilyModel } from '../../src/model/model.ts';
import { modelOf, operationOf, setOf, structOf } from './model-of.ts';

const base = `
    definitions:
      - { name: hdr, type: struct, members: [{ name: a, type: u8 }] }
      - { name: own-hdr, type: struct, members: [{ name: b, type: u8 }] }
    attribute-sets:
      - name: dev
        attributes:
          - { name: unspec, type: unused, value: 0 }
          - { name: id, type: u32 }
          - { name: pad, type: pad }
          - { name: name, type: string }
      - { name: other, attributes: [{ name: x, type: u32 }] }
    mcast-groups: { list: [{ name: mgmt-events, doc: Changes. }] }
`;

function operations(list: string, keys = '', head?: string): FamilyModel {
  const lines = list.split('\n').filter((line) => line.trim() !== '');
  return modelOf(`${base}    operations:\n${keys}      list:\n${lines.join('\n')}`, head);
}

/** Message numbers: request and reply of `do`, of `dump`, and those of notifications. */
function numbers(model: FamilyModel) {
  return Object.fromEntries(
    model.operations.map(({ name, do: call, dump, message }) => [
      name,
      {
        ...(call && { do: [call.request.id, call.reply?.id] }),
        ...(dump && { dump: [dump.request.id, dump.reply?.id] }),
        ...(message !== undefined && { message }),
      },
    ]),
  );
}

describe('one numbering', () => {
  test('counts every operation from 1, and on from a value', () => {
    const model = operations(`
        - { name: unspec, value: 0 }
        - { name: get, attribute-set: dev, do: { reply: {} }, dump: { reply: {} } }
        - { name: get-ntf, notify: get }
        - { name: set, attribute-set: dev, do: {}, value: 9 }
        - { name: gone, attribute-set: dev, event: {} }
    `);
    expect(numbers(model)).toEqual({
      unspec: {},
      get: { do: [1, 1], dump: [1, 1] },
      'get-ntf': { message: 2 },
      set: { do: [9, undefined] },
      gone: { message: 10 },
    });
  });

  test('gives way to numbers of a mode', () => {
    const model = operations(
      '        - { name: get, do: { request: { value: 5 }, reply: { value: 6 } }, dump: { reply: {} } }',
    );
    expect(numbers(model)).toEqual({ get: { do: [5, 6], dump: [1, 1] } });
  });
});

describe('two numberings', () => {
  const directional = '      enum-model: directional\n';

  test('count requests, and replies with notifications and events', () => {
    const model = operations(
      `
        - { name: get, do: { reply: {} }, dump: { reply: {} } }
        - { name: set, do: {} }
        - { name: get-ntf, notify: get }
        - { name: gone, event: {} }
        - { name: act, do: { reply: {} } }
      `,
      directional,
    );
    expect(numbers(model)).toEqual({
      get: { do: [1, 1], dump: [1, 1] },
      set: { do: [2, undefined] },
      'get-ntf': { message: 2 },
      gone: { message: 3 },
      act: { do: [3, 4] },
    });
  });

  test('go on from explicit numbers, 0 included', () => {
    const model = operations(
      `
        - { name: zero, do: { request: { value: 0 }, reply: { value: 0 } } }
        - { name: next, do: { reply: {} } }
        - { name: far, do: { request: { value: 20 }, reply: { value: 30 } } }
        - { name: last, dump: { reply: {} } }
        - { name: last-ntf, notify: last, value: 40 }
        - { name: later-ntf, notify: last }
      `,
      directional,
    );
    expect(numbers(model)).toEqual({
      zero: { do: [0, 0] },
      next: { do: [1, 1] },
      far: { do: [20, 30] },
      last: { dump: [21, 31] },
      'last-ntf': { message: 40 },
      'later-ntf': { message: 41 },
    });
  });

  test('a dump has the numbers of the do unless it gives its own', () => {
    const model = operations(
      `
        - { name: get, do: { request: { value: 5 }, reply: { value: 7 } }, dump: { reply: { value: 3 } } }
        - { name: next, do: { reply: {} } }
      `,
      directional,
    );
    expect(numbers(model)).toEqual({ get: { do: [5, 7], dump: [5, 3] }, next: { do: [6, 8] } });
  });
});

test('lists become attributes, each once, without those that only keep a number', () => {
  const model = operations(
    '        - { name: get, attribute-set: dev, do: { request: { attributes: [name, unspec, id, pad, name] }, reply: { attributes: [] } } }',
  );
  const { do: call } = operationOf(model, 'get');
  expect(call?.request.attrs.map(({ name }) => name)).toEqual(['name', 'id']);
  expect(call?.request.attrs[0]).toBe(setOf(model, 'dev').attrs[3]);
  expect(call?.reply?.attrs).toEqual([]);
});

test('a mode without a reply is only acknowledged', () => {
  expect(operationOf(operations('        - { name: get, do: {} }'), 'get').do).toMatchObject({
    request: { attrs: [] },
    reply: undefined,
    isMany: false,
    merge: undefined,
    split: undefined,
  });
});

test('a notification repeats the reply, set and header of the operation it names', () => {
  const model = operations(`
        - { name: get-ntf, notify: get, mcgrp: mgmt-events }
        - { name: get, attribute-set: dev, fixed-header: hdr, do: { reply: { attributes: [id] } } }
        - { name: list-ntf, notify: list, attribute-set: other, fixed-header: own-hdr }
        - { name: list, attribute-set: other, dump: { reply: { attributes: [x] } } }
  `);
  expect(operationOf(model, 'get-ntf')).toMatchObject({
    set: { name: 'dev' },
    header: { name: 'hdr' },
    messageAttrs: [{ name: 'id' }],
    group: 'mgmt-events',
    do: undefined,
    dump: undefined,
  });
  expect(operationOf(model, 'list-ntf')).toMatchObject({ header: { name: 'own-hdr' }, messageAttrs: [{ name: 'x' }] });
});

test('an event has attributes of its own', () => {
  const model = operations('        - { name: gone, attribute-set: dev, event: { attributes: [id, name] } }');
  expect(operationOf(model, 'gone')).toMatchObject({ message: 1, messageAttrs: [{ name: 'id' }, { name: 'name' }] });
});

test('operations have the header of all, or their own', () => {
  const model = operations(
    `
        - { name: get, attribute-set: dev, do: {} }
        - { name: own, attribute-set: other, fixed-header: own-hdr, do: {} }
        - { name: get-ntf, notify: get }
    `,
    '      fixed-header: hdr\n',
  );
  expect(model.operations.map(({ header }) => header?.name)).toEqual(['hdr', 'own-hdr', 'hdr']);
  expect(model.messages).toEqual([
    { header: structOf(model, 'hdr'), set: setOf(model, 'dev') },
    { header: structOf(model, 'own-hdr'), set: setOf(model, 'other') },
  ]);
  expect(setOf(model, 'other').messageHeader).toBe(structOf(model, 'own-hdr'));
});

test('of two headers before one set, the first is that of its messages', () => {
  const model = operations(`
        - { name: get, attribute-set: dev, fixed-header: hdr, do: {} }
        - { name: own, attribute-set: dev, fixed-header: own-hdr, do: {} }
  `);
  expect(setOf(model, 'dev').messageHeader?.name).toBe('hdr');
  expect(model.messages).toHaveLength(2);
});

test('a header of a nest alone is none of messages', () => {
  const model = modelOf(`
    definitions: [{ name: hdr, type: struct, members: [{ name: a, type: u8 }] }]
    attribute-sets:
      - { name: s, attributes: [{ name: n, type: nest, nested-attributes: s, fixed-header: hdr }] }
  `);
  expect(model.messages.map(({ header, set }) => [header.name, set.name])).toEqual([['hdr', 's']]);
  expect(setOf(model, 's').messageHeader).toBeUndefined();
});

test('privileges', () => {
  const model = operations(
    `
        - { name: any, do: {} }
        - { name: admin, flags: [admin-perm], do: {} }
        - { name: net, flags: [uns-admin-perm], do: {} }
  `,
    '',
    'protocol: genetlink-legacy',
  );
  expect(model.operations.map(({ privilege }) => privilege)).toEqual([undefined, 'initial', 'namespace']);
});

test('mergers, splitters and answers in several messages', () => {
  const { do: call, dump } = operationOf(
    operations('        - { name: get, do: { split: cut, reply: { many: true } }, dump: { merge: join, reply: {} } }'),
    'get',
  );
  expect(call).toMatchObject({ split: 'cut', isMany: true, merge: undefined });
  expect(dump).toMatchObject({ merge: 'join', isMany: false });
});

describe('narrow requests', () => {
  const isNarrow = (protocol: string, operation = '', all = '') => {
    const list = `        - { name: get, attribute-set: dev, do: { request: { attributes: [id] }, reply: {} }${operation} }`;
    const { do: call } = operationOf(operations(list, all, `protocol: ${protocol}`), 'get');
    expect(call?.reply?.isNarrow).toBe(false);
    return call?.request.isNarrow;
  };

  test('belong to generic families, not to older ones', () => {
    expect(isNarrow('genetlink')).toBe(true);
    expect(isNarrow('genetlink-c')).toBe(true);
    expect(isNarrow('genetlink-legacy')).toBe(false);
    expect(isNarrow('netlink-raw\nprotonum: 0')).toBe(false);
  });

  test('are up to the overlay', () => {
    expect(isNarrow('genetlink', ', narrow: false')).toBe(false);
    expect(isNarrow('genetlink-legacy', ', narrow: true')).toBe(true);
  });

  test('give way to all-attrs, of all operations or of one', () => {
    expect(isNarrow('genetlink', ', all-attrs: true')).toBe(false);
    expect(isNarrow('genetlink', '', '      all-attrs: true\n')).toBe(false);
    expect(isNarrow('genetlink', ', all-attrs: false', '      all-attrs: true\n')).toBe(true);
    expect(isNarrow('genetlink', ', narrow: true', '      all-attrs: true\n')).toBe(true);
  });
});

test('options of incomplete specs have their place', () => {
  const model = operations(
    `
        - { name: get, do: {}, request-type-at-runtime: true }
        - { name: set, do: {}, transparent: false }
    `,
    '      transparent: true\n      fallback-attrs: other\n',
  );
  expect(model.fallback?.set).toBe(setOf(model, 'other'));
  expect(model.operations).toMatchObject([
    { isTransparent: true, isTypedAtRuntime: true },
    { isTransparent: false, isTypedAtRuntime: false },
  ]);
});

test('names of operations', () => {
  const model = operations(`
        - { name: get-device, do: {} }
        - { name: new, do: {} }
        - { name: del, do: {}, ts-name: removeDevice }
  `);
  expect(model.operations.map(({ tsName }) => tsName)).toEqual(['getDevice', 'newOp', 'removeDevice']);
});

test('groups keep their numbers', () => {
  const model = modelOf('mcast-groups: { list: [{ name: mgmt-events, value: 7, doc: Changes. }, { name: other }] }');
  expect(model.groups).toMatchObject([
    { name: 'mgmt-events', tsName: 'mgmtEvents', value: 7, doc: 'Changes.' },
    { name: 'other', value: undefined },
  ]);
});

test('facts of the family', () => {
  expect(modelOf('doc: A demo.')).toMatchObject({
    file: 'demo',
    name: 'demo',
    packageName: '@x/demo',
    protocol: 'netlink-raw',
    protonum: 0,
    version: 1,
    doc: 'A demo.',
  });
  expect(modelOf('version: 2', 'protocol: genetlink-legacy')).toMatchObject({ protonum: 16, version: 2 });
  expect(modelOf('doc: x', '')).toMatchObject({ protocol: 'genetlink', protonum: 16, version: 1 });
});
