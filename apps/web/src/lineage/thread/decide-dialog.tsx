import { useState } from 'react';
import type { TaggedLineage, ThreadVersion } from '../../api/lineage-queries.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import { memberInWords } from '../member-in-words.ts';
import { ParagraphChoice } from './paragraph-choice.tsx';
import { useDeciding } from './use-deciding.ts';

interface DecideDialogProps {
  readonly kind: 'joined' | 'parted';
  readonly lineage: TaggedLineage;
  readonly version: ThreadVersion;
  /** Whether the other paragraph stands in the instrument before this one, or after it. */
  readonly toward: 'before' | 'after';
  /** The other paragraph, where it need not be chosen. */
  readonly other: ThreadVersion | null;
  readonly onClose: () => void;
}

/** A decision about two paragraphs of neighbouring instruments, with the reason for it. */
export function DecideDialog({ kind, lineage, version, toward, other, onClose }: DecideDialogProps) {
  const { w } = useWords();
  const { decide, busy, error } = useDeciding(lineage);
  const neighbour = lineage.members[version.member + (toward === 'before' ? -1 : 1)];
  const [chosen, setChosen] = useState(other?.paragraph.address ?? null);
  const [note, setNote] = useState('');
  if (neighbour === undefined) return null;
  const here = { instrument: version.instrument.instrument, address: version.paragraph.address };
  const names = {
    address: isolate(here.address),
    symbol: isolate(memberInWords(version.instrument, w)),
    otherAddress: isolate(chosen ?? ''),
    otherSymbol: isolate(memberInWords(neighbour, w)),
  };
  const keep = async () => {
    if (chosen === null) return;
    const there = { instrument: neighbour.instrument, address: chosen };
    const ends = toward === 'before' ? { from: there, to: here } : { from: here, to: there };
    const reason = note.trim();
    if (await decide({ kind, ...ends, note: reason === '' ? null : reason })) onClose();
  };
  return (
    <FormDialog
      title={w(`decide.${kind}.title`, names)}
      words={w(`decide.${kind}.words`, names)}
      verb={w(`decide.${kind}.keep`)}
      canKeep={!busy && chosen !== null}
      isWide
      notice={<FailureNotice error={error} away={w('decide.away')} refused={w('decide.refused')} />}
      onKeep={() => void keep()}
      onClose={onClose}
    >
      {kind === 'joined' && (
        <ParagraphChoice
          instrument={neighbour.instrument}
          paragraphs={neighbour.paragraphs}
          text={version.paragraph.text}
          language={lineage.language}
          label={w('decide.choose', names)}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
      <label className="dialog-field">
        <span>{w('decide.note')}</span>
        <input dir="auto" value={note} onChange={(event) => setNote(event.target.value)} />
        <small>{w('decide.note.hint')}</small>
      </label>
    </FormDialog>
  );
}
