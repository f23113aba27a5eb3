import type { ShownMandate } from '../../api/mandate-queries.ts';
import { Icon } from '../../parts/icon.tsx';
import { RelationMark } from '../../parts/relation-mark.tsx';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import './facts.css';

/** What became of a mandate from one text to the next: since when it is asked, whether it became softer, whether it was dropped. */
export function FateView({ mandate }: { readonly mandate: Pick<ShownMandate, 'fate'> }) {
  const { w, number } = useWords();
  const { before, after, strength, changed, movedOn, since } = mandate.fate;
  const turn =
    strength === null || strength.from === strength.to
      ? null
      : strength.to > strength.from
        ? 'stronger'
        : 'softer';
  return (
    <span className="fate">
      {before === 'first' && <span>{w('stay.start')}</span>}
      {before === 'new' && (
        <span className="fate-new">
          <RelationMark relation="added" />
          {w('mandate.fate.new')}
        </span>
      )}
      {before === 'carried' && since !== null && (
        <span>{w('mandate.fate.since', { symbol: isolate(since.symbol ?? w('member.nameless')) })}</span>
      )}
      {turn !== null && strength !== null && (
        <span
          className="fate-turn"
          title={w('mandate.fate.turn', { from: number(strength.from), to: number(strength.to) })}
        >
          <Icon name={turn} />
          {w(`strength.${turn}`)}
        </span>
      )}
      {changed
        .filter((part) => part !== 'verb' || turn === null)
        .filter((part) => part !== 'action')
        .map((part) => (
          <span key={part}>{w(`mandate.changed.${part}`)}</span>
        ))}
      {movedOn && <span>{w('mandate.changed.movedOn')}</span>}
      {after === 'dropped' && (
        <span className="fate-dropped">
          <RelationMark relation="dropped" />
          {w('mandate.fate.dropped')}
        </span>
      )}
    </span>
  );
}
