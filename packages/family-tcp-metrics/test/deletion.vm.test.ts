import { afterEach, describe, expect, it, vi } from 'vitest';
import { refusalOf, SyncSocket, useSocket } from '../../../tools/live/index.ts';
import { del, get } from '../src/index.ts';
import { talk } from './live/talk.ts';

const socket = useSocket();

// Without a destination, everything is deleted.
afterEach(() => socket.do(del));

/** Source addresses of the entries of a destination. */
async function sourcesOf(destination: string): Promise<(string | undefined)[]> {
  const rows = await socket.dump(get).toArray();
  return rows.filter(({ addrIpv4 }) => addrIpv4 === destination).map(({ saddrIpv4 }) => saddrIpv4);
}

/** Connects with a destination from two addresses. */
async function connectTwice(destination: string): Promise<void> {
  await talk(destination, '127.0.0.1');
  await talk(destination, '127.0.0.2');
  await vi.waitFor(async () => expect(await sourcesOf(destination)).toHaveLength(2));
}

describe('entries are deleted', () => {
  it('for one source address', async () => {
    await connectTwice('127.0.0.21');
    await socket.do(del, { addrIpv4: '127.0.0.21', saddrIpv4: '127.0.0.2' });
    expect(await sourcesOf('127.0.0.21')).toEqual(['127.0.0.1']);
  });

  it('for a whole destination, by a blocking socket too', async () => {
    await connectTwice('127.0.0.22');
    const blocking = new SyncSocket();
    blocking.do(del, { addrIpv4: '127.0.0.22' });
    blocking.close();
    expect(await sourcesOf('127.0.0.22')).toEqual([]);
  });

  it('all at once', async () => {
    await connectTwice('127.0.0.23');
    await socket.do(del);
    expect(await socket.dump(get).toArray()).toEqual([]);
  });
});

it('a destination that is not there cannot be deleted', async () => {
  expect(await refusalOf(socket.do(del, { addrIpv4: '203.0.113.1' }))).toMatchObject({
    code: 'ESRCH',
    operation: 'del',
  });
});
