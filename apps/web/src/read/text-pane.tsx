import { type ReactNode, useMemo, useRef } from 'react';
import type { CorrectableField } from '../api/shapes.ts';
import { useWords } from '../words/use-words.ts';
import { AnnexView } from './annex-view.tsx';
import { CitationsTable } from './citations-table.tsx';
import { EndNotes } from './end-notes.tsx';
import { HeadingView } from './heading-view.tsx';
import { InstrumentHead } from './instrument-head.tsx';
import { MatterLines } from './matter-lines.tsx';
import { ParagraphView } from './paragraph-view.tsx';
import { useReading } from './reading-value.ts';
import './text-pane.css';
import { TextPaneProvider } from './text-pane-value.ts';
import { Unplaced } from './unplaced.tsx';
import { usePanePointing } from './use-pane-pointing.ts';
import type { Side } from './use-pointing.ts';

interface TextPaneProps {
  readonly pointed: string | null;
  readonly currentIssue: number | null;
  readonly actions: ReactNode;
  readonly onPoint: (anchor: string | null, side: Side) => void;
  readonly onSelect: (anchor: string) => void;
  readonly onCorrect: (field: CorrectableField) => void;
  readonly onIssue: (index: number) => void;
}

/** The instrument as it is read: masthead, preamble, operative part, notes, what closes it. */
export function TextPane(props: TextPaneProps) {
  const { pointed, currentIssue, actions, onPoint, onSelect, onCorrect, onIssue } = props;
  const { w } = useWords();
  const { instrument, direction } = useReading();
  const { front, preamble, operative, headings, annexes, closing, furniture, enactingFormula } = instrument;
  const formula = front.findIndex((line) => line.kind === 'enacting-formula');
  const formulaAnchor = formula < 0 ? null : `front-${formula + 1}`;
  const pane = useRef<HTMLElement>(null);
  const asks = useMemo(() => ({ onSelect, onIssue, currentIssue }), [onSelect, onIssue, currentIssue]);
  usePanePointing(pane, { side: 'text', onPoint, onSelect });

  const paragraphs = (part: typeof preamble) =>
    part.map((paragraph) => (
      <div key={paragraph.address} className="paragraph-place">
        {headings.map(
          (heading, i) =>
            heading.before === paragraph.address && (
              <HeadingView
                key={heading.span.start}
                heading={heading}
                anchor={`heading-${i + 1}`}
                pointed={pointed}
              />
            ),
        )}
        <ParagraphView paragraph={paragraph} pointed={pointed} />
      </div>
    ));

  return (
    <TextPaneProvider value={asks}>
      <article ref={pane} className="text-pane" aria-label={w('read.text')}>
        <InstrumentHead actions={actions} onCorrect={onCorrect} />
        <MatterLines part="front" lines={front} pointed={pointed} label={w('read.front')} folded />
        <section className="part" dir={direction} aria-label={w('read.preamble')}>
          {enactingFormula !== null && (
            <p
              className={pointed !== null && pointed === formulaAnchor ? 'formula pointed' : 'formula'}
              lang={instrument.language}
              {...(formulaAnchor !== null && { id: formulaAnchor, 'data-anchor': formulaAnchor })}
            >
              {enactingFormula}
            </p>
          )}
          {paragraphs(preamble)}
        </section>
        <section className="part" dir={direction} aria-label={w('read.operative')}>
          {paragraphs(operative)}
          {headings.map(
            (heading, i) =>
              heading.before === null && (
                <HeadingView
                  key={heading.span.start}
                  heading={heading}
                  anchor={`heading-${i + 1}`}
                  pointed={pointed}
                />
              ),
          )}
        </section>
        <MatterLines part="closing" lines={closing} pointed={pointed} label={w('read.closing')} />
        {annexes.map((annex, i) => (
          <AnnexView key={annex.span.start} annex={annex} number={i + 1} pointed={pointed} />
        ))}
        <EndNotes pointed={pointed} />
        <Unplaced pointed={pointed} />
        <CitationsTable />
        <MatterLines
          part="furniture"
          lines={furniture}
          pointed={pointed}
          label={w('read.furniture')}
          folded
        />
      </article>
    </TextPaneProvider>
  );
}
