import { useEffect, useRef, useState } from 'react';
import { type KeptWords, keepWords, keptWords, letGoOf, onKeptElsewhere } from './kept-words.ts';

export interface Typed extends KeptWords {
  readonly set: (part: Partial<KeptWords>) => void;
  /** Lets go of what is kept on this machine. */
  readonly forget: () => void;
  /** Whether something was typed that the draft does not have. */
  readonly isTyped: boolean;
}

/** What is typed into a form: kept on this machine from the first letter until the draft has it. */
export function useTyped(draft: string, about: string, start: string): Typed {
  const [words, setWords] = useState<KeptWords>(
    () => keptWords(draft)[about] ?? { text: start, reason: '', begun: start },
  );
  const isTyped = words.text !== words.begun || words.reason.trim() !== '' || words.place !== undefined;
  const kept = useRef(words);
  useEffect(() => {
    if (!isTyped) return letGoOf(draft, about, kept.current);
    keepWords(draft, about, words);
    kept.current = words;
    // Another window let go of its words about the same, which these are not.
    return onKeptElsewhere(draft, () => {
      if (keptWords(draft)[about] === undefined) keepWords(draft, about, words);
    });
  }, [draft, about, words, isTyped]);
  return {
    ...words,
    isTyped,
    set: (part) => setWords((now) => ({ ...now, ...part })),
    forget: () => {
      letGoOf(draft, about, kept.current);
      setWords({ text: words.begun, reason: '', begun: words.begun });
    },
  };
}
