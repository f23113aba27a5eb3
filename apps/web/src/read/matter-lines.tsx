import type { Matter } from '@biennium/core';
import { useWords } from '../words/use-words.ts';
import { MarginIssues } from './margin-issues.tsx';
import './matter-lines.css';
import { useReading } from './reading-value.ts';

interface MatterLinesProps {
  readonly part: 'front' | 'closing' | 'furniture';
  readonly lines: readonly Matter[];
  readonly label: string;
  readonly pointed: string | null;
  /** Shown only when asked for, or when something in it is pointed at. */
  readonly folded?: boolean;
}

/** The lines before and after the text, quietly, each with what it was taken for. */
export function MatterLines({ part, lines, label, pointed, folded = false }: MatterLinesProps) {
  const { w, number } = useWords();
  const { instrument, direction } = useReading();
  const shown = lines
    .map((line, i) => ({ line, anchor: `${part}-${i + 1}` }))
    .filter(({ line }) => line.kind !== 'enacting-formula');
  if (shown.length === 0) return null;
  const rows = shown.map(({ line, anchor }) => (
    <div
      key={anchor}
      id={anchor}
      data-anchor={anchor}
      dir={direction}
      className={pointed === anchor ? 'matter pointed' : 'matter'}
    >
      <p className="matter-line" lang={instrument.language} dir={direction}>
        {line.text}
      </p>
      <span className="matter-kind">{w(`matter.${line.kind}`)}</span>
      <div className="row-margin">
        <MarginIssues anchors={[anchor]} />
      </div>
    </div>
  ));
  if (!folded) {
    return (
      <section className="matters" aria-label={label}>
        {rows}
      </section>
    );
  }
  return (
    <details className="matters matters-folded" open={pointed?.startsWith(part) || undefined}>
      <summary className="section-name">
        {label} ({number(shown.length)})
      </summary>
      {rows}
    </details>
  );
}
