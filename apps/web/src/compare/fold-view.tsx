import type { Comparison } from '@biennium/core';
import { Icon } from '../parts/icon.tsx';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';
import './fold-view.css';
import type { RowMatter } from './matter-of-row.ts';

interface FoldViewProps {
  readonly matters: readonly RowMatter[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Rows that are folded away, in one line that says what they are and opens them. */
export function FoldView({ matters, isOpen, onToggle }: FoldViewProps) {
  const { w } = useWords();
  const count = (holds: (matter: RowMatter) => boolean) => matters.filter(holds).length;
  const isParagraph = ({ row }: RowMatter) => row.link !== null;
  const unchanged = count((matter) => matter.kind === 'unchanged' && isParagraph(matter));
  const lines = count((matter) => matter.kind === 'unchanged' && !isParagraph(matter));
  const routine = count(({ kind }) => kind === 'routine');
  const changed = count(({ kind }) => kind === 'matter');
  const others = matters.length - unchanged - lines - routine - changed;
  const rules = [
    ...new Set(
      matters
        .filter(({ kind }) => kind === 'routine')
        .flatMap((matter) => matter.changes.flatMap(({ rule }) => rule ?? [])),
    ),
  ];
  const said = [
    changed > 0 && w('compare.fold.changed', { n: changed }),
    unchanged > 0 && w('compare.fold.unchanged', { n: unchanged }),
    lines > 0 && w('compare.fold.lines', { n: lines }),
    routine > 0 &&
      w('compare.fold.routine', {
        n: routine,
        rules: rules.map((rule) => w(`rule.${rule}`)).join(w('compare.comma')),
      }),
    others > 0 && w('compare.fold.others', { n: others }),
  ].filter((words) => words !== false);
  const range = rangeOf(matters.map(({ row }) => row));
  return (
    <button type="button" className="fold" aria-expanded={isOpen} onClick={onToggle}>
      <span className={isOpen ? 'fold-sign fold-open' : 'fold-sign'}>
        <Icon name="down" />
      </span>
      <span>
        {said.join(' · ')}
        {range !== null && <span className="fold-range"> {isolate(range)}</span>}
      </span>
    </button>
  );
}

/** The addresses from the first to the last, as the new text has them. */
function rangeOf(rows: Comparison['rows']): string | null {
  const addresses = rows
    .flatMap((row) => (row.new.length > 0 ? row.new : row.old))
    .flatMap(({ address }) => address ?? []);
  const [first] = addresses;
  const last = addresses.at(-1);
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first}–${last}`;
}
