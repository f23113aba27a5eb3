import type { Paragraph } from '@biennium/core';
import { memo } from 'react';
import { ParagraphNumber } from '../parts/paragraph-number.tsx';
import { anchorOf, anchorsWithin } from './anchor.ts';
import { bringIntoSight } from './in-sight.ts';
import { MarginIssues } from './margin-issues.tsx';
import { MarginNotes } from './margin-notes.tsx';
import { ParagraphHistory } from './paragraph-history.tsx';
import './paragraph-view.css';
import { noteAnchor } from './places.ts';
import { useReading } from './reading-value.ts';
import { RichTextView } from './rich-text-view.tsx';
import { notesOf } from './rich-texts.ts';
import { SubparagraphView } from './subparagraph-view.tsx';
import { useTextPane } from './text-pane-value.ts';

interface ParagraphViewProps {
  readonly paragraph: Paragraph;
  /** The anchor that is pointed at, wherever it is. */
  readonly pointed: string | null;
}

/** A preambular or operative paragraph with its subparagraphs, its notes and what was noticed about it. */
export function ParagraphView({ paragraph, pointed }: ParagraphViewProps) {
  const { instrument } = useReading();
  const anchor = anchorOf(paragraph.address);
  const isHere =
    pointed !== null &&
    (pointed === anchor ||
      pointed.startsWith(`${anchor}-`) ||
      notesOf(paragraph, instrument).some((index) => noteAnchor(index) === pointed));
  return <ParagraphRow paragraph={paragraph} anchor={anchor} pointed={isHere ? pointed : null} />;
}

interface ParagraphRowProps {
  readonly paragraph: Paragraph;
  readonly anchor: string;
  /** The anchor that is pointed at, if it is this paragraph, one below it, or one of its notes. */
  readonly pointed: string | null;
}

const ParagraphRow = memo(function ParagraphRow({ paragraph, anchor, pointed }: ParagraphRowProps) {
  const { onSelect } = useTextPane();
  const { id, instrument, direction } = useReading();
  const { number, address, subparagraphs, wrapUp, openingPhrase } = paragraph;
  return (
    <div
      id={anchor}
      data-anchor={anchor}
      className={pointed === anchor ? 'row paragraph pointed' : 'row paragraph'}
    >
      <ParagraphNumber
        number={number}
        address={address}
        language={instrument.language}
        anchor={anchor}
        onGo={(to) => {
          onSelect(to);
          bringIntoSight(to);
        }}
      />
      <div className="row-text" lang={instrument.language} dir={direction}>
        <p>
          <RichTextView rich={paragraph} openingPhrase={openingPhrase} />
        </p>
        {subparagraphs.map((subparagraph) => (
          <SubparagraphView key={subparagraph.address} subparagraph={subparagraph} pointed={pointed} />
        ))}
        {wrapUp !== null && (
          <p className="wrap-up">
            <RichTextView rich={wrapUp} />
          </p>
        )}
      </div>
      <div className="row-margin">
        <MarginNotes paragraph={paragraph} pointed={pointed} />
        <MarginIssues anchors={anchorsWithin(paragraph)} />
        {id !== null && pointed !== null && (
          <ParagraphHistory instrument={id} address={address} anchor={anchor} />
        )}
      </div>
    </div>
  );
});
