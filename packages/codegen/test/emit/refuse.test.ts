import { expect, test } from 'vitest';
import { refuseUnsupported } from '../../src/emit/refuse.ts';
import { SpecError } from '../../src/errors.ts';
import { modelOf } from '../model/model-of.ts';

// The first line of each spec is line 4 of its file.
const cases: readonly { readonly feature: string; readonly spec: string; readonly message: string }[] = [
  {
    feature: 'a selector that is outside of something else than a nest',
    spec: `
      attribute-sets:
        - name: outer
          attributes:
            - { name: kind, type: string }
            - { name: stats, type: nest-type-value, type-value: [id], nested-attributes: stats }
        - name: stats
          attributes: [{ name: app, type: sub-message, sub-message: app-msg, selector: kind }]
      sub-messages: [{ name: app-msg, formats: [{ value: a }] }]`,
    message: 'demo.yaml:8:9: attribute "stats": a selector ("kind") outside of anything but a nest is not generated',
  },
  {
    feature: 'a selector that is a number without names',
    spec: `
      attribute-sets:
        - name: dev
          attributes:
            - { name: type, type: u32 }
            - { name: data, type: sub-message, sub-message: msg, selector: type }
      sub-messages: [{ name: msg, formats: [{ value: a }] }]`,
    message:
      'demo.yaml:8:9: attribute "data": a selector that is neither a string nor a number with an enum ("type") is not generated',
  },
  {
    feature: 'a selector that comes several times',
    spec: `
      attribute-sets:
        - name: dev
          attributes:
            - { name: kind, type: string, multi-attr: true }
            - { name: data, type: sub-message, sub-message: msg, selector: kind }
      sub-messages: [{ name: msg, formats: [{ value: a }] }]`,
    message: 'demo.yaml:8:9: attribute "data": a selector with multi-attr ("kind") is not generated',
  },
  {
    feature: 'a sub-message that comes several times',
    spec: `
      attribute-sets:
        - name: dev
          attributes:
            - { name: kind, type: string }
            - { name: data, type: sub-message, sub-message: msg, selector: kind, multi-attr: true }
      sub-messages: [{ name: msg, formats: [{ value: a }] }]`,
    message: 'demo.yaml:8:9: attribute "data": multi-attr on a sub-message is not generated',
  },
  {
    feature: 'a sub-message of one direction',
    spec: `
      attribute-sets:
        - name: dev
          attributes:
            - { name: kind, type: string }
            - { name: data, type: sub-message, sub-message: msg, selector: kind, direction: reply }
      sub-messages: [{ name: msg, formats: [{ value: a }] }]`,
    message: 'demo.yaml:8:9: attribute "data": direction of such an attribute is not generated',
  },
  {
    feature: 'a nest of one direction in which a selector beside it decides',
    spec: `
      attribute-sets:
        - name: dev
          attributes:
            - { name: kind, type: string }
            - { name: part, type: nest, nested-attributes: part, direction: reply }
        - name: part
          attributes: [{ name: data, type: sub-message, sub-message: msg, selector: kind }]
      sub-messages: [{ name: msg, formats: [{ value: a }] }]`,
    message: 'demo.yaml:8:9: attribute "part": direction of such an attribute is not generated',
  },
  {
    feature: 'an attribute of one direction, where a header member decides as well',
    spec: `
      definitions:
        - { name: head, type: struct, members: [{ name: kind, type: u8, enum: address-family }] }
      attribute-sets:
        - name: dev
          attributes: [{ name: a, type: u8, direction: reply, when: { member: kind, value: inet } }]
      operations:
        fixed-header: head
        list: [{ name: get, attribute-set: dev, do: { request: { value: 1, attributes: [a] } } }]`,
    message: 'demo.yaml:8:18: attribute "a": when of such an attribute is not generated',
  },
  {
    feature: 'an array of sub-messages',
    spec: `
      attribute-sets:
        - name: dev
          attributes:
            - { name: kind, type: string }
            - { name: data, type: indexed-array, sub-type: sub-message, sub-message: msg, selector: kind }
      sub-messages: [{ name: msg, formats: [{ value: a }] }]`,
    message: 'demo.yaml:8:9: attribute "data": an indexed-array of sub-messages is not generated',
  },
  {
    feature: 'a sub-message in an ordered set',
    spec: `
      attribute-sets:
        - name: dev
          ordered: true
          attributes:
            - { name: kind, type: string }
            - { name: data, type: sub-message, sub-message: msg, selector: kind }
      sub-messages: [{ name: msg, formats: [{ value: a }] }]`,
    message: 'demo.yaml:9:9: attribute "data": a sub-message in an ordered attribute set is not generated',
  },
  {
    feature: 'a sub-message without formats',
    spec: 'sub-messages: [{ name: msg, formats: [] }]',
    message: 'demo.yaml:4:16: sub-message "msg": a sub-message without formats is not generated',
  },
  {
    feature: 'an ordered set behind the header of a format',
    spec: `
      definitions: [{ name: hdr, type: struct, members: [{ name: a, type: u8 }] }]
      attribute-sets: [{ name: list, ordered: true, attributes: [{ name: x, type: u8 }] }]
      sub-messages: [{ name: msg, formats: [{ value: a, fixed-header: hdr, attribute-set: list }] }]`,
    message: 'demo.yaml:6:39: format "a": an ordered attribute set behind a fixed header is not generated',
  },
  {
    feature: 'an ordered set in a nest with a header',
    spec: `
      definitions: [{ name: hdr, type: struct, members: [{ name: a, type: u8 }] }]
      attribute-sets:
        - { name: list, ordered: true, attributes: [{ name: x, type: u8 }] }
        - { name: dev, attributes: [{ name: n, type: nest, nested-attributes: list, fixed-header: hdr }] }`,
    message: 'demo.yaml:7:31: attribute "n": an ordered attribute set in a nest with a fixed header is not generated',
  },
  {
    feature: 'an ordered set in records',
    spec: `
      definitions: [{ name: hdr, type: struct, members: [{ name: len, type: u16 }] }]
      attribute-sets:
        - { name: list, ordered: true, attributes: [{ name: x, type: u8 }] }
        - name: dev
          attributes: [{ name: n, type: record-list, struct: hdr, length-member: len, nested-attributes: list }]`,
    message: 'demo.yaml:8:18: attribute "n": an ordered attribute set in record-list is not generated',
  },
  {
    feature: 'an ordered set in nests by keys',
    spec: `
      attribute-sets:
        - { name: list, ordered: true, attributes: [{ name: x, type: u8 }] }
        - { name: dev, attributes: [{ name: n, type: nest-type-value, type-value: [k], nested-attributes: list }] }`,
    message: 'demo.yaml:6:31: attribute "n": an ordered attribute set in nest-type-value is not generated',
  },
  {
    feature: 'an ordered set as that of an operation',
    spec: `
      attribute-sets: [{ name: list, ordered: true, attributes: [{ name: x, type: u8 }] }]
      operations: { list: [{ name: get, attribute-set: list, do: { request: { attributes: [x] } } }] }`,
    message: 'demo.yaml:5:22: operation "get": an ordered attribute set as that of an operation is not generated',
  },
  {
    feature: 'records whose length is not their first u16',
    spec: `
      definitions: [{ name: hdr, type: struct, members: [{ name: id, type: u16 }, { name: len, type: u16 }] }]
      attribute-sets:
        - name: dev
          attributes: [{ name: n, type: record-list, struct: hdr, length-member: len, nested-attributes: dev }]`,
    message:
      'demo.yaml:7:18: attribute "n": a length-member other than a u16 in host order at the start of the struct is not generated',
  },
  {
    feature: 'C arrays of numbers of no fixed width',
    spec: 'attribute-sets: [{ name: dev, attributes: [{ name: n, type: binary, sub-type: uint }] }]',
    message: 'demo.yaml:4:44: attribute "n": a C array of uint or sint is not generated',
  },
  {
    feature: 'structs without members',
    spec: 'definitions: [{ name: hdr, type: struct, members: [{ name: p, type: pad, len: 4 }] }]',
    message: 'demo.yaml:4:15: struct "hdr": a struct without members is not generated',
  },
  {
    feature: 'items that something else than a number counts',
    spec: `
      definitions:
        - name: s
          type: struct
          members:
            - { name: n, type: string, len: 4 }
            - { name: a, type: flexible-array, sub-type: u8, counted-by: n }`,
    message: 'demo.yaml:9:9: member "a": counted-by a member that is no number is not generated',
  },
  {
    feature: 'socket addresses in structs',
    spec: 'definitions: [{ name: s, type: struct, members: [{ name: a, type: binary, len: 16, display-hint: sockaddr }] }]',
    message: 'demo.yaml:4:50: member "a": display-hint sockaddr of a struct member is not generated',
  },
  {
    feature: 'numbers of an enum that JavaScript cannot hold',
    spec: 'definitions: [{ name: e, type: enum, entries: [{ name: far, value: 9007199254740991 }, farther] }]',
    message: 'demo.yaml:4:88: entry "farther": a number beyond 2^53 in an enum (9007199254740992) is not generated',
  },
  {
    feature: 'other names for the values of an enum',
    spec: 'definitions: [{ name: e, type: enum, entries: [{ name: far, ts-name: FAR }] }]',
    message: 'demo.yaml:4:48: entry "far": a ts-name of an entry ("FAR") is not generated',
  },
  {
    feature: 'calls without a set',
    spec: 'operations: { list: [{ name: reserved }, { name: reset, do: { request: {} } }] }',
    message: 'demo.yaml:4:42: operation "reset": an operation without "attribute-set" is not generated',
  },
  {
    feature: 'groups with and without a number',
    spec: 'mcast-groups: { list: [{ name: a, value: 1 }, { name: b }] }',
    message: 'demo.yaml:4:47: multicast group "b": a group without a number among groups with one is not generated',
  },
];

test.each(cases)('$feature: the error says where and what', ({ spec, message }) => {
  const model = modelOf(spec);
  let refusal: unknown;
  try {
    refuseUnsupported(model);
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(SpecError);
  expect((refusal as SpecError).message).toBe(message);
});
