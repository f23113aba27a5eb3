import type { TaggedLineage } from '../../api/lineage-queries.ts';
import { textDirection } from '../../words/text-direction.ts';
import { useWords } from '../../words/use-words.ts';
import { memberInWords } from '../member-in-words.ts';
import './inspector.css';
import { Legend } from './legend.tsx';
import { OpeningWords } from './opening-words.tsx';
import type { Stay } from './picture-of-lineage.ts';
import { stepInWords } from './step-in-words.ts';

interface InspectorProps {
  readonly page: TaggedLineage;
  /** What is pointed at, or has the focus. */
  readonly stay: Stay | null;
}

/** The words of what is pointed at, always at the same place; the signs explained while nothing is. */
export function Inspector({ page, stay }: InspectorProps) {
  const words = useWords();
  const { w, date, number } = words;
  const head = stay === null ? undefined : page.members[stay.member];
  if (stay === null || head === undefined) {
    return (
      <div className="inspector">
        <Legend />
      </div>
    );
  }
  const { step, paragraph } = stay;
  const before = step?.link.from;
  const from = before && page.members[before.instrument];
  const said = stepInWords(step, words) || w(step === null ? 'stay.start' : 'relation.unchanged');
  const rules = step?.link.rules ?? [];
  return (
    <div className="inspector">
      <p className="inspector-place">
        <b>
          <bdi>{paragraph?.address ?? before?.addresses.join(', ')}</bdi>
        </b>{' '}
        <bdi>{paragraph === null ? memberInWords(from, w) : memberInWords(head, w)}</bdi>
        {paragraph !== null && head.adoptedOn !== null && <span> · {date(head.adoptedOn)}</span>}
      </p>
      {paragraph !== null && (
        <p className="inspector-words" lang={page.language} dir={textDirection(page.language)}>
          <OpeningWords paragraph={paragraph} />
        </p>
      )}
      <p className="inspector-step">
        <span className="inspector-change">{said}</span>
        {paragraph === null && (
          <>
            {' '}
            <bdi>{[memberInWords(head, w), ...(step?.link.to?.addresses ?? [])].join(' ')}</bdi>
          </>
        )}
        {paragraph !== null && before != null && (
          <span>
            {' '}
            {w('stay.from', {
              address: `\u2068${before.addresses.join(', ')}\u2069`,
              symbol: `\u2068${memberInWords(from, w)}\u2069`,
            })}
          </span>
        )}
        {step?.link.reworded && before != null && paragraph !== null && (
          <span> · {w('stay.alike', { percent: number(Math.floor(step.link.similarity * 100)) })}</span>
        )}
        {rules.length > 0 && <span> · {rules.map((rule) => w(`rule.${rule}`)).join(w('list.comma'))}</span>}
        {step?.link.decided && <span> · {w('stay.decided')}</span>}
      </p>
    </div>
  );
}
