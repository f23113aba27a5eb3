import { useState } from 'react';
import { Action } from '../../parts/action.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Item } from '../grid/items.ts';
import type { LineNames } from '../grid/use-line-names.ts';
import { LineCard } from './line-card.tsx';
import './line-cards.css';

const atATime = 50;

interface LineCardsProps {
  readonly items: readonly Item[];
  readonly names: LineNames;
  readonly onFold: (group: string) => void;
}

/** The lines one under the other, as a phone shows them. */
export function LineCards({ items, names, onFold }: LineCardsProps) {
  const { w } = useWords();
  const [most, setMost] = useState(atATime);
  const rest = items.length - most;
  return (
    <>
      <ul className="line-cards">
        {items.slice(0, most).map((item) =>
          item.kind === 'line' ? (
            <li key={item.line.id}>
              <LineCard line={item.line} names={names} shows="all" />
            </li>
          ) : (
            <li key={`group ${item.key}`} className="line-cards-group">
              <button type="button" aria-expanded={!item.isFolded} onClick={() => onFold(item.key)}>
                <span className={item.isFolded ? 'grid-fold grid-folded' : 'grid-fold'}>
                  <Icon name="down" />
                </span>
                <bdi>{item.name}</bdi>{' '}
                <span className="grid-count">{w('matrix.lines', { n: item.count })}</span>
              </button>
            </li>
          ),
        )}
      </ul>
      {rest > 0 && (
        <Action onPress={() => setMost(most + atATime)}>
          {w('matrix.more', { n: Math.min(rest, atATime) })}
        </Action>
      )}
    </>
  );
}
