import type { ExplainedChange } from '@biennium/core';
import { type ReactNode, useMemo } from 'react';
import { textDirection } from '../words/text-direction.ts';
import { useWords } from '../words/use-words.ts';
import { wordsDirection } from '../words/words-direction.ts';
import { type RedlineLine, type RedlineMatter, type RedlinePiece, redlineLines } from './redline-lines.ts';
import './redline-view.css';

interface RedlineViewProps extends RedlineMatter {
  /** ISO 639-1, of the texts. */
  readonly language: string;
  /** What a person sees of routine changes: their marks, in a quiet colour, or only the words that hold now. */
  readonly routine?: 'marked' | 'folded';
  /** The anchor of each change, by its index; without it changes have no place of their own. */
  readonly anchorOf?: (change: number) => string | undefined;
  /** The change that a person has stepped to. */
  readonly current?: number | null;
}

/** A text with what was inserted and deleted in it, word by word: marked by line and colour, and in words for who listens. */
export function RedlineView({
  language,
  routine = 'marked',
  anchorOf,
  current = null,
  ...matter
}: RedlineViewProps) {
  const { redline, changes, side, old, new: fresh } = matter;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the matter is these five
  const lines = useMemo(() => redlineLines(matter), [redline, changes, side, old, fresh]);
  const seen = new Set<number>();
  return (
    <div className="redline" lang={language} dir={textDirection(language)}>
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a redline never change places
        <Line key={i} line={line} isFirst={i === 0} direction={textDirection(language)}>
          {changesOf(line.pieces).map(({ change, pieces }, j) => {
            const words = pieces.map((piece, k) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nor do its pieces
              <Piece key={k} piece={piece} />
            ));
            const explained = change === null ? undefined : changes[change];
            // biome-ignore lint/suspicious/noArrayIndexKey: nor do its changes
            if (change === null || explained === undefined) return <span key={j}>{words}</span>;
            const isFirst = !seen.has(change);
            seen.add(change);
            return (
              <ChangeView
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                key={j}
                change={explained}
                words={pieces.filter(({ fate }) => fate !== (side === 'old' ? 'inserted' : 'deleted'))}
                anchor={isFirst ? anchorOf?.(change) : undefined}
                isFolded={routine === 'folded' && explained.rule !== null}
                isCurrent={change === current}
              >
                {words}
              </ChangeView>
            );
          })}
        </Line>
      ))}
    </div>
  );
}

interface LineProps {
  readonly line: RedlineLine;
  readonly isFirst: boolean;
  readonly direction: 'ltr' | 'rtl';
  readonly children: ReactNode;
}

function Line({ line, isFirst, direction, children }: LineProps) {
  const { marker, degree, fate, pieces } = line;
  const own = wordsDirection(pieces.map(({ text }) => text).join(''), direction);
  const mark = marker !== null && <bdi className="redline-marker">{marked(fate, marker)}</bdi>;
  return (
    <div className={`redline-line redline-degree-${Math.min(degree, 4)}`}>
      {mark}
      <p>
        {!isFirst && fate !== 'kept' && <LineEnd fate={fate} />}
        {own === direction ? children : <bdi dir={own}>{children}</bdi>}
      </p>
    </div>
  );
}

/** A line end that was put in or taken away. */
function LineEnd({ fate }: { readonly fate: 'deleted' | 'inserted' }) {
  const { w } = useWords();
  return (
    <span className="redline-end">
      <span className="unseen">{w(`redline.lineEnd.${fate}`)} </span>
      <span aria-hidden="true">{marked(fate, '¶')}</span>
    </span>
  );
}

interface ChangeViewProps {
  readonly change: ExplainedChange;
  /** What is left of it when it is folded: the words that hold in the text that is shown. */
  readonly words: readonly RedlinePiece[];
  readonly anchor: string | undefined;
  readonly isFolded: boolean;
  readonly isCurrent: boolean;
  readonly children: ReactNode;
}

function ChangeView({ change, words, anchor, isFolded, isCurrent, children }: ChangeViewProps) {
  const { w } = useWords();
  const { rule } = change;
  const place = { id: anchor, 'data-change': anchor, tabIndex: anchor === undefined ? undefined : -1 };
  const name = [
    'change',
    rule !== null && 'change-routine',
    isFolded && 'change-folded',
    isCurrent && 'change-current',
  ];
  const className = name.filter(Boolean).join(' ');
  if (!isFolded) {
    return (
      <span {...place} className={className} title={rule === null ? undefined : w(`rule.${rule}`)}>
        {children}
      </span>
    );
  }
  return (
    <span {...place} className={className} title={w('redline.folded', { rule: w(`rule.${rule}`) })}>
      {words.map((piece, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces never change places
        <Words key={i} piece={piece} />
      ))}
      {words.length === 0 && <span aria-hidden="true">⋯</span>}
    </span>
  );
}

function Piece({ piece }: { readonly piece: RedlinePiece }) {
  const { w } = useWords();
  if (piece.fate === 'kept') return <Words piece={piece} />;
  return marked(
    piece.fate,
    <>
      <span className="unseen">{w(`redline.${piece.fate}`)} </span>
      <Words piece={piece} />
    </>,
  );
}

function Words({ piece: { text, italic, note } }: { readonly piece: RedlinePiece }) {
  if (note !== null) return <sup className="redline-note">{note}</sup>;
  return italic ? <i>{text}</i> : text;
}

function marked(fate: RedlinePiece['fate'], words: ReactNode): ReactNode {
  if (fate === 'deleted') return <del>{words}</del>;
  return fate === 'inserted' ? <ins>{words}</ins> : words;
}

interface PiecesOfChange {
  readonly change: number | null;
  readonly pieces: RedlinePiece[];
}

/** Neighbouring pieces of one change together. */
function changesOf(pieces: readonly RedlinePiece[]): readonly PiecesOfChange[] {
  const groups: PiecesOfChange[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last !== undefined && last.change === piece.change) last.pieces.push(piece);
    else groups.push({ change: piece.change, pieces: [piece] });
  }
  return groups;
}
