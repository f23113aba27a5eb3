import type { ActivityContent, NamedGroup, Side } from '@biennium/core';
import { ACTIVITY_KINDS } from '@biennium/core/follow-up';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { termListsQuery } from '../../api/mandate-queries.ts';
import type { MatrixLine } from '../../api/matrix-queries.ts';
import { type Sides, useSides } from '../../keys/use-sides.ts';
import { acronymOf } from '../../naming/name-of.ts';
import { useOrganizations } from '../../naming/use-organizations.ts';
import { type Choice, choiceOf } from '../../parts/choice.ts';
import type { Language } from '../../words/language.ts';
import { useWords } from '../../words/use-words.ts';
import type { ColumnId } from './columns.ts';
import { shortTime } from './time-in-words.ts';

/** What the values of lines are called in the language of the screen, and what can be chosen in each column. */
export interface LineNames {
  readonly sides: Sides;
  /** What is shown in a cell; empty where nothing is known. */
  readonly textOf: (column: ColumnId, line: MatrixLine, content: ActivityContent) => string;
  /** What is copied from a cell: as it is shown, but times in ISO 8601 and organizations by their whole names. */
  readonly copyOf: (column: ColumnId, line: MatrixLine, content: ActivityContent) => string;
  /** What can be chosen in a column of choices. */
  readonly choicesOf: (column: ColumnId) => readonly Choice[];
  readonly areaNamed: (area: string) => string;
  readonly clusterNamed: (cluster: string) => string;
  /** By its letters, where it has any. */
  readonly leadNamed: (organization: string) => string;
  readonly organizationNamed: (organization: string) => string;
  readonly statusNamed: (line: MatrixLine) => string;
  readonly heading: (column: ColumnId) => string;
}

export function useLineNames(): LineNames {
  const { w, language } = useWords();
  const sides = useSides();
  const organizations = useOrganizations();
  const { data: lists } = useQuery(termListsQuery());
  const clusters = sides.who?.workspace.configuration?.clusters;
  return useMemo(() => {
    const themes = new Map(
      (lists?.themes ?? []).map(({ term, titles }) => [term, titles[language] ?? titles.en ?? term]),
    );
    const areaNamed = (area: string) => themes.get(area) ?? area.replaceAll('-', ' ');
    const groups = new Map((clusters ?? []).map((group) => [group.id, groupNamed(group, language)]));
    const clusterNamed = (cluster: string) => groups.get(cluster) ?? cluster;
    const organizationNamed = organizations.called;
    const leadNamed = (id: string) => {
      const found = organizations.byId.get(id);
      return (found && acronymOf(found, language)?.value) ?? organizationNamed(id);
    };
    const statusNamed = ({ shared, statusA, statusB }: MatrixLine) => {
      if (shared === 'agreed') return w(`line.status.${(statusA ?? statusB ?? '').replaceAll(' ', '-')}`);
      return w(`line.shared.${shared.replaceAll(' ', '-')}`);
    };
    const keysNamed = ({ keys, state }: MatrixLine) => {
      if (state !== 'proposed') return w(`line.state.${state}`);
      const by = (['a', 'b'] as const).filter((side) => keys[side]).map(sides.called);
      return by.length === 0 ? w('line.state.proposed') : w('line.accepted-by', { side: by[0] ?? '' });
    };
    const of = (isCopied: boolean) => (column: ColumnId, line: MatrixLine, content: ActivityContent) => {
      const time = (at: string | null) => (at === null ? '' : isCopied ? at : shortTime(at, language));
      const lead = (id: string | null) =>
        id === null ? '' : isCopied ? organizationNamed(id) : leadNamed(id);
      switch (column) {
        case 'code':
          return line.code;
        case 'kind':
          return w(`line.kind.${content.kind.replaceAll(' ', '-')}`);
        case 'area':
          return content.area === null ? '' : areaNamed(content.area);
        case 'cluster':
          return content.cluster === null ? '' : clusterNamed(content.cluster);
        case 'lead-a':
          return lead(content.leads.a);
        case 'lead-b':
          return lead(content.leads.b);
        case 'from':
          return time(content.planned.from);
        case 'until':
          return time(content.planned.until);
        case 'keys':
          return keysNamed(line);
        case 'status':
          return statusNamed(line);
        case 'changed':
          return isCopied ? line.changedAt.slice(0, 10) : shortTime(line.changedAt, language);
        default:
          return content[column];
      }
    };
    const choices = new Map<ColumnId, readonly Choice[]>();
    const made = (column: ColumnId): readonly Choice[] => {
      switch (column) {
        case 'kind':
          return ACTIVITY_KINDS.map((id) =>
            choiceOf(id, { name: w(`line.kind.${id.replaceAll(' ', '-')}`), others: [id] }),
          );
        case 'area':
          return [...themes].map(([id, name]) => choiceOf(id, { name, others: [id] }));
        case 'cluster':
          return (clusters ?? []).map((group) =>
            choiceOf(group.id, {
              ...{ name: groupNamed(group, language), others: Object.values(group.name) },
            }),
          );
        case 'lead-a':
        case 'lead-b':
          return ownFirst(column === 'lead-a' ? 'a' : 'b', organizations);
        default:
          return [];
      }
    };
    return {
      ...{ sides, areaNamed, clusterNamed, leadNamed, organizationNamed, statusNamed },
      ...{ textOf: of(false), copyOf: of(true) },
      choicesOf: (column) => {
        const known = choices.get(column) ?? made(column);
        choices.set(column, known);
        return known;
      },
      heading: (column) => {
        if (column === 'lead-a') return w('line.lead', { side: sides.called('a') });
        if (column === 'lead-b') return w('line.lead', { side: sides.called('b') });
        return w(`line.field.${column}`);
      },
    };
  }, [w, language, sides, organizations, lists, clusters]);
}

/** Organizations of a side before the others. */
function ownFirst(side: Side, { byId, choices }: ReturnType<typeof useOrganizations>): readonly Choice[] {
  const isOwn = ({ id }: Choice) => byId.get(id)?.side === side;
  return [...choices.filter(isOwn), ...choices.filter((choice) => !isOwn(choice))];
}

function groupNamed({ id, name }: NamedGroup, language: Language): string {
  return name[language] ?? name['en'] ?? Object.values(name)[0] ?? id;
}
