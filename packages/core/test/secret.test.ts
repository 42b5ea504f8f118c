import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { format, inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { AttrReader, AttrWriter, SecretBytes } from '../src/index.ts';
import { flat, hex, toHex } from './support/hex.ts';

const key = '5a5b5c5d 5e5f6061 62636465 66676869 6a6b6c6d 6e6f7071 72737475 76777879';

function secret(): SecretBytes {
  const r = new AttrReader(hex(`2400 0300 ${key}`), { littleEndian: true });
  r.next();
  return r.secret('private-key', 32, 32);
}

/** Any trace of the key: its numbers, its hex, its characters. */
const trace = /90|91|92|5a5b|0x5a|Z\[|WltcXV/;

function printed(...values: readonly unknown[]): string {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  const console = new Console(stream);
  console.log(...values);
  console.error(...values);
  return text;
}

describe('keys that are read', () => {
  const hidden = '[32 bytes hidden]';

  test.each([
    ['util.inspect', (value: SecretBytes) => inspect(value)],
    ['util.inspect of an object that holds it', (value: SecretBytes) => inspect({ privateKey: value })],
    ['util.inspect deep inside', (value: SecretBytes) => inspect({ a: { b: [{ c: value }] } }, { depth: 9 })],
    ['util.inspect with all it can show', (value: SecretBytes) => inspect([value], { showHidden: true, depth: 9 })],
    ['util.format %s', (value: SecretBytes) => format('%s', value)],
    ['util.format %o', (value: SecretBytes) => format('%o', value)],
    ['util.format %O', (value: SecretBytes) => format('%O', value)],
    ['util.format %j', (value: SecretBytes) => format('%j', value)],
    ['JSON.stringify', (value: SecretBytes) => JSON.stringify(value)],
    ['JSON.stringify of an object', (value: SecretBytes) => JSON.stringify({ peers: [{ presharedKey: value }] })],
    ['a template string', (value: SecretBytes) => `${value}`],
    ['String()', (value: SecretBytes) => String(value)],
    ['concatenation', (value: SecretBytes) => `key: ${[value]}`],
    ['console.log', (value: SecretBytes) => printed(value, { privateKey: value })],
    ['toLocaleString', (value: SecretBytes) => value.toLocaleString()],
    [
      'an error',
      (value: SecretBytes) => inspect(new Error(`refused: ${value}`, { cause: { value } })).replaceAll(/ at .*/g, ''),
    ],
  ])('are not shown by %s', (_name, show) => {
    const text = show(secret());
    expect(text).toContain(hidden);
    expect(text).not.toMatch(trace);
  });

  test('are bytes in every other respect', () => {
    const value = secret();
    expect(value).toBeInstanceOf(Uint8Array);
    expect(toHex(value)).toBe(flat(key));
    expect(value.length).toBe(32);
    expect([...value].slice(0, 2)).toEqual([0x5a, 0x5b]);
    expect(new Uint8Array(value)[0]).toBe(0x5a);
    expect(Buffer.from(value).toString('base64')).toMatch(/^WltcXV/);
  });

  test('are copies with a buffer of their own', () => {
    const bytes = hex(`2400 0300 ${key}`);
    const r = new AttrReader(bytes, { littleEndian: true });
    r.next();
    const value = r.secret('private-key');
    bytes.fill(0);
    expect(value[0]).toBe(0x5a);
    expect(value.buffer.byteLength).toBe(32);
  });

  test('make plain arrays when they are cut or mapped', () => {
    expect(secret().slice(0, 2)).toEqual(Uint8Array.of(0x5a, 0x5b));
    expect(secret().slice()).not.toBeInstanceOf(SecretBytes);
    expect(secret().map((byte) => byte)).not.toBeInstanceOf(SecretBytes);
  });

  test('go back to the same bytes', () => {
    const w = new AttrWriter({ littleEndian: true });
    w.secret(3, 'private-key', secret(), 32, 32);
    expect(w.toHex()).toBe(flat(`2400 0300 ${key}`));
  });
});

describe('errors about keys say lengths alone', () => {
  const short = hex(key).slice(0, 31);

  test.each([
    ['too short', short, 'expected 32 bytes, got 31'],
    ['text', Buffer.from(hex(key)).toString('base64'), 'expected a Uint8Array, got a value of type string'],
    ['numbers', Array.from(hex(key)), 'expected a Uint8Array, got a value of type object'],
    ['null', null, 'expected a Uint8Array, got a value of type object'],
  ])('%s', (_name, value, reason) => {
    const w = new AttrWriter({ name: 'set-device' });
    let error: unknown;
    try {
      w.secret(3, 'private-key', value as never, 32, 32);
    } catch (caught) {
      error = caught;
    }
    expect(error).toMatchObject({ name: 'EncodeError', path: 'set-device.private-key', reason });
    expect(inspect(error, { depth: 9, showHidden: true }).replaceAll(/ at .*/g, '')).not.toMatch(trace);
    expect(JSON.stringify(error)).not.toMatch(trace);
  });

  test('of a wrong length when it is read', () => {
    const r = new AttrReader(hex(`2300 0300 ${key.slice(0, -2)} 00`), { name: 'wgdevice', littleEndian: true });
    r.next();
    expect(() => r.secret('private-key', 32, 32)).toThrow(
      'cannot decode wgdevice.private-key: expected 32 bytes, got 31 bytes (offset 4)',
    );
  });
});
