import { openKernelTransport } from '../../src/kernel-transport.ts';

// Sends a request that is larger than the send buffer, and prints what comes of it.
const bytes = 1 << 20;
const transport = openKernelTransport({ protocol: 0, isBlocking: true });
try {
  transport.send(new Uint8Array(bytes), bytes);
  console.log('sent');
} catch (error) {
  console.log((error as Error).message);
}
transport.close();
