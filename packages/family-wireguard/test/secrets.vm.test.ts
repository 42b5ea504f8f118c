import { format, inspect } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { leaveNothingBehind, refusalOf, useSocket } from '../../../tools/live/index.ts';
import { generatePrivateKey, setDevice, type Wgdevice } from '../src/index.ts';
import { ifname, publicKey, useDevice } from './live/use-device.ts';

const socket = useSocket();
const device = useDevice(socket);
leaveNothingBehind();

const privateKey = generatePrivateKey();
const presharedKey = generatePrivateKey();
const secrets = [privateKey, presharedKey];
let read: Wgdevice;

beforeEach(async () => {
  await socket.do(setDevice, { ifname, privateKey, peers: [{ publicKey: publicKey(1), presharedKey }] });
  read = await device.read();
});

/** Forms that a key can be printed in: hex, base64, decimal numbers. */
function formsOf(key: Uint8Array): string[] {
  const plain = Uint8Array.from(key);
  return [
    Buffer.from(plain).toString('hex'),
    Buffer.from(plain).toString('base64'),
    plain.slice(0, 6).join(', '),
    plain.slice(0, 6).join(','),
  ];
}

function expectHidden(text: string): void {
  for (const form of secrets.flatMap(formsOf)) expect(text).not.toContain(form);
}

describe('private and preshared keys', () => {
  it('are read', () => {
    expect([...(read.privateKey ?? [])]).toEqual([...privateKey]);
    expect([...(read.peers?.[0]?.presharedKey ?? [])]).toEqual([...presharedKey]);
  });

  it('are not printed with what was read', () => {
    const texts = [
      inspect(read, { depth: null }),
      inspect(read, { depth: null, showHidden: true }),
      format('%s %o %O', read, read, read),
      JSON.stringify(read, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
      `${read.privateKey}`,
      String(read.peers?.[0]?.presharedKey),
      inspect([read.privateKey, new Map([['key', read.privateKey]])]),
    ];
    for (const text of texts) expectHidden(text);
    expect(texts[0]).toContain('[32 bytes hidden]');
    expect(texts[3]).toContain('"privateKey":"[32 bytes hidden]"');
  });

  it('are not printed with errors of the encoder', async () => {
    const short = Uint8Array.from(privateKey).slice(0, 31);
    const request = socket.do(setDevice, {
      ifname,
      privateKey: short,
      peers: [{ publicKey: publicKey(1), presharedKey }],
    });
    const error = await request.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'ERR_NETLINK_ENCODE', path: 'set-device.private-key' });
    expectHidden(inspect(error, { depth: null, showHidden: true }));
    for (const form of formsOf(short)) expect(inspect(error, { depth: null })).not.toContain(form);
  });

  it('are not printed with refusals of the kernel', async () => {
    const peers = [{ publicKey: publicKey(1), presharedKey, flags: [0x80] }];
    const refusal = await refusalOf(socket.do(setDevice, { ifname, privateKey, peers }));
    expectHidden(inspect(refusal, { depth: null, showHidden: true }));
    expectHidden(JSON.stringify(refusal));
    expectHidden(String(refusal.stack));
  });
});
