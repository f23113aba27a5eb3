import { useQuery } from '@tanstack/react-query';
import { whoQuery } from '../api/who-queries.ts';
import { useWords } from '../words/use-words.ts';

/** What both sides of the pair are called. */
interface NamedSides {
  readonly a: string;
  readonly b: string;
}

/** What both sides of the pair are called for short: by their letters, else by their names, else as sides. */
export function useSideNames(): NamedSides {
  const { w } = useWords();
  const { data } = useQuery(whoQuery());
  const sides = data?.workspace.configuration?.sides;
  const called = (side: 'a' | 'b') => sides?.[side].acronym || sides?.[side].name || w(`side.${side}`);
  return { a: called('a'), b: called('b') };
}
