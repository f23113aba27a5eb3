import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import {
  directoryAddress,
  type PostListFilter,
  peopleQuery,
  postsOnPage,
  postsQuery,
} from '../api/focal-point-queries.ts';
import { Action } from '../parts/action.tsx';
import { ChoiceMenu } from '../parts/choice-menu.tsx';
import { Failing } from '../parts/failing.tsx';
import '../parts/filter-bar.css';
import { FilterChoice } from '../parts/filter-choice.tsx';
import { FilterWords } from '../parts/filter-words.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { PageSteps } from '../parts/page-steps.tsx';
import { StateView } from '../parts/state-view.tsx';
import { Switch } from '../parts/switch.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useWords } from '../words/use-words.ts';
import { AddPostDialog } from './dialogs/add-post-dialog.tsx';
import './focal-points-page.css';
import {
  type FocalPointsSearch,
  focalPointsSearchOf,
  postRoles,
  postStates,
  postViews,
  sides,
} from './focal-points-search.ts';
import { PeopleList } from './people-list.tsx';
import { PostsTable } from './posts-table.tsx';

/** The posts of focal points and who holds them: vacancies first, by organization, by person. */
export function FocalPointsPage() {
  const { w, date } = useWords();
  const search = focalPointsSearchOf(useSearch({ from: '/focal-points' }));
  const navigate = useNavigate({ from: '/focal-points' });
  const [adding, setAdding] = useState(false);
  const { view, ...filter } = search;
  const asked: PostListFilter = view === 'organization' ? { ...filter, sort: 'organization' } : filter;
  const posts = useQuery({
    ...postsQuery(asked),
    enabled: view !== 'people',
    placeholderData: keepPreviousData,
  });
  const { words, on, page } = filter;
  const people = useQuery({ ...peopleQuery({ words, on, page }), enabled: view === 'people' });
  const { data, error, refetch } = view === 'people' ? people : posts;
  const show = (next: FocalPointsSearch) => void navigate({ search: next, replace: true });
  const narrow = (some: FocalPointsSearch) =>
    show(focalPointsSearchOf({ ...search, ...some, page: undefined }));
  const isFiltered = Object.keys(filter).some((name) => name !== 'page' && name !== 'on');
  const hidden = posts.data?.hidden ?? false;
  const counted =
    view === 'people'
      ? people.data && w('focal.people.count', { n: people.data.total })
      : posts.data &&
        w('focal.count', { n: posts.data.total, vacant: w('focal.count.vacant', { n: posts.data.vacant }) });

  return (
    <div className="list-page">
      <ListHead title={w('focal.title')} count={counted ?? ''}>
        <Action onPress={() => setAdding(true)}>{w('focal.add')}</Action>
        <Link to="/focal-points/import" className="action action-plain">
          {w('focal.import')}
        </Link>
        <ChoiceMenu
          label={w('focal.takeAway')}
          words={w('focal.takeAway')}
          icon="export"
          choices={[
            { id: 'csv', name: w('focal.takeAway.csv'), href: directoryAddress(asked, 'csv') },
            { id: 'xlsx', name: w('focal.takeAway.xlsx'), href: directoryAddress(asked, 'xlsx') },
            {
              ...{ id: 'vcf', name: w('focal.takeAway.vcf'), hint: w('focal.takeAway.vcf.hint') },
              href: directoryAddress(asked, 'vcf'),
            },
            { id: 'print', name: w('focal.takeAway.print') },
          ]}
          onChoose={(id) => id === 'print' && window.print()}
        />
      </ListHead>
      <div className="focal-views">
        <Switch
          label={w('focal.views')}
          choices={postViews.map((id) => ({ id, name: w(`focal.view.${id}`) }))}
          value={view ?? 'vacancies'}
          onChange={(id) => narrow({ view: id === 'vacancies' ? undefined : id })}
        />
      </div>
      <search className="filter-bar" aria-label={w('focal.filters')}>
        <FilterWords
          label={w('focal.find')}
          words={words ?? ''}
          onChange={(typed) => narrow({ words: typed || undefined })}
        />
        {view !== 'people' && (
          <>
            <FilterChoice
              label={w('focal.role')}
              value={filter.role}
              choices={postRoles.map((id) => ({ id, name: w(`focal.role.${id}`) }))}
              onChange={(role) => narrow({ role: focalPointsSearchOf({ role }).role })}
            />
            <FilterChoice
              label={w('focal.side')}
              value={filter.side}
              choices={sides.map((id) => ({ id, name: w(`focal.side.${id}`) }))}
              onChange={(side) => narrow({ side: focalPointsSearchOf({ side }).side })}
            />
            <FilterChoice
              label={w('focal.state')}
              value={filter.state}
              choices={postStates.map((id) => ({ id, name: w(`focal.filter.${id}`) }))}
              onChange={(state) => narrow({ state: focalPointsSearchOf({ state }).state })}
            />
          </>
        )}
        <label className={on === undefined ? 'filter' : 'filter filter-set'}>
          <span>{w('focal.on')}</span>
          <input
            type="date"
            value={on ?? ''}
            onChange={(event) => narrow({ on: event.target.value || undefined })}
          />
        </label>
      </search>
      {on !== undefined && (
        <p className="focal-on" role="status">
          {w('focal.on.words', { date: date(on) })}{' '}
          <Action onPress={() => narrow({ on: undefined })}>{w('focal.on.today')}</Action>
        </p>
      )}
      {hidden && <p className="focal-on">{w('focal.hidden')}</p>}
      {data === undefined && error === null && <Waiting />}
      {data === undefined && error !== null && <Failing error={error} onRetry={() => void refetch()} />}
      {data?.total === 0 && (
        <StateView
          title={isFiltered ? w('focal.none') : w('focal.empty')}
          words={isFiltered ? w('focal.none.words') : w('focal.empty.words')}
        >
          <Action look="main" onPress={() => (isFiltered ? show({ view }) : setAdding(true))}>
            {isFiltered ? w('empty.clear') : w('focal.add')}
          </Action>
        </StateView>
      )}
      {view !== 'people' && posts.data !== undefined && posts.data.total > 0 && (
        <PostsTable posts={posts.data.items} hidden={hidden} isGrouped={view === 'organization'} />
      )}
      {view === 'people' && people.data !== undefined && people.data.total > 0 && (
        <PeopleList people={people.data.items} />
      )}
      <PageSteps
        page={page ?? 1}
        pages={Math.ceil((data?.total ?? 0) / postsOnPage)}
        onGo={(next) => show({ ...search, page: next })}
      />
      {adding && <AddPostDialog onClose={() => setAdding(false)} />}
      <p className="focal-privacy screen-only">
        {w('focal.privacy')} <Link to="/organizations">{w('focal.organizations')}</Link>
      </p>
    </div>
  );
}
