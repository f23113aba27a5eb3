import { defaultTreeAdapter, parseFragment } from 'parse5';

/** The character that an entity such as `&nbsp;` or `&#8217;` stands for; null when HTML knows none of that name. */
export function decodedEntity(entity: string): string | null {
  const node = parseFragment(entity).childNodes[0];
  if (!node || !defaultTreeAdapter.isTextNode(node)) return null;
  return node.value === entity ? null : node.value;
}
