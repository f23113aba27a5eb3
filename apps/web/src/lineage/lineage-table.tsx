import { Link } from '@tanstack/react-router';
import type { TaggedLineage } from '../api/lineage-queries.ts';
import { isolate } from '../words/isolate.ts';
import { textDirection } from '../words/text-direction.ts';
import { useWords } from '../words/use-words.ts';
import { memberName } from './member-name.ts';
import './lineage-table.css';
import { groupInWords } from './picture/group-heading.tsx';
import type { ThreadGroup } from './picture/narrowed-threads.ts';
import { OpeningWords } from './picture/opening-words.tsx';
import type { PictureThread } from './picture/picture-of-lineage.ts';
import { stepInWords } from './picture/step-in-words.ts';
import { shortSymbol } from './short-symbol.ts';

interface LineageTableProps {
  readonly page: TaggedLineage;
  readonly groups: readonly ThreadGroup[];
}

/** The picture in words: a row for each thread, a column for each instrument. */
export function LineageTable({ page, groups }: LineageTableProps) {
  const words = useWords();
  const { w, date } = words;
  const { gaps } = page.lineage;
  return (
    <div className="lineage-table-pane">
      <table className={page.members.length > 12 ? 'lineage-table lineage-table-wide' : 'lineage-table'}>
        <caption className="unseen">{w('lineage.picture', { name: page.name })}</caption>
        <thead>
          <tr>
            <th scope="col">{w('lineage.paragraph')}</th>
            {page.members.map((head) => (
              <th key={head.instrument} scope="col">
                <Link to="/resolutions/$id" params={{ id: head.instrument }}>
                  <bdi>{memberName(head) || w('read.noSymbol')}</bdi>
                </Link>
                {head.adoptedOn !== null && <span>{date(head.adoptedOn)}</span>}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={JSON.stringify(group.name)}>
            <tr>
              <th scope="rowgroup" colSpan={page.members.length + 1} className="lineage-table-group">
                {groupInWords(group.name, page, words)}
              </th>
            </tr>
            {group.threads.map((thread) => (
              <TableRow key={thread.id} thread={thread} page={page} />
            ))}
          </tbody>
        ))}
      </table>
      {gaps.length > 0 && (
        <p className="lineage-table-gaps">
          {w('lineage.gap.list', {
            symbols: gaps.map(({ symbol }) => isolate(shortSymbol(symbol))).join(w('list.comma')),
          })}
        </p>
      )}
    </div>
  );
}

function TableRow({ thread, page }: { readonly thread: PictureThread; readonly page: TaggedLineage }) {
  const words = useWords();
  const { w } = words;
  const text = { lang: page.language, dir: textDirection(page.language) };
  return (
    <tr>
      <th scope="row">
        <Link to="/lineages/$id/threads/$thread" params={{ id: page.id, thread: thread.id }} {...text}>
          <OpeningWords paragraph={thread.latest} />
        </Link>
      </th>
      {page.members.map((head, member) => {
        const stay = thread.stays.find((each) => each.member === member);
        if (stay === undefined) return <td key={head.instrument} />;
        const change = stepInWords(stay.step, words) || (stay.step === null ? '' : w('relation.unchanged'));
        return (
          <td key={head.instrument} className={stay.step?.substantive ? 'lineage-table-strong' : undefined}>
            {stay.paragraph !== null && (
              <span>
                <bdi>{stay.paragraph.address}</bdi> <i {...text}>{stay.paragraph.openingPhrase}</i>
              </span>
            )}
            {change !== '' && <span className="lineage-table-change">{change}</span>}
          </td>
        );
      })}
    </tr>
  );
}
