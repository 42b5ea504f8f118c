import { describe, expect, test } from 'vitest';
import { camelCase, operationName, pascalCase, propertyName } from '../../src/model/identifiers.ts';

describe('camelCase', () => {
  test.each([
    ['persistent-keepalive-interval', 'persistentKeepaliveInterval'],
    ['family_name', 'familyName'],
    ['two words', 'twoWords'],
    ['4addr', '_4addr'],
    ['6rd-prefix', '_6rdPrefix'],
    ['ip-v4-src', 'ipV4Src'],
    ['--leading', 'leading'],
    ['DP', 'DP'],
    ['dp', 'dp'],
    ['Wlog', 'Wlog'],
    ['Scell-log', 'ScellLog'],
    ['---', '_'],
  ])('turns %s into %s', (name, expected) => {
    expect(camelCase(name)).toBe(expected);
  });
});

describe('pascalCase', () => {
  test.each([
    ['wgpeer', 'Wgpeer'],
    ['link-attrs', 'LinkAttrs'],
    ['--kernel-timespec', 'KernelTimespec'],
    ['4addr', '_4addr'],
    ['linkinfo-6rd', 'Linkinfo6rd'],
  ])('turns %s into %s', (name, expected) => {
    expect(pascalCase(name)).toBe(expected);
  });
});

describe('propertyName', () => {
  test.each([
    ['constructor', 'constructor$'],
    ['to-string', 'toString$'],
    ['value-of', 'valueOf$'],
    ['then', 'then$'],
    ['has-own-property', 'hasOwnProperty$'],
    ['delete', 'delete'],
    ['class', 'class'],
  ])('turns %s into %s', (name, expected) => {
    expect(propertyName(name)).toBe(expected);
  });
});

describe('operationName', () => {
  test.each([
    ['new', 'newOp'],
    ['delete', 'deleteOp'],
    ['get-device', 'getDevice'],
    ['set', 'set'],
    ['6lowpan-get', '_6lowpanGet'],
  ])('turns %s into %s', (name, expected) => {
    expect(operationName(name)).toBe(expected);
  });
});
