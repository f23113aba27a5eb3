import type { EntryListFilter, ShownKind } from '../api/register-queries.ts';
import { today } from '../api/today.ts';
import { FilterChoice } from '../parts/filter-choice.tsx';
import { FilterWords } from '../parts/filter-words.tsx';
import { useWords } from '../words/use-words.ts';
import { agreementStates, meetingSeries, meetingStates } from './entry-fields.ts';
import { stateInWords } from './entry-words.ts';
import type { Scope } from './use-scope.ts';

interface RegisterFiltersProps {
  readonly kind: ShownKind;
  readonly filter: EntryListFilter;
  readonly scope: Scope;
  readonly show: (filter: EntryListFilter) => void;
}

/** What the list is narrowed to; all of it stands in the address. */
export function RegisterFilters({ kind, filter, scope, show }: RegisterFiltersProps) {
  const words = useWords();
  const { w } = words;
  const narrow = (more: EntryListFilter) => show({ ...filter, ...more, page: undefined });
  const states = kind === 'meeting' ? meetingStates : agreementStates;
  const asked = filter.withdrawn
    ? 'withdrawn'
    : filter.waiting
      ? 'waiting'
      : filter.disagreeing
        ? 'disagreeing'
        : undefined;
  return (
    <search className="filter-bar" aria-label={w('register.filters')}>
      <FilterWords
        words={(kind === 'meeting' ? filter.words : filter.naming) ?? ''}
        label={w(`${kind}s.words`)}
        onChange={(typed) =>
          narrow({ [kind === 'meeting' ? 'words' : 'naming']: typed === '' ? undefined : typed })
        }
      />
      {scope.lineages.length > 1 && (
        <FilterChoice
          label={w('register.lineage')}
          value={filter.lineage}
          choices={scope.lineages}
          onChange={(lineage) => narrow({ lineage })}
        />
      )}
      {kind === 'meeting' && (
        <FilterChoice
          label={w('entry.field.series')}
          value={filter.series}
          choices={meetingSeries.map((id) => ({ id, name: w(`entry.series.${id}`) }))}
          onChange={(series) => narrow({ series })}
        />
      )}
      <FilterChoice
        label={w('entry.field.state')}
        value={filter.state}
        choices={states.map((id) => ({ id, name: stateInWords(id, words) }))}
        onChange={(state) => narrow({ state })}
      />
      {kind === 'agreement' && (
        <FilterChoice
          label={w('entry.field.expiresOn')}
          value={endOf(filter)}
          choices={['past', 'coming'].map((id) => ({ id, name: w(`register.ends.${id}`) }))}
          onChange={(id) =>
            narrow({
              endsFrom: id === 'coming' ? today() : undefined,
              endsTo: id === 'past' ? today() : undefined,
            })
          }
        />
      )}
      <FilterChoice
        label={w('register.asks')}
        value={asked}
        choices={['waiting', 'disagreeing', 'withdrawn'].map((id) => ({
          id,
          name: w(`register.asks.${id}`),
        }))}
        onChange={(id) =>
          narrow({
            ...{ waiting: undefined, disagreeing: undefined, withdrawn: undefined },
            ...(id !== undefined && { [id]: 'true' }),
          })
        }
      />
    </search>
  );
}

/** Whether the list is narrowed to what ended, or to what has an end to come. */
function endOf({ endsFrom, endsTo }: EntryListFilter): string | undefined {
  if (endsFrom !== undefined) return 'coming';
  return endsTo === undefined ? undefined : 'past';
}
