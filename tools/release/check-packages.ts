/**
 * Packs every published package as a release would, lints the tarballs, installs each family by itself and decodes a
 * message with it, and uses some packages together from a project outside the workspace that knows nothing but the
 * tarballs.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { enabledFamilies } from '../regenerate/families.ts';
import { useAlone } from './alone.ts';
import { inLanes } from './lanes.ts';
import { lintTarball } from './lint-tarball.ts';
import { compileOutsideProject, runOutsideProject, withOutsideProject } from './outside-project.ts';
import { packAll } from './pack.ts';
import { type Report, runChecks } from './report.ts';
import { type Package, publishedPackages } from './workspace.ts';

const lanes = 2;

await runChecks(async (report) => {
  await checkTarballs(report);
  await withOutsideProject(async (project) => {
    report.add('compiles outside the workspace', await compileOutsideProject(project));
    report.add('runs outside the workspace', await runOutsideProject(project, [process.execPath]));
  });
});

async function checkTarballs(report: Report): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-pack-'));
  try {
    const tarballs = await packAll(publishedPackages(), folder);
    await inLanes(lanes, [...tarballs], async ([name, tarball]) => report.add(name, await lintTarball(tarball)));
    await inLanes(lanes, familyPackages(), async (family) => {
      const project = join(folder, `alone-${basename(family.folder)}`);
      report.add(`${family.name} alone`, await useAlone(family, tarballs, project));
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The packages of all families; throws where one of them would not be published. */
function familyPackages(): Package[] {
  const published = publishedPackages();
  return enabledFamilies().map((family) => {
    const found = published.find(({ name }) => name === family.package);
    if (found === undefined) throw new Error(`cannot find ${family.package} among the published packages`);
    return found;
  });
}
