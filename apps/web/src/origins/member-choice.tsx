import type { InstrumentHead } from '../api/comparison-queries.ts';
import { memberInWords } from '../lineage/member-in-words.ts';
import { yearOf } from '../lineage/years.ts';
import { useWords } from '../words/use-words.ts';

interface MemberChoiceProps {
  readonly members: readonly InstrumentHead[];
  readonly at: number;
  readonly onChoose: (instrument: string) => void;
}

/** Which text of the lineage is read. */
export function MemberChoice({ members, at, onChoose }: MemberChoiceProps) {
  const { w } = useWords();
  return (
    <label className="origins-member screen-only">
      <span>{w('origins.member')}</span>
      <select value={members[at]?.instrument} onChange={(event) => onChoose(event.target.value)}>
        {members.toReversed().map((member) => (
          <option key={member.instrument} value={member.instrument}>
            {`${memberInWords(member, w)} (${yearOf(member) ?? '—'})`}
          </option>
        ))}
      </select>
    </label>
  );
}
