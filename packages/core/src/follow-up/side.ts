/** One of the two organizations that cooperate. Neither comes first: the letters only tell them apart. */
export type Side = 'a' | 'b';

export const SIDES: readonly Side[] = ['a', 'b'];

/** Something that each side has of its own. */
export interface OfEachSide<T> {
  readonly a: T;
  readonly b: T;
}

export function otherSide(side: Side): Side {
  return side === 'a' ? 'b' : 'a';
}

/** Makes what each side has. */
export function ofEachSide<T>(of: (side: Side) => T): OfEachSide<T> {
  return { a: of('a'), b: of('b') };
}
