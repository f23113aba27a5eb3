import type { Comparison } from '@biennium/core';
import { useMemo, useState } from 'react';
import { useWords } from '../words/use-words.ts';
import './comparison-view.css';
import { FoldView } from './fold-view.tsx';
import { foldedRows, type Stretch } from './folded-rows.ts';
import type { Kind } from './kind-of-row.ts';
import type { RowMatter } from './matter-of-row.ts';
import { NotesView } from './notes-view.tsx';
import { rowOfAnchor } from './row-anchors.ts';
import type { RowThread } from './row-label.tsx';
import { RowView } from './row-view.tsx';
import { sectionsOfRows } from './sections.ts';

interface ComparisonViewProps {
  readonly matters: readonly RowMatter[];
  readonly notes: Comparison['notes'];
  readonly language: string;
  readonly isSide: boolean;
  readonly isRoutineMarked: boolean;
  /** The kinds that are shown alone. */
  readonly only: readonly Kind[];
  readonly isShown: (matter: RowMatter) => boolean;
  readonly isAllOpen: boolean;
  readonly place: string | null;
  /** The thread of a row, once it is known. */
  readonly threadOf: (matter: RowMatter) => RowThread | null;
  readonly onGo: (anchor: string) => void;
}

/** Two texts held against each other, section by section, what stayed folded away. */
export function ComparisonView(props: ComparisonViewProps) {
  const {
    matters,
    notes,
    language,
    isSide,
    isRoutineMarked,
    only,
    isShown,
    isAllOpen,
    place,
    threadOf,
    onGo,
  } = props;
  const { w } = useWords();
  const sections = useMemo(() => sectionsOfRows(matters), [matters]);
  const [toggled, setToggled] = useState<ReadonlySet<number>>(new Set());
  const here = useMemo(() => rowAt(matters, place), [matters, place]);
  const toggle = (row: number) => {
    const next = new Set(toggled);
    if (!next.delete(row)) next.add(row);
    setToggled(next);
  };
  const isOpen = ({ rows }: Stretch) => toggled.has(rows[0] as number) !== rows.some((row) => row === here);

  const shown = (index: number) => {
    const matter = matters[index] as RowMatter;
    const { counterpart } = matter.row;
    const isHere = index === here;
    return (
      <RowView
        key={matter.anchors.own}
        matter={matter}
        language={language}
        isSide={isSide}
        isRoutineMarked={isRoutineMarked || matter.kind === 'routine'}
        place={isHere ? place : null}
        counterpart={counterpart === null ? null : (matters[counterpart]?.anchors.own ?? null)}
        thread={threadOf(matter)}
        onGo={onGo}
      />
    );
  };
  return (
    <div className={isSide ? 'comparison comparison-beside' : 'comparison'}>
      {sections.map(({ name, rows }) => (
        <section key={`${name}-${rows[0]}`} className={`comparison-section comparison-${name}`}>
          <h2 className="section-name">{w(`compare.section.${name}`)}</h2>
          {foldedRows(rows, (row) => isAllOpen || isShown(matters[row] as RowMatter)).map((stretch) => {
            if (!stretch.folded) return stretch.rows.map(shown);
            return (
              <div key={`fold-${stretch.rows[0]}`} className="comparison-fold">
                <FoldView
                  matters={stretch.rows.map((row) => matters[row] as RowMatter)}
                  isOpen={isOpen(stretch)}
                  onToggle={() => toggle(stretch.rows[0] as number)}
                />
                {isOpen(stretch) && stretch.rows.map(shown)}
              </div>
            );
          })}
        </section>
      ))}
      <NotesView
        notes={notes}
        language={language}
        isSide={isSide}
        place={place}
        only={only}
        isAllOpen={isAllOpen}
      />
    </div>
  );
}

/** The row that a place names, by its own anchor or another one that leads to it. */
function rowAt(matters: readonly RowMatter[], place: string | null): number | null {
  if (place === null) return null;
  const row = rowOfAnchor(place);
  const index = matters.findIndex(({ anchors }) => anchors.own === row || anchors.others.includes(row));
  return index < 0 ? null : index;
}
