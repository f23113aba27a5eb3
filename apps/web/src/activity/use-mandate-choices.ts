import { useQueries, useQuery } from '@tanstack/react-query';
import { mandateQuery, mandatesQuery, type ShownMandate } from '../api/mandate-queries.ts';
import { type Choice, choiceOf } from '../parts/choice.ts';
import { mandateName } from './mandate-name.ts';

/** The mandates of the texts that were adopted last, and those that are chosen already. */
export function useMandateChoices(chosen: readonly string[]): readonly Choice[] {
  const { data } = useQuery(mandatesQuery({}, { sort: 'adopted', order: 'down' }, 1));
  const recent = data?.items ?? [];
  const missing = chosen.filter((id) => !recent.some((each) => each.id === id));
  const others = useQueries({ queries: missing.map((id) => mandateQuery(id)) });
  return [...others.flatMap((each) => each.data?.mandate ?? []), ...recent].map(choiceOfMandate);
}

function choiceOfMandate(mandate: ShownMandate): Choice {
  const { id, words, instrument } = mandate;
  return choiceOf(id, {
    name: `${mandateName(mandate)}: ${words.slice(0, 120)}`,
    lang: instrument.language,
    others: [words],
  });
}
