import { Link } from '@tanstack/react-router';
import type { DatedItem } from '../api/calendar-queries.ts';
import { anchorOf } from '../read/anchor.ts';
import { useWords } from '../words/use-words.ts';

/** What has the date, with the way to its own page where it has one, else to the paragraph that tells of it. */
export function SubjectLink({ item }: { readonly item: DatedItem }) {
  const { w } = useWords();
  const { kind, subject, told, label } = item;
  // A meeting of which no name is known is called by its series.
  const name = kind === 'meeting' && label === 'general' ? w('cycle.kind.meeting') : label;
  if (kind === 'mandate') {
    return (
      <Link to="/mandates/$id" params={{ id: subject }}>
        {name}
      </Link>
    );
  }
  if (kind === 'meeting' || kind === 'agreement') {
    return (
      <Link to={kind === 'meeting' ? '/meetings/$id' : '/agreements/$id'} params={{ id: subject }}>
        {name}
      </Link>
    );
  }
  if (kind === 'post') {
    return (
      <Link to="/focal-points/$id" params={{ id: subject }}>
        {name}
      </Link>
    );
  }
  if (told === null) return name;
  return (
    <Link to="/resolutions/$id" params={{ id: told.instrument }} hash={anchorOf(told.address)}>
      {name}
    </Link>
  );
}
