import { readFileSync, writeFileSync } from 'node:fs';

/** The made-up hardware that the kernel of the virtual machine has. */
export interface Fixture {
  /** Gives the fixture a command. Throws what the kernel says to it. */
  tell(command: string): void;
  /** What state the fixture is in. */
  state(): string;
}

/** A fixture by its name: `dpll`, `em`, `handshake` or `ras`. */
export function fixture(name: string): Fixture {
  const file = `/sys/kernel/debug/nlfix/${name}`;
  return {
    tell: (command) => writeFileSync(file, `${command}\n`),
    state: () => readFileSync(file, 'utf8'),
  };
}
