/**
 * Packs every published package as a release would, lints the tarballs, and uses some of them from a project outside
 * the workspace that knows nothing but the tarballs.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lintTarball } from './lint-tarball.ts';
import { compileOutsideProject, runOutsideProject, withOutsideProject } from './outside-project.ts';
import { packAll } from './pack.ts';
import { type Report, runChecks } from './report.ts';
import { publishedPackages } from './workspace.ts';

await runChecks(async (report) => {
  await checkTarballs(report);
  withOutsideProject((project) => {
    report.add('compiles outside the workspace', compileOutsideProject(project));
    report.add('runs outside the workspace', runOutsideProject(project, [process.execPath]));
  });
});

async function checkTarballs(report: Report): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-pack-'));
  try {
    for (const [name, tarball] of packAll(publishedPackages(), folder)) report.add(name, await lintTarball(tarball));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
