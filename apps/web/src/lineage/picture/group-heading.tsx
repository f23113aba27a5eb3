import type { TaggedLineage } from '../../api/lineage-queries.ts';
import { isolate } from '../../words/isolate.ts';
import { useWords, type Words } from '../../words/use-words.ts';
import { memberInWords } from '../member-in-words.ts';
import { rowHeaderRole, rowRole } from './grid-roles.ts';
import type { GroupName, ThreadGroup } from './narrowed-threads.ts';

interface GroupHeadingProps {
  readonly group: ThreadGroup;
  readonly page: TaggedLineage;
  readonly rowIndex: number;
}

/** What the threads below have in common. */
export function GroupHeading({ group, page, rowIndex }: GroupHeadingProps) {
  const words = useWords();
  return (
    <div {...rowRole(rowIndex)} className="group-heading">
      <div {...rowHeaderRole}>
        <span>
          {groupInWords(group.name, page, words)}
          <span className="group-count">{words.number(group.threads.length)}</span>
        </span>
      </div>
    </div>
  );
}

export function groupInWords(name: GroupName, { members }: TaggedLineage, { w }: Words): string {
  if (name.kind === 'part') return w(name.part === 'operative' ? 'read.operative' : 'read.preamble');
  if (name.kind === 'gone') return w('lineage.gone');
  const head = members[name.member];
  return w('lineage.bornIn', { symbol: isolate(memberInWords(head, w)) });
}
