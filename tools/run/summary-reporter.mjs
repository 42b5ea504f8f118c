import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * Vitest reporter that writes what a run came to, as JSON, into the file that `NLKIT_TEST_SUMMARY` names.
 * A file that cannot be loaded, a failing hook and an unhandled error count as one failure each.
 */
export default class SummaryReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const target = process.env.NLKIT_TEST_SUMMARY;
    if (target === undefined) return;
    const summary = { passed: 0, failed: unhandledErrors.length, skipped: [] };
    for (const module of modules) {
      summary.failed += module.errors().length;
      for (const suite of module.children.allSuites()) summary.failed += suite.errors().length;
      for (const test of module.children.allTests()) count(summary, module, test);
    }
    writeFileSync(target, JSON.stringify(summary));
  }
}

function count(summary, module, test) {
  const result = test.result();
  if (result.state === 'passed') summary.passed += 1;
  else if (result.state === 'failed') summary.failed += 1;
  else {
    const file = relative(process.cwd(), module.moduleId);
    summary.skipped.push({ test: `${file} > ${test.fullName}`, reason: result.note ?? 'no reason given' });
  }
}
