import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { mergeSpec } from '../../src/load/load-spec.ts';
import { loadFamily } from '../../src/model/load-family.ts';
import type { CallDef, FamilyModel } from '../../src/model/model.ts';
import { modelToJson } from '../../src/model/model-json.ts';
import { normalise } from '../../src/model/normalise.ts';
import { operationOf, setOf, structOf } from './model-of.ts';

const specs = join(import.meta.dirname, '../../../../specs');
const files = readdirSync(join(specs, 'kernel'))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => basename(file, '.yaml'));

/** Names that meet in specs without an overlay. */
const clashes: Readonly<Record<string, string>> = {
  ethtool: [
    'family: ethtool',
    'patches:',
    '  - { at: attribute-sets/string, set: { ts-name: StringEntry }, reason: Taken., source: TypeScript }',
    '  - { at: attribute-sets/stringset, set: { ts-name: StringsetInfo }, reason: Taken., source: the enum }',
  ].join('\n'),
};

/** The model of the kernel's own spec, names that meet told apart. */
function plainModel(file: string): FamilyModel {
  const overlay = clashes[file];
  const loaded = mergeSpec({
    spec: { file: `${file}.yaml`, text: readFileSync(join(specs, 'kernel', `${file}.yaml`), 'utf8') },
    ...(overlay !== undefined && { overlay: { file: 'overlay.yaml', text: overlay } }),
    imported: true,
  });
  return normalise(loaded, { file, packageName: file, modules: [] });
}

const models = new Map(files.map((file) => [file, plainModel(file)]));
const model = (file: string) => models.get(file) ?? plainModel(file);

test('every spec of the kernel has a model', () => {
  expect(files).toHaveLength(33);
  for (const each of models.values()) expect(() => JSON.stringify(modelToJson(each))).not.toThrow();
});

test('every spec with its overlay has a model', () => {
  for (const file of files) {
    const overlayFile = join(specs, 'overlays', `${file}.yaml`);
    if (!existsSync(overlayFile)) continue;
    const specFile = join(specs, 'kernel', `${file}.yaml`);
    const merged = loadFamily({ specFile, overlayFile, isImported: true, entry: { package: file, modules: ['x'] } });
    expect(merged).toMatchObject({ file, packageName: file, modules: ['x'] });
  }
});

test('nothing is lost: the sums of Linux 7.3', () => {
  const all = [...models.values()];
  const sets = all.flatMap((each) => each.sets);
  const operations = all.flatMap((each) => each.operations);
  const count = <T>(parts: readonly T[], matches: (part: T) => unknown) => parts.filter(matches).length;
  const attributes = (parts: typeof sets) => parts.reduce((sum, { attrs }) => sum + attrs.length, 0);
  expect({
    sets: sets.length,
    subsets: count(sets, (each) => each.subsetOf),
    own: attributes(sets.filter((each) => each.subsetOf === undefined)),
    // 207 entries, of which devlink names two twice.
    chosen: attributes(sets.filter((each) => each.subsetOf !== undefined)),
    operations: operations.length,
    do: count(operations, (each) => each.do),
    dump: count(operations, (each) => each.dump),
    messages: count(operations, (each) => each.message !== undefined),
    without: count(operations, (each) => !each.do && !each.dump && each.message === undefined),
    structs: all.flatMap((each) => each.structs).length,
    subMessages: all.flatMap((each) => each.subMessages).length,
    formats: all.flatMap((each) => each.subMessages.flatMap(({ formats }) => formats)).length,
    groups: all.flatMap((each) => each.groups).length,
  }).toEqual({
    sets: 414,
    subsets: 58,
    own: 3142,
    chosen: 205,
    operations: 340,
    do: 264,
    dump: 103,
    messages: 47 + 11,
    without: 2,
    structs: 125,
    subMessages: 7,
    formats: 116,
    groups: 36,
  });
});

/** Numbers of the kernel's headers (linux/rtnetlink.h, genetlink.h, wireguard.h, ethtool_netlink.h). */
test.each([
  ['rt-link', 'getlink', { do: [18, 16], dump: [18, 16] }],
  ['rt-link', 'newlink-ntf', { message: 16 }],
  ['rt-addr', 'getaddr', { dump: [22, 20] }],
  ['rt-route', 'getroute', { do: [26, 24], dump: [26, 24] }],
  ['nlctrl', 'getfamily', { do: [3, 1], dump: [3, 1] }],
  ['nlctrl', 'getpolicy', { dump: [10, 10] }],
  ['wireguard', 'get-device', { dump: [0, 0] }],
  ['wireguard', 'set-device', { do: [1, undefined] }],
  ['ethtool', 'strset-get', { do: [1, 1], dump: [1, 1] }],
  ['ethtool', 'linkinfo-ntf', { message: 3 }],
  ['ethtool', 'cable-test-tdr-act', { do: [27, undefined] }],
  ['ethtool', 'fec-get', { do: [29, 30], dump: [29, 30] }],
  ['ethtool', 'module-ntf', { message: 36 }],
])('%s %s', (file, name, expected) => {
  const { do: call, dump, message } = operationOf(model(file), name);
  const ids = ({ request, reply }: CallDef) => [request.id, reply?.id];
  expect({
    ...(call && { do: ids(call) }),
    ...(dump && { dump: ids(dump) }),
    ...(message !== undefined && { message }),
  }).toEqual(expected);
});

/** Sizes by a C compiler; those of structs that the specs describe wrongly are left to the overlays. */
test.each([
  ['rt-link', { 'rtnl-link-ifmap': 32, 'ifla-vf-guid': 16, 'rtnl-link-stats64': 200, 'ifla-vf-mac': 36, rtgenmsg: 1 }],
  ['rt-addr', { ifaddrmsg: 8, 'ifa-cacheinfo': 16 }],
  ['rt-route', { rtmsg: 12 }],
  ['wireguard', { '--kernel-timespec': 16 }],
  ['tc', { 'tc-tbf-qopt': 36, 'tc-htb-opt': 44, 'tc-police': 56, 'tc-stats': 40, 'gnet-stats-basic': 16 }],
  ['ovs_flow', { 'ovs-key-arp': 24, 'ovs-key-ct-tuple-ipv4': 16 }],
])('structs of %s are as large as in C', (file, sizes) => {
  const found = Object.keys(sizes).map((name) => [name, structOf(model(file), name).sizeBytes]);
  expect(Object.fromEntries(found)).toEqual(sizes);
});

test('the selector of tc statistics stands one set further out', () => {
  const app = setOf(model('tc'), 'tca-stats-attrs').attrs.find(({ name }) => name === 'app');
  expect(app?.type).toMatchObject({ kind: 'sub-message', selector: { name: 'kind', levels: 1, attr: undefined } });
});

test('names that meet in the specs alone', () => {
  const file = join(specs, 'kernel/ethtool.yaml');
  const load = () => loadFamily({ specFile: file, isImported: true, entry: { package: 'x' } });
  expect(load).toThrow(/attribute set "string", got "String".*\n.*attribute set "stringset", got "Stringset"/);
});
