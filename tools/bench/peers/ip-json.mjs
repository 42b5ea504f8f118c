// What programs without netlink do: spawn `ip -j`, parse its JSON. Usage: ip-json.mjs DUMPS; prints rows, milliseconds.
import { execFileSync } from 'node:child_process';

const command = ['-j', '-4', 'route', 'show', 'table', 'all'];
for (let dump = 0; dump < Number(process.argv[2] ?? 1); dump++) {
  const started = performance.now();
  const rows = JSON.parse(execFileSync('ip', command, { maxBuffer: 2 ** 30 }));
  console.log(rows.length, (performance.now() - started).toFixed(3));
}
