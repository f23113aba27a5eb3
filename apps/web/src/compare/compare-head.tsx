import type { ReactNode } from 'react';
import { Action } from '../parts/action.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { isolate } from '../words/isolate.ts';
import { textDirection } from '../words/text-direction.ts';
import { useWords } from '../words/use-words.ts';
import './compare-head.css';
import { InstrumentPicker } from './instrument-picker.tsx';
import type { PickedInstrument } from './picked-instrument.ts';
import type { Picked } from './use-picked.ts';

interface CompareHeadProps {
  readonly old: Picked;
  readonly new: Picked;
  readonly onPick: (side: 'old' | 'new', id: string) => void;
  readonly onSwap: () => void;
  readonly actions: ReactNode;
}

/** Which two texts are held against each other. */
export function CompareHead({ old, new: fresh, onPick, onSwap, actions }: CompareHeadProps) {
  const { w } = useWords();
  const title =
    old.instrument === null || fresh.instrument === null
      ? w('compare.title')
      : w('compare.titleOf', { old: isolate(old.instrument.name), new: isolate(fresh.instrument.name) });
  return (
    <header className="compare-head">
      <div className="compare-head-bar">
        <PageHeading title={title} className="compare-title">
          {w('compare.title')}
        </PageHeading>
        <div className="compare-head-actions">{actions}</div>
      </div>
      <div className="compare-pickers">
        <div>
          <InstrumentPicker
            label={w('compare.old')}
            picked={old}
            other={fresh.instrument}
            onPick={(id) => onPick('old', id)}
          />
          <TextFacts picked={old.instrument} />
        </div>
        <Action
          look="bare"
          icon="swap"
          aria-label={w('compare.swap')}
          isDisabled={old.instrument === null && fresh.instrument === null}
          onPress={onSwap}
        />
        <div>
          <InstrumentPicker
            label={w('compare.new')}
            picked={fresh}
            other={old.instrument}
            onPick={(id) => onPick('new', id)}
          />
          <TextFacts picked={fresh.instrument} />
        </div>
      </div>
    </header>
  );
}

function TextFacts({ picked }: { readonly picked: PickedInstrument | null }) {
  const { date } = useWords();
  if (picked === null) return null;
  return (
    <div className="compare-facts">
      {picked.adoptedOn !== null && <p>{date(picked.adoptedOn)}</p>}
      <p lang={picked.language} dir={textDirection(picked.language)}>
        {picked.title}
      </p>
    </div>
  );
}
