import { SpecError } from '../src/errors.ts';
import { type LoadedSpec, mergeSpec } from '../src/load/load-spec.ts';

/** The smallest spec that is valid, as lines to put others around. */
export const minimal: readonly string[] = [
  'name: demo',
  'attribute-sets:',
  '  - name: dev',
  '    attributes:',
  '      - name: ifindex',
  '        type: u32',
  '      - name: ifname',
  '        type: string',
  'operations:',
  '  list:',
  '    - name: get',
  '      attribute-set: dev',
  '      do:',
  '        request: { attributes: [ifindex, ifname] }',
];

/** A spec with one of everything that an overlay can address. */
export const overlaid: readonly string[] = [
  'name: demo',
  'protocol: netlink-raw',
  'protonum: 0',
  'definitions:',
  '  - { name: mode, type: enum, entries: [off, fast] }',
  '  - { name: head, type: struct, members: [{ name: a, type: u8 }, { name: b, type: u32 }] }',
  'attribute-sets:',
  '  - name: dev',
  '    attributes:',
  '      - { name: kind, type: string }',
  '      - { name: addr, type: binary, checks: { min-len: 16 } }',
  '      - { name: data, type: sub-message, sub-message: data-msg, selector: kind }',
  '  - name: part',
  '    subset-of: dev',
  '    attributes: [{ name: kind }, { name: kind }]',
  'sub-messages:',
  '  - { name: data-msg, formats: [{ value: vlan, attribute-set: part }] }',
  'operations:',
  '  list:',
  '    - { name: get, attribute-set: dev, do: { request: { attributes: [kind] } } }',
  'mcast-groups: { list: [{ name: all, value: 1 }] }',
];

/** An overlay with one patch, whose keys stand from line 3 on. */
export function patch(...keys: string[]): string[] {
  const [first, ...rest] = [...keys, 'reason: It has to be.', 'source: linux/demo.h'];
  return ['family: demo', 'patches:', `  - ${first}`, ...rest.map((line) => `    ${line}`)];
}

/** Loads texts as `demo.yaml` and `overlay.yaml`; imported unless told otherwise. */
export function load(
  spec: string | readonly string[],
  overlay?: string | readonly string[],
  imported = true,
): LoadedSpec {
  return mergeSpec({
    spec: { file: 'demo.yaml', text: lines(spec) },
    ...(overlay !== undefined && { overlay: { file: 'overlay.yaml', text: lines(overlay) } }),
    imported,
  });
}

/** The message of the SpecError that loading ends in; fails where it does not. */
export function problemsOf(
  spec: string | readonly string[],
  overlay?: string | readonly string[],
  imported = true,
): string {
  try {
    load(spec, overlay, imported);
  } catch (error) {
    if (error instanceof SpecError) return error.message;
    throw error;
  }
  return 'no problems';
}

function lines(text: string | readonly string[]): string {
  return typeof text === 'string' ? text : `${text.join('\n')}\n`;
}
