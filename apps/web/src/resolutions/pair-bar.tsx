import { Link } from '@tanstack/react-router';
import type { InstrumentSummary } from '../api/shapes.ts';
import { Action } from '../parts/action.tsx';
import { baseName } from '../words/base-name.ts';
import { fullSymbol } from '../words/full-symbol.ts';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';
import './pair-bar.css';
import { elderFirst, type Pair } from './use-pair.ts';

/** What was chosen to be compared, and the step that follows. */
export function PairBar({ pair }: { readonly pair: Pair }) {
  const { w } = useWords();
  const [old, fresh] = [...pair.chosen].sort(elderFirst);
  if (old === undefined) return null;
  return (
    <div className="pair-bar">
      <p role="status">
        {fresh === undefined
          ? w('pair.one', { name: pairName(old) })
          : w('pair.two', { old: pairName(old), new: pairName(fresh) })}
      </p>
      {fresh !== undefined && (
        <Link to="/compare" search={{ old: old.id, new: fresh.id }} className="action action-main">
          {w('pair.compare')}
        </Link>
      )}
      <Action look="bare" icon="close" aria-label={w('pair.clear')} onPress={pair.clear} />
    </div>
  );
}

interface PairChoiceProps {
  readonly item: InstrumentSummary;
  readonly pair: Pair;
}

/** Chooses a text of the list to be compared. */
export function PairChoice({ item, pair }: PairChoiceProps) {
  const { w } = useWords();
  return (
    <label className="pair-choice">
      <input
        type="checkbox"
        checked={pair.chosen.some(({ id }) => id === item.id)}
        onChange={() => pair.toggle(item)}
      />
      <span className="unseen">{w('pair.choose', { name: pairName(item) })}</span>
    </label>
  );
}

function pairName({ symbol, part, file }: Pick<InstrumentSummary, 'symbol' | 'part' | 'file'>): string {
  return isolate(fullSymbol(symbol ?? baseName(file.name), part));
}
