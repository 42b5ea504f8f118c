import type { FamilyModel, LoadedSpec } from '@nlkit/netlink-codegen';

/** A spec as it is after its overlay: the merged text, for what only C needs, and the model, for the numbers. */
export interface CheckedFamily {
  readonly spec: MergedSpec;
  readonly model: FamilyModel;
}

export type MergedSpec = LoadedSpec['spec'];

/** A place of a spec that has a number, or a text that the kernel has under a name. */
export interface SpecValue {
  /** Path, in the form that overlays use. */
  readonly place: string;
  /** Path of what it belongs to: an enum, a set, the operations. */
  readonly group: string;
  /** Its name there. */
  readonly name: string;
  readonly value: bigint | string;
  /** What the name of its constant starts with, when the spec is right about that. */
  readonly prefix: string;
  /** How the name may go on, best guess first. */
  readonly endings: readonly string[];
  /**
   * The number in its other form, that headers may have for a whole group: of flags, that of the bit; of an enum whose
   * values number bits, the mask.
   */
  readonly otherForm?: bigint;
  /** Whether headers often have no constant for it. */
  readonly isOptional: boolean;
}

/** What is not as in the headers. */
export interface Finding {
  readonly spec: string;
  readonly place: string;
  /** `absent`: the headers have nothing of that name; `wrong`: what they have is different. */
  readonly is: 'absent' | 'wrong';
  readonly text: string;
  /** The number of the spec and that of the headers, where it is numbers that differ. */
  readonly numbers?: { readonly ours: bigint; readonly theirs: bigint };
}

/** A name of a spec in the spelling of constants. */
export function upperCase(name: string): string {
  return name.replaceAll('-', '_').toUpperCase();
}
