import { SIDES } from '@biennium/core/follow-up';
import type { RoundInShort } from '../api/reporting-queries.ts';
import { useSides } from '../keys/use-sides.ts';
import { useWords } from '../words/use-words.ts';
import { AnswersBar } from './answers-bar.tsx';
import './sides-answers.css';

/** What was asked of both sides and what came, one line each, on one measure. */
export function SidesAnswers({ round }: { readonly round: RoundInShort }) {
  const { w } = useWords();
  const { called } = useSides();
  const most = Math.max(round.ofEachSide.a.asked, round.ofEachSide.b.asked);
  return (
    <dl className="sides-answers">
      {SIDES.map((side) => {
        const counts = round.ofEachSide[side];
        return (
          <div key={side}>
            <dt>{called(side)}</dt>
            <dd className="sides-answers-bar">
              <AnswersBar counts={counts} of={most} />
            </dd>
            <dd className="sides-answers-count">
              {w('reporting.given', { given: counts.given, asked: counts.asked })}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
