import type { Block } from '@biennium/core';
import { memo } from 'react';
import { keptText } from '../parts/kept-text.ts';
import { ParagraphNumber } from '../parts/paragraph-number.tsx';
import { RedlineView } from '../parts/redline-view.tsx';
import { textDirection } from '../words/text-direction.ts';
import { useWords } from '../words/use-words.ts';
import type { RowMatter } from './matter-of-row.ts';
import { anchorOfChange, rowOfAnchor } from './row-anchors.ts';
import { RowLabel, type RowThread } from './row-label.tsx';
import './row-view.css';

interface RowViewProps {
  readonly matter: RowMatter;
  readonly language: string;
  readonly isSide: boolean;
  readonly isRoutineMarked: boolean;
  /** The place in the address, if it is this row or one of its changes. */
  readonly place: string | null;
  /** The anchor of the other row of a paragraph that moved. */
  readonly counterpart: string | null;
  readonly thread: RowThread | null;
  readonly onGo: (anchor: string) => void;
}

/** One row of a comparison: both texts in one, or side by side. */
export const RowView = memo(function RowView(props: RowViewProps) {
  const { matter, language, isSide, place, counterpart, thread, onGo } = props;
  const { anchors, row, kind } = matter;
  const role = (row.new[0] ?? row.old[0])?.role ?? 'front';
  const names = [
    'comparison-row',
    `comparison-${kind}`,
    `comparison-place-${matter.place}`,
    `comparison-role-${role}`,
    place !== null && rowOfAnchor(place) === place && 'comparison-here',
  ];
  return (
    <div
      id={anchors.own}
      data-also={anchors.others.join(' ')}
      className={names.filter(Boolean).join(' ')}
      // Side by side the older text stands first as the screen is read, each text in its own direction.
      dir={isSide ? undefined : textDirection(language)}
      tabIndex={-1}
    >
      {isSide ? <SideTexts {...props} /> : <InlineText {...props} />}
      {kind !== 'unchanged' && (
        <RowLabel matter={matter} counterpart={counterpart} thread={thread} onGo={onGo} />
      )}
    </div>
  );
});

function InlineText({ matter, language, isRoutineMarked, place, onGo }: RowViewProps) {
  const { row, anchors } = matter;
  return (
    <>
      <RowNumber
        block={numbered(row.new.length > 0 ? row.new : row.old)}
        language={language}
        anchor={anchors.own}
        onGo={onGo}
      />
      <div className="comparison-text">
        {matter.place === 'old' ? (
          <OldPlace matter={matter} language={language} />
        ) : (
          <RedlineView
            {...redlineOf(matter)}
            language={language}
            routine={isRoutineMarked ? 'marked' : 'folded'}
            anchorOf={(change) => anchorOfChange(anchors.own, change)}
            current={changeOf(place)}
          />
        )}
      </div>
    </>
  );
}

function SideTexts({ matter, language, isRoutineMarked, place, onGo }: RowViewProps) {
  const { w } = useWords();
  const { row, anchors, changes } = matter;
  const shared = {
    ...redlineOf(matter),
    language,
    routine: isRoutineMarked ? ('marked' as const) : ('folded' as const),
    current: changeOf(place),
  };
  const anchor = (change: number) => anchorOfChange(anchors.own, change);
  const isOnlyOld = (change: number) => changes[change]?.new.start === changes[change]?.new.end;
  return (
    <>
      <div className="comparison-side" dir={textDirection(language)} data-side={w('compare.old')}>
        <RowNumber block={numbered(row.old)} language={language} anchor={anchors.own} onGo={onGo} />
        <div className="comparison-text">
          {row.old.length > 0 && (
            <RedlineView
              {...shared}
              side="old"
              anchorOf={(change) => (isOnlyOld(change) || row.new.length === 0 ? anchor(change) : undefined)}
            />
          )}
        </div>
      </div>
      <div className="comparison-side" dir={textDirection(language)} data-side={w('compare.new')}>
        <RowNumber block={numbered(row.new)} language={language} anchor={anchors.own} onGo={onGo} />
        <div className="comparison-text">
          {row.new.length > 0 && (
            <RedlineView
              {...shared}
              side="new"
              anchorOf={(change) => (isOnlyOld(change) ? undefined : anchor(change))}
            />
          )}
        </div>
      </div>
    </>
  );
}

/** The place that a paragraph left: its old words, quietly; what changed in them is marked at the new place. */
function OldPlace({ matter, language }: Pick<RowViewProps, 'matter' | 'language'>) {
  return (
    <RedlineView redline={keptText(matter.redline.old)} changes={[]} new={matter.old} language={language} />
  );
}

function redlineOf({ redline, changes, old, new: fresh }: RowMatter) {
  return { redline, changes, old, new: fresh };
}

/** Of several paragraphs in a row each begins with its own number. */
function numbered<T>(blocks: readonly T[]): T | undefined {
  return blocks.length === 1 ? blocks[0] : undefined;
}

function changeOf(place: string | null): number | null {
  const number = /~(\d+)$/.exec(place ?? '')?.[1];
  return number === undefined ? null : Number(number) - 1;
}

interface RowNumberProps {
  readonly block: Block | undefined;
  readonly language: string;
  readonly anchor: string;
  readonly onGo: (anchor: string) => void;
}

/** The number of a paragraph; nothing beside a line that is none. */
function RowNumber({ block, ...props }: RowNumberProps) {
  if (block === undefined || block.address === null) return <span />;
  return <ParagraphNumber number={block.number} address={block.address} {...props} />;
}
