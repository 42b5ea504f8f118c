// Usage: codec.ts encode|decode MESSAGES; one route, encoded or decoded without a socket.
// Prints messages a second, bytes allocated for each.
import { AttrReader, AttrWriter, encodeRequest, messageHeaderBytes } from '@nlkit/netlink-core';
import { getroute, type NewrouteRequest, newroute } from '@nlkit/netlink-rt-route';

const [what = 'decode', count = '500000'] = process.argv.slice(2);
const messages = Number(count);
const route: NewrouteRequest = {
  rtmFamily: 'inet',
  rtmDstLen: 32,
  rtmTable: 'main',
  rtmProtocol: 'boot',
  rtmType: 'unicast',
  dst: '10.1.2.3',
  gateway: '192.0.2.2',
  oif: 3,
  priority: 100,
};
const bytes = encodeRequest(newroute, 'do', route);
const writer = new AttrWriter();
const reader = new AttrReader(bytes);

function encode(): void {
  writer.reset('newroute');
  newroute.do.encode(writer, route);
}

function decode(): void {
  getroute.dump.decode?.(reader.seek(messageHeaderBytes, bytes.length, 0, 'getroute'));
}

const run = what === 'encode' ? encode : decode;
for (let index = 0; index < 50_000; index++) run();

const collect = (globalThis as { gc?: () => void }).gc;
if (collect === undefined) throw new Error('run with --expose-gc');
const probe = 2000;
collect();
const before = process.memoryUsage().heapUsed;
for (let index = 0; index < probe; index++) run();
const allocated = (process.memoryUsage().heapUsed - before) / probe;

const started = performance.now();
for (let index = 0; index < messages; index++) run();
const seconds = (performance.now() - started) / 1000;
console.log(Math.round(messages / seconds), allocated.toFixed(0));
