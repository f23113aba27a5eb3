import { RelationMark } from '../parts/relation-mark.tsx';
import { useWords } from '../words/use-words.ts';
import './kind-filter.css';
import type { Kind } from './kind-of-row.ts';

interface KindFilterProps {
  readonly counts: ReadonlyMap<Kind, number>;
  /** The kinds that are shown alone; none means all. */
  readonly only: readonly Kind[];
  readonly onChange: (only: readonly Kind[]) => void;
}

/** How many rows of each kind there are; pressed, a kind is shown alone, and another one with it. */
export function KindFilter({ counts, only, onChange }: KindFilterProps) {
  const { w, number } = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would read its legend before every button
    <div className="kind-filter" role="group" aria-label={w('compare.kinds')}>
      {[...counts].map(([kind, count]) => {
        const isOn = only.includes(kind);
        return (
          <button
            key={kind}
            type="button"
            className="kind"
            aria-pressed={isOn}
            onClick={() => onChange(isOn ? only.filter((each) => each !== kind) : [...only, kind])}
          >
            <RelationMark relation={kind === 'matter' ? 'revised' : kind} />
            {w(`kind-of-row.${kind}`)}
            <span className="kind-count">{number(count)}</span>
          </button>
        );
      })}
    </div>
  );
}
