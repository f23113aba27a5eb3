import type { Side } from '@biennium/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type WhoAsks, whoQuery } from '../api/who-queries.ts';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';

/** The two organizations of the pair as they are called here, and which of them a person acts for. */
export interface Sides {
  /** Null until it is known who asks. */
  readonly who: WhoAsks | null;
  /** By its letters, else by its name; shielded from the direction of the sentence. */
  readonly called: (side: Side) => string;
  readonly named: (side: Side) => string;
  /** The sides that the person belongs to. */
  readonly own: readonly Side[];
  /** The sides whose coordinator the person is. */
  readonly coordinates: readonly Side[];
}

export function useSides(): Sides {
  const { w } = useWords();
  const { data: who = null } = useQuery(whoQuery());
  // The same as long as nothing of it changes, so that what is drawn with it need not be drawn again.
  return useMemo(() => {
    const names = (side: Side) => who?.workspace.configuration?.sides[side];
    const grants = who?.grants ?? [];
    const sidesOf = (held: typeof grants) => [...new Set(held.flatMap(({ side }) => side ?? []))];
    return {
      who,
      called: (side) => isolate(names(side)?.acronym || names(side)?.name || w(`side.${side}`)),
      named: (side) => isolate(names(side)?.name || names(side)?.acronym || w(`side.${side}`)),
      own: sidesOf(grants),
      coordinates: sidesOf(grants.filter(({ role }) => role === 'coordinator')),
    };
  }, [who, w]);
}
