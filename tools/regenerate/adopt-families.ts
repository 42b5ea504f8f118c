import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { kebab } from '@nlkit/netlink-codegen';
import { allFamilies, type Family, familyModel } from './families.ts';

/**
 * Adds an entry to `specs/families.json` for each spec in `specs/extra` that has none. Returns the names of the specs.
 * Throws a SpecError for what is wrong with one of them, before anything is written.
 */
export function adoptFamilies(repository: string): string[] {
  const listed = allFamilies(repository);
  const added = extraSpecs(repository)
    .filter((file) => !listed.some((each) => each.file === file))
    .map((file) => newEntry(file, repository));
  if (added.length === 0) return [];
  const all = [...listed, ...added].toSorted((a, b) => (a.file < b.file ? -1 : 1));
  writeFileSync(join(repository, 'specs/families.json'), `[\n${all.map(printEntry).join(',\n')}\n]\n`);
  return added.map(({ file }) => file);
}

function extraSpecs(repository: string): string[] {
  const folder = join(repository, 'specs/extra');
  const files = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  return files.filter((file) => file.endsWith('.yaml')).map((file) => basename(file, '.yaml'));
}

/** What can be known of a family by its spec alone; the rest is for people to add. */
function newEntry(file: string, repository: string): Family {
  const entry = {
    file,
    family: file,
    package: `@nlkit/netlink-${kebab(file)}`,
    about: '',
    enabled: true,
    kernelOption: '',
    modules: [],
    autoload: false,
  };
  const { name, doc } = familyModel(entry, repository);
  return { ...entry, family: name, about: doc === '' ? name : firstSentence(doc) };
}

/** `Ports of switches. A switch has …` becomes `ports of switches`: what a row of a table says. */
function firstSentence(doc: string): string {
  const [sentence = ''] = doc.split(/[.:](?:\s|$)/);
  return sentence.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
}

function printEntry(entry: Family): string {
  const lines = Object.entries(entry).map(([key, value]) => {
    const text = Array.isArray(value) ? `[${value.map((each) => JSON.stringify(each)).join(', ')}]` : undefined;
    return `    ${JSON.stringify(key)}: ${text ?? JSON.stringify(value)}`;
  });
  return `  {\n${lines.join(',\n')}\n  }`;
}
