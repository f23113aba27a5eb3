import type { ReactNode } from 'react';
import type { ShownMandate } from '../../api/mandate-queries.ts';
import { textDirection } from '../../words/text-direction.ts';
import { useWords } from '../../words/use-words.ts';
import { useTermNames } from '../use-term-names.ts';
import { AddresseesView } from './addressees-view.tsx';
import { DueView } from './due-view.tsx';
import './facts-list.css';

/** All that a mandate says, fact by fact; what the text does not say is left out. */
export function FactsList({ mandate }: { readonly mandate: ShownMandate }) {
  const { w } = useWords();
  const { action, deliverable, due, recurrence, conditions, words, instrument } = mandate;
  const { themes, countries, goals } = mandate;
  const { nameOf } = useTermNames();
  const termsOf = (tags: ShownMandate['themes']) =>
    tags.length === 0 ? null : tags.map(({ term }) => nameOf(term)).join(w('list.comma'));
  const told = (text: string) => (
    <span className="fact-words" lang={instrument.language} dir={textDirection(instrument.language)}>
      {text}
    </span>
  );
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['who', <AddresseesView key="who" mandate={mandate} />],
    ['action', told(action)],
    ['deliverable', deliverable === null ? null : told(deliverable)],
    ['due', due === null && recurrence === null ? null : <DueView key="due" mandate={mandate} />],
    [
      'condition',
      conditions.length === 0
        ? null
        : told(conditions.map(({ start, end }) => words.slice(start, end)).join('; ')),
    ],
    ['theme', termsOf(themes)],
    ['country', termsOf(countries)],
    ['goal', termsOf(goals)],
  ];
  return (
    <dl className="facts-list">
      {facts
        .filter(([, value]) => value !== null)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{w(`mandate.fact.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
