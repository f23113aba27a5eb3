import { Link } from '@tanstack/react-router';
import type { ShownMandate } from '../../api/mandate-queries.ts';
import { memberInWords } from '../../lineage/member-in-words.ts';
import { strengthLine, strengthScale, strengthTurn } from '../../lineage/strength-line.ts';
import { yearOf } from '../../lineage/years.ts';
import { textDirection } from '../../words/text-direction.ts';
import { useWords } from '../../words/use-words.ts';
import { verbInText } from '../facts/marks-of-mandate.ts';
import './life-steps.css';

const top = 30;
const bottom = 40;

/** How strongly a mandate was asked from one text to the next: a line in steps, with the words that made it so. */
export function LifeSteps({ life }: { readonly life: readonly ShownMandate[] }) {
  const { w, number } = useWords();
  const strengths = life.map(({ strength }) => strength);
  const height = new Set(strengths).size === 1 ? 96 : 124;
  const yOf = strengthScale(strengths, { top, bottom: height - bottom, flat: height - bottom - 12 });
  const path = strengthLine(strengths, 1, yOf);
  return (
    <figure className="life" aria-labelledby="life-title">
      <figcaption id="life-title">{w('mandate.life')}</figcaption>
      <div className="life-frame" style={{ blockSize: height }}>
        <svg
          viewBox={`0 0 ${life.length} ${height}`}
          preserveAspectRatio="none"
          width="100%"
          height={height}
          aria-hidden="true"
          focusable="false"
        >
          <path d={path} />
        </svg>
        <ol>
          {life.map((mandate, i) => {
            const { id, instrument, carriedBy, strength, level } = mandate;
            const turn = strengthTurn(life[i - 1]?.strength ?? null, strength);
            return (
              <li
                key={id}
                style={{
                  insetInlineStart: `${(i * 100) / life.length}%`,
                  inlineSize: `${100 / life.length}%`,
                }}
              >
                <span className="life-words" style={{ insetBlockEnd: height - yOf(strength) + 4 }}>
                  <i lang={instrument.language} dir={textDirection(instrument.language)}>
                    {verbInText(mandate)}
                  </i>
                  {turn !== null && <b>{w(`strength.${turn}`)}</b>}
                  <span className="unseen">
                    {w(`level.${level.replaceAll(' ', '-')}`)}, {number(strength)}
                  </span>
                </span>
                <span className="life-place">
                  <span>{yearOf(instrument)}</span>
                  <Link to="/mandates/$id" params={{ id }} title={memberInWords(instrument, w)}>
                    <span className="unseen">
                      <bdi>{memberInWords(instrument, w)}</bdi>{' '}
                    </span>
                    <bdi>{carriedBy}</bdi>
                  </Link>
                </span>
              </li>
            );
          })}
        </ol>
      </div>
    </figure>
  );
}
