import { useEffect, useState } from 'react';
import { Action } from '../parts/action.tsx';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';
import './reading-progress.css';

interface ReadingProgressProps {
  readonly name: string;
  readonly onCancel: () => void;
}

/** A file that is being read: its name, how long it has taken, and the way to stop. */
export function ReadingProgress({ name, onCancel }: ReadingProgressProps) {
  const { w } = useWords();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const clock = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(clock);
  }, []);
  return (
    <div className="reading-progress">
      <p role="status">{w('add.reading', { name: isolate(name) })}</p>
      <progress aria-label={w('add.reading', { name: isolate(name) })} />
      {seconds > 1 && <p className="reading-progress-time">{w('add.seconds', { n: seconds })}</p>}
      <Action onPress={onCancel}>{w('add.cancel')}</Action>
    </div>
  );
}
