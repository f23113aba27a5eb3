import { Link } from '@tanstack/react-router';
import type { ShownMandate } from '../../api/mandate-queries.ts';
import { memberInWords } from '../../lineage/member-in-words.ts';
import { yearOf } from '../../lineage/years.ts';
import { useWords } from '../../words/use-words.ts';
import { DueView } from '../facts/due-view.tsx';
import { FateView } from '../facts/fate-view.tsx';
import { marksOfMandate } from '../facts/marks-of-mandate.ts';
import { MarkedPassage } from '../marked-passage.tsx';
import { StandingMark } from '../standing-mark.tsx';

interface LifeViewProps {
  /** Oldest first. */
  readonly life: readonly ShownMandate[];
  /** The id of the one that is open. */
  readonly here: string;
}

/** The mandate in each text that made it, the newest first. */
export function LifeView({ life, here }: LifeViewProps) {
  const { w } = useWords();
  return (
    <ol className="life-texts" reversed>
      {[...life].reverse().map((mandate) => (
        <li key={mandate.id} aria-current={mandate.id === here ? 'page' : undefined}>
          <p className="life-text-head">
            <b>{yearOf(mandate.instrument)}</b>
            <Link to="/mandates/$id" params={{ id: mandate.id }}>
              <bdi>{`${memberInWords(mandate.instrument, w)} ${mandate.carriedBy}`}</bdi>
            </Link>
            <FateView mandate={mandate} />
            {(mandate.due !== null || mandate.recurrence !== null) && <DueView mandate={mandate} />}
            <StandingMark standing={mandate.standing} />
          </p>
          <p className="life-text-words">
            <MarkedPassage
              text={mandate.words}
              language={mandate.instrument.language}
              marks={marksOfMandate(mandate)}
            />
          </p>
        </li>
      ))}
    </ol>
  );
}
