import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lineagesQuery } from '../api/lineage-queries.ts';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../words/use-words.ts';

/** The ways on from a text: held against another one, with the origin of each word where it has a lineage, and to the text after it. */
export function ReadMore({ id }: { readonly id: string }) {
  const { w } = useWords();
  const { data } = useQuery(lineagesQuery({ instrument: id }));
  const lineage = data?.items[0];
  const at = lineage?.members.findIndex(({ instrument }) => instrument === id) ?? -1;
  const before = lineage?.members[at - 1]?.instrument;
  return (
    <>
      <Link
        to="/compare"
        search={before === undefined ? { new: id } : { old: before, new: id }}
        className="action action-plain"
      >
        <Icon name="compare" />
        {w('read.compare')}
      </Link>
      {lineage !== undefined && at >= 0 && (
        <Link
          to="/lineages/$id/origins"
          params={{ id: lineage.id }}
          search={{ at: id }}
          className="action action-plain"
        >
          <Icon name="origins" />
          {w('read.origins')}
        </Link>
      )}
      <Link to="/arrival/$instrument" params={{ instrument: id }} className="action action-plain">
        <Icon name="mandates" />
        {w('read.mandates')}
      </Link>
      {data !== undefined && (lineage === undefined || at === lineage.members.length - 1) && (
        <Link to="/drafts" search={{ start: id }} className="action action-plain">
          <Icon name="correct" />
          {w('read.nextDraft')}
        </Link>
      )}
    </>
  );
}
