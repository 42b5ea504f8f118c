export { bannerOf, generatePackage, type PackageFacts, type PackageFiles } from './emit/generate.ts';
export { kebab, type PackageLayout } from './emit/package-files.ts';
export { formatPos, type SourcePos, SpecError, type SpecProblem } from './errors.ts';
export { type LoadedSpec, type LoadOptions, loadSpec } from './load/load-spec.ts';
export { type FamilyEntry, type FamilySources, loadFamily } from './model/load-family.ts';
export type { FamilyModel } from './model/model.ts';
export { compareTree, type FileChange, ForeignFileError, readExisting, writeChanges } from './write-tree.ts';
