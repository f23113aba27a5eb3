import { useEffect, useRef } from 'react';
import { Action } from '../parts/action.tsx';
import { baseName } from '../words/base-name.ts';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';
import { IssueSteps } from './issue-steps.tsx';
import type { Place } from './places.ts';
import { useReading } from './reading-value.ts';
import { SourceLineView } from './source-line-view.tsx';
import { lineNumberAt } from './source-lines.ts';
import './source-pane.css';
import { usePanePointing } from './use-pane-pointing.ts';
import type { Side } from './use-pointing.ts';

interface SourcePaneProps {
  readonly pointed: string | null;
  /** Whether the source follows what is pointed at in the text. */
  readonly follow: boolean;
  /** The issue that a person has stepped to. */
  readonly issue: number | null;
  readonly onPoint: (anchor: string | null, side: Side) => void;
  readonly onSelect: (anchor: string) => void;
  readonly onIssue: (index: number) => void;
  readonly onStepIssue: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** The file as it came, line by line, with the words of what is pointed at marked exactly. */
export function SourcePane(props: SourcePaneProps) {
  const { pointed, follow, issue, onPoint, onSelect, onIssue, onStepIssue, onClose } = props;
  const { w, bytes } = useWords();
  const { lines, source, file, issues, places, instrument, direction } = useReading();
  const body = useRef<HTMLElement>(null);
  usePanePointing(body, { side: 'source', onPoint, onSelect });

  useEffect(() => {
    if (follow && pointed !== null) scrollTo(body.current, `[data-anchor="${CSS.escape(pointed)}"]`);
  }, [follow, pointed]);
  useEffect(() => {
    if (issue !== null) scrollTo(body.current, `[data-issue~="${issue}"]`);
  }, [issue]);

  const place = places.find((each) => each.anchor === pointed);
  return (
    <aside className="source-pane" aria-label={w('source.title')}>
      <header className="source-head">
        <h2 title={file.name}>
          <bdi>{baseName(file.name)}</bdi>
        </h2>
        <p>
          <bdi>{w(`format.${source.format}`)}</bdi> · <bdi>{bytes(file.bytes)}</bdi>
        </p>
        <Action look="bare" icon="close" aria-label={w('source.close')} onPress={onClose} />
      </header>
      {issues.length > 0 && <IssueSteps issue={issue} onIssue={onIssue} onStep={onStepIssue} />}
      <section
        ref={body}
        className="source-body"
        aria-label={w('source.lines')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        lang={instrument.language}
        dir={direction}
      >
        {lines.map((line) => {
          const isHere = pointed !== null && line.pieces.some((piece) => piece.anchor === pointed);
          const hasIssue = issue !== null && line.pieces.some((piece) => piece.issues.includes(issue));
          return (
            <SourceLineView
              key={line.number}
              line={line}
              text={source.text}
              issues={issues}
              pointed={isHere ? pointed : null}
              issue={hasIssue ? issue : null}
            />
          );
        })}
      </section>
      <p className="source-foot" role="status">
        <PointedWords place={place} />
      </p>
    </aside>
  );
}

/** What is pointed at, in words: its name and its lines. */
function PointedWords({ place }: { readonly place: Place | undefined }) {
  const { w } = useWords();
  const { lines } = useReading();
  const first = place?.spans[0];
  const last = place?.spans.at(-1);
  if (place === undefined || first === undefined || last === undefined) return w('source.hint');
  const from = lineNumberAt(lines, first.start);
  const to = lineNumberAt(lines, Math.max(last.start, last.end - 1));
  const where = from === to ? w('source.line', { line: from }) : w('source.linesFromTo', { from, to });
  return `${nameOf(place, w)} · ${where}`;
}

function nameOf({ kind, label }: Place, w: ReturnType<typeof useWords>['w']): string {
  if (kind === 'paragraph') return isolate(label);
  if (kind === 'note') return w('place.note', { marker: isolate(label) });
  if (kind === 'front' || kind === 'closing' || kind === 'furniture') return w(`matter.${label}`);
  return w(`place.${kind}`);
}

/** Scrolls the source, and nothing else, until the first match is in sight. */
function scrollTo(body: HTMLElement | null, selector: string): void {
  const piece = body?.querySelector<HTMLElement>(selector);
  if (!body || !piece) return;
  const box = body.getBoundingClientRect();
  const { top, bottom } = piece.getBoundingClientRect();
  if (top >= box.top + 8 && bottom <= box.bottom - 8) return;
  body.scrollTop += top - box.top - box.height / 4;
}
