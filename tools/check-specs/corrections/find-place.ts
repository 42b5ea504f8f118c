import type { FamilyModel } from '@nlkit/netlink-codegen';

export type Attr = FamilyModel['sets'][number]['attrs'][number];
export type AttrSet = FamilyModel['sets'][number];
export type StructDef = FamilyModel['structs'][number];
export type EnumDef = FamilyModel['enums'][number];
export type OperationDef = FamilyModel['operations'][number];
export type Format = FamilyModel['subMessages'][number]['formats'][number];

/** A part of a model that a path leads to. */
export type Found =
  | { readonly kind: 'set'; readonly set: AttrSet }
  | { readonly kind: 'attribute'; readonly attr: Attr; readonly set: AttrSet }
  | { readonly kind: 'struct'; readonly struct: StructDef }
  | { readonly kind: 'enum'; readonly definition: EnumDef }
  | { readonly kind: 'entry'; readonly value: bigint; readonly definition: EnumDef }
  | { readonly kind: 'format'; readonly format: Format }
  | { readonly kind: 'operation'; readonly operation: OperationDef }
  | { readonly kind: 'message'; readonly id: number; readonly operation: string; readonly mode: 'do' | 'dump' };

/** Follows a path, in the form that overlays use, in a model. */
export function findPlace(model: FamilyModel, path: string): Found | undefined {
  const [root, name = '', ...rest] = path.split('/');
  switch (root) {
    case 'attribute-sets':
      return inSet(model, name, rest);
    case 'definitions':
      return inDefinition(model, name, rest);
    case 'sub-messages': {
      const message = model.subMessages.find((each) => each.name === name);
      const format = message?.formats.find(({ value }) => value === rest[1]);
      return format && { kind: 'format', format };
    }
    case 'operations':
      return inOperation(model, rest);
    default:
      throw new Error(`cannot follow ${path}`);
  }
}

function inSet(model: FamilyModel, name: string, [list, attribute]: readonly string[]): Found | undefined {
  const set = model.sets.find((each) => each.name === name);
  if (list === undefined) return set && { kind: 'set', set };
  const attr = set?.attrs.find((each) => each.name === attribute);
  return attr && set && { kind: 'attribute', attr, set };
}

function inDefinition(model: FamilyModel, name: string, [list, entry]: readonly string[]): Found | undefined {
  const struct = model.structs.find((each) => each.name === name);
  if (struct !== undefined) return { kind: 'struct', struct };
  const definition = model.enums.find((each) => each.name === name);
  if (definition === undefined) return undefined;
  if (list === undefined) return { kind: 'enum', definition };
  const value = definition.entries.find((each) => each.name === entry)?.value;
  return value === undefined ? undefined : { kind: 'entry', value, definition };
}

/** The rest of `operations/list/NAME/MODE/request`, from the name on; the name alone is the operation. */
function inOperation(model: FamilyModel, [name, mode, direction]: readonly string[]): Found | undefined {
  const operation = model.operations.find((each) => each.name === name);
  if (operation !== undefined && mode === undefined) return { kind: 'operation', operation };
  if (operation === undefined || (mode !== 'do' && mode !== 'dump')) return undefined;
  const message = direction === 'reply' ? operation[mode]?.reply : operation[mode]?.request;
  return message && { kind: 'message', id: message.id, operation: operation.name, mode };
}
