import type { TreeNode } from './attribute-tree.ts';
import { type Difference, sides } from './difference.ts';

/** Lists where the attributes of two messages differ: `ours` as we wrote them, `theirs` as they came. */
export function compareTrees(ours: TreeNode, theirs: TreeNode): readonly Difference[] {
  const found: Difference[] = [];
  compareNodes(ours, theirs, found);
  return found;
}

function compareNodes(ours: TreeNode, theirs: TreeNode, found: Difference[]): void {
  if (ours.payload !== theirs.payload) {
    found.push({ at: ours.at, is: 'other', detail: sides(ours.payload, theirs.payload) });
  }
  const left = [...theirs.inside];
  for (const own of ours.inside) {
    const index = left.findIndex(({ type }) => type === own.type);
    const other = left[index];
    if (other === undefined) {
      found.push({ at: own.at, is: 'more', detail: sides(own, undefined) });
    } else {
      left.splice(index, 1);
      compareNodes(own, other, found);
    }
  }
  for (const other of left) found.push({ at: other.at, is: 'less', detail: sides(undefined, other) });
}
