import type { StandingValue } from '@biennium/core';
import { Action } from '../parts/action.tsx';
import { useWords } from '../words/use-words.ts';
import type { OpenEntry } from './use-entry.ts';

/** How a value stands, as a shape and a word, and what a person can decide about it. */
export function ValueSteps({ value, open }: { readonly value: StandingValue; readonly open: OpenEntry }) {
  const { w } = useWords();
  const { standing, statements } = value;
  const rule = (ruling: 'confirmed' | 'rejected' | 'withdrawn' | 'open') => () =>
    open.press({ verb: 'rulings', given: { statements: [...statements], ruling } });
  const own = open.page.statements.some(({ id, proposed }) => !proposed && statements.includes(id));
  return (
    <>
      <span className={`entry-standing entry-standing-${standing}`}>{w(`entry.standing.${standing}`)}</span>
      <span className="entry-value-steps screen-only">
        {standing === 'proposed' && (
          <>
            <Action onPress={rule('confirmed')} aria-label={w('entry.confirm.value', { value: value.value })}>
              {w('entry.confirm')}
            </Action>
            <Action onPress={rule('rejected')} aria-label={w('entry.reject.value', { value: value.value })}>
              {w('entry.reject')}
            </Action>
          </>
        )}
        {standing === 'confirmed' && (
          <Action
            onPress={rule(own ? 'withdrawn' : 'open')}
            aria-label={w('entry.withdraw.value', { value: value.value })}
          >
            {w('entry.withdraw')}
          </Action>
        )}
        {(standing === 'rejected' || standing === 'withdrawn') && (
          <Action onPress={rule('open')} aria-label={w('entry.reopen.value', { value: value.value })}>
            {w('entry.reopen')}
          </Action>
        )}
      </span>
    </>
  );
}
