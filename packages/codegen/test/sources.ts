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
