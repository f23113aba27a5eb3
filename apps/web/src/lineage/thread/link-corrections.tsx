import { useState } from 'react';
import type { TaggedLineage, ThreadVersion } from '../../api/lineage-queries.ts';
import { Action } from '../../parts/action.tsx';
import { useWords } from '../../words/use-words.ts';
import { DecideDialog } from './decide-dialog.tsx';

interface LinkCorrectionsProps {
  readonly lineage: TaggedLineage;
  readonly version: ThreadVersion;
  readonly before: ThreadVersion | null;
}

/** Where a person says that two versions are not the same paragraph, or that another one is its ancestor. */
export function LinkCorrections({ lineage, version, before }: LinkCorrectionsProps) {
  const { w } = useWords();
  const [open, setOpen] = useState<'joined' | 'parted' | null>(null);
  if (version.member === 0) return null;
  return (
    <p className="link-corrections screen-only">
      {before !== null && (
        <Action look="bare" onPress={() => setOpen('parted')}>
          {w('decide.part')}
        </Action>
      )}
      <Action look="bare" onPress={() => setOpen('joined')}>
        {before === null ? w('decide.join') : w('decide.joinOther')}
      </Action>
      {open !== null && (
        <DecideDialog
          kind={open}
          lineage={lineage}
          version={version}
          toward="before"
          other={open === 'parted' ? before : null}
          onClose={() => setOpen(null)}
        />
      )}
    </p>
  );
}

/** Where a person says in what a dropped paragraph went on. */
export function EndCorrections({ lineage, version }: Omit<LinkCorrectionsProps, 'before'>) {
  const { w } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <p className="link-corrections screen-only">
      <Action look="bare" onPress={() => setOpen(true)}>
        {w('decide.join')}
      </Action>
      {open && (
        <DecideDialog
          kind="joined"
          lineage={lineage}
          version={version}
          toward="after"
          other={null}
          onClose={() => setOpen(false)}
        />
      )}
    </p>
  );
}
