import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { lineageQuery, lineagesQuery } from '../api/lineage-queries.ts';
import { useKeys } from '../parts/keys.ts';
import { useWords } from '../words/use-words.ts';

interface ParagraphHistoryProps {
  /** The id of the kept instrument. */
  readonly instrument: string;
  readonly address: string;
  readonly anchor: string;
}

/** Beside the paragraph that a person chose: the way to its life through the lineage, where the text has one. */
export function ParagraphHistory({ instrument, address, anchor }: ParagraphHistoryProps) {
  const isChosen = useLocation({ select: ({ hash }) => hash === anchor || hash.startsWith(`${anchor}-`) });
  return isChosen ? <HistoryLink address={address} instrument={instrument} /> : null;
}

function HistoryLink({ address, instrument }: { readonly address: string; readonly instrument: string }) {
  const { w } = useWords();
  const navigate = useNavigate();
  const { data: lineages } = useQuery(lineagesQuery({ instrument }));
  const lineage = lineages?.items[0]?.id;
  const { data } = useQuery({ ...lineageQuery(lineage ?? ''), enabled: lineage !== undefined });
  const member = data?.members.findIndex((each) => each.instrument === instrument) ?? -1;
  const thread = data?.lineage.threads.find(({ places }) =>
    places.some((place) => place.instrument === member && place.address === address),
  )?.id;
  const to =
    lineage === undefined || thread === undefined
      ? null
      : ({ to: '/lineages/$id/threads/$thread', params: { id: lineage, thread } } as const);
  useKeys({ h: () => to !== null && void navigate(to) });
  if (to === null) return null;
  return (
    <p className="paragraph-history screen-only">
      <Link {...to} aria-keyshortcuts="h">
        {w('read.history')}
      </Link>
    </p>
  );
}
