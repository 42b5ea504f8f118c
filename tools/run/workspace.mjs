import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root folder of the repository. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Path below the root. */
export const inRoot = (...names) => join(root, ...names);

/** The parsed package.json of the root. */
export const rootPackage = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
