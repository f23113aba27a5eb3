import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { ArrivalFor, ShownMandate } from '../../api/mandate-queries.ts';
import { memberInWords } from '../../lineage/member-in-words.ts';
import { usePaper } from '../../parts/use-paper.ts';
import { textDirection } from '../../words/text-direction.ts';
import { useWords } from '../../words/use-words.ts';
import { DueView } from '../facts/due-view.tsx';
import { FateView } from '../facts/fate-view.tsx';
import { marksOfMandate } from '../facts/marks-of-mandate.ts';
import { MarkedPassage } from '../marked-passage.tsx';
import { excerptStart } from '../passage-marks.ts';
import { StandingMark } from '../standing-mark.tsx';
import { ArrivalSign, arrivalKinds } from './arrival-sign.tsx';

interface ArrivalForProps {
  readonly arrival: ArrivalFor;
  readonly mandates: ReadonlyMap<string, ShownMandate>;
  /** Of the texts. */
  readonly language: string;
}

/** What a text changes for one of those whom it asks; what stays as it was is folded away. */
export function ArrivalForView({ arrival, mandates, language }: ArrivalForProps) {
  const name = useId();
  const isPaper = usePaper();
  const shown = arrivalKinds.filter((kind) => arrival[kind].length > 0);
  return (
    <section className="arrival-for" aria-labelledby={name}>
      <h2 id={name}>
        <ArrivalName arrival={arrival} language={language} />
      </h2>
      {shown.map((kind) => {
        const items = <ArrivalItems ids={arrival[kind]} mandates={mandates} />;
        if (kind !== 'carried') {
          return (
            <div key={kind} className="arrival-kind">
              <h3>
                <ArrivalSign kind={kind} />
              </h3>
              {items}
            </div>
          );
        }
        return (
          <details key={kind} className="arrival-kind" {...(isPaper && { open: true })}>
            <summary>
              <ArrivalSign kind={kind} /> <span className="arrival-count">{arrival[kind].length}</span>{' '}
              <MovedOn ids={arrival[kind]} mandates={mandates} />
            </summary>
            {items}
          </details>
        );
      })}
    </section>
  );
}

/** Whom it is about: as the lists name it in the language of the screen, otherwise as the text does. */
export function ArrivalName({ arrival, language }: Pick<ArrivalForProps, 'arrival' | 'language'>) {
  const words = useWords();
  const title = arrival.titles[words.language];
  if (title !== undefined) return title;
  if (arrival.name === '') return words.w('mandate.addressee.none');
  return (
    <span lang={language} dir={textDirection(language)}>
      {arrival.name}
    </span>
  );
}

interface ArrivalItemsProps {
  readonly ids: readonly string[];
  readonly mandates: ReadonlyMap<string, ShownMandate>;
}

export function ArrivalItems({ ids, mandates }: ArrivalItemsProps) {
  return (
    <ul className="arrival-items">
      {ids.flatMap((id) => {
        const mandate = mandates.get(id);
        return mandate === undefined ? [] : <ArrivalItem key={id} mandate={mandate} />;
      })}
    </ul>
  );
}

/** How many of those that are as before have a due that their cycle moved on. */
export function MovedOn({ ids, mandates }: ArrivalItemsProps) {
  const { w } = useWords();
  const n = ids.filter((id) => mandates.get(id)?.fate.movedOn).length;
  return n === 0 ? null : <span className="arrival-moved">{w('arrival.movedOn', { n })}</span>;
}

function ArrivalItem({ mandate }: { readonly mandate: ShownMandate }) {
  const { w } = useWords();
  const { id, words, instrument, carriedBy } = mandate;
  const marks = marksOfMandate(mandate);
  return (
    <li>
      <p className="arrival-words">
        <MarkedPassage
          text={words}
          language={instrument.language}
          marks={marks}
          from={excerptStart(words, marks)}
        />
      </p>
      <p className="arrival-item-facts">
        <Link to="/mandates/$id" params={{ id }}>
          <bdi>{`${memberInWords(instrument, w)} ${carriedBy}`}</bdi>
        </Link>
        <FateView mandate={mandate} />
        {(mandate.due !== null || mandate.recurrence !== null) && <DueView mandate={mandate} />}
        <StandingMark standing={mandate.standing} />
      </p>
    </li>
  );
}
