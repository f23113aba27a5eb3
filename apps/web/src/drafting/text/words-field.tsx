import { useLayoutEffect, useRef } from 'react';
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

/** The words of a paragraph, each subparagraph a line; the field grows with them. */
export function WordsField({ label, hint, value, rows = 2, isFocused = true, onChange }: WordsFieldProps) {
  const { page, direction } = useDraft();
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it grows when the words do
  useLayoutEffect(() => {
    const area = field.current;
    if (area === null) return;
    area.style.blockSize = 'auto';
    area.style.blockSize = `${area.scrollHeight + 2}px`;
  }, [value]);
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
