import type { GivenFact } from '@biennium/core';
import { useState } from 'react';
import type { ShownProposal } from '../../api/draft-queries.ts';
import { useWords } from '../../words/use-words.ts';
import { useDraft } from '../drafting-value.ts';
import { FormDialog } from '../form-dialog.tsx';
import { useTyped } from './use-typed.ts';

interface FactDialogProps {
  readonly kind: GivenFact['kind'];
  readonly proposal: Pick<ShownProposal, 'words'> | null;
  readonly onClose: () => void;
}

/** A fact that the program does not know, in the words that are to stand in the text, with its source. */
export function FactDialog({ kind, proposal, onClose }: FactDialogProps) {
  const { w } = useWords();
  const { page, direction, change } = useDraft();
  const { text: words, reason: source, set, forget } = useTyped(page.id, `fact ${kind}`, '');
  const [error, setError] = useState<unknown>(null);
  const leave = () => {
    forget();
    onClose();
  };
  const keep = async () => {
    const given = { kind, words: words.trim(), source: source.trim() };
    const outcome = await change({ verb: 'facts', given });
    if (outcome.kind === 'done') return leave();
    // Whatever was changed meanwhile, the fact is one: it is given over what stands now.
    const again = outcome.kind === 'stale' ? await change({ verb: 'facts', given }) : outcome;
    if (again.kind === 'done') leave();
    else setError(again.kind === 'failed' ? again.error : new Error('stale'));
  };
  return (
    <FormDialog
      title={w(`fact-kind.${kind}`)}
      words={w('fact.words')}
      verb={w('fact.keep')}
      canKeep={words.trim() !== '' && source.trim() !== ''}
      error={error}
      onKeep={() => void keep()}
      onClose={onClose}
    >
      <label className="dialog-field">
        <span>{w('fact.value')}</span>
        <input
          lang={page.language}
          dir={direction}
          maxLength={2000}
          // biome-ignore lint/a11y/noAutofocus: a person opened this to type here
          autoFocus
          value={words}
          onChange={(event) => set({ text: event.target.value })}
        />
        {proposal !== null && proposal.words !== '' && (
          <small>
            {w('fact.before')}{' '}
            <bdi lang={page.language} dir={direction}>
              {proposal.words}
            </bdi>
          </small>
        )}
      </label>
      <label className="dialog-field">
        <span>{w('fact.source')}</span>
        <input
          dir="auto"
          maxLength={2000}
          value={source}
          onChange={(event) => set({ reason: event.target.value })}
        />
        <small>{w('fact.source.hint')}</small>
      </label>
    </FormDialog>
  );
}
