import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ArrivalFor, arrivalQuery, type ArrivalPage as Page } from '../../api/mandate-queries.ts';
import { memberInWords } from '../../lineage/member-in-words.ts';
import { Action } from '../../parts/action.tsx';
import { Failing } from '../../parts/failing.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import './arrival.css';
import { ArrivalAsBefore } from './arrival-as-before.tsx';
import { ArrivalForView } from './arrival-for.tsx';
import { ArrivalSign, arrivalKinds } from './arrival-sign.tsx';
import { unaddressed } from './unaddressed.ts';

/** What a text changes, and for whom: on one page, to be read and printed. */
export function ArrivalPage() {
  const { instrument } = useParams({ from: '/arrival/$instrument' });
  const { data, error, refetch } = useQuery(arrivalQuery(instrument));
  if (data === undefined) {
    if (error === null) return <Waiting />;
    return <Failing isWhole error={error} onRetry={() => void refetch()} />;
  }
  return <ArrivalView page={data} />;
}

function ArrivalView({ page }: { readonly page: Page }) {
  const { w, date } = useWords();
  const { instrument, before, counts } = page;
  const nobody = unaddressed(page);
  const addressees = nobody === null ? page.addressees : [...page.addressees, nobody];
  const symbol = memberInWords(instrument, w);
  const changed = addressees.filter(isChanged);
  const same = addressees.filter((each) => !isChanged(each));
  const mandates = new Map(page.mandates.map((mandate) => [mandate.id, mandate]));
  return (
    <article className="arrival">
      <header className="arrival-head">
        <PageHeading title={w('arrival.title', { symbol: isolate(symbol) })} className="arrival-title" />
        <div className="arrival-steps screen-only">
          {counts.waiting > 0 && (
            <Link
              to="/review/$instrument"
              params={{ instrument: instrument.instrument }}
              className="action action-main"
            >
              {w('arrival.review', { n: counts.waiting })}
            </Link>
          )}
          <Action icon="print" onPress={() => window.print()}>
            {w('mandates.print')}
          </Action>
        </div>
        <p className="arrival-facts">
          {instrument.adoptedOn !== null && (
            <span>{w('arrival.adopted', { date: isolate(date(instrument.adoptedOn)) })}</span>
          )}
          <span>
            {before === null
              ? w('arrival.first')
              : w('arrival.against', { symbol: isolate(memberInWords(before, w)) })}
          </span>
          <Link to="/resolutions/$id" params={{ id: instrument.instrument }} className="screen-only">
            {w('review.text')}
          </Link>
          {before !== null && (
            <Link
              to="/compare"
              search={{ old: before.instrument, new: instrument.instrument }}
              className="screen-only"
            >
              {w('arrival.compare')}
            </Link>
          )}
        </p>
        <ul className="arrival-counts" aria-label={w('arrival.counts')}>
          {arrivalKinds.map((kind) => (
            <li key={kind} className={counts[kind] === 0 ? 'arrival-none' : undefined}>
              <b>{counts[kind]}</b> <ArrivalSign kind={kind} />
            </li>
          ))}
        </ul>
      </header>
      {addressees.length === 0 ? (
        <p className="arrival-empty">{w('arrival.nobody')}</p>
      ) : (
        changed.map((each) => (
          <ArrivalForView
            key={each.organization ?? each.name}
            arrival={each}
            mandates={mandates}
            language={instrument.language}
          />
        ))
      )}
      <ArrivalAsBefore addressees={same} mandates={mandates} language={instrument.language} />
    </article>
  );
}

function isChanged(arrival: ArrivalFor): boolean {
  return arrivalKinds.some((kind) => kind !== 'carried' && arrival[kind].length > 0);
}
