import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type AuditFilter, auditExportAddress, eventsOnPage, eventsQuery } from '../api/audit-queries.ts';
import { whoQuery } from '../api/who-queries.ts';
import { Action } from '../parts/action.tsx';
import { Failing } from '../parts/failing.tsx';
import { Icon } from '../parts/icon.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { PageSteps } from '../parts/page-steps.tsx';
import { StateView } from '../parts/state-view.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useWords } from '../words/use-words.ts';
import { AuditFilters } from './audit-filters.tsx';
import './audit-page.css';
import { auditSearchOf } from './audit-search.ts';
import { ChainState } from './chain-state.tsx';
import { EventItem } from './event-item.tsx';

/** Everything that was done, by whom, when, with what stood before and stands after; and the proof that nothing of it was changed. */
export function AuditPage() {
  const { w } = useWords();
  const filter = auditSearchOf(useSearch({ from: '/audit' }));
  const navigate = useNavigate({ from: '/audit' });
  const who = useQuery(whoQuery()).data;
  const may = who?.may.includes('see the audit');
  const { data, error, refetch } = useQuery({ ...eventsQuery(filter), enabled: may === true });
  const show = (next: AuditFilter) => void navigate({ search: next, replace: true });
  const { page, ...narrowing } = filter;
  const isFiltered = Object.keys(narrowing).length > 0;
  return (
    <div className="list-page audit">
      <ListHead
        title={w('audit.title')}
        count={data === undefined ? '' : w('audit.count', { n: data.total })}
      >
        {may && (
          <>
            <Action icon="print" onPress={() => window.print()}>
              {w('audit.print')}
            </Action>
            <a className="action action-plain" href={auditExportAddress(filter)} download>
              <Icon name="export" />
              {w('audit.export')}
            </a>
          </>
        )}
      </ListHead>
      {may === false && <StateView title={w('audit.notYours')} words={w('audit.notYours.words')} />}
      {may && (
        <>
          <ChainState />
          <AuditFilters filter={filter} show={show} />
        </>
      )}
      {may !== false && data === undefined && error === null && <Waiting />}
      {data === undefined && error !== null && <Failing error={error} onRetry={() => void refetch()} />}
      {data?.total === 0 && (
        <StateView
          title={w('audit.none')}
          words={isFiltered ? w('audit.none.filtered') : w('audit.none.words')}
        >
          {isFiltered && <Action onPress={() => show({})}>{w('empty.clear')}</Action>}
        </StateView>
      )}
      {data !== undefined && data.total > 0 && (
        <ol className="audit-events">
          {data.items.map((event) => (
            <EventItem key={event.id} event={event} />
          ))}
        </ol>
      )}
      <PageSteps
        page={page ?? 1}
        pages={Math.ceil((data?.total ?? 0) / eventsOnPage)}
        onGo={(next) => show({ ...filter, page: next })}
      />
    </div>
  );
}
