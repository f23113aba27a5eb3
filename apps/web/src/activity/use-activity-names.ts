import type { ActivityMilestone, NamedGroup, Side } from '@biennium/core';
import { type ActivityField, isSetField } from '@biennium/core/follow-up';
import { useQuery } from '@tanstack/react-query';
import { type ListedTerm, termListsQuery } from '../api/mandate-queries.ts';
import { type Sides, useSides } from '../keys/use-sides.ts';
import { type Organizations, useOrganizations } from '../naming/use-organizations.ts';
import { type Choice, choiceOf } from '../parts/choice.ts';
import { isolate } from '../words/isolate.ts';
import { languages } from '../words/language.ts';
import { timeInWords } from '../words/time-in-words.ts';
import { useWords } from '../words/use-words.ts';

/** What fields of a line and their values are called in the language of the screen. */
export interface ActivityNames {
  readonly sides: Sides;
  readonly organizations: Organizations;
  readonly field: (field: ActivityField) => string;
  /** A value as a person reads it; empty where nothing was said. */
  readonly value: (field: ActivityField, value: unknown) => string;
  readonly time: (iso: string) => string;
  readonly language: (code: string) => string;
  readonly choices: {
    readonly areas: readonly Choice[];
    readonly clusters: readonly Choice[];
    readonly countries: readonly Choice[];
    readonly goals: readonly Choice[];
  };
}

const none: readonly ListedTerm[] = [];

export function useActivityNames(): ActivityNames {
  const { w, language, number } = useWords();
  const sides = useSides();
  const organizations = useOrganizations();
  const { data: lists } = useQuery(termListsQuery());
  const titleOf = ({ titles, term }: ListedTerm) => titles[language] ?? titles.en ?? term;
  const groupOf = ({ id, name }: NamedGroup) => name[language] ?? name['en'] ?? Object.values(name)[0] ?? id;
  const choicesOf = (terms: readonly ListedTerm[] = none): readonly Choice[] =>
    terms.map((each) =>
      choiceOf(each.term, { name: titleOf(each), others: [...Object.values(each.titles), ...each.others] }),
    );
  const choices = {
    areas: choicesOf(lists?.themes),
    clusters: (sides.who?.workspace.configuration?.clusters ?? []).map((group) =>
      choiceOf(group.id, { name: groupOf(group) }),
    ),
    countries: choicesOf(lists?.countries),
    goals: choicesOf(lists?.goals).map((goal) => ({ ...goal, hint: goal.id })),
  };
  const called = (all: readonly Choice[], id: string) => all.find((each) => each.id === id)?.name ?? id;
  const names = new Intl.DisplayNames(languages[language].locale, { type: 'language', fallback: 'code' });
  const time = (iso: string) => timeInWords(iso, language);
  const one = (field: ActivityField, value: string): string => {
    if (field === 'kind') return w(`line.kind.${value.replaceAll(' ', '-')}`);
    if (field === 'area') return called(choices.areas, value);
    if (field === 'cluster') return called(choices.clusters, value);
    if (field === 'countries') return called(choices.countries, value);
    if (field === 'goals') return `${number(Number(value))}. ${called(choices.goals, value)}`;
    if (field === 'leadA' || field === 'leadB' || field === 'partners')
      return isolate(organizations.called(value));
    if (field === 'plannedFrom' || field === 'plannedUntil') return time(value);
    if (field === 'language') return names.of(value) ?? value;
    return value;
  };
  return {
    ...{ sides, organizations, choices, time },
    field: (field) => {
      const side = sideOfLead(field);
      return side === null ? w(`activity.field.${field}`) : w('activity.lead', { side: sides.called(side) });
    },
    value: (field, value) => {
      if (value === null || value === undefined) return '';
      if (typeof value === 'number') return number(value);
      if (field === 'milestones')
        return (value as readonly ActivityMilestone[])
          .map(({ title, due }) => `${isolate(title)} (${time(due)})`)
          .join(w('list.comma'));
      if (isSetField(field))
        return (value as readonly string[]).map((each) => one(field, each)).join(w('list.comma'));
      return one(field, String(value));
    },
    language: (code) => names.of(code) ?? code,
  };
}

function sideOfLead(field: ActivityField): Side | null {
  if (field === 'leadA') return 'a';
  return field === 'leadB' ? 'b' : null;
}
