import { beforeEach, expect, it } from 'vitest';
import {
  getPort,
  leaveNothingBehind,
  newPort,
  rawAttribute,
  refusalOf,
  useDatapath,
  useLinks,
  useSocket,
} from '../../../tools/live/index.ts';
import { execute, packetAttrs } from '../src/index.ts';

const socket = useSocket();
const links = useLinks(socket);
const datapath = useDatapath(socket);
leaveNothingBehind();

const portNo = 5;

/** An Ethernet frame with an IPv4 packet of UDP. */
const packet = Uint8Array.from(
  ('020000000001 020000000002 0800' + '4500001c 00000000 40110000 0a000001 0a000002' + '0001 0002 0008 0000')
    .replaceAll(' ', '')
    .match(/../g)
    ?.map((digits) => Number.parseInt(digits, 16)) ?? [],
);

beforeEach(async () => {
  await links.createPair('nlk-a', 'nlk-b');
  const { dpIfindex } = datapath;
  await socket.do(newPort, { dpIfindex, name: 'nlk-a', type: 'netdev', portNo, upcallPid: [0] });
});

/** Packets that the port of the test has sent. */
async function sent(): Promise<number> {
  const { stats } = await socket.do(getPort, { dpIfindex: datapath.dpIfindex, portNo });
  return Number(stats?.txPackets);
}

it('a packet goes through the actions that come with it', async () => {
  const before = await sent();
  const { dpIfindex } = datapath;
  await socket.do(execute, {
    dpIfindex,
    packet,
    key: { inPort: 0 },
    actions: [
      { pushVlan: { vlanTpid: 0x8100, vlanTci: 0x1005 } },
      { output: portNo },
      { popVlan: true },
      { output: portNo },
      { output: portNo },
    ],
  });
  // The kernel may send something of its own.
  expect(await sent()).toBeGreaterThanOrEqual(before + 3);
});

it('a packet without actions is refused', async () => {
  const { dpIfindex } = datapath;
  expect((await refusalOf(socket.do(execute, { dpIfindex, packet, key: { inPort: 0 } }))).code).toBe('EINVAL');
});

it('a packet that is too short is refused before it is sent', async () => {
  const { dpIfindex } = datapath;
  const request = socket.do(execute, { dpIfindex, packet: packet.subarray(0, 10), key: {}, actions: [] });
  await expect(request).rejects.toMatchObject({ path: 'execute.packet' });
});

it('an attribute that is too short is named by the kernel', async () => {
  const request = { dpIfindex: datapath.dpIfindex, packet, key: { inPort: 0 }, actions: [] };
  const refusal = await refusalOf(socket.do(execute, { ...request, ...rawAttribute(packetAttrs.hash.id, 2) }));
  expect(refusal).toMatchObject({
    code: 'ERANGE',
    extAck: { message: 'Attribute failed policy validation', attribute: 'execute.hash', policy: { type: 'u64' } },
  });
});

it('a packet for a datapath that is not there is refused', async () => {
  const nowhere = socket.do(execute, { dpIfindex: 0x7ffffff0, packet, key: { inPort: 0 }, actions: [{ output: 0 }] });
  expect((await refusalOf(nowhere)).code).toBe('ENODEV');
});
