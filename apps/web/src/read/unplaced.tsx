import { useWords } from '../words/use-words.ts';
import { EndRow } from './end-row.tsx';
import { useReading } from './reading-value.ts';

/** Words of the file for which no place was found. */
export function Unplaced({ pointed }: { readonly pointed: string | null }) {
  const { w } = useWords();
  const { unplaced } = useReading().instrument;
  if (unplaced.length === 0) return null;
  return (
    <section className="end-notes screen-only" aria-label={w('read.unplaced')}>
      <h2>{w('read.unplaced')}</h2>
      {unplaced.map((text, i) => (
        <EndRow key={text.span.start} anchor={`unplaced-${i + 1}`} pointed={pointed}>
          {text.text}
        </EndRow>
      ))}
    </section>
  );
}
