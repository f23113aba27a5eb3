import type { Range } from '@biennium/core';
import { type SyntheticEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { useDraft } from '../drafting-value.ts';

interface WordsFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly rows?: number;
  /** It is what the person came to type. */
  readonly isFocused?: boolean;
  readonly onChange: (value: string) => void;
}

interface MarkFieldProps {
  readonly label: string;
  readonly value: string;
  /** Words that a person marks, by their place in the value. */
  readonly onMark: (range: Range) => void;
}

/** The words of a paragraph, each subparagraph a line; the field grows with them. */
export function WordsField({ label, hint, value, rows = 2, isFocused = true, onChange }: WordsFieldProps) {
  const { page, direction } = useDraft();
  const field = useGrowing(value);
  return (
    <label className="draft-field">
      <span>{label}</span>
      <textarea
        ref={field}
        className="entry-words"
        lang={page.language}
        dir={direction}
        rows={rows}
        maxLength={200_000}
        // biome-ignore lint/a11y/noAutofocus: a person opened this to type here
        autoFocus={isFocused}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && <small>{hint}</small>}
    </label>
  );
}

/** The words of a paragraph, to mark some of them: with the mouse, a finger, or Shift and the arrows. */
export function MarkField({ label, value, onMark }: MarkFieldProps) {
  const { page, direction } = useDraft();
  const field = useGrowing(value);
  useEffect(() => {
    const area = field.current;
    if (area === null) return;
    const mark = () => {
      if (document.activeElement === area) onMark({ start: area.selectionStart, end: area.selectionEnd });
    };
    document.addEventListener('selectionchange', mark);
    return () => document.removeEventListener('selectionchange', mark);
  }, [field, onMark]);
  return (
    <label className="draft-field">
      <span>{label}</span>
      <textarea
        ref={field}
        className="entry-words"
        lang={page.language}
        dir={direction}
        // Not read-only: there the arrows would move no caret. It takes no words all the same.
        aria-readonly
        inputMode="none"
        autoComplete="off"
        spellCheck={false}
        value={value}
        onBeforeInput={stay}
        onPaste={stay}
        onCut={stay}
        onDrop={stay}
        onChange={() => {}}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'Backspace' || event.key === 'Delete') stay(event);
        }}
      />
    </label>
  );
}

function stay(event: SyntheticEvent): void {
  event.preventDefault();
}

/** A field that is as high as its words. */
function useGrowing(value: string) {
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it grows when the words do
  useLayoutEffect(() => {
    const area = field.current;
    if (area === null) return;
    area.style.blockSize = 'auto';
    area.style.blockSize = `${area.scrollHeight + 2}px`;
  }, [value]);
  return field;
}
