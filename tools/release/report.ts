/** Collects the outcome of checks while printing them. */
export class Report {
  #failed = 0;

  /** Prints a check and what it found, each finding indented below it; findings make it fail. */
  add(name: string, findings: readonly string[]): void {
    console.log(`${findings.length === 0 ? 'ok    ' : 'FAILED'} ${name}`);
    for (const finding of findings) console.log(finding.trimEnd().replace(/^/gm, '       '));
    if (findings.length > 0) this.#failed += 1;
  }

  /** Whether any check failed. */
  get hasFailed(): boolean {
    return this.#failed > 0;
  }
}

/**
 * Runs checks and sets the exit status of the process: 0 where every check passed.
 * An error that the checks throw ends them and is a failure too.
 */
export async function runChecks(checks: (report: Report) => Promise<void> | void): Promise<void> {
  const report = new Report();
  try {
    await checks(report);
  } catch (error) {
    report.add('cannot go on', [error instanceof Error ? error.message : String(error)]);
  }
  process.exitCode = report.hasFailed ? 1 : 0;
}
