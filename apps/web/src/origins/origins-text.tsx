import { type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, useRef } from 'react';
import type { OriginsPage } from '../api/comparison-queries.ts';
import { textDirection } from '../words/text-direction.ts';
import { useWords } from '../words/use-words.ts';
import type { OriginLook } from './origin-look.ts';
import { OriginParagraph } from './origin-paragraph.tsx';
import { type RunPlace, stepOfKey, stepOfRuns } from './run-steps.ts';

interface OriginsTextProps {
  readonly page: OriginsPage;
  readonly looks: readonly OriginLook[];
  readonly only: readonly number[];
  readonly chosen: RunPlace | null;
  /** Where the keyboard is in the text. */
  readonly reached: RunPlace;
  readonly onReach: (place: RunPlace) => void;
  readonly onPoint: (place: RunPlace | null, element: HTMLElement | null) => void;
  readonly onChoose: (place: RunPlace) => void;
}

/** The text; one tab stop leads into it, arrows go from run to run, Enter chooses. */
export function OriginsText(props: OriginsTextProps) {
  const { page, looks, only, chosen, reached, onReach, onPoint, onChoose } = props;
  const { w } = useWords();
  const { paragraphs } = page;
  const { language } = page.lineage;
  const text = useRef<HTMLElement>(null);
  const under = (event: { readonly target: EventTarget }) => runUnder(event.target);
  const point = (event: PointerEvent | FocusEvent) => {
    const run = under(event);
    if (run !== null) onPoint(run.place, run.element);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const run = under(event);
    if (run === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') onChoose(run.place);
    else {
      const step = stepOfKey(event.key, textDirection(language));
      if (step === null) return;
      const next = stepOfRuns(paragraphs, run.place, step);
      onReach(next);
      const element = text.current?.querySelector<HTMLElement>(`[data-run="${next.paragraph}.${next.run}"]`);
      element?.focus({ preventScroll: true });
      element?.scrollIntoView({ block: 'nearest' });
    }
    event.preventDefault();
  };
  const part = (name: 'preambular' | 'operative') => (
    <section aria-label={name === 'preambular' ? w('read.preamble') : w('read.operative')}>
      {paragraphs.map(
        (origins, index) =>
          origins.paragraph.part === name && (
            <OriginParagraph
              key={origins.paragraph.address}
              origins={origins}
              index={index}
              language={language}
              looks={looks}
              only={only}
              reached={reached.paragraph === index ? reached.run : null}
              chosen={chosen?.paragraph === index ? chosen.run : null}
            />
          ),
      )}
    </section>
  );
  return (
    <article
      ref={text}
      className="origins-text"
      aria-label={w('read.text')}
      onPointerOver={point}
      onPointerLeave={() => onPoint(null, null)}
      onFocus={(event) => {
        point(event);
        const run = under(event);
        if (run !== null) onReach(run.place);
      }}
      onBlur={() => onPoint(null, null)}
      onClick={(event: MouseEvent) => {
        const run = under(event);
        if (run !== null && getSelection()?.isCollapsed !== false) onChoose(run.place);
      }}
      onKeyDown={onKeyDown}
    >
      {part('preambular')}
      {part('operative')}
    </article>
  );
}

function runUnder(target: EventTarget): { place: RunPlace; element: HTMLElement } | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-run]') : null;
  const [paragraph, run] = element?.dataset['run']?.split('.').map(Number) ?? [];
  if (element === null || paragraph === undefined || run === undefined) return null;
  return { place: { paragraph, run }, element };
}
