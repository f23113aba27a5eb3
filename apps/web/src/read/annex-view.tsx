import type { Annex } from '@biennium/core';
import { useReading } from './reading-value.ts';
import { RichTextView } from './rich-text-view.tsx';

interface AnnexViewProps {
  readonly annex: Annex;
  readonly number: number;
  readonly pointed: string | null;
}

/** An annexed text, whole. */
export function AnnexView({ annex, number, pointed }: AnnexViewProps) {
  const { instrument, direction } = useReading();
  return (
    <section className="part" dir={direction} aria-label={annex.label}>
      <h2 className="text-heading" lang={instrument.language} dir={direction}>
        {annex.label}
        {annex.title !== null && (
          <>
            <br />
            {annex.title}
          </>
        )}
      </h2>
      {annex.paragraphs.map((rich, i) => {
        const anchor = `annex-${number}-${i + 1}`;
        return (
          <div
            key={anchor}
            id={anchor}
            data-anchor={anchor}
            className={pointed === anchor ? 'row paragraph pointed' : 'row paragraph'}
          >
            <span />
            <p className="row-text" lang={instrument.language} dir={direction}>
              <RichTextView rich={rich} />
            </p>
          </div>
        );
      })}
    </section>
  );
}
