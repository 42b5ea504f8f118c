import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** Sends some data over a TCP connection from one address of this machine to another, and ends it. */
export async function talk(localAddress: string, host: string): Promise<void> {
  const server = createServer((connection) => connection.end('x'.repeat(100_000)));
  server.listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a server without a port');
  const client = connect({ port: address.port, host, localAddress });
  client.resume();
  await once(client, 'close');
  server.close();
  await once(server, 'close');
}
