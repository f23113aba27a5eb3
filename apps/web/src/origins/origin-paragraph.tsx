import { memo, useMemo } from 'react';
import type { OriginsPage } from '../api/comparison-queries.ts';
import { keptText } from '../parts/kept-text.ts';
import { ParagraphNumber } from '../parts/paragraph-number.tsx';
import { type RedlinePiece, redlineLines } from '../parts/redline-lines.ts';
import { anchorOf } from '../read/anchor.ts';
import { textDirection } from '../words/text-direction.ts';
import { type OriginLook, styleOfLook } from './origin-look.ts';
import './origin-paragraph.css';

interface OriginParagraphProps {
  readonly origins: OriginsPage['paragraphs'][number];
  /** Its index among the paragraphs of the text. */
  readonly index: number;
  readonly language: string;
  readonly looks: readonly OriginLook[];
  /** The members whose words stay strong; none means all. */
  readonly only: readonly number[];
  /** The run that the keyboard is at, if it stands here. */
  readonly reached: number | null;
  /** The run that a person has chosen, if it stands here. */
  readonly chosen: number | null;
}

/** A paragraph with each run of words in the tint of the member that first had it. */
export const OriginParagraph = memo(function OriginParagraph(props: OriginParagraphProps) {
  const { origins, index, language, looks, only, reached, chosen } = props;
  const { paragraph, runs } = origins;
  const { number, address } = paragraph;
  const lines = useMemo(() => {
    const changes = runs.map(({ start, end }) => ({ old: { start, end }, new: { start, end }, rule: null }));
    return redlineLines({ redline: keptText(paragraph.text), changes, new: paragraph });
  }, [paragraph, runs]);
  const direction = textDirection(language);
  const anchor = anchorOf(address);
  const run = (at: number, pieces: readonly RedlinePiece[], key: number) => {
    const origin = runs[at];
    const look = origin && looks[origin.instrument];
    if (origin === undefined || look === undefined) return null;
    const names = [
      'origin',
      only.length > 0 && !only.includes(origin.instrument) && 'origin-weak',
      at === chosen && 'origin-chosen',
    ];
    const isReached = at === reached;
    return (
      <span
        key={key}
        className={names.filter(Boolean).join(' ')}
        style={styleOfLook(look)}
        data-run={`${index}.${at}`}
        tabIndex={isReached ? 0 : -1}
        {...(isReached && { role: 'button', 'aria-describedby': 'origin-tip' })}
      >
        {pieces.map((piece, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces never change places
          <Words key={i} piece={piece} />
        ))}
      </span>
    );
  };
  return (
    <div id={anchor} className="origin-row" dir={direction}>
      <ParagraphNumber number={number} address={address} language={language} anchor={anchor} />
      <div className="origin-text" lang={language}>
        {lines.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never change places
          <div key={i} className={`origin-line origin-degree-${Math.min(line.degree, 4)}`}>
            {line.marker !== null && <bdi>{line.marker}</bdi>}
            <p>{runsOf(line.pieces).map(({ at, pieces }, j) => run(at, pieces, j))}</p>
          </div>
        ))}
      </div>
    </div>
  );
});

function Words({ piece: { text, italic, note } }: { readonly piece: RedlinePiece }) {
  if (note !== null) return <sup className="origin-note">{note}</sup>;
  return italic ? <i>{text}</i> : text;
}

/** Neighbouring pieces of one run together; the mark of a note goes with the words before it. */
function runsOf(pieces: readonly RedlinePiece[]): readonly { at: number; pieces: RedlinePiece[] }[] {
  const runs: { at: number; pieces: RedlinePiece[] }[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    const at = piece.change ?? last?.at ?? 0;
    if (last?.at === at) last.pieces.push(piece);
    else runs.push({ at, pieces: [piece] });
  }
  return runs;
}
