import { useRef } from 'react';
import type { ShownMandate } from '../../api/mandate-queries.ts';
import { useKeys } from '../../parts/keys.ts';
import { useMedia } from '../../parts/use-media.ts';
import { usePaper } from '../../parts/use-paper.ts';
import { useWords } from '../../words/use-words.ts';
import { MandateRow } from './mandate-row.tsx';
import './mandate-rows.css';
import type { Grouping } from './mandates-search.ts';
import type { MandatesInSight } from './use-mandates.ts';

/** In pixels; the style sheet gives rows the same. */
export const rowHeights = { wide: 108, narrow: 212 } as const;

interface MandateRowsProps {
  readonly list: React.RefObject<HTMLDivElement | null>;
  readonly mandates: MandatesInSight;
  readonly first: number;
  readonly end: number;
  readonly rowHeight: number;
  readonly group: Grouping;
}

/** The list as a table of which only the rows that the window shows are drawn. On paper all that were seen stand one under the other. */
export function MandateRows({ list, mandates, first, end, rowHeight, group }: MandateRowsProps) {
  const { w } = useWords();
  const isPaper = usePaper();
  const isNarrow = useMedia('(max-width: 62rem)');
  const { total = 0, rowAt, isOld } = mandates;
  const indices = Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
  useWalk(list);
  const heads = group === 'due' ? ['due', 'words', 'who'] : ['who', 'words', 'due'];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table of which a window shows a part
    <div
      role="table"
      className={isOld ? 'mandate-rows mandate-rows-old' : 'mandate-rows'}
      aria-label={w('mandates.title')}
      aria-rowcount={total + 1}
      aria-busy={isOld}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div role="rowgroup" className={isNarrow ? 'unseen' : undefined}>
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: nothing in it acts */}
        <div role="row" className="mandate-heads" aria-rowindex={1}>
          {[...heads, 'fate', 'standing'].map((head) => (
            // biome-ignore lint/a11y/useSemanticElements: see above
            // biome-ignore lint/a11y/useFocusableInteractive: nothing in it acts
            <div role="columnheader" key={head}>
              {w(`mandates.head.${head}`)}
            </div>
          ))}
        </div>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div
        role="rowgroup"
        ref={list}
        className={isPaper ? 'mandate-list' : 'mandate-list mandate-list-placed'}
        style={isPaper ? undefined : { blockSize: total * rowHeight }}
      >
        {indices.map((index) => {
          const mandate = rowAt(index);
          if (mandate === null) return null;
          return (
            <MandateRow
              key={mandate.id}
              mandate={mandate}
              index={index}
              group={group}
              isLead={index === 0 || groupOf(rowAt(index - 1), group) !== groupOf(mandate, group)}
              top={isPaper ? null : index * rowHeight}
            />
          );
        })}
      </div>
    </div>
  );
}

/** What rows of one group have in common. */
function groupOf(mandate: ShownMandate | null, group: Grouping): string {
  if (mandate === null) return '';
  const { addressees, due, level, instrument } = mandate;
  if (group === 'due') return JSON.stringify([due?.kind, due?.session, due?.on, due?.meeting]);
  if (group === 'strength') return level;
  if (group === 'text') return `${instrument.instrument} ${mandate.id}`;
  return addressees.map(({ organization, name }) => organization ?? name).join('|');
}

/** `j` and `k` go from row to row; rows out of sight come into it. */
function useWalk(list: React.RefObject<HTMLDivElement | null>): void {
  const at = useRef(-1);
  const go = (by: 1 | -1) => {
    const here = (document.activeElement as HTMLElement | null)?.dataset['mandate'];
    const next = Math.max(0, (here === undefined ? at.current : Number(here)) + by);
    const link = list.current?.querySelector<HTMLElement>(`[data-mandate="${next}"]`);
    if (link == null) return;
    at.current = next;
    link.focus({ preventScroll: true });
    link.closest('[role="row"]')?.scrollIntoView({ block: 'nearest' });
  };
  useKeys({ j: () => go(1), k: () => go(-1) });
}
