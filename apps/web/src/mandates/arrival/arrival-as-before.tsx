import { useId } from 'react';
import type { ArrivalFor, ShownMandate } from '../../api/mandate-queries.ts';
import { useWords } from '../../words/use-words.ts';
import { ArrivalItems, ArrivalName, MovedOn } from './arrival-for.tsx';

interface ArrivalAsBeforeProps {
  readonly addressees: readonly ArrivalFor[];
  readonly mandates: ReadonlyMap<string, ShownMandate>;
  /** Of the texts. */
  readonly language: string;
}

/** Those of whom a text asks what was asked before: a line for each, which opens. */
export function ArrivalAsBefore({ addressees, mandates, language }: ArrivalAsBeforeProps) {
  const { w, language: shown } = useWords();
  const nameOf = ({ titles, name }: ArrivalFor) => titles[shown] ?? name;
  const inOrder = addressees.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), shown));
  const name = useId();
  if (addressees.length === 0) return null;
  return (
    <section className="arrival-for" aria-labelledby={name}>
      <h2 id={name}>{w('arrival.asBefore')}</h2>
      <ul className="arrival-same">
        {inOrder.map((each) => (
          <li key={each.organization ?? each.name}>
            <details>
              <summary>
                <bdi>
                  <ArrivalName arrival={each} language={language} />
                </bdi>{' '}
                <span className="arrival-count">{each.carried.length}</span>{' '}
                <MovedOn ids={each.carried} mandates={mandates} />
              </summary>
              <ArrivalItems ids={each.carried} mandates={mandates} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
