import { useWords } from '../words/use-words.ts';
import { stateInWords } from './entry-words.ts';
import './state-mark.css';

/** How far each state is, from what is meant to what is over. */
const filled: Readonly<Record<string, 'none' | 'half' | 'full' | 'crossed'>> = {
  ...{ planned: 'none', proposed: 'none', agreed: 'none', negotiating: 'none' },
  ...{ convened: 'half', approved: 'half', assigned: 'half', 'in progress': 'half' },
  ...{ held: 'full', concluded: 'full', closed: 'full', signed: 'full', 'in force': 'full' },
  ...{ renewed: 'full', done: 'full' },
  ...{ postponed: 'crossed', cancelled: 'crossed', expired: 'crossed', terminated: 'crossed' },
  ...{ overtaken: 'crossed', 'carried over': 'crossed' },
};

/** A state: a shape that fills, and a word. */
export function StateMark({ state }: { readonly state: string }) {
  const words = useWords();
  const fill = filled[state] ?? 'none';
  return (
    <span className="entry-state">
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.4" />
        {fill === 'half' && <path d="M6 1.4a4.6 4.6 0 0 1 0 9.2Z" fill="currentColor" />}
        {fill === 'full' && <circle cx="6" cy="6" r="4.6" fill="currentColor" />}
        {fill === 'crossed' && <path d="M3.2 8.8 8.8 3.2" stroke="currentColor" strokeWidth="1.4" />}
      </svg>
      {stateInWords(state, words)}
    </span>
  );
}
