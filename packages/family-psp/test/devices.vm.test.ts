import { closeSync, openSync } from 'node:fs';
import { inspect } from 'node:util';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  openDatagram,
  openStream,
  refusalOf,
  SyncSocket,
  useLinks,
  useNetdevsim,
  useSocket,
} from '../../../tools/live/index.ts';
import {
  type Dev,
  devAssoc,
  devDisassoc,
  devGet,
  devSet,
  getStats,
  keyRotate,
  rxAssoc,
  txAssoc,
  type Version,
} from '../src/index.ts';

const socket = useSocket();
const links = useLinks(socket);
const card = useNetdevsim(socket, 72);

const versions: Version[] = ['hdr0-aes-gcm-128', 'hdr0-aes-gcm-256', 'hdr0-aes-gmac-128', 'hdr0-aes-gmac-256'];
let ifindex: number;
let id: number;

beforeAll(async () => {
  ifindex = (await card.link()).ifiIndex;
});

beforeEach(async () => {
  const devices = await socket.dump(devGet).toArray();
  id = devices.find((device) => device.ifindex === ifindex)?.id ?? expect.fail('no device');
  await socket.do(devSet, { id, pspVersionsEna: versions });
});

async function read(): Promise<Dev> {
  return await socket.do(devGet, { id }, { unknownAttributes: 'deny' });
}

describe('a device', () => {
  it('is listed and read', async () => {
    const expected = { id, ifindex, pspVersionsCap: versions, pspVersionsEna: versions };
    expect(await read()).toEqual(expected);
    expect(await socket.dump(devGet, {}, { unknownAttributes: 'deny' }).toArray()).toContainEqual(expected);
  });

  it('accepts the versions that it is told', async () => {
    await socket.do(devSet, { id, pspVersionsEna: ['hdr0-aes-gmac-256'] });
    expect((await read()).pspVersionsEna).toEqual(['hdr0-aes-gmac-256']);
    await socket.do(devSet, { id, pspVersionsEna: [] });
    expect((await read()).pspVersionsEna).toEqual([]);
  });

  it('counts what it does, such as changes of its key', async () => {
    const before = await socket.do(getStats, { devId: id }, { unknownAttributes: 'deny' });
    expect(await socket.do(keyRotate, { id })).toEqual({ id });
    const after = await socket.do(getStats, { devId: id });
    expect(after).toEqual({ ...before, keyRotations: (before.keyRotations ?? 0n) + 1n });
    expect(await socket.dump(getStats, {}, { unknownAttributes: 'deny' }).toArray()).toContainEqual(after);
    expect(Object.keys(after)).toHaveLength(11);
  });

  it('is used by another link', async () => {
    const { ifiIndex } = await links.create({ ifname: 'nlk-psp', linkinfo: { kind: 'dummy' } });
    await socket.do(devAssoc, { id, ifindex: ifiIndex });
    expect((await read()).assocList).toMatchObject([{ ifindex: ifiIndex }]);
    await socket.do(devDisassoc, { id, ifindex: ifiIndex });
    expect((await read()).assocList).toBeUndefined();
  });

  it('is read by a blocking socket', () => {
    const blocking = new SyncSocket();
    expect(blocking.do(devGet, { id })).toMatchObject({ id, ifindex });
    blocking.close();
  });
});

describe('a connection', () => {
  const version = 'hdr0-aes-gcm-128';
  const txKey = { key: new Uint8Array(16).fill(1), spi: 0x8000_0005 };

  it('gets a key for receiving, then one for sending', async () => {
    const { fd: sockFd } = openStream();
    const { devId, rxKey } = await socket.do(rxAssoc, { devId: id, version, sockFd }, { unknownAttributes: 'deny' });
    expect(devId).toBe(id);
    expect(rxKey?.key).toHaveLength(16);
    expect(rxKey?.spi).toBeGreaterThan(0);
    expect(inspect(rxKey)).toContain('[16 bytes hidden]');
    await socket.do(txAssoc, { devId: id, version, txKey, sockFd });
    expect(await refusalOf(socket.do(txAssoc, { devId: id, version, txKey, sockFd }))).toMatchObject({
      code: 'EBUSY',
      extAck: { message: 'Tx key already set' },
    });
  });

  it('has keys as long as its version wants', async () => {
    const { fd: sockFd } = openStream();
    const { rxKey } = await socket.do(rxAssoc, { devId: id, version: 'hdr0-aes-gcm-256', sockFd });
    expect(rxKey?.key).toHaveLength(32);
  });

  it('gets no key for sending first', async () => {
    const { fd: sockFd } = openStream();
    expect(await refusalOf(socket.do(txAssoc, { devId: id, version, txKey, sockFd }))).toMatchObject({
      code: 'EINVAL',
      extAck: { message: 'Socket has no Rx key' },
    });
  });

  it('is one of TCP', async () => {
    const { fd: sockFd } = openDatagram();
    expect((await refusalOf(socket.do(rxAssoc, { devId: id, version, sockFd }))).code).toBe('EOPNOTSUPP');
    const file = openSync('/dev/null', 'r');
    expect((await refusalOf(socket.do(rxAssoc, { devId: id, version, sockFd: file }))).code).toBe('ENOTSOCK');
    closeSync(file);
  });
});

describe('a refusal', () => {
  it('names what is missing', async () => {
    expect(await refusalOf(socket.do(devGet))).toMatchObject({ code: 'EINVAL', extAck: { missing: 'dev-get.id' } });
    expect(await refusalOf(socket.do(keyRotate))).toMatchObject({ extAck: { missing: 'key-rotate.id' } });
    expect(await refusalOf(socket.do(txAssoc))).toMatchObject({ extAck: { missing: 'tx-assoc.sock-fd' } });
    expect(await refusalOf(socket.do(devSet, { id }))).toMatchObject({ extAck: { message: 'No settings present' } });
  });

  it('names versions that do not exist', async () => {
    expect(await refusalOf(socket.do(devSet, { id, pspVersionsEna: [128] }))).toMatchObject({
      code: 'EINVAL',
      extAck: { message: 'reserved bit set', attribute: 'dev-set.psp-versions-ena' },
    });
  });

  it('tells of devices and links that are not there', async () => {
    expect((await refusalOf(socket.do(devGet, { id: 9999 }))).code).toBe('ENODEV');
    expect(await refusalOf(socket.do(devDisassoc, { id, ifindex: 9999 }))).toMatchObject({
      code: 'ENODEV',
      extAck: { attribute: 'dev-disassoc.ifindex' },
    });
  });
});
