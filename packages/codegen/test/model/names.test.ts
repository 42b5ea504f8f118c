import { expect, test } from 'vitest';
import {
  armsName,
  baseName,
  constName,
  decodeName,
  descriptorName,
  encodeName,
  enumConst,
  enumTypeName,
  formatsConst,
  interfaceName,
  itemName,
  messageName,
  operationConst,
  requestName,
  structConst,
  tableName,
} from '../../src/model/names.ts';
import { attrOf, modelOf, named, operationOf, setOf, structOf } from './model-of.ts';

const model = modelOf(`
  definitions:
    - { name: key-len, type: const, value: 32, name-prefix: wg- }
    - { name: rtm-type, type: enum, entries: [unicast] }
    - { name: wgpeer-flags, type: flags, entries: [remove-me] }
    - { name: pin-capabilities, type: flags, entries: [state] }
    - { name: --kernel-timespec, type: struct, members: [{ name: sec, type: u64 }] }
    - { name: rtmsg, type: struct, members: [{ name: tos, type: u8 }] }
    - { name: rtnexthop, type: struct, members: [{ name: len, type: u16 }] }
  attribute-sets:
    - { name: wgpeer, attributes: [] }
    - { name: attrs, attributes: [] }
    - { name: action, ordered: true, attributes: [] }
    - { name: 4addr, attributes: [] }
    - name: route-attrs
      attributes:
        - { name: kind, type: string }
        - { name: slave-data, type: sub-message, sub-message: linkinfo-data-msg, selector: kind }
        - { name: hops, type: record-list, struct: rtnexthop, length-member: len, nested-attributes: route-attrs }
  sub-messages:
    - { name: linkinfo-data-msg, formats: [] }
  operations:
    list:
      - { name: get-route, attribute-set: route-attrs, fixed-header: rtmsg, do: {}, dump: {} }
      - { name: new, attribute-set: route-attrs, fixed-header: rtmsg, do: {} }
`);
const peer = setOf(model, 'wgpeer');
const routes = setOf(model, 'route-attrs');

test('definitions', () => {
  expect(constName(named(model.consts, 'key-len'))).toBe('KeyLen');
  const type = named(model.enums, 'rtm-type');
  expect([enumConst(type), enumTypeName(type), tableName(type)]).toEqual(['RtmType', 'RtmType', 'rtmTypeTable']);
  const flags = named(model.enums, 'wgpeer-flags');
  expect([enumConst(flags), enumTypeName(flags), tableName(flags)]).toEqual([
    'WgpeerFlags',
    'WgpeerFlag',
    'wgpeerFlagsTable',
  ]);
  expect(enumTypeName(named(model.enums, 'pin-capabilities'))).toBe('PinCapabilities');
  const timespec = structOf(model, '--kernel-timespec');
  expect([interfaceName(timespec), structConst(timespec)]).toEqual(['KernelTimespec', 'kernelTimespecStruct']);
});

test('sets', () => {
  expect(interfaceName(peer)).toBe('Wgpeer');
  expect(descriptorName(peer)).toBe('wgpeerAttrs');
  expect(descriptorName(routes)).toBe('routeAttrs');
  expect(descriptorName(setOf(model, 'attrs'))).toBe('attrs');
  expect(descriptorName(setOf(model, '4addr'))).toBe('_4addrAttrs');
  expect(itemName(setOf(model, 'action'))).toBe('ActionItem');
  expect(decodeName(interfaceName(peer))).toBe('decodeWgpeer');
  expect(encodeName(interfaceName(setOf(model, '4addr')))).toBe('encode_4addr');
});

test('sets with sub-messages', () => {
  expect(baseName(routes)).toBe('RouteAttrsBase');
  expect(armsName(routes, attrOf(model, 'route-attrs', 'slave-data'))).toBe('RouteAttrsSlaveData');
  expect(formatsConst(named(model.subMessages, 'linkinfo-data-msg'))).toBe('linkinfoDataMsgFormats');
});

test('messages are named after the set, records after both', () => {
  expect(messageName(structOf(model, 'rtmsg'), routes)).toBe('RouteAttrsMessage');
  expect(messageName(structOf(model, 'rtnexthop'), routes)).toBe('RtnexthopRouteAttrs');
});

test('operations', () => {
  const get = operationOf(model, 'get-route');
  expect([operationConst(get), requestName(get, 'do'), requestName(get, 'dump')]).toEqual([
    'getRoute',
    'GetRouteRequest',
    'GetRouteDumpRequest',
  ]);
  expect(requestName(operationOf(model, 'new'), 'do')).toBe('NewOpRequest');
});
