import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type AmendmentsPage, amendmentsQuery } from '../../api/draft-queries.ts';
import { Action } from '../../parts/action.tsx';
import { Failing } from '../../parts/failing.tsx';
import { FailureWords } from '../../parts/failure-words.tsx';
import '../../parts/filter-bar.css';
import { FilterChoice } from '../../parts/filter-choice.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { useWords, type Words } from '../../words/use-words.ts';
import { type DraftViewProps, draftSearchOf, rulings } from '../draft-search.ts';
import { useDraft } from '../drafting-value.ts';
import { TableAction } from '../revisions/revise-dialog.tsx';
import { DelegationCounts } from './delegation-counts.tsx';
import './delegations-view.css';
import { FilesList } from './files-list.tsx';
import { HomelessList } from './homeless-list.tsx';
import { MarkedEntryView } from './marked-entry-view.tsx';
import { narrowedEntries, rulingOf } from './narrowed-groups.ts';
import { UnplacedList } from './unplaced-list.tsx';
import { type Deciding, useDeciding } from './use-deciding.ts';
import { useMarkedKeys } from './use-marked-keys.ts';

/** What delegations ask for in their marked-up files, paragraph by paragraph, and what was decided. */
export function DelegationsView({ search, onShow }: DraftViewProps) {
  const { page } = useDraft();
  const round = search.round === undefined ? undefined : Number(search.round);
  const isTabled = page.revision !== null;
  const { data, error, refetch } = useQuery({ ...amendmentsQuery(page.id, round), enabled: isTabled });
  const deciding = useDeciding(page.id, round);
  if (!isTabled) return <NotTabled />;
  if (data === undefined && error === null) return <Waiting />;
  if (data === undefined) return <Failing error={error} onRetry={() => void refetch()} />;
  return <Amendments amendments={data} deciding={deciding} search={search} onShow={onShow} />;
}

/** Delegations mark a text that was given to them: it is frozen first. */
function NotTabled() {
  const { w } = useWords();
  return (
    <div className="state">
      <h2>{w('delegations.notTabled')}</h2>
      <p>{w('delegations.notTabled.words')}</p>
      <div className="state-steps">
        <TableAction />
      </div>
    </div>
  );
}

function revisionName(revision: number, w: Words['w']): string {
  return revision === 0 ? w('draft.state.tabled') : w('draft.revision', { n: revision });
}

interface AmendmentsProps extends DraftViewProps {
  readonly amendments: AmendmentsPage;
  readonly deciding: Deciding;
}

function Amendments({ amendments, deciding, search, onShow }: AmendmentsProps) {
  const { w } = useWords();
  const { page } = useDraft();
  const marked = useMemo(() => narrowedEntries(amendments, search), [amendments, search]);
  const shown = marked.flatMap(({ groups }) => groups.flatMap((group) => group.amendments));
  const all = amendments.groups.reduce((n, group) => n + group.amendments.length, 0);
  const isNarrowed =
    search.delegation !== undefined || search.ruling !== undefined || search.conflicts !== undefined;
  const canDecide = amendments.current && page.state !== 'adopted';
  const conflicts = amendments.groups.filter((group) => group.conflicting).length;
  const current = useMarkedKeys(marked, deciding, canDecide);
  const narrow = (
    part: Partial<Record<'delegation' | 'ruling' | 'conflicts' | 'round', string | undefined>>,
  ) => onShow(draftSearchOf({ ...search, ...part }));
  const asked = shown.filter(
    (amendment) =>
      (search.delegation === undefined || amendment.delegation === search.delegation) &&
      (search.ruling === undefined || rulingOf(amendment) === search.ruling),
  );
  return (
    <div className="delegations">
      {(deciding.error !== null || deciding.isStale) && (
        <div className="draft-notice" role="alert">
          {deciding.isStale ? (
            <p>{w('delegations.stale')}</p>
          ) : (
            <FailureWords error={deciding.error} away={w('draft.away')} refused={w('delegations.refused')} />
          )}
        </div>
      )}
      <div className="delegations-top">
        <FilesList amendments={amendments} deciding={deciding} canGive={canDecide} />
        {amendments.delegations.length > 0 && (
          <DelegationCounts
            counts={amendments.delegations}
            chosen={search.delegation}
            onChoose={(delegation) => narrow({ delegation })}
          />
        )}
      </div>
      {all + amendments.remarks.length === 0 && (
        <p className="delegations-past">
          {w('delegations.noFile', { text: revisionName(amendments.revision, w) })}
        </p>
      )}
      {(all + amendments.remarks.length > 0 || page.revisions.length > 1) && (
        <search className="filter-bar delegations-filters" aria-label={w('delegations.filters')}>
          {page.revisions.length > 1 && (
            <FilterChoice
              label={w('delegations.round')}
              value={search.round}
              choices={page.revisions.slice(0, -1).map(({ revision }) => ({
                id: String(revision),
                name: revisionName(revision, w),
              }))}
              onChange={(value) => narrow({ round: value })}
            />
          )}
          <FilterChoice
            label={w('delegations.delegation')}
            value={search.delegation}
            choices={amendments.delegations.map(({ delegation }) => ({ id: delegation, name: delegation }))}
            onChange={(delegation) => narrow({ delegation })}
          />
          <FilterChoice
            label={w('delegations.ruling')}
            value={search.ruling}
            choices={rulings.map((id) => ({ id, name: w(`ruling.${id}`) }))}
            onChange={(ruling) => narrow({ ruling })}
          />
          {conflicts > 0 && (
            <label className={search.conflicts === undefined ? 'filter' : 'filter filter-set'}>
              <input
                type="checkbox"
                checked={search.conflicts === 'yes'}
                onChange={(event) => narrow({ conflicts: event.target.checked ? 'yes' : undefined })}
              />
              <span>{w('delegations.conflicts', { n: conflicts })}</span>
            </label>
          )}
          <p role="status" className="delegations-shown">
            {isNarrowed
              ? w('delegations.shownOf', { shown: asked.length, n: all })
              : w('delegations.shown', { n: all })}
          </p>
        </search>
      )}
      {canDecide && asked.length > 1 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would read its legend before every button
        <div className="delegations-all screen-only" role="group" aria-label={w('delegations.all')}>
          <span>{isNarrowed ? w('delegations.theseAll', { n: asked.length }) : w('delegations.all')}</span>
          {(['accepted', 'rejected', 'bracketed'] as const).map((ruling) => (
            <Action
              key={ruling}
              onPress={() => void deciding.decide(asked.map(({ id }) => ({ amendment: id, ruling })))}
            >
              {w(`decide.${ruling}`)}
            </Action>
          ))}
        </div>
      )}
      {!amendments.current && <p className="delegations-past">{w('delegations.past')}</p>}
      {marked.length === 0 && all + amendments.remarks.length > 0 && (
        <div className="state">
          <h2>{w('delegations.none')}</h2>
          <div className="state-steps">
            <Action look="main" onPress={() => onShow({ view: 'delegations' })}>
              {w('empty.clear')}
            </Action>
          </div>
        </div>
      )}
      {marked.map((each) => (
        <MarkedEntryView
          key={each.entry.id}
          marked={each}
          text={amendments.text}
          deciding={deciding}
          canDecide={canDecide}
          current={current?.id ?? null}
        />
      ))}
      <HomelessList amendments={amendments} />
      <UnplacedList unplaced={amendments.unplaced} />
    </div>
  );
}
