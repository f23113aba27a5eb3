import { useWords } from '../words/use-words.ts';
import './state.css';
import './waiting.css';

interface WaitingProps {
  /** It is all that the page shows. */
  readonly isWhole?: boolean;
}

/** A short wait: words that appear only when it is not so short. */
export function Waiting({ isWhole = false }: WaitingProps) {
  const { w } = useWords();
  return (
    <div className="state waiting" role="status">
      {isWhole ? <h1>{w('waiting.words')}</h1> : <p>{w('waiting.words')}</p>}
    </div>
  );
}
