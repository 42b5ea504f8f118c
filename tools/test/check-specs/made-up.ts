import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadFamily, loadSpec } from '@nlkit/netlink-codegen';
import { type CFacts, readFacts } from '../../check-specs/c/c-facts.ts';
import { compilerProblem } from '../../check-specs/c/compiler.ts';
import type { CheckedFamily } from '../../check-specs/family.ts';

/** Why headers cannot be compiled here, for the names of tests that are skipped; empty where they can. */
export const noCompiler: string = compilerProblem() ?? '';

const types = `#pragma once
typedef unsigned char __u8;
typedef unsigned short __u16, __be16;
typedef unsigned int __u32, __be32;
typedef signed int __s32;
typedef unsigned long long __u64;
`;

/** A folder with headers and specs made up for a test. */
export class MadeUp implements Disposable {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'nlkit-check-specs-test-'));

  /** What is known of a header with this text; the kernel's types are there. */
  facts(header: string): CFacts {
    this.write('linux/types.h', types);
    this.write('linux/ship.h', `#include <linux/types.h>\n${header}`);
    return readFacts({ folders: [this.folder], headers: ['linux/ship.h'] });
  }

  /** A family of this spec. */
  family(spec: string): CheckedFamily {
    const specFile = this.write('ship.yaml', spec);
    return {
      spec: loadSpec({ spec: specFile }).spec,
      model: loadFamily({ specFile, entry: { package: '@nlkit/netlink-ship' } }),
    };
  }

  write(name: string, text: string): string {
    const file = join(this.folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true });
  }
}
