import { ACTIVITY_KINDS, type ActivityKind, blankActivity } from '@biennium/core/follow-up';
import { useState } from 'react';
import { proposeLine } from '../../api/matrix-changes.ts';
import type { MatrixInShort } from '../../api/matrix-queries.ts';
import type { WhoAsks } from '../../api/who-queries.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { ChoiceField, TextField } from '../../parts/fields.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { PickOne } from '../../parts/pick-one.tsx';
import { useWords } from '../../words/use-words.ts';
import { timeOfWords } from '../grid/time-of-words.ts';
import type { LineNames } from '../grid/use-line-names.ts';
import { proposalsOf } from '../may-change.ts';

interface NewLineDialogProps {
  readonly matrix: MatrixInShort;
  readonly who: WhoAsks;
  readonly names: LineNames;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
}

/** A line proposed: what it is, who leads, when; shown to the other side at once, or kept among the own side for now. */
export function NewLineDialog({ matrix, who, names, onDone, onClose }: NewLineDialogProps) {
  const { w, language } = useWords();
  const proposals = proposalsOf(who);
  const [side, setSide] = useState(proposals[0]?.side ?? 'a');
  const own = proposals.find((each) => each.side === side)?.lead ?? null;
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<ActivityKind>('joint project');
  const [cluster, setCluster] = useState('');
  const [leads, setLeads] = useState({
    a: side === 'a' ? own : null,
    b: side === 'b' ? own : null,
  });
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [visibility, setVisibility] = useState<'own side' | 'both sides'>('both sides');
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const times = [timeOfWords(from), timeOfWords(until)] as const;
  const keep = async () => {
    setBusy(true);
    try {
      const content = {
        ...blankActivity(title.trim(), kind),
        ...{ language, cluster: cluster === '' ? null : cluster, leads },
        planned: { from: times[0] ?? null, until: times[1] ?? null },
      };
      await proposeLine(matrix.id, { content, visibility, side });
      await onDone();
      onClose();
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };
  const clusters = names.choicesOf('cluster');
  return (
    <FormDialog
      title={w('matrix.propose')}
      words={w('matrix.propose.words', { title: matrix.title })}
      verb={w('matrix.propose.keep')}
      canKeep={title.trim() !== '' && times.every((time) => time !== undefined) && !isBusy}
      isWide
      notice={<FailureNotice error={error} away={w('matrix.away')} refused={w('matrix.refused')} />}
      onKeep={() => void keep()}
      onClose={onClose}
    >
      <div className="dialog-fields">
        <TextField
          label={w('line.field.title')}
          value={title}
          isWide
          isFirst
          most={500}
          onChange={setTitle}
        />
        <ChoiceField
          label={w('line.field.kind')}
          value={kind}
          choices={ACTIVITY_KINDS.map((id) => ({ id, name: w(`line.kind.${id.replaceAll(' ', '-')}`) }))}
          onChange={(id) => setKind(ACTIVITY_KINDS.find((each) => each === id) ?? kind)}
        />
        <ChoiceField
          label={w('line.field.cluster')}
          value={cluster}
          choices={[{ id: '', name: w('matrix.group.none') }, ...clusters]}
          onChange={setCluster}
        />
        {(['a', 'b'] as const).map((of) => (
          <div key={of} className="dialog-field">
            <PickOne
              label={names.heading(of === 'a' ? 'lead-a' : 'lead-b')}
              choices={names.choicesOf(of === 'a' ? 'lead-a' : 'lead-b')}
              value={leads[of]}
              onChange={(id) => setLeads({ ...leads, [of]: id })}
            />
          </div>
        ))}
        <TextField
          label={w('line.field.from')}
          value={from}
          hint={w('matrix.time.form')}
          most={20}
          onChange={setFrom}
        />
        <TextField
          label={w('line.field.until')}
          value={until}
          hint={w('matrix.time.form')}
          most={20}
          onChange={setUntil}
        />
        {proposals.length > 1 && (
          <ChoiceField
            label={w('matrix.propose.for')}
            value={side}
            choices={proposals.map((each) => ({ id: each.side, name: names.sides.named(each.side) }))}
            onChange={(id) => setSide(id === 'b' ? 'b' : 'a')}
          />
        )}
        <ChoiceField
          label={w('matrix.propose.shown')}
          value={visibility}
          isWide
          choices={(['both sides', 'own side'] as const).map((id) => ({
            id,
            name: w(`matrix.shown.${id.replaceAll(' ', '-')}`),
          }))}
          onChange={(id) => setVisibility(id === 'own side' ? 'own side' : 'both sides')}
        />
      </div>
    </FormDialog>
  );
}
