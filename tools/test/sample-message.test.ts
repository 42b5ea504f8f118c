import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { enabledFamilies, packageFolder } from '../regenerate/families.ts';
import { sampleMessage } from '../release/sample-message.ts';
import { publishedPackages } from '../release/workspace.ts';

const folders = enabledFamilies().map((family) => basename(packageFolder(family)));

test.each(folders)('%s is published, and has a message of a kernel to be tried with', async (folder) => {
  const published = publishedPackages().find((each) => basename(each.folder) === folder);
  if (published === undefined) throw new Error(`${folder} is not published`);
  const { id, json } = await sampleMessage(published);
  expect(id).toMatch(/^linux-\d+\.\d+:\d+$/);
  expect(Object.keys(json as object)).not.toEqual([]);
});
