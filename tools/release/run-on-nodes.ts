/** Runs packed packages outside the workspace on every supported major version of Node.js. */
import { compileOutsideProject, runOutsideProject, withOutsideProject } from './outside-project.ts';
import { runChecks } from './report.ts';

const majors = [20, 22, 24, 26] as const;

await runChecks(async (report) => {
  await withOutsideProject(async (project) => {
    report.add('compiles', await compileOutsideProject(project));
    for (const major of majors) {
      const node = ['npx', '--yes', `--package=node@${major}`, 'node'] as const;
      report.add(`runs on node ${major}`, await runOutsideProject(project, node));
    }
  });
});
