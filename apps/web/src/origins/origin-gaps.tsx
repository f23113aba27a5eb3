import type { InstrumentHead } from '../api/comparison-queries.ts';
import { memberInWords } from '../lineage/member-in-words.ts';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';

interface OriginGapsProps {
  /** The first member that is held. */
  readonly first: InstrumentHead | undefined;
  /** How many recalled resolutions before it are not. */
  readonly before: number;
  /** Symbols of those between two members. */
  readonly between: readonly string[];
}

/** What the picture cannot know: words may have come in a resolution that is not held. */
export function OriginGaps({ first, before, between }: OriginGapsProps) {
  const { w } = useWords();
  if (before === 0 && between.length === 0) return null;
  return (
    <div className="origins-gaps">
      {between.length > 0 && (
        <p>{w('origins.gaps', { symbols: between.map(isolate).join(w('compare.comma')) })}</p>
      )}
      {before > 0 && first !== undefined && (
        <p>{w('origins.before', { n: before, symbol: isolate(memberInWords(first, w)) })}</p>
      )}
    </div>
  );
}
