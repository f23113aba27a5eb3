import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { lineagesQuery, type TaggedLineage } from '../../api/lineage-queries.ts';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useWords } from '../../words/use-words.ts';
import { yearsOf } from '../years.ts';
import { ChangeNotice } from './change-notice.tsx';
import { useChanging } from './use-changing.ts';

interface MemberDialogProps {
  readonly page: TaggedLineage;
  readonly onClose: () => void;
}

/** Brings the resolutions of another lineage into this one. */
export function JoinDialog({ page, onClose }: MemberDialogProps) {
  const { w } = useWords();
  const { change, busy, error, isStale } = useChanging(page);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const q = useDeferredValue(typed.trim());
  const found = useQuery(lineagesQuery({ q: q === '' ? undefined : q, language: page.language }));
  const keep = async () => {
    const [lineage] = chosen;
    if (lineage === undefined) return;
    if ((await change({ verb: 'join', given: { lineage } })) !== null) onClose();
  };
  return (
    <FormDialog
      title={w('members.join')}
      words={w('members.join.words')}
      verb={w('members.join.keep')}
      canKeep={chosen.length > 0 && !busy}
      isWide
      notice={<ChangeNotice error={error} isStale={isStale} />}
      onKeep={() => void keep()}
      onClose={onClose}
    >
      <ChoiceList
        label={w('members.join.choose')}
        find={w('lineages.words')}
        typed={typed}
        onType={setTyped}
        isWaiting={found.data === undefined}
        isAway={found.error !== null}
        items={(found.data?.items ?? [])
          .filter(({ id }) => id !== page.id)
          .map(({ id, name, language, members }) => ({
            id,
            name: yearsOf(members),
            words: name,
            language,
            hint: w('lineage.members', { n: members.length }),
          }))}
        chosen={chosen}
        onChoose={setChosen}
      />
    </FormDialog>
  );
}
