import type { TaggedLineage, ThreadVersion } from '../../api/lineage-queries.ts';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import { memberInWords } from '../member-in-words.ts';
import { stepOf } from '../picture/picture-of-lineage.ts';
import { stepInWords } from '../picture/step-in-words.ts';
import { yearOf } from '../years.ts';
import { DecisionsView } from './decisions-view.tsx';
import { EndCorrections } from './link-corrections.tsx';

/** The instrument in which a paragraph no longer stands. */
export function EndView({
  last,
  lineage,
}: {
  readonly last: ThreadVersion;
  readonly lineage: TaggedLineage;
}) {
  const words = useWords();
  const { w, date } = words;
  const head = lineage.members[last.member + 1];
  const link = lineage.lineage.links.find(
    ({ from }) => from?.instrument === last.member && from.addresses.includes(last.paragraph.address),
  );
  if (head === undefined) return null;
  return (
    <li className="version version-end">
      <div className="version-head">
        <p className="version-year">{yearOf(head)}</p>
        <p>
          <bdi>{memberInWords(head, w)}</bdi>
        </p>
        {head.adoptedOn !== null && <p>{date(head.adoptedOn)}</p>}
      </div>
      <div className="version-body">
        <p className="version-change">
          <b>{stepInWords(stepOf(link), words)}</b>
          <span>{w('thread.end.words', { symbol: isolate(memberInWords(head, w)) })}</span>
        </p>
        <DecisionsView lineage={lineage} version={last} isEnd />
        <EndCorrections lineage={lineage} version={last} />
      </div>
    </li>
  );
}
