import { afterEach, describe, expect, it } from 'vitest';
import { fakeKernel, NetlinkSocket, on } from '../../../tools/live/index.ts';
import { portGet } from '../src/index.ts';

const ports = [1, 2].map((portIndex) => ({ busName: 'pci', devName: '0000:01:00.0', portIndex }));
let socket: NetlinkSocket | undefined;

afterEach(() => socket?.close());

// Linux 7.3 numbers the ports of a dump as those that are asked for one by one, 7; other kernels as devices, 3.
describe.each([3, 7])('ports that a kernel sends with the number %i', (reply) => {
  const kernel = fakeKernel(
    on(
      { ...portGet, do: { ...portGet.do, reply }, dump: { ...portGet.dump, reply } },
      { do: ({ portIndex }) => ports.find((port) => port.portIndex === portIndex), dump: () => ports },
    ),
  );

  it('are listed', async () => {
    socket = new NetlinkSocket({ transport: kernel.transport });
    expect(await socket.dump(portGet).toArray()).toEqual(ports);
  });

  it('are read one by one', async () => {
    socket = new NetlinkSocket({ transport: kernel.transport });
    expect(await socket.do(portGet, { portIndex: 2 })).toEqual(ports[1]);
  });
});
