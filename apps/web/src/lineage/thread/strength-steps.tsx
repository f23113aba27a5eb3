import { useMemo, useRef } from 'react';
import type { ThreadVersion } from '../../api/lineage-queries.ts';
import { textDirection } from '../../words/text-direction.ts';
import { useWords } from '../../words/use-words.ts';
import { memberInWords } from '../member-in-words.ts';
import { useRoom } from '../picture/use-room.ts';
import { strengthLine, strengthScale, strengthTurn } from '../strength-line.ts';
import { yearOf } from '../years.ts';
import './strength-steps.css';

interface StrengthStepsProps {
  readonly versions: readonly ThreadVersion[];
  /** Of the texts. */
  readonly language: string;
}

const fullHeight = 132;
/** Where the strength stays the same, and its words have room on one line. */
const flatHeight = 76;
const roomForWords = 640;
/** Room that a phrase wants, and a year; with less, a phrase that stays is written once. */
const phraseRoom = 96;
const yearRoom = 34;
const top = 40;
const bottom = 22;

/** How strong the paragraph was in each instrument, as a line that goes up and down in steps, with the phrase that made it so. */
export function StrengthSteps({ versions, language }: StrengthStepsProps) {
  const words = useWords();
  const { w } = words;
  const frame = useRef<HTMLDivElement>(null);
  const room = useRoom(frame);
  const levels = useMemo(() => levelsOf(versions), [versions]);
  if (levels === null) return null;
  const isFlat = levels.least === levels.most && room >= roomForWords;
  const height = isFlat ? flatHeight : fullHeight;
  const pitch = room / versions.length;
  const strengths = versions.map(({ strength }) => strength?.value ?? null);
  const yOf = strengthScale([levels.least, levels.most], {
    ...{ top, bottom: height - bottom - 12, flat: height - bottom - 24 },
  });
  const path = strengthLine(strengths, pitch, yOf, 8);
  return (
    <figure className="strength" aria-labelledby="strength-title">
      <figcaption id="strength-title">{w('thread.strength')}</figcaption>
      <div className="strength-frame" ref={frame} style={{ blockSize: height }}>
        <svg width={room} height={height} aria-hidden="true" focusable="false">
          <path d={path} />
        </svg>
        <ol>
          {versions.map((version, i) => {
            const { strength, paragraph, instrument, member } = version;
            const before = versions[i - 1]?.strength ?? null;
            const turn = strengthTurn(before?.value ?? null, strength?.value ?? null);
            const isSame = before !== null && phraseOf(version) === phraseOf(versions[i - 1]);
            const isTight = pitch < phraseRoom;
            const isYearShown = i % Math.ceil(yearRoom / Math.max(1, pitch)) === 0;
            return (
              <li key={member} style={{ insetInlineStart: i * pitch, inlineSize: pitch }}>
                <span
                  className={isYearShown ? 'strength-year' : 'unseen'}
                  title={memberInWords(instrument, w)}
                >
                  {yearOf(instrument)}
                </span>
                <span
                  className={
                    isSame ? (isTight ? 'unseen' : 'strength-phrase strength-same') : 'strength-phrase'
                  }
                  style={{
                    insetBlockEnd: height - yOf(strength?.value ?? levels.least) + 5,
                    ...(isTight && !isSame && { inlineSize: (1 + staysFor(versions, i)) * pitch - 8 }),
                  }}
                >
                  {turn !== null && <span className="strength-turn">{w(`strength.${turn}`)}</span>}
                  <span className="strength-words" lang={language} dir={textDirection(language)}>
                    <i>{paragraph.openingPhrase}</i>
                    {strength?.modifiers.map((each) => (
                      <span key={each.name} className="strength-modifier">
                        {' '}
                        {paragraph.openingPhrase?.includes(wordsAt(version, each))
                          ? ''
                          : `… ${wordsAt(version, each)}`}
                      </span>
                    ))}
                  </span>
                  {strength === null && (
                    <span className="strength-modifier"> {w('thread.strength.unknown')}</span>
                  )}
                  <span className="unseen">
                    {strength !== null &&
                      ` ${w(`level.${strength.level.replaceAll(' ', '-')}`)}, ${strength.value}`}
                  </span>
                </span>
              </li>
            );
          })}
        </ol>
      </div>
    </figure>
  );
}

function levelsOf(versions: readonly ThreadVersion[]): { least: number; most: number } | null {
  const values = versions.map(({ strength }) => strength?.value).filter((value) => value !== undefined);
  return values.length === 0 ? null : { least: Math.min(...values), most: Math.max(...values) };
}

function wordsAt({ paragraph }: ThreadVersion, { start, end }: { start: number; end: number }): string {
  return paragraph.text.slice(start, end);
}

function phraseOf(version: ThreadVersion | undefined): string {
  if (version === undefined) return '';
  const { paragraph, strength } = version;
  return [paragraph.openingPhrase, ...(strength?.modifiers ?? []).map((each) => wordsAt(version, each))].join(
    ' ',
  );
}

/** In how many versions after this one the phrase is the same. */
function staysFor(versions: readonly ThreadVersion[], at: number): number {
  const after = versions.slice(at + 1);
  const turn = after.findIndex((version) => phraseOf(version) !== phraseOf(versions[at]));
  return turn === -1 ? after.length : turn;
}
