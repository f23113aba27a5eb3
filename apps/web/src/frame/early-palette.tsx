import { useEffect, useRef } from 'react';
import { useWords } from '../words/use-words.ts';
import '../parts/dialog.css';
import './palette.css';

interface EarlyPaletteProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** Takes what is typed until the palette has been fetched, so that no letter is lost. */
export function EarlyPalette({ typed, onType }: EarlyPaletteProps) {
  const { w } = useWords();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <div className="dialog-veil">
      <div className="dialog palette">
        <input
          className="palette-input"
          ref={input}
          dir={typed === '' ? undefined : 'auto'}
          aria-label={w('palette.title')}
          placeholder={w('palette.hint')}
          value={typed}
          onChange={(event) => onType(event.target.value)}
        />
      </div>
    </div>
  );
}
