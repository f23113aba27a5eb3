import type { DraftStep } from '@biennium/core';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import { useDraft } from '../drafting-value.ts';
import { entryName } from '../text/entry-name.ts';

/** What a step did, as a person would say it. */
export function useStepInWords(): (step: DraftStep) => string {
  const { w } = useWords();
  const { entries, notes } = useDraft();
  const nameOf = (id: string): string => {
    const entry = entries.get(id);
    if (entry !== undefined) return isolate(entryName(entry, w));
    const note = notes.get(id);
    return note === undefined
      ? isolate(id)
      : w('place.note', { marker: isolate(note.printed ?? note.marker ?? '') });
  };
  return (step) => {
    switch (step.kind) {
      case 'edit':
      case 'drop':
      case 'restore':
      case 'bracket':
      case 'settle':
      case 'add-note':
        return w(`step.${step.kind}`, { name: nameOf(step.entry) });
      case 'move':
        if (step.role !== undefined)
          return w(step.role === 'preambular' ? 'step.toPreamble' : 'step.toOperative', {
            name: nameOf(step.entry),
          });
        return step.after === null
          ? w('step.moveFirst', { name: nameOf(step.entry) })
          : w('step.move', { name: nameOf(step.entry), after: nameOf(step.after) });
      case 'add':
        return step.after === null
          ? w('step.addFirst', { name: nameOf(step.entry) })
          : w('step.add', { name: nameOf(step.entry), after: nameOf(step.after) });
      case 'set-note':
      case 'drop-note':
        return w(`step.${step.kind}`, { name: nameOf(step.note) });
      case 'accept-proposal':
        return w('step.accept-proposal', {
          name: nameOf(step.proposal.entry),
          rule: w(`proposal.rule.${step.proposal.rule}`),
        });
      case 'reject-proposal': {
        const [rule = '', ...rest] = step.proposal.split(':');
        return w('step.reject-proposal', {
          name: nameOf(rest.slice(0, -1).join(':')),
          rule: w(`proposal.rule.${rule}`),
        });
      }
      case 'undo':
        return w('step.undo');
    }
  };
}
