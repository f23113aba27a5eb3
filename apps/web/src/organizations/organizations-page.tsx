import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import {
  fillOrganizations,
  type OrganizationInShort,
  organizationsAddress,
  organizationsQuery,
} from '../api/organization-queries.ts';
import { Action } from '../parts/action.tsx';
import { ChoiceMenu } from '../parts/choice-menu.tsx';
import { Failing } from '../parts/failing.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import '../parts/filter-bar.css';
import { inAlphabet } from '../naming/in-alphabet.ts';
import { nameOf } from '../naming/name-of.ts';
import { FilterChoice } from '../parts/filter-choice.tsx';
import { FilterWords } from '../parts/filter-words.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { StateView } from '../parts/state-view.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useWords } from '../words/use-words.ts';
import { OrganizationTree } from './organization-tree.tsx';
import { kindChoices, sideChoices } from './organization-words.ts';
import './organizations-page.css';
import { type OrganizationFilter, organizationsSearchOf, standings } from './organizations-search.ts';
import { type Branch, type Family, familiesOf } from './tree.ts';

const AddOrganization = lazy(() =>
  import('./add-organization.tsx').then((all) => ({ default: all.AddOrganization })),
);

/** Both families and whoever else is named, as trees. */
export function OrganizationsPage() {
  const { w, language } = useWords();
  const filter = organizationsSearchOf(useSearch({ from: '/organizations' }));
  const navigate = useNavigate({ from: '/organizations' });
  const show = (next: OrganizationFilter) =>
    void navigate({ search: organizationsSearchOf({ ...next }), replace: true });
  const { data, error, refetch } = useQuery(organizationsQuery());
  const [adding, setAdding] = useState(false);
  const inOrder = useMemo(() => inAlphabet(data ?? [], language), [data, language]);
  const families = useMemo(() => familiesOf(inOrder, filter), [inOrder, filter]);
  const isNarrowed = Object.keys(filter).length > 0;
  const count = families.reduce((sum, family) => sum + family.count, 0);
  return (
    <div className="list-page">
      <ListHead title={w('organizations.title')} count={data ? w('organizations.count', { n: count }) : ''}>
        <Action onPress={() => setAdding(true)}>{w('organizations.add')}</Action>
        <Link to="/organizations/import" className="action action-plain">
          {w('organizations.import')}
        </Link>
        <ChoiceMenu
          label={w('export.title')}
          words={w('export.title')}
          icon="export"
          choices={[
            { id: 'csv', name: w('register.csv'), href: organizationsAddress('csv') },
            { id: 'xlsx', name: w('register.xlsx'), href: organizationsAddress('xlsx') },
            { id: 'print', name: w('register.print') },
          ]}
          onChoose={(id) => id === 'print' && window.print()}
        />
      </ListHead>
      <Filters filter={filter} show={show} />
      {data === undefined && error === null && <Waiting />}
      {data === undefined && error !== null && <Failing error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <NoOrganizations />}
      {data !== undefined && data.length > 0 && families.length === 0 && (
        <StateView title={w('register.none')} words={w('register.none.words')}>
          <Action onPress={() => show({})}>{w('empty.clear')}</Action>
        </StateView>
      )}
      {families.map((family) => (
        <FamilyView key={family.side} family={family} isNarrowed={isNarrowed} />
      ))}
      <Suspense>{adding && <AddOrganization onClose={() => setAdding(false)} />}</Suspense>
    </div>
  );
}

interface FiltersProps {
  readonly filter: OrganizationFilter;
  readonly show: (filter: OrganizationFilter) => void;
}

function Filters({ filter, show }: FiltersProps) {
  const words = useWords();
  const { w } = words;
  return (
    <search className="filter-bar" aria-label={w('filter.title')}>
      <FilterWords
        words={filter.words ?? ''}
        label={w('organizations.search')}
        onChange={(sought) => show({ ...filter, words: sought || undefined })}
      />
      <FilterChoice
        label={w('entry.field.side')}
        value={filter.side}
        choices={sideChoices(words)}
        onChange={(side) => show({ ...filter, side: side as OrganizationFilter['side'] })}
      />
      <FilterChoice
        label={w('entry.field.kind')}
        value={filter.kind}
        choices={kindChoices(words)}
        onChange={(kind) => show({ ...filter, kind })}
      />
      <FilterChoice
        label={w('organizations.standing')}
        value={filter.standing}
        choices={standings.map((id) => ({ id, name: w(`organizations.standing.${id}`) }))}
        onChange={(standing) => show({ ...filter, standing: standing as OrganizationFilter['standing'] })}
      />
    </search>
  );
}

function FamilyView({ family, isNarrowed }: { readonly family: Family; readonly isNarrowed: boolean }) {
  const { w, language } = useWords();
  const head = headOf(family.roots);
  const title =
    head !== null && (family.side === 'a' || family.side === 'b')
      ? w('organizations.family', { name: `\u2068${nameOf(head, language).value}\u2069` })
      : w(`organizations.family.${family.side}`);
  const heading = `family-${family.side}`;
  return (
    <section className="organization-family" aria-labelledby={heading}>
      <h2 id={heading}>
        {title} <span>{w('organizations.count', { n: family.count })}</span>
      </h2>
      <OrganizationTree label={title} roots={family.roots} isNarrowed={isNarrowed} />
    </section>
  );
}

/** The organization that a family is called after: the root with most beneath it. */
function headOf(roots: readonly Branch[]): OrganizationInShort | null {
  const size = (branch: Branch): number => branch.children.reduce((sum, each) => sum + size(each), 1);
  const [head] = roots.toSorted((a, b) => size(b) - size(a));
  return head?.organization ?? null;
}

/** What belongs here, and the first step. */
function NoOrganizations() {
  const { w } = useWords();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const fill = async () => {
    setBusy(true);
    setError(null);
    try {
      await fillOrganizations();
      await client.invalidateQueries({ queryKey: ['register'] });
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <StateView title={w('organizations.empty')} words={w('organizations.empty.words')}>
      <Action look="main" isDisabled={busy} onPress={() => void fill()}>
        {w('organizations.fill')}
      </Action>
      <FailureNotice error={error} away={w('register.away')} refused={w('register.refused')} />
    </StateView>
  );
}
