import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { type DraftPage, draftComparisonQuery } from '../../api/draft-queries.ts';
import { ComparisonView } from '../../compare/comparison-view.tsx';
import { mattersOfRows, type RowMatter } from '../../compare/matter-of-row.ts';
import { usePlace } from '../../compare/use-place.ts';
import { Failing } from '../../parts/failing.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';
import { DraftIssues } from '../text/draft-issues.tsx';
import { momentName } from './moments.ts';
import './states-compared.css';

interface StatesComparedProps {
  readonly page: DraftPage;
  readonly old: string;
  readonly fresh: string;
}

const none: readonly never[] = [];

/** Two states of a draft against each other, word by word. */
export function StatesCompared({ page, old, fresh }: StatesComparedProps) {
  const { w } = useWords();
  const [place, go] = usePlace();
  const { data, error, refetch } = useQuery(draftComparisonQuery(page.id, old, fresh));
  const matters = useMemo(() => (data === undefined ? [] : mattersOfRows(data.comparison)), [data]);
  const isShown = useCallback(({ kind }: RowMatter) => kind !== 'unchanged', []);
  const isSame = matters.every(({ kind }) => kind === 'unchanged');
  const names = { old: momentName(old, page, w), new: momentName(fresh, page, w) };
  const issues = data?.issues ?? none;
  return (
    <>
      <p className="states-pair">{w('compare.titleOf', names)}</p>
      {data === undefined && error === null && <Waiting />}
      {data === undefined && error !== null && <Failing error={error} onRetry={() => void refetch()} />}
      <DraftIssues issues={issues} />
      {data !== undefined && isSame && issues.length === 0 && <p role="status">{w('revisions.same')}</p>}
      {data !== undefined && !isSame && (
        <ComparisonView
          matters={matters}
          notes={data.comparison.notes}
          language={page.language}
          only={none}
          isSide={false}
          isRoutineMarked
          isShown={isShown}
          isAllOpen={false}
          place={place}
          threadOf={noThread}
          onGo={go}
        />
      )}
    </>
  );
}

/** A draft is not a member of its lineage yet: its paragraphs have no thread. */
function noThread(): null {
  return null;
}
