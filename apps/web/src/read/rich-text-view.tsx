import type { Citation, Note, RichText, Text } from '@biennium/core';
import { Link } from '@tanstack/react-router';
import { Fragment, useMemo } from 'react';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';
import { shownCopy } from './in-sight.ts';
import { noteOfReference } from './note-of-reference.ts';
import { noteAnchor } from './places.ts';
import { useReading } from './reading-value.ts';
import './rich-text-view.css';
import { type Run, runsOf } from './runs.ts';

interface RichTextViewProps {
  readonly rich: RichText | (Note & { readonly notes?: undefined });
  readonly openingPhrase?: string | null;
}

/** Running text with its italics, its citations as links, and the marks of its notes. */
export function RichTextView({ rich, openingPhrase = null }: RichTextViewProps) {
  const { instrument } = useReading();
  const runs = useMemo(() => {
    const { text, pieces, italics, notes = [] } = rich;
    return runsOf({ text, pieces, italics, notes }, instrument.citations, openingPhrase);
  }, [rich, instrument, openingPhrase]);
  let at = 0;
  return runs.map((run) => {
    const key = `${at}${run.note ?? ''}`;
    at += run.text.length;
    if (run.note !== null) return <NoteMark key={key} marker={run.note} rich={rich} />;
    return <Fragment key={key}>{run.italic ? <i>{words(run)}</i> : words(run)}</Fragment>;
  });
}

function words(run: Run) {
  return run.citation === null ? run.text : <CitationView citation={run.citation} words={run.text} />;
}

/** A citation: a link where the document is held here, told apart where it is not. */
function CitationView({ citation, words: cited }: { readonly citation: Citation; readonly words: string }) {
  const { w } = useWords();
  const { held, id } = useReading();
  const { symbol } = citation;
  const target = held?.[symbol];
  if (target === undefined || target === id) {
    return (
      <span
        className="citation"
        title={held === null ? symbol : w('citation.notHeld', { symbol: isolate(symbol) })}
      >
        {cited}
      </span>
    );
  }
  return (
    <Link
      to="/resolutions/$id"
      params={{ id: target }}
      className="citation-held"
      title={w('citation.held', { symbol: isolate(symbol) })}
    >
      {cited}
    </Link>
  );
}

/** The mark of a note; it leads to the note where the note stands: in the margin, or at the end. */
function NoteMark({ marker, rich }: { readonly marker: string; readonly rich: Text }) {
  const { w } = useWords();
  const { instrument } = useReading();
  const index = noteOfReference(instrument.notes, marker, rich.span);
  if (index < 0) return <sup className="note-mark">{marker}</sup>;
  const anchor = noteAnchor(index);
  return (
    <sup className="note-mark">
      <a
        href={`#${anchor}`}
        aria-label={w('read.noteMark', { marker })}
        onClick={(event) => {
          event.preventDefault();
          showNote(anchor);
        }}
      >
        {marker}
      </a>
    </sup>
  );
}

/** Puts the focus on a note, wherever it is shown. */
function showNote(anchor: string): void {
  const note = shownCopy(anchor);
  note?.focus({ preventScroll: true });
  note?.scrollIntoView({ block: 'nearest' });
}
