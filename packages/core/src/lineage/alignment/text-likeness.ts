import { likenessOf } from './likeness.ts';
import { vectorSpace } from './vectors.ts';

/** How much alike the words of two texts are, by themselves (cosine of their terms, 0 to 1). Both have plain typography. */
export function likenessOfTexts(one: string, other: string): number {
  const space = vectorSpace([one], [other]);
  return likenessOf(space.old, space.new);
}
