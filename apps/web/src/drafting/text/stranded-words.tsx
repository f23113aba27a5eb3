import { useState } from 'react';
import { Action } from '../../parts/action.tsx';
import { useWords } from '../../words/use-words.ts';
import { useDraft } from '../drafting-value.ts';
import { keepWords, keptWords } from './kept-words.ts';
import './stranded-words.css';

/** Words that a person typed for a paragraph or a note that the draft no longer has: nothing typed is lost. */
export function StrandedWords() {
  const { w } = useWords();
  const { page, direction } = useDraft();
  const [, letGo] = useState(0);
  const places = new Set([...page.entries, ...page.notes].map(({ id }) => id));
  const stranded = Object.entries(keptWords(page.id)).filter(([about]) => {
    const place = about.slice(about.indexOf(' ') + 1);
    return !about.startsWith('fact ') && !places.has(place);
  });
  if (stranded.length === 0) return null;
  return (
    <section className="stranded screen-only" aria-labelledby="stranded-title">
      <h2 id="stranded-title">{w('stranded.title')}</h2>
      <p>{w('stranded.words')}</p>
      <ul>
        {stranded.map(([about, { text, reason }]) => (
          <li key={about}>
            <div>
              {text !== '' && (
                <p className="stranded-text" lang={page.language} dir={direction}>
                  {text}
                </p>
              )}
              {reason !== '' && <q dir="auto">{reason}</q>}
            </div>
            <Action
              onPress={() => {
                keepWords(page.id, about, null);
                letGo((n) => n + 1);
              }}
            >
              {w('stranded.discard')}
            </Action>
          </li>
        ))}
      </ul>
    </section>
  );
}
