import { useMemo, useState } from 'react';
import { Failure } from '../../api/failure.ts';
import type { TaggedLineage } from '../../api/lineage-queries.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useWords } from '../../words/use-words.ts';
import { ChangeNotice } from './change-notice.tsx';
import { InstrumentChoice } from './instrument-choice.tsx';
import { useChanging } from './use-changing.ts';

interface MemberDialogProps {
  readonly page: TaggedLineage;
  readonly onClose: () => void;
}

/** Adds resolutions; one that is in another lineage is taken out of it only when a person says so. */
export function AddDialog({ page, onClose }: MemberDialogProps) {
  const { w } = useWords();
  const { change, busy, error, isStale } = useChanging(page);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const without = useMemo(
    () =>
      new Set(
        page.members.flatMap(({ instrument, drafts }) => [
          instrument,
          ...drafts.map((each) => each.instrument),
        ]),
      ),
    [page],
  );
  const isElsewhere = error instanceof Failure && error.code === 'lineage/elsewhere';
  const keep = async () => {
    const given = { instruments: [...chosen], take: isElsewhere };
    if ((await change({ verb: 'add', given })) !== null) onClose();
  };
  return (
    <FormDialog
      title={w('members.add')}
      words={w('members.add.words')}
      verb={isElsewhere ? w('members.take') : w('members.add.keep', { n: chosen.length })}
      canKeep={chosen.length > 0 && !busy}
      isWide
      notice={<ChangeNotice error={error} isStale={isStale} />}
      onKeep={() => void keep()}
      onClose={onClose}
    >
      <InstrumentChoice language={page.language} without={without} chosen={chosen} onChoose={setChosen} />
    </FormDialog>
  );
}
