import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ListedEntry, Pair } from '../api/register-queries.ts';
import { useWords } from '../words/use-words.ts';
import { MeetingLine } from './meeting-line.tsx';
import { RegisterPage } from './register-page.tsx';
import { registerSearchOf } from './register-search.ts';
import { useScope } from './use-scope.ts';
import { firstOf } from './value-of.ts';

/** The meetings that texts record and persons added, through the years, by the side that is the host. */
export function MeetingsPage() {
  const filter = registerSearchOf(useSearch({ from: '/meetings' }));
  const navigate = useNavigate({ from: '/meetings' });
  const scope = useScope(filter.lineage);
  return (
    <RegisterPage
      kind="meeting"
      filter={filter}
      scope={scope}
      show={(next) => void navigate({ search: next, replace: true })}
    >
      {(items) => <Meetings items={items} pair={scope.pair} />}
    </RegisterPage>
  );
}

interface MeetingsProps {
  readonly items: readonly ListedEntry[];
  readonly pair: Pair | null;
}

/** The general meetings by their host, and beneath them the other ones. */
function Meetings({ items, pair }: MeetingsProps) {
  const { w } = useWords();
  const general = items.filter((item) => firstOf(item, 'series') === 'general');
  const others = items.filter((item) => !general.includes(item));
  return (
    <>
      {general.length > 0 && <MeetingLine title={w('meetings.general')} items={general} pair={pair} />}
      {others.length > 0 && <MeetingLine title={w('meetings.others')} items={others} pair={null} />}
    </>
  );
}
