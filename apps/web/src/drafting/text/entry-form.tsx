import { type FormEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { StepGiven } from '../../api/draft-changes.ts';
import type { ShownEntry } from '../../api/draft-queries.ts';
import { Action } from '../../parts/action.tsx';
import { FailureWords } from '../../parts/failure-words.tsx';
import { authorInWords } from '../../read/author-in-words.ts';
import { useWords } from '../../words/use-words.ts';
import { type Outcome, useDraft } from '../drafting-value.ts';
import './entry-form.css';
import { rememberReason } from './kept-words.ts';
import { ReasonField } from './reason-field.tsx';
import type { Typed } from './use-typed.ts';

/** What every form at an entry is given. */
export interface FormProps {
  readonly entry: ShownEntry;
  readonly onClose: () => void;
}

interface EntryFormProps {
  readonly label: string;
  readonly verb: string;
  readonly typed: Typed;
  /** The entry that it is about. */
  readonly entry: string;
  /** What stands there now, where the form is about words that somebody else may change meanwhile. */
  readonly now?: string;
  readonly isReasonFirst?: boolean;
  readonly canKeep?: boolean;
  /** The step that this form is for, or steps that are taken at once. */
  readonly stepOf: (reason: string | null) => StepGiven | readonly StepGiven[];
  readonly children?: ReactNode;
  readonly onClose: () => void;
}

/** What all changes of an entry share: a reason, one verb, and that nothing typed is lost. */
export function EntryForm({
  label,
  verb,
  typed,
  entry,
  now,
  isReasonFirst = false,
  canKeep = true,
  stepOf,
  children,
  onClose,
}: EntryFormProps) {
  const words = useWords();
  const { w } = words;
  const { page, change, direction } = useDraft();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const begun = now === undefined ? page.entries.find(({ id }) => id === entry)?.text : typed.begun;
  const isOther = now !== undefined && now !== typed.begun && now !== typed.text;

  const keep = async (event: FormEvent) => {
    event.preventDefault();
    // Somebody changed these words meanwhile: both are shown first.
    if (isOther && outcome?.kind !== 'stale') {
      setOutcome({ kind: 'stale', page });
      return;
    }
    const reason = typed.reason.trim();
    setBusy(true);
    const steps = [stepOf(reason === '' ? null : reason)].flat();
    let came = await change({ verb: 'steps', given: { steps } });
    if (came.kind === 'stale') {
      const { entries, notes } = came.page;
      const text = [...entries, ...notes].find(({ id }) => id === entry)?.text;
      // It was put there, and only the answer got lost.
      if (now !== undefined && text === typed.text) came = { kind: 'done' };
      // Another paragraph was changed meanwhile: this one can be given all the same, unless it may have been given before.
      else if (text === begun && outcome?.kind !== 'failed')
        came = await change({ verb: 'steps', given: { steps } });
    }
    setBusy(false);
    setOutcome(came);
    if (came.kind !== 'done') return;
    if (reason !== '') rememberReason(reason);
    leave();
  };
  const leave = () => {
    typed.forget();
    close();
  };
  /** Who was in the form is at its paragraph then. */
  const close = () => {
    const row = form.current?.closest('.entry-row');
    // A paragraph that this look does not show any more lets go to the one behind it.
    const next = row?.nextElementSibling;
    const was = document.activeElement;
    onClose();
    if (was === document.body || form.current?.contains(was))
      requestAnimationFrame(() =>
        (row?.isConnected ? row : next)
          ?.querySelector<HTMLElement>('.entry-number')
          ?.focus({ preventScroll: true }),
      );
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      // What was typed stays; what was not is left.
      if (!typed.isTyped) close();
      else (document.activeElement as HTMLElement | null)?.blur();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
  };
  return (
    <form
      ref={form}
      className="entry-form"
      aria-label={label}
      onSubmit={(event) => void keep(event)}
      onKeyDown={onKeyDown}
    >
      {children}
      {outcome?.kind === 'stale' && (
        <div className="dialog-notice" role="alert">
          <p>
            {w(now === undefined ? 'draft.stale' : 'draft.edit.other', {
              author: authorInWords(page.changedBy, words),
            })}
          </p>
          {now !== undefined && now !== typed.begun && (
            <blockquote lang={page.language} dir={direction}>
              {now}
            </blockquote>
          )}
          <p>{w('draft.edit.other.choice')}</p>
        </div>
      )}
      {outcome?.kind === 'failed' && (
        <div className="dialog-notice" role="alert">
          <FailureWords error={outcome.error} away={w('draft.edit.away')} refused={w('draft.edit.refused')} />
        </div>
      )}
      <ReasonField
        value={typed.reason}
        hasFocus={isReasonFirst}
        onChange={(reason) => typed.set({ reason })}
      />
      <div className="entry-form-steps">
        <Action look="main" type="submit" isDisabled={busy || !canKeep}>
          {outcome?.kind === 'stale' ? w('draft.edit.mine') : verb}
        </Action>
        <Action onPress={leave}>{w(typed.isTyped ? 'draft.edit.discard' : 'correct.leave')}</Action>
        {typed.isTyped && <small>{w('draft.keptHere')}</small>}
      </div>
    </form>
  );
}
