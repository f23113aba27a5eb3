import { useState } from 'react';
import { Action } from '../parts/action.tsx';
import { useWords } from '../words/use-words.ts';
import './report-form.css';
import { draftOnDevice, forgetOnDevice } from './draft-on-device.ts';

/** What was typed here of a report that was handed in meanwhile, or can be written no more: to be copied, or let go. */
export function LeftOnDevice({ report }: { readonly report: string }) {
  const { w } = useWords();
  const [left, setLeft] = useState(() => draftOnDevice(report));
  if (left === null) return null;
  return (
    <section className="left-on-device" aria-label={w('reporting.one.left')}>
      <p>{w('reporting.one.left')}</p>
      <blockquote dir="auto" lang={left.content.language ?? undefined} className="typed-words">
        {left.content.words}
      </blockquote>
      <div className="report-foot-steps">
        <Action onPress={() => void navigator.clipboard.writeText(left.content.words)}>
          {w('reporting.one.draft.copy')}
        </Action>
        <Action
          onPress={() => {
            forgetOnDevice(report);
            setLeft(null);
          }}
        >
          {w('reporting.one.left.drop')}
        </Action>
      </div>
    </section>
  );
}
