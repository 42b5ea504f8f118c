import { afterEach, describe, expect, it } from 'vitest';
import { refusalOf, SyncSocket, useSocket } from '../../../tools/live/index.ts';
import { serverGet, serverSet } from '../src/index.ts';

const socket = useSocket();
const untouched = { gracetime: 0, tcpPort: 0, udpPort: 0 };

afterEach(() => socket.do(serverSet, untouched));

describe('settings of the lock manager', () => {
  it('are changed and read back', async () => {
    expect(await socket.do(serverGet, {}, { unknownAttributes: 'deny' })).toEqual(untouched);
    const settings = { gracetime: 60, tcpPort: 4045, udpPort: 65_535 };
    await socket.do(serverSet, settings);
    expect(await socket.do(serverGet)).toEqual(settings);
  });

  it('stay as they are where a request leaves them out', async () => {
    await socket.do(serverSet, { gracetime: 60, tcpPort: 4045, udpPort: 4046 });
    await socket.do(serverSet, { gracetime: 90 });
    expect(await socket.do(serverGet)).toEqual({ gracetime: 90, tcpPort: 4045, udpPort: 4046 });
  });

  it('are changed and read by a blocking socket', () => {
    const blocking = new SyncSocket();
    blocking.do(serverSet, { gracetime: 30, tcpPort: 1 });
    expect(blocking.do(serverGet)).toEqual({ gracetime: 30, tcpPort: 1, udpPort: 0 });
    blocking.close();
  });
});

describe('a refusal', () => {
  it('names what is missing', async () => {
    expect(await refusalOf(socket.do(serverSet, { tcpPort: 1 }))).toMatchObject({
      code: 'EINVAL',
      extAck: { missing: 'server-set.gracetime' },
    });
  });

  it('tells of a grace time that is too long', async () => {
    await socket.do(serverSet, { gracetime: 240 });
    expect((await refusalOf(socket.do(serverSet, { gracetime: 241 }))).code).toBe('EINVAL');
    expect((await socket.do(serverGet)).gracetime).toBe(240);
  });
});
