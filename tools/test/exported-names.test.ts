import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ExportedNamesReader } from '../release/exported-names.ts';
import { readManifest } from '../release/workspace.ts';

test('names are those of the entry files, types marked, hidden ones left out', () => {
  const folder = join(import.meta.dirname, 'fixtures/api-package');
  const manifest = readManifest(folder);
  const reader = new ExportedNamesReader();
  try {
    expect(reader.read({ name: manifest.name, folder, manifest })).toEqual({
      '.': ['Both', 'type Local', 'type Shape', 'renamed'],
      './sub': ['sub'],
    });
  } finally {
    reader.close();
  }
});
