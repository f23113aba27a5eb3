import { useQuery } from '@tanstack/react-query';
import { lineagesQuery } from '../../api/lineage-queries.ts';
import { type CountedTerm, type MandateFilter, mandateTermsQuery } from '../../api/mandate-queries.ts';
import { memberInWords } from '../../lineage/member-in-words.ts';
import '../../parts/filter-bar.css';
import { FilterChoice } from '../../parts/filter-choice.tsx';
import { FilterWords } from '../../parts/filter-words.tsx';
import { useWords } from '../../words/use-words.ts';
import { standings } from '../standing-mark.tsx';
import { dues, fates, levels, type MandatesSearch } from './mandates-search.ts';

interface MandateFiltersProps {
  readonly filter: MandateFilter;
  readonly onChange: (part: Partial<MandatesSearch>) => void;
}

/** What the list is narrowed to: who, how strongly, by when, about what, since when, and where it stands. */
export function MandateFilters({ filter, onChange }: MandateFiltersProps) {
  const { w, language, number } = useWords();
  const { data: lineages } = useQuery(lineagesQuery({}));
  const text = lineages?.items
    .flatMap(({ members }) => members)
    .find(({ instrument }) => instrument === filter.instrument);
  const { data: terms } = useQuery(mandateTermsQuery(filter));
  const counted = (all: readonly CountedTerm[] | undefined, chosen: string | undefined) => {
    const choices = (all ?? []).map(({ term, titles, count }) => ({
      id: term,
      name: `${titles[language] ?? titles.en ?? (term === 'all' ? w('mandate.goals') : term)} (${number(count)})`,
    }));
    const isMissing = chosen !== undefined && !choices.some(({ id }) => id === chosen);
    return isMissing ? [{ id: chosen, name: chosen }, ...choices] : choices;
  };
  return (
    <search className="filter-bar" aria-label={w('mandates.filters')}>
      <FilterWords
        words={filter.q ?? ''}
        label={w('mandates.words')}
        onChange={(q) => onChange({ q: q === '' ? undefined : q })}
      />
      {(lineages?.total ?? 0) > 1 && (
        <FilterChoice
          label={w('mandates.lineage')}
          value={filter.lineage}
          choices={(lineages?.items ?? []).map(({ id, name }) => ({ id, name }))}
          onChange={(lineage) => onChange({ lineage, instrument: undefined })}
        />
      )}
      {filter.instrument !== undefined && (
        <FilterChoice
          label={w('mandates.text')}
          value={filter.instrument}
          choices={[{ id: filter.instrument, name: memberInWords(text, w) }]}
          onChange={(instrument) => onChange({ instrument })}
        />
      )}
      <FilterChoice
        label={w('mandates.head.who')}
        value={filter.addressee}
        choices={counted(terms?.addressees, filter.addressee)}
        onChange={(addressee) => onChange({ addressee })}
      />
      <FilterChoice
        label={w('mandates.level')}
        value={filter.level}
        choices={levels.map((id) => ({ id, name: w(`level.${id.replaceAll(' ', '-')}`) }))}
        onChange={(level) => onChange({ level })}
      />
      <FilterChoice
        label={w('mandates.head.due')}
        value={filter.overdue === 'true' ? 'passed' : sessionOrDue(filter)}
        choices={[
          { id: 'passed', name: w('mandate.due.passed') },
          ...dues.map((id) => ({ id, name: w(`mandates.due.${id}`) })),
          ...(terms?.sessions ?? []).map(({ term }) => ({
            id: `session ${term}`,
            name: w('mandate.due.session', { n: Number(term) }),
          })),
        ]}
        onChange={(chosen) => onChange(dueOf(chosen))}
      />
      {(filter.due === 'date' || filter.from !== undefined || filter.to !== undefined) &&
        (['from', 'to'] as const).map((end) => (
          <label key={end} className={filter[end] === undefined ? 'filter' : 'filter filter-set'}>
            <span>{w(`mandates.${end}`)}</span>
            <input
              type="date"
              value={filter[end] ?? ''}
              onChange={(event) => onChange({ [end]: event.target.value || undefined })}
            />
          </label>
        ))}
      <FilterChoice
        label={w('mandates.theme')}
        value={filter.theme}
        choices={counted(terms?.themes, filter.theme)}
        onChange={(theme) => onChange({ theme })}
      />
      {((terms?.countries.length ?? 0) > 0 || filter.country !== undefined) && (
        <FilterChoice
          label={w('mandates.country')}
          value={filter.country}
          choices={counted(terms?.countries, filter.country)}
          onChange={(country) => onChange({ country })}
        />
      )}
      {((terms?.goals.length ?? 0) > 0 || filter.goal !== undefined) && (
        <FilterChoice
          label={w('mandates.goal')}
          value={filter.goal}
          choices={counted(terms?.goals, filter.goal)}
          onChange={(goal) => onChange({ goal })}
        />
      )}
      <FilterChoice
        label={w('mandates.fates')}
        value={filter.fate}
        choices={fates.map((id) => ({ id, name: w(`mandates.fate.${id}`) }))}
        onChange={(fate) => onChange({ fate })}
      />
      <FilterChoice
        label={w('mandates.head.standing')}
        value={filter.standing}
        choices={[...standings, 'any'].map((id) => ({ id, name: w(`mandate.standing.${id}`) }))}
        onChange={(standing) => onChange({ standing })}
      />
    </search>
  );
}

function sessionOrDue({ session, due }: MandateFilter): string | undefined {
  return session === undefined ? due : `session ${session}`;
}

function dueOf(chosen: string | undefined): Partial<MandatesSearch> {
  const none = { due: undefined, overdue: undefined, session: undefined };
  if (chosen === 'passed') return { ...none, overdue: 'true' };
  const session = /^session (\d+)$/.exec(chosen ?? '')?.[1];
  return session === undefined ? { ...none, due: chosen } : { ...none, session: Number(session) };
}
