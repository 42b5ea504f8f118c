import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listenTo, mountNfs, refusalOf, useNfsServer, useSocket } from '../../../tools/live/index.ts';
// Which clients an address belongs to is asked by another family.
import * as sunrpc from '../../family-sunrpc-cache/src/index.ts';
import {
  cacheFlush,
  type ExportFlag,
  expkeyGetReqs,
  expkeySetReqs,
  rpcStatusGet,
  serverStatsGet,
  svcExportGetReqs,
  svcExportSetReqs,
  unlockExport,
  unlockFilesystem,
  unlockIp,
} from '../src/index.ts';

const socket = useSocket();
useNfsServer(socket);

afterEach(async () => {
  await socket.do(cacheFlush);
  await socket.do(sunrpc.cacheFlush);
});

/** Far from now, in seconds since 1970. */
const expiry = 99_999_999_999n;
const client = 'clients';
const patience = { timeout: 15_000, interval: 20 };
const strict = { unknownAttributes: 'deny' } as const;

/** The first of the questions that a dump brings, once there is one. */
function question<T>(dump: () => Promise<readonly { requests?: T[] | undefined }[]>): Promise<T> {
  return vi.waitFor(async () => {
    const questions = (await dump()).flatMap(({ requests = [] }) => requests);
    return questions[0] ?? expect.fail('nobody asks');
  }, patience);
}

describe('a mount', () => {
  it('is led to the exported directory by answers', async () => {
    const path = join(tmpdir(), 'nlkit-exported');
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'file'), 'content');
    await listenTo(socket, 'sunrpc', 'exportd');
    await listenTo(socket, 'nfsd', 'exportd');
    const { folder, status } = mountNfs();

    const address = await question(() => socket.dump(sunrpc.ipMapGetReqs).toArray());
    await socket.do(sunrpc.ipMapSetReqs, { requests: [{ ...address, domain: client, expiry }] });

    const key = await question(() => socket.dump(expkeyGetReqs, {}, strict).toArray());
    expect(key).toEqual({ seqno: expect.any(BigInt), client, fsidtype: 1, fsid: new Uint8Array(4) });
    const [call] = await socket.dump(rpcStatusGet, {}, strict).toArray();
    expect(call).toMatchObject({ prog: 100_003, version: 4, proc: 1, saddr4: '127.0.0.1', daddr4: '127.0.0.1' });
    expect(call).toMatchObject({ dport: 2049, compoundOps: expect.arrayContaining([24]) });
    await socket.do(expkeySetReqs, { requests: [{ ...key, path, expiry }] });

    const directory = await question(() => socket.dump(svcExportGetReqs, {}, strict).toArray());
    expect(directory).toEqual({ seqno: expect.any(BigInt), client, path });
    const flags: ExportFlag[] = ['readonly', 'insecure-port', 'nosubtreecheck', 'fsid'];
    const secinfo = [{ pseudoflavor: 1, flags }];
    const answer = { ...directory, expiry, flags, anonUid: 65_534, anonGid: 65_534, fsid: 0, secinfo };
    await socket.do(svcExportSetReqs, { requests: [{ ...answer, xprtsec: ['none', 'tls'] }] });

    expect(await status).toBe(0);
    expect(readdirSync(folder)).toEqual(['file']);
    const [statistics = {}, ...more] = await socket.dump(serverStatsGet, {}, strict).toArray();
    expect(more).toEqual([]);
    expect(statistics.nettcpconn).toBeGreaterThan(0);
    expect(statistics.rpccnt).toBeGreaterThan(2);
    const putRootFilehandle = 24;
    const count = statistics.proc4opsOps?.find(({ op }) => op === putRootFilehandle)?.count;
    expect(count).toBeGreaterThan(0n);

    await socket.do(unlockExport, { path });
    await socket.do(unlockFilesystem, { path });
  });
});

describe('answers', () => {
  it('are given unasked, and refuse as well', async () => {
    // A group of clients has to be known.
    const address = { class: 'nfsd', addr: '192.0.2.1', domain: client, expiry };
    await socket.do(sunrpc.ipMapSetReqs, { requests: [address] });
    await socket.do(svcExportSetReqs, {
      requests: [
        { client, path: '/run', negative: true, expiry },
        {
          client,
          path: '/tmp',
          expiry,
          anonUid: 65_534,
          anonGid: 65_534,
          fsid: 5,
          flags: ['readonly', 'rootsquash'],
          uuid: new Uint8Array(16).fill(1),
          fslocations: { location: [{ host: 'other.example', path: '/there' }] },
        },
      ],
    });
    const fsid = Uint8Array.of(6, 0, 0, 0);
    await socket.do(expkeySetReqs, { requests: [{ client, fsidtype: 1, fsid, negative: true, expiry }] });
  });

  it('are forgotten', async () => {
    await socket.do(cacheFlush, { mask: ['svc_export'] });
    await socket.do(cacheFlush, { mask: ['svc_export', 'expkey'] });
  });
});

describe('locks', () => {
  it('are released for an address', async () => {
    await socket.do(unlockIp, { address: { address: '127.0.0.1', port: 0 } });
    await socket.do(unlockIp, { address: { address: '2001:db8::1', port: 0 } });
  });
});

describe('a refusal', () => {
  it('names what is missing', async () => {
    expect(await refusalOf(socket.do(unlockExport))).toMatchObject({
      code: 'EINVAL',
      extAck: { missing: 'unlock-export.path' },
    });
  });

  it('names answers to forget that do not exist', async () => {
    expect(await refusalOf(socket.do(cacheFlush, { mask: [128] }))).toMatchObject({
      code: 'EINVAL',
      extAck: { message: 'reserved bit set', attribute: 'cache-flush.mask' },
    });
  });

  it('tells of paths that do not exist, and of answers that lack what they need', async () => {
    expect((await refusalOf(socket.do(unlockExport, { path: '/nosuch' }))).code).toBe('ENOENT');
    expect((await refusalOf(socket.do(expkeySetReqs, { requests: [{ fsidtype: 99 }] }))).code).toBe('EINVAL');
    const unknown = { client: 'nobody', path: '/tmp', negative: true, expiry };
    expect((await refusalOf(socket.do(svcExportSetReqs, { requests: [unknown] }))).code).toBe('ENOENT');
  });
});
