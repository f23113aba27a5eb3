import type { StandingField, StandingValue } from '@biennium/core';
import { Link } from '@tanstack/react-router';
import type { Organizations } from '../naming/use-organizations.ts';
import { Icon } from '../parts/icon.tsx';
import { isLanguage, languages } from '../words/language.ts';
import { timeInWords } from '../words/time-in-words.ts';
import { useWords, type Words } from '../words/use-words.ts';
import './field-view.css';
import { Sources } from './sources.tsx';
import type { OpenEntry } from './use-entry.ts';
import { ValueSteps } from './value-steps.tsx';

interface FieldViewProps {
  readonly field: StandingField;
  readonly open: OpenEntry;
  /** By which a value that names an organization leads to it. */
  readonly organizations: Organizations;
  /** Any other value, as the screen says it. */
  readonly inWords: (field: string, value: string) => string;
}

/** One field: what holds, with its days and sources; values that disagree side by side; what does not hold beneath. */
export function FieldView({ field, ...shared }: FieldViewProps) {
  const { w, language } = useWords();
  const { values, others, disagree } = field;
  // What contradicts stands beside what was confirmed; what was before, or was rejected, beneath it.
  const against = disagree ? others.filter(({ standing }) => standing === 'proposed') : [];
  const rest = others.filter((value) => !against.includes(value));
  // Names in the language of the screen stand before those in others.
  const isForeign = (value: StandingValue) => Number(value.language !== language);
  const show = (list: readonly StandingValue[]) =>
    list
      .toSorted((a, b) => isForeign(a) - isForeign(b))
      .map((value) => (
        <ValueView
          key={JSON.stringify([value.value, value.language, value.from, value.until])}
          {...{ field: field.field, value, ...shared }}
        />
      ));
  return (
    <div className="entry-field">
      <h2>{w(`entry.field.${field.field}`)}</h2>
      <div className="entry-values">
        {disagree && (
          <p className="entry-disagree">
            <Icon name="swap" />
            {w('entry.disagree.words')}
          </p>
        )}
        <ul className={disagree ? 'entry-side-by-side' : undefined}>{show([...values, ...against])}</ul>
        {rest.length > 0 && (
          <details className="entry-others">
            <summary>{w('entry.others', { n: rest.length })}</summary>
            <ul>{show(rest)}</ul>
          </details>
        )}
      </div>
    </div>
  );
}

type ValueViewProps = Omit<FieldViewProps, 'field'> & {
  readonly field: string;
  readonly value: StandingValue;
};

function ValueView({ field, value, open, organizations, inWords }: ValueViewProps) {
  const words = useWords();
  const named = organizations.byId.get(value.value);
  const said = named ? organizations.called(value.value) : inWords(field, value.value);
  const days = daysOfValue(value, words);
  return (
    <li className={`entry-value entry-value-${value.standing}`}>
      <p className="entry-said">
        {named ? (
          <Link to="/organizations/$id" params={{ id: named.id }}>
            <bdi>{said}</bdi>
          </Link>
        ) : /^https?:/.test(value.value) ? (
          <a href={value.value} rel="noreferrer" dir="ltr">
            {value.value}
          </a>
        ) : (
          <bdi lang={value.language ?? undefined}>{said}</bdi>
        )}
        {isLanguage(value.language) && value.language !== words.language && (
          <span className="entry-source">{languages[value.language].name}</span>
        )}
        {days !== null && <span className="entry-source">{days}</span>}
        <ValueSteps value={named ? { ...value, value: said } : value} open={open} />
      </p>
      <Sources statements={value.statements} page={open.page} />
    </li>
  );
}

function daysOfValue({ from, until }: StandingValue, { w, language }: Words): string | null {
  if (from !== null && until !== null)
    return w('organization.between', {
      from: timeInWords(from, language),
      until: timeInWords(until, language),
    });
  if (from !== null) return w('organization.since', { from: timeInWords(from, language) });
  return until !== null ? w('organization.until', { until: timeInWords(until, language) }) : null;
}
