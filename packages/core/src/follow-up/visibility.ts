import type { Side } from './side.ts';

/** Who may see a thing: its own side, both sides, or everybody (rule F9). */
export type Visibility = 'own side' | 'both sides' | 'public';

export const VISIBILITIES: readonly Visibility[] = ['own side', 'both sides', 'public'];

/** Whether somebody of these sides sees what has this visibility and belongs to this side. Who is of no side sees what is public. */
export function sees(
  of: readonly Side[],
  thing: { readonly visibility: Visibility; readonly side: Side },
): boolean {
  if (thing.visibility === 'public') return true;
  if (thing.visibility === 'both sides') return of.length > 0;
  return of.includes(thing.side);
}
