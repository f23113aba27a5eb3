import { useWords } from '../words/use-words.ts';
import { MarginIssues } from './margin-issues.tsx';
import { useReading } from './reading-value.ts';

/** Words of the file for which no place was found. */
export function Unplaced({ pointed }: { readonly pointed: string | null }) {
  const { w } = useWords();
  const { instrument, direction } = useReading();
  if (instrument.unplaced.length === 0) return null;
  return (
    <section className="end-notes screen-only" aria-label={w('read.unplaced')}>
      <h2>{w('read.unplaced')}</h2>
      {instrument.unplaced.map((text, i) => {
        const anchor = `unplaced-${i + 1}`;
        return (
          <div
            key={anchor}
            id={anchor}
            data-anchor={anchor}
            dir={direction}
            className={pointed === anchor ? 'row end-note pointed' : 'row end-note'}
          >
            <span />
            <p lang={instrument.language} dir={direction}>
              {text.text}
            </p>
            <div className="row-margin">
              <MarginIssues anchor={anchor} />
            </div>
          </div>
        );
      })}
    </section>
  );
}
