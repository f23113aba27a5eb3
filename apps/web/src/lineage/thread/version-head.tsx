import { Link } from '@tanstack/react-router';
import type { ThreadVersion } from '../../api/lineage-queries.ts';
import { anchorOf } from '../../read/anchor.ts';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import { memberInWords } from '../member-in-words.ts';
import { yearOf } from '../years.ts';

/** When a version stood and where, with the way to its place in the text and its source. */
export function VersionHead({ version: { instrument, paragraph } }: { readonly version: ThreadVersion }) {
  const { w, date } = useWords();
  return (
    <div className="version-head">
      <p className="version-year">{yearOf(instrument)}</p>
      <p>
        <Link
          to="/resolutions/$id"
          params={{ id: instrument.instrument }}
          hash={anchorOf(paragraph.address)}
          aria-label={w('thread.read', {
            address: isolate(paragraph.address),
            symbol: isolate(memberInWords(instrument, w)),
          })}
        >
          <bdi>{`${memberInWords(instrument, w)} ${paragraph.address}`}</bdi>
        </Link>
      </p>
      {instrument.adoptedOn !== null && <p>{date(instrument.adoptedOn)}</p>}
      {instrument.kind === 'draft' && <p>{w('kind.draft')}</p>}
    </div>
  );
}
