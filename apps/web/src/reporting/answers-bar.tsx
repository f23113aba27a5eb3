import type { RoundCounts } from '../api/reporting-queries.ts';
import { useWords } from '../words/use-words.ts';
import { type Answer, answersOf } from './answers.ts';
import './answers-bar.css';

interface AnswersBarProps {
  readonly counts: RoundCounts;
  /** Of how many the whole width stands; as many as were asked where it is not said. */
  readonly of?: number;
}

/** What was asked and what came, as one line: each part as long as there are reports of it. What it shows is read out. */
export function AnswersBar({ counts, of = counts.asked }: AnswersBarProps) {
  const { w } = useWords();
  const parts = answersOf(counts);
  const words = parts.map(({ answer, count }) => w(`reporting.answer.${answer}.count`, { n: count }));
  return (
    <span className="answers-bar" role="img" aria-label={words.join(', ')}>
      {parts.map(({ answer, count }) => (
        <span
          key={answer}
          className={`answers-part answers-${answer}`}
          style={{ inlineSize: `${(100 * count) / Math.max(of, 1)}%` }}
        />
      ))}
    </span>
  );
}

/** What the parts of the line mean; pressed, a part narrows what is shown. */
export function AnswersKey({ counts, chosen, onChoose }: AnswersKeyProps) {
  const { w, number } = useWords();
  return (
    <ul className="answers-key" aria-label={w('reporting.answers')}>
      {answersOf(counts).map(({ answer, count }) => {
        const words = (
          <>
            <span className={`answers-swatch answers-${answer}`} aria-hidden="true" />
            <b>{number(count)}</b> {w(`reporting.answer.${answer}`)}
          </>
        );
        return (
          <li key={answer}>
            {onChoose === undefined ? (
              <span className="answers-name">{words}</span>
            ) : (
              <button
                type="button"
                className="answers-name"
                aria-pressed={chosen === answer}
                onClick={() => onChoose(chosen === answer ? undefined : answer)}
              >
                {words}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface AnswersKeyProps {
  readonly counts: RoundCounts;
  readonly chosen?: Answer | undefined;
  readonly onChoose?: (answer: Answer | undefined) => void;
}
