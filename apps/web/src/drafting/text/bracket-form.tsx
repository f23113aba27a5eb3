import type { Range } from '@biennium/core';
import { useState } from 'react';
import { Action } from '../../parts/action.tsx';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import { useDraft } from '../drafting-value.ts';
import './bracket-form.css';
import { EntryForm, type FormProps } from './entry-form.tsx';
import { useEntryName } from './entry-name.ts';
import { type Asked, askedOf, bracketStep, noAlternative, wordsOfAsked } from './open-words-asked.ts';
import { useTyped } from './use-typed.ts';
import { MarkField } from './words-field.tsx';
import { markedWords } from './words-marked.ts';

/** Words that are not agreed: marked in the paragraph or written, whose they are, and what others want instead. */
export function BracketForm({ entry, onClose }: FormProps) {
  const { w } = useWords();
  const { page, direction } = useDraft();
  const name = useEntryName()(entry);
  const typed = useTyped(page.id, `bracket ${entry.id}`, '');
  const [asked, setAsked] = useState<Asked>(() => askedOf(typed.text, selectedIn(entry.text)));
  const set = (part: Partial<Asked>) => {
    const next = { ...asked, ...part };
    setAsked(next);
    typed.set({ text: wordsOfAsked(next) });
  };
  const mark = (marked: Range) => {
    const range = markedWords(entry.text, marked);
    if (range !== null) set({ words: entry.text.slice(range.start, range.end), start: range.start });
  };
  const step = bracketStep(entry, asked);
  const isThere = asked.words.trim() === '' || step !== null;
  const text = { lang: page.language, dir: direction };
  return (
    <EntryForm
      label={w('bracket.label', { name: isolate(name) })}
      verb={w('bracket.keep')}
      typed={typed}
      entry={entry.id}
      canKeep={step !== null}
      stepOf={(reason) => (step === null ? [] : { ...step, reason })}
      onClose={onClose}
    >
      <MarkField label={w('bracket.mark', { name: isolate(name) })} value={entry.text} onMark={mark} />
      <div className="bracket-own">
        <label className="draft-field">
          <span>{w('bracket.words')}</span>
          <input
            {...text}
            // biome-ignore lint/a11y/noAutofocus: a person opened this to type here
            autoFocus
            value={asked.words}
            aria-invalid={!isThere}
            onChange={(event) => set({ words: event.target.value, start: null })}
          />
          <small role={isThere ? undefined : 'alert'}>
            {isThere ? w('bracket.words.hint') : w('bracket.notThere')}
          </small>
        </label>
        <label className="draft-field">
          <span>{w('bracket.by')}</span>
          <input
            dir="auto"
            maxLength={100}
            placeholder={w('bracket.by.hint')}
            value={asked.by}
            onChange={(event) => set({ by: event.target.value })}
          />
        </label>
      </div>
      <fieldset className="bracket-others">
        <legend>{w('bracket.others')}</legend>
        {asked.alternatives.map(({ words, by }, at) => {
          const change = (part: object) =>
            set({ alternatives: asked.alternatives.with(at, { words, by, ...part }) });
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: they never change places
            <div key={at} className="bracket-own">
              <input
                {...text}
                aria-label={w('bracket.other.words', { n: at + 1 })}
                placeholder={w('bracket.other.hint')}
                value={words}
                onChange={(event) => change({ words: event.target.value })}
              />
              <input
                dir="auto"
                maxLength={100}
                aria-label={w('bracket.other.by', { n: at + 1 })}
                placeholder={w('bracket.by.hint')}
                value={by}
                onChange={(event) => change({ by: event.target.value })}
              />
            </div>
          );
        })}
        <small>{w('bracket.others.hint')}</small>
        <Action
          icon="add"
          isDisabled={asked.alternatives.length > 19}
          onPress={() => set({ alternatives: [...asked.alternatives, noAlternative] })}
        >
          {w('bracket.another')}
        </Action>
      </fieldset>
    </EntryForm>
  );
}

/** What a person had marked on the page when they opened the form, where it is of this text. */
function selectedIn(text: string): string {
  const marked = window.getSelection()?.toString().trim() ?? '';
  return text.includes(marked) ? marked : '';
}
