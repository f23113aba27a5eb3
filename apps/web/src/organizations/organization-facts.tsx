import type { StandingField, StandingValue } from '@biennium/core';
import { Link } from '@tanstack/react-router';
import type { OrganizationInShort } from '../api/organization-queries.ts';
import '../register/field-view.css';
import { Icon } from '../parts/icon.tsx';
import { Sources } from '../register/sources.tsx';
import type { OpenEntry } from '../register/use-entry.ts';
import { ValueSteps } from '../register/value-steps.tsx';
import { timeInWords } from '../words/time-in-words.ts';
import { useWords, type Words } from '../words/use-words.ts';
import { nameOf } from './name-of.ts';
import { kindInWords } from './organization-words.ts';

interface OrganizationFactsProps {
  readonly open: OpenEntry;
  readonly byId: ReadonlyMap<string, OrganizationInShort>;
}

/** What holds of an organization, field by field, with days, sources, and what a person can decide. */
export function OrganizationFacts({ open, byId }: OrganizationFactsProps) {
  const { w } = useWords();
  return (
    <section aria-label={w('entry.facts')}>
      {open.page.entry.fields.map((field) => (
        <Field key={field.field} {...{ field, open, byId }} />
      ))}
    </section>
  );
}

type FieldProps = OrganizationFactsProps & { readonly field: StandingField };

function Field({ field: { field, values, others, disagree }, open, byId }: FieldProps) {
  const { w } = useWords();
  const against = disagree ? others.filter(({ standing }) => standing === 'proposed') : [];
  const rest = others.filter((value) => !against.includes(value));
  const show = (list: readonly StandingValue[]) =>
    list.map((value) => (
      <Value
        key={JSON.stringify([value.value, value.language, value.from, value.until])}
        {...{ field, value, open, byId }}
      />
    ));
  return (
    <div className="entry-field">
      <h2>{w(`entry.field.${field}`)}</h2>
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

type ValueProps = OrganizationFactsProps & { readonly field: string; readonly value: StandingValue };

function Value({ field, value, open, byId }: ValueProps) {
  const words = useWords();
  const { language } = words;
  const organization = byId.get(value.value);
  const days = daysInWords(value, words);
  return (
    <li className={`entry-value entry-value-${value.standing}`}>
      <p className="entry-said">
        {organization ? (
          <Link to="/organizations/$id" params={{ id: organization.id }}>
            <bdi>{nameOf(organization, language).value}</bdi>
          </Link>
        ) : /^https?:/.test(value.value) ? (
          <a href={value.value} rel="noreferrer" dir="ltr">
            {value.value}
          </a>
        ) : (
          <bdi lang={value.language ?? undefined}>{saidOf(field, value.value, words)}</bdi>
        )}
        {days !== null && <span className="entry-source">{days}</span>}
        <ValueSteps value={{ ...value, value: organization?.label ?? value.value }} open={open} />
      </p>
      <Sources statements={value.statements} page={open.page} />
    </li>
  );
}

function saidOf(field: string, value: string, words: Words): string {
  if (field === 'kind') return kindInWords(value, words);
  if (field === 'side') return words.w(`organizations.side.${value}`);
  if (field === 'foundedOn' || field === 'closedOn') return timeInWords(value, words.language);
  return value;
}

function daysInWords({ from, until }: StandingValue, { w, language }: Words): string | null {
  if (from !== null && until !== null)
    return w('organization.between', {
      from: timeInWords(from, language),
      until: timeInWords(until, language),
    });
  if (from !== null) return w('organization.since', { from: timeInWords(from, language) });
  return until !== null ? w('organization.until', { until: timeInWords(until, language) }) : null;
}
