import * as wireguard from '@nlkit/netlink-wireguard';
import { expect, test } from 'vitest';
import type { FamilyPackage } from '../../conformance/family-package.ts';
import { tryEveryAttribute } from '../../conformance/made/every-attribute.ts';

const exported: FamilyPackage = wireguard;

test('each attribute of each set is tried', () => {
  const sets = [wireguard.wgdeviceAttrs, wireguard.wgpeerAttrs, wireguard.wgallowedipAttrs];
  const attributes = sets.flatMap((set) => Object.keys(set)).length;
  expect(tryEveryAttribute(exported, 1, 1)).toMatchObject({ attributes, problems: [] });
});

test('a decoder that loses an attribute is found out', () => {
  const decodeWgdevice: typeof wireguard.decodeWgdevice = (reader, out) => {
    const { fwmark: _, ...rest } = wireguard.decodeWgdevice(reader, out);
    return rest;
  };
  const { problems } = tryEveryAttribute({ ...exported, decodeWgdevice } as FamilyPackage, 1, 1);
  expect(new Set(problems)).toEqual(new Set(['get-device (wgdevice) fwmark: read back as another value']));
});

test('an encoder that takes another byte order than it is told is found out', () => {
  const encodeWgdevice: typeof wireguard.encodeWgdevice = (writer, value) => {
    const { fwmark, ...rest } = value;
    wireguard.encodeWgdevice(writer, rest);
    writer.u32le(7, 'fwmark', fwmark);
  };
  const { problems } = tryEveryAttribute({ ...exported, encodeWgdevice } as FamilyPackage, 1, 1);
  expect(problems).toContain('get-device (wgdevice) fwmark: read back as another value');
});
