import { ACTIVITY_KINDS, ACTIVITY_STATUSES, SIDES } from '@biennium/core/follow-up';
import { useQuery } from '@tanstack/react-query';
import { type LineCount, lineCountsQuery, type MatrixInShort } from '../api/matrix-queries.ts';
import '../parts/filter-bar.css';
import { FilterChoice } from '../parts/filter-choice.tsx';
import { FilterWords } from '../parts/filter-words.tsx';
import { useWords } from '../words/use-words.ts';
import type { LineNames } from './grid/use-line-names.ts';
import { filterOf, lineStates, type MatrixSearch, sharedKinds } from './matrix-search.ts';

interface MatrixFiltersProps {
  readonly matrix: Pick<MatrixInShort, 'id' | 'adoptedOn'>;
  readonly search: MatrixSearch;
  readonly names: LineNames;
  /** They open on demand: the window is narrow. */
  readonly isFolded: boolean;
  readonly onShow: (part: MatrixSearch) => void;
}

/** To what the lines are narrowed, with how many there are of each. */
export function MatrixFilters({ matrix, search, names, isFolded, onShow }: MatrixFiltersProps) {
  const { w, number } = useWords();
  const filter = filterOf(search);
  const { data: counts = [] } = useQuery(lineCountsQuery(matrix.id, filter));
  const counted = (
    kind: LineCount['kind'],
    nameOf: (term: string) => string,
    all: readonly string[],
    chosen: string | undefined,
  ) => {
    const found = new Map(counts.flatMap((each) => (each.kind === kind ? [[each.term, each.count]] : [])));
    const terms =
      all.length > 0 ? all.filter((term) => found.has(term) || term === chosen) : [...found.keys()];
    const shown = chosen === undefined || terms.includes(chosen) ? terms : [chosen, ...terms];
    return shown.map((id) => ({ id, name: `${nameOf(id)} (${number(found.get(id) ?? 0)})` }));
  };
  const word = (prefix: string) => (id: string) => w(`line.${prefix}.${id.replaceAll(' ', '-')}`);
  const clusters = names.choicesOf('cluster').map(({ id }) => id);
  const fields = (
    <search className="filter-bar" aria-label={w('matrix.filters')}>
      <FilterWords
        words={search.q ?? ''}
        label={w('matrix.words')}
        onChange={(q) => onShow({ q: q === '' ? undefined : q })}
      />
      <FilterChoice
        label={w('line.field.cluster')}
        value={search.cluster}
        choices={counted('cluster', names.clusterNamed, clusters, search.cluster)}
        onChange={(cluster) => onShow({ cluster })}
      />
      <FilterChoice
        label={w('line.field.area')}
        value={search.area}
        choices={counted('area', names.areaNamed, [], search.area)}
        onChange={(area) => onShow({ area })}
      />
      <FilterChoice
        label={w('matrix.organization')}
        value={search.organization}
        choices={counted('lead', names.organizationNamed, [], search.organization)}
        onChange={(organization) => onShow({ organization })}
      />
      <FilterChoice
        label={w('line.field.kind')}
        value={search.kind}
        choices={counted('kind', word('kind'), ACTIVITY_KINDS, search.kind)}
        onChange={(kind) => onShow({ kind: ACTIVITY_KINDS.find((each) => each === kind) })}
      />
      {(matrix.adoptedOn === null || search.state !== undefined) && (
        <FilterChoice
          label={w('line.field.keys')}
          value={search.state}
          choices={
            search.state === 'withdrawn'
              ? [{ id: 'withdrawn', name: w('line.state.withdrawn') }]
              : [
                  ...counted('state', word('state'), lineStates, search.state),
                  { id: 'withdrawn', name: w('line.state.withdrawn') },
                ]
          }
          onChange={(state) => onShow({ state: lineStates.find((each) => each === state) })}
        />
      )}
      {(matrix.adoptedOn !== null || statusOf(search) !== undefined) && (
        <FilterChoice
          label={w('line.field.status')}
          value={statusOf(search)}
          choices={[
            ...counted('shared', word('shared'), sharedKinds, search.shared),
            ...ACTIVITY_STATUSES.map((id) => ({
              id: `status ${id}`,
              name: w(`line.status.${id.replaceAll(' ', '-')}`),
            })),
            ...SIDES.map((side) => ({
              id: `silent ${side}`,
              name: w('line.silent', { side: names.sides.called(side) }),
            })),
            { id: 'overdue', name: w('matrix.overdue') },
          ]}
          onChange={(chosen) => onShow(partOf(chosen))}
        />
      )}
      {(search.view === 'timeline' || search.from !== undefined || search.to !== undefined) &&
        (['from', 'to'] as const).map((end) => (
          <label key={end} className={search[end] === undefined ? 'filter' : 'filter filter-set'}>
            <span>{w(`matrix.going.${end}`)}</span>
            <input
              type="month"
              value={search[end]?.slice(0, 7) ?? ''}
              onChange={(event) => onShow({ [end]: event.target.value || undefined })}
            />
          </label>
        ))}
    </search>
  );
  if (!isFolded) return fields;
  return (
    <details className="matrix-narrow screen-only">
      <summary>{w('mandates.narrow', { n: Object.keys(filter).length })}</summary>
      {fields}
    </details>
  );
}

function statusOf({ overdue, silent, status, shared }: MatrixSearch): string | undefined {
  if (overdue !== undefined) return 'overdue';
  if (silent !== undefined) return `silent ${silent}`;
  return status === undefined ? shared : `status ${status}`;
}

function partOf(chosen: string | undefined): MatrixSearch {
  const none = { overdue: undefined, silent: undefined, status: undefined, shared: undefined };
  if (chosen === 'overdue') return { ...none, overdue: 'true' };
  const silent = SIDES.find((side) => chosen === `silent ${side}`);
  const status = ACTIVITY_STATUSES.find((each) => chosen === `status ${each}`);
  return { ...none, silent, status, shared: sharedKinds.find((each) => each === chosen) };
}
