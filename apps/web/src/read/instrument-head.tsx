import type { ReactNode } from 'react';
import type { CorrectableField } from '../api/shapes.ts';
import { PageHeading } from '../parts/page-heading.tsx';
import { baseName } from '../words/base-name.ts';
import { fullSymbol } from '../words/full-symbol.ts';
import { useWords } from '../words/use-words.ts';
import { Fields } from './fields.tsx';
import './instrument-head.css';
import { IssueView } from './issue-view.tsx';
import { useReading } from './reading-value.ts';
import { useTextPane } from './text-pane-value.ts';

interface InstrumentHeadProps {
  readonly actions: ReactNode;
  readonly onCorrect: (field: CorrectableField) => void;
}

/** What the instrument is: symbol, title, and what was read about it, each open to correction. */
export function InstrumentHead({ actions, onCorrect }: InstrumentHeadProps) {
  const { w, date } = useWords();
  const { instrument, issues, issueAnchors, file, direction } = useReading();
  const { onIssue, currentIssue } = useTextPane();
  const { symbol, title, kind, adoptedOn, language, preamble, operative, notes, citations, part } =
    instrument;
  const name = symbol === null ? (title ?? baseName(file.name)) : fullSymbol(symbol, part);
  const whole = issues.flatMap((issue, i) => (issueAnchors[i] === null ? [{ issue, i }] : []));
  return (
    <header className="instrument-head">
      <div className="instrument-head-bar">
        <p className="instrument-head-symbol">
          <bdi>{symbol === null ? w('read.noSymbol') : fullSymbol(symbol, part)}</bdi>
          <span> · {w(`kind.${kind}`)}</span>
          {adoptedOn !== null && <span> · {date(adoptedOn)}</span>}
        </p>
        <div className="instrument-head-actions">{actions}</div>
      </div>
      <PageHeading title={name} lang={language} dir={direction} className="instrument-head-title">
        {title ?? name}
      </PageHeading>
      <p className="instrument-head-counts">
        {w('read.counts', {
          preambular: preamble.length,
          operative: operative.length,
          notes: notes.length,
          citations: citations.length,
        })}
      </p>
      <Fields onCorrect={onCorrect} />
      {whole.length > 0 && (
        <section className="instrument-head-issues screen-only" aria-label={w('issues.whole')}>
          {whole.map(({ issue, i }) => (
            <IssueView key={`${i}`} issue={issue} isCurrent={i === currentIssue} onPress={() => onIssue(i)} />
          ))}
        </section>
      )}
    </header>
  );
}
