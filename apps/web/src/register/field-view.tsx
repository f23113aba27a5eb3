import type { StandingField, StandingValue } from '@biennium/core';
import type { Pair } from '../api/register-queries.ts';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../words/use-words.ts';
import { valueInWords } from './entry-words.ts';
import './field-view.css';
import { Sources } from './sources.tsx';
import type { OpenEntry } from './use-entry.ts';
import { ValueSteps } from './value-steps.tsx';

interface FieldViewProps {
  readonly field: StandingField;
  readonly open: OpenEntry;
  readonly pair: Pair | null;
}

/** One field: what holds, with its sources; values that disagree side by side; what does not hold beneath. */
export function FieldView({ field: { field, values, others, disagree }, open, pair }: FieldViewProps) {
  const { w } = useWords();
  // What contradicts stands beside what was confirmed; what was before, or was rejected, beneath it.
  const against = disagree ? others.filter(({ standing }) => standing === 'proposed') : [];
  const rest = others.filter((value) => !against.includes(value));
  const shown = [...values, ...against];
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
        <ul className={disagree ? 'entry-side-by-side' : undefined}>
          {shown.map((value) => (
            <ValueView key={keyOf(value)} {...{ field, value, open, pair }} />
          ))}
        </ul>
        {rest.length > 0 && (
          <details className="entry-others">
            <summary>{w('entry.others', { n: rest.length })}</summary>
            <ul>
              {rest.map((value) => (
                <ValueView key={keyOf(value)} {...{ field, value, open, pair }} />
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
}

function keyOf({ value, language, from, until }: StandingValue): string {
  return JSON.stringify([value, language, from, until]);
}

interface ValueViewProps {
  readonly field: string;
  readonly value: StandingValue;
  readonly open: OpenEntry;
  readonly pair: Pair | null;
}

function ValueView({ field, value, open, pair }: ValueViewProps) {
  const words = useWords();
  const { w, date } = words;
  const said = valueInWords(field, value.value, pair, words);
  return (
    <li className={`entry-value entry-value-${value.standing}`}>
      <p className="entry-said">
        <span lang={value.language ?? undefined} dir="auto">
          {/^https?:/.test(value.value) ? (
            <a href={value.value} rel="noreferrer">
              {value.value}
            </a>
          ) : (
            said
          )}
        </span>
        <ValueSteps value={value} open={open} />
      </p>
      {value.from && <p className="entry-source">{w('entry.from', { date: date(value.from) })}</p>}
      <Sources statements={value.statements} page={open.page} />
    </li>
  );
}
