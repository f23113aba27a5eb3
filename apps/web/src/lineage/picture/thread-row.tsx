import { memo } from 'react';
import type { Language } from '../../words/language.ts';
import { textDirection } from '../../words/text-direction.ts';
import { useWords } from '../../words/use-words.ts';
import type { LineageSearch } from '../lineage-search.ts';
import { threadAddress } from '../thread-address.ts';
import { cellRole, rowHeaderRole, rowRole } from './grid-roles.ts';
import type { Measures } from './measures.ts';
import { asksForSteps, isAskedFor } from './narrowed-threads.ts';
import { OpeningWords } from './opening-words.tsx';
import type { PictureThread, Stay } from './picture-of-lineage.ts';
import { stepInWords } from './step-in-words.ts';
import { StepMark } from './step-mark.tsx';
import { type Joint, ThreadLine } from './thread-line.tsx';

interface ThreadRowProps {
  readonly thread: PictureThread;
  readonly lineage: string;
  /** Of the texts. */
  readonly language: string;
  readonly screen: Language;
  readonly measures: Measures;
  /** Member → its column. */
  readonly columnOf: readonly number[];
  /** Where it branches off from, or flows into, another row. */
  readonly joints: readonly Joint[];
  readonly search: LineageSearch;
  /** The key of the stay that the Tab key reaches, when it is in this row. */
  readonly reached: string | null;
  readonly rowIndex: number;
  /** What is read out behind the words of a stay. */
  readonly nameOf: (stay: Stay) => string;
}

/** One paragraph's life: its words, then a line through all the instruments that have it. */
export const ThreadRow = memo(function ThreadRow(props: ThreadRowProps) {
  const { thread, lineage, language, measures, columnOf, search, reached, rowIndex, nameOf } = props;
  const { w } = useWords();
  const href = threadAddress(lineage, thread.id);
  return (
    <div {...rowRole(rowIndex)} className="thread" style={{ blockSize: measures.row }}>
      <div {...rowHeaderRole} className="thread-name" style={{ inlineSize: measures.name }}>
        <a
          href={href}
          data-plain
          tabIndex={-1}
          className="thread-words"
          lang={language}
          dir={textDirection(language)}
        >
          <OpeningWords paragraph={thread.latest} />
        </a>
      </div>
      <ThreadLine thread={thread} measures={measures} columnOf={columnOf} joints={props.joints}>
        {thread.stays.map((stay) => {
          const column = measures.columns[columnOf[stay.member] ?? 0];
          return (
            column && (
              <StepMark key={stay.key} step={stay.step} x={column.at + measures.mark} y={measures.line} />
            )
          );
        })}
      </ThreadLine>
      {thread.stays.map((stay) => {
        const at = columnOf[stay.member] ?? 0;
        const column = measures.columns[at];
        if (column === undefined) return null;
        const words = stepInWords(stay.step, { w });
        const isQuiet = asksForSteps(search) && !isAskedFor(stay, search);
        const phrase = stay.paragraph?.openingPhrase ?? '';
        return (
          <div key={stay.key} {...cellRole(at + 2)}>
            <a
              href={href}
              data-plain
              data-stay={stay.key}
              tabIndex={stay.key === reached ? 0 : -1}
              className={isQuiet ? 'stay stay-quiet' : 'stay'}
              style={{ insetInlineStart: measures.name + column.at, inlineSize: column.width - 4 }}
            >
              <span className={stay.step?.substantive ? 'stay-change stay-change-strong' : 'stay-change'}>
                {words}
              </span>
              {stay.paragraph !== null && (
                <span className="stay-place">
                  <bdi className="stay-address">{stay.paragraph.address}</bdi>
                  <i lang={language} dir={textDirection(language)}>
                    {phrase}
                  </i>
                </span>
              )}
              <span className="unseen"> {nameOf(stay)}</span>
            </a>
          </div>
        );
      })}
    </div>
  );
});
