import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { CorrectableField, ReadingMatter } from '../api/shapes.ts';
import { Action } from '../parts/action.tsx';
import { useKeys } from '../parts/keys.ts';
import { useMedia } from '../parts/use-media.ts';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';
import './reading.css';
import { bringIntoSight } from './in-sight.ts';
import { readingOfMatter } from './reading-of-matter.ts';
import { ReadingProvider } from './reading-value.ts';
import { SourcePane } from './source-pane.tsx';
import { TextPane } from './text-pane.tsx';
import { type Side, usePointing } from './use-pointing.ts';

interface ReadingProps {
  readonly matter: ReadingMatter;
  /** What can be done with this reading, on the right of its head. */
  readonly actions: (source: { readonly open: boolean; readonly toggle: () => void }) => ReactNode;
  readonly onCorrect: (field: CorrectableField) => void;
}

/** A text with its source beside it: pointing at one shows the other. */
export function Reading({ matter, actions, onCorrect }: ReadingProps) {
  const { w } = useWords();
  const reading = useMemo(() => readingOfMatter(matter), [matter]);
  const { pointed, selected, side, point, select } = usePointing();
  const wide = useMedia('(min-width: 56rem)');
  const [asked, setAsked] = useState<boolean | null>(null);
  const open = asked ?? wide;
  const [issue, setIssue] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const toggle = () => setAsked(!open);

  const goTo = useCallback(
    (anchor: string, from: Side) => {
      select(anchor, from);
      bringIntoSight(anchor);
    },
    [select],
  );
  const selectInText = useCallback((anchor: string) => select(anchor, 'text'), [select]);
  const step = (by: 1 | -1) => {
    const stops = reading.places.filter((place) => place.kind === 'paragraph');
    const at = stops.findIndex((place) => place.anchor === selected);
    const next = at < 0 ? stops[by === 1 ? 0 : stops.length - 1] : stops[at + by];
    if (next === undefined) return;
    goTo(next.anchor, 'text');
  };
  const goToIssue = useCallback(
    (index: number) => {
      setIssue(index);
      const anchor = reading.issueAnchors[index];
      if (anchor !== null && anchor !== undefined) goTo(anchor, 'text');
    },
    [goTo, reading],
  );
  const stepIssue = (by: 1 | -1) => {
    const { length } = reading.issues;
    if (length === 0) return;
    goToIssue(issue === null ? (by === 1 ? 0 : length - 1) : (issue + by + length) % length);
  };
  const copy = async () => {
    const address = reading.places.find((place) => place.anchor === selected)?.label;
    if (address === undefined) return;
    try {
      await navigator.clipboard.writeText(location.href);
      setSaid(w('read.copied', { address: isolate(address) }));
    } catch {
      setSaid(w('read.copyFailed'));
    }
  };
  useEffect(() => {
    if (said === '') return;
    const soon = setTimeout(() => setSaid(''), 3000);
    return () => clearTimeout(soon);
  }, [said]);

  useKeys({
    j: () => step(1),
    k: () => step(-1),
    n: () => stepIssue(1),
    p: () => stepIssue(-1),
    s: toggle,
    c: () => void copy(),
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the source comes, which may cover the text
  useEffect(() => {
    if (open && selected !== null) bringIntoSight(selected);
  }, [open]);

  // Once, when a reading opens at an address that names a place in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a later choice scrolls by itself
  useEffect(() => {
    if (selected === null) return;
    bringIntoSight(selected);
    // Once more when the faces are there, since they move everything.
    void document.fonts.ready.then(() => bringIntoSight(selected));
  }, [reading.source]);

  return (
    <ReadingProvider value={reading}>
      <div className={open ? 'reading reading-beside' : 'reading'}>
        <TextPane
          pointed={pointed}
          currentIssue={issue}
          actions={actions({ open, toggle })}
          onPoint={point}
          onSelect={selectInText}
          onCorrect={onCorrect}
          onIssue={goToIssue}
        />
        {open && (
          <SourcePane
            pointed={pointed}
            follow={side === 'text'}
            issue={issue}
            onPoint={point}
            onSelect={(anchor) => goTo(anchor, 'source')}
            onIssue={goToIssue}
            onStepIssue={stepIssue}
            onClose={toggle}
          />
        )}
      </div>
      {!open && !wide && selected !== null && (
        <div className="reading-reach">
          <Action icon="source" onPress={toggle}>
            {w('source.show')}
          </Action>
        </div>
      )}
      <p role="status" className={said === '' ? 'unseen' : 'reading-said'}>
        {said}
      </p>
    </ReadingProvider>
  );
}
