import { type FormEvent, useEffect, useState } from 'react';
import type { Material } from '../api/changes.ts';
import { Action } from '../parts/action.tsx';
import { useWords } from '../words/use-words.ts';
import './choose-material.css';
import { FileDrop } from './file-drop.tsx';
import { pastedBefore, rememberPasted } from './pasted-text.ts';

/** Drop a file, choose one, or paste the words. */
export function ChooseMaterial({ onMaterial }: { readonly onMaterial: (material: Material) => void }) {
  const { w } = useWords();
  const [pasted, setPasted] = useState(pastedBefore);
  useEffect(() => rememberPasted(pasted), [pasted]);

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const name = pasted.name.trim();
    onMaterial({ text: pasted.text, name: name === '' ? 'pasted.txt' : name });
  };
  return (
    <div className="choose">
      <FileDrop onFile={(file) => onMaterial({ file })} />
      <form className="paste" onSubmit={onSubmit}>
        <label htmlFor="pasted">{w('add.paste')}</label>
        <textarea
          id="pasted"
          rows={12}
          dir={pasted.text === '' ? undefined : 'auto'}
          spellCheck={false}
          placeholder={w('add.paste.hint')}
          value={pasted.text}
          onChange={(event) => setPasted({ ...pasted, text: event.target.value })}
        />
        <div className="paste-steps">
          <label className="paste-name">
            <span>{w('add.paste.name')}</span>
            <input
              dir="ltr"
              placeholder="pasted.txt"
              value={pasted.name}
              onChange={(event) => setPasted({ ...pasted, name: event.target.value })}
            />
          </label>
          <Action look="main" type="submit" isDisabled={pasted.text.trim() === ''}>
            {w('add.read')}
          </Action>
        </div>
      </form>
    </div>
  );
}
