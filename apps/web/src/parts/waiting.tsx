import { useWords } from '../words/use-words.ts';
import './state.css';
import './waiting.css';

/** A short wait: words that appear only when it is not so short. */
export function Waiting() {
  const { w } = useWords();
  return (
    <div className="state waiting" role="status">
      <p>{w('waiting.words')}</p>
    </div>
  );
}
