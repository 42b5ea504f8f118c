/** Prints how many lines were generated for each family, and how many that is for each attribute. */
import { enabledFamilies, familyModel, packageFolder } from '../regenerate/families.ts';
import { countAttributes } from './attribute-count.ts';
import { countGenerated, type FamilySize, sizeTable } from './family-size.ts';

const sizes: FamilySize[] = enabledFamilies().map((family) => ({
  name: family.file,
  attributes: countAttributes(familyModel(family)),
  lines: countGenerated(packageFolder(family)),
}));
console.log(sizeTable(sizes));
