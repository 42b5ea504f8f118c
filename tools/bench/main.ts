// `pnpm bench [--rounds N] [--quick] [--readme]`: measures the packages against peers, interleaved, in namespaces of its own.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, release } from 'node:os';
import { parseArgs } from 'node:util';
import { file } from './contender.ts';
import { compilePeers } from './peers.ts';
import * as scenarios from './scenarios.ts';
import { intoReadme, markdown, type Section } from './table.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    quick: { type: 'boolean', default: false },
    readme: { type: 'boolean', default: false },
    scenario: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const scale = values.quick ? 0.1 : 1;
const names = ['routes', 'links', 'add', 'round-trip', 'start-up', 'codec'] as const;

/** One scenario, inside a namespace that is its own; prints its sections as JSON. */
function runScenario(name: string): void {
  const peers = compilePeers();
  try {
    const all: Readonly<Record<string, () => Section[]>> = {
      routes: () => scenarios.dumpScenario(peers, 'routes', 100_000 * scale, rounds),
      links: () => scenarios.dumpScenario(peers, 'links', 2_000 * scale, rounds),
      add: () => [scenarios.addScenario(peers, 20_000 * scale, rounds)],
      'round-trip': () => [scenarios.roundTripScenario(peers, rounds)],
      'start-up': () => [scenarios.startUpScenario(rounds)],
      codec: () => [scenarios.codecScenario(rounds)],
    };
    const run = all[name];
    if (run === undefined) throw new Error(`there is no scenario "${name}", only ${names.join(', ')}`);
    console.log(JSON.stringify(run()));
  } finally {
    rmSync(peers.folder, { recursive: true });
  }
}

function runAll(): void {
  const sections: Section[] = [];
  for (const name of names) {
    console.error(`${name} …`);
    const namespace = process.getuid?.() === 0 ? ['-n'] : ['-Urn'];
    const self = [
      process.execPath,
      ...process.execArgv,
      file('main.ts'),
      '--scenario',
      name,
      '--rounds',
      String(rounds),
    ];
    const result = spawnSync('unshare', [...namespace, ...self, ...(values.quick ? ['--quick'] : [])], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      maxBuffer: 2 ** 24,
    });
    if (result.status !== 0) throw new Error(`the scenario ${name} failed`);
    sections.push(...(JSON.parse(result.stdout) as Section[]));
  }
  const cores = cpus();
  const note = `Medians of ${rounds} interleaved rounds in one run (\`pnpm bench\`), Node ${process.version}, Linux ${release().replace(/^(\d+\.\d+).*/, '$1')}, ${cores.length} cores. Warm: the later half of ${scenarios.dumps} dumps in a process. Absolute figures differ from machine to machine; ratios hardly do.`;
  console.log(`${note}\n\n${markdown(sections, true)}`);
  if (values.readme) {
    const readme = file('../../README.md');
    writeFileSync(readme, intoReadme(readFileSync(readme, 'utf8'), markdown(sections, false), note));
  }
}

if (values.scenario === undefined) runAll();
else runScenario(values.scenario);
