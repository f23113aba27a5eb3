import type { Link, Relation } from '@biennium/core';
import { useWords } from '../../words/use-words.ts';
import type { Step } from './picture-of-lineage.ts';
import { StepMark } from './step-mark.tsx';

const link: Link = {
  from: null,
  to: null,
  relation: 'unchanged',
  routine: false,
  similarity: 1,
  rules: [],
  reworded: false,
  strength: null,
  decided: false,
};

const sign = (relation: Relation, substantive: boolean, words: string): readonly [string, Step] => [
  words,
  { relation, routine: !substantive, substantive, strength: null, link },
];

const signs = [
  sign('added', true, 'relation.added'),
  sign('unchanged', false, 'relation.unchanged'),
  sign('revised', false, 'relation.routine'),
  sign('revised', true, 'relation.revised'),
  sign('moved', true, 'relation.moved'),
  sign('split', true, 'relation.split'),
  sign('merged', true, 'relation.merged'),
  sign('recast', true, 'relation.recast'),
  sign('dropped', true, 'relation.dropped'),
];

/** What the signs of the picture mean. */
export function Legend() {
  const { w } = useWords();
  return (
    <ul className="legend" aria-label={w('lineage.legend')}>
      {signs.map(([words, step]) => (
        <li key={words}>
          <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <StepMark step={step} x={0} y={0} />
          </svg>
          {w(words)}
        </li>
      ))}
      <li className="legend-gap">
        <span className="legend-gap-sign" aria-hidden="true" />
        {w('lineage.gap.legend')}
      </li>
    </ul>
  );
}
