import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { mandatesAtATime, mandatesExportAddress } from '../../api/mandate-queries.ts';
import { useReading } from '../../api/use-reading.ts';
import { Action } from '../../parts/action.tsx';
import { ChoiceMenu } from '../../parts/choice-menu.tsx';
import { Failing } from '../../parts/failing.tsx';
import { ListHead } from '../../parts/list-head.tsx';
import { StateView } from '../../parts/state-view.tsx';
import { Switch } from '../../parts/switch.tsx';
import { useMedia } from '../../parts/use-media.ts';
import { usePaper } from '../../parts/use-paper.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';
import { MarksKey } from '../marks-key.tsx';
import { MandateFilters } from './mandate-filters.tsx';
import { MandateRows, rowHeights } from './mandate-rows.tsx';
import './mandates-page.css';
import { groupings, type MandatesSearch, mandatesSearchOf, orderOf } from './mandates-search.ts';
import type { RowsInSight } from './rows-in-sight.ts';
import { useMandates } from './use-mandates.ts';
import { useRowsInSight } from './use-rows-in-sight.ts';

/** Rows that are printed; the file that can be taken away has all of them. */
const mostOnPaper = 1000;

/** Every request to act in the texts that are held, narrowed and grouped as the address says. */
export function MandatesPage() {
  const { w, number } = useWords();
  const { group = 'addressee', ...filter } = mandatesSearchOf(useSearch({ from: '/mandates' }));
  const navigate = useNavigate({ from: '/mandates' });
  const isNarrow = useMedia('(max-width: 62rem)');
  const isPhone = useMedia('(max-width: 30rem)');
  const rowHeight = isNarrow ? rowHeights.narrow : rowHeights.wide;
  const list = useRef<HTMLDivElement>(null);
  const seen = useRowsInSight(list, rowHeight);
  const [isPrinting, setPrinting] = useState(false);
  const isPaper = usePaper();
  const rows = isPrinting ? { first: 0, end: mostOnPaper } : isPaper ? wholePages(seen) : seen;
  const order = orderOf(group);
  const mandates = useMandates(filter, order, rows);
  const { total, error } = mandates;
  const reading = useReading('mandates', 'mandate-terms');
  const isFiltered = Object.keys(filter).length > 0;
  const show = (next: MandatesSearch) => {
    window.scrollTo({ top: 0 });
    void navigate({ search: next, replace: true });
  };
  const onPaper = Math.min(total ?? 0, mostOnPaper);
  const isReady = isPrinting && onPaper > 0 && mandates.has(onPaper);
  useEffect(() => {
    if (!isReady) return;
    const over = () => setPrinting(false);
    window.addEventListener('afterprint', over, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', over);
  }, [isReady]);
  const narrowing = { ...(group !== 'addressee' && { group }), ...filter };
  const filters = <MandateFilters filter={filter} onChange={(part) => show({ ...narrowing, ...part })} />;

  return (
    <div className="list-page mandates-page">
      <ListHead
        title={w('mandates.title')}
        count={total === undefined ? '' : w('mandates.count', { n: total })}
      >
        <ChoiceMenu
          label={w('mandates.export')}
          words={w('mandates.export')}
          icon="export"
          choices={(['csv', 'xlsx'] as const).map((as) => ({
            id: as,
            name: w(`mandates.export.${as}`),
            href: mandatesExportAddress(filter, order, as),
          }))}
          onChoose={() => {}}
        />
        <Action icon="print" onPress={() => setPrinting(true)} isDisabled={isPrinting || (total ?? 0) === 0}>
          {w('mandates.print')}
        </Action>
      </ListHead>
      {reading !== undefined && reading.waiting > 0 && (
        <p className="mandates-reading" role="status">
          {w('mandates.reading', {
            done: number(reading.instruments - reading.waiting),
            all: number(reading.instruments),
          })}
        </p>
      )}
      {(isFiltered || (total ?? 0) > 0) && (
        <>
          {isPhone ? (
            <details className="mandates-narrow screen-only">
              <summary>{w('mandates.narrow', { n: Object.keys(filter).length })}</summary>
              {filters}
            </details>
          ) : (
            filters
          )}
          <div className="mandates-bar">
            <Switch
              label={w('mandates.texts')}
              choices={(['all', 'last'] as const).map((id) => ({ id, name: w(`mandates.texts.${id}`) }))}
              value={filter.fate === 'last' ? 'last' : 'all'}
              onChange={(id) => show({ ...narrowing, fate: id === 'last' ? 'last' : undefined })}
            />
            <Switch
              label={w('mandates.group')}
              choices={groupings.map((id) => ({ id, name: w(`mandates.group.${id}`) }))}
              value={group}
              onChange={(id) => show({ ...filter, group: id === 'addressee' ? undefined : id })}
            />
            <MarksKey />
          </div>
        </>
      )}
      {total === undefined && error === null && <Waiting />}
      {error !== null && <Failing error={error} onRetry={mandates.ask} />}
      {total === 0 && isFiltered && (
        <StateView title={w('mandates.none')} words={w('empty.filtered.words')}>
          <Action look="main" onPress={() => show({})}>
            {w('empty.clear')}
          </Action>
        </StateView>
      )}
      {total === 0 && !isFiltered && (
        <StateView title={w('mandates.empty')} words={w('mandates.empty.words')}>
          <Link to="/add" className="action action-main">
            {w('resolutions.add')}
          </Link>
        </StateView>
      )}
      {total !== undefined && total > 0 && (
        <MandateRows
          list={list}
          mandates={mandates}
          first={Math.min(rows.first, total)}
          end={Math.min(rows.end, total)}
          rowHeight={rowHeight}
          group={group}
        />
      )}
      {(total ?? 0) > onPaper && (
        <p className="mandates-rest">
          {w('mandates.rest', { shown: number(onPaper), all: number(total ?? 0) })}
        </p>
      )}
    </div>
  );
}

/** All rows that were fetched with those in sight. */
function wholePages({ first, end }: RowsInSight): RowsInSight {
  return {
    first: Math.floor(first / mandatesAtATime) * mandatesAtATime,
    end: Math.ceil(end / mandatesAtATime) * mandatesAtATime,
  };
}
