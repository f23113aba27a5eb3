import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { makeMatrix } from '../../api/matrix-changes.ts';
import type { MatrixInShort } from '../../api/matrix-queries.ts';
import { today } from '../../api/today.ts';
import type { WhoAsks } from '../../api/who-queries.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { ChoiceField, TextField } from '../../parts/fields.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useWords } from '../../words/use-words.ts';
import { nextPeriod } from './next-period.ts';

interface NewMatrixDialogProps {
  readonly who: WhoAsks;
  readonly matrices: readonly MatrixInShort[];
  readonly onClose: () => void;
}

/** A matrix begun: its title, what stands before the numbers of its lines, and its period, which follows upon the last one's. */
export function NewMatrixDialog({ who, matrices, onClose }: NewMatrixDialogProps) {
  const { w } = useWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { configuration } = who.workspace;
  const [last] = matrices;
  const proposed = nextPeriod(last?.until ?? null, configuration?.cycleMonths ?? 24, today());
  const [title, setTitle] = useState('');
  const [prefix, setPrefix] = useState(
    `${configuration?.sides.b.acronym || 'M'}-${proposed.from.slice(0, 4)}`
      .toUpperCase()
      .replaceAll(/[^A-Z0-9-]/g, ''),
  );
  const [from, setFrom] = useState(proposed.from);
  const [until, setUntil] = useState(proposed.until);
  const [carriedFrom, setCarriedFrom] = useState(last?.closedOn === null ? last.id : '');
  const [error, setError] = useState<unknown>(null);
  const keep = async () => {
    try {
      const id = await makeMatrix({
        ...{ title, prefix, from, until },
        carriedFrom: carriedFrom === '' ? null : carriedFrom,
      });
      await client.invalidateQueries({ queryKey: ['matrices'] });
      await navigate({ to: '/matrix', search: { matrix: id } });
      onClose();
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <FormDialog
      title={w('matrix.new')}
      words={w('matrix.new.words')}
      verb={w('matrix.new.keep')}
      canKeep={title.trim() !== '' && prefix !== '' && from !== '' && until !== ''}
      isWide
      notice={<FailureNotice error={error} away={w('matrix.away')} refused={w('matrix.refused')} />}
      onKeep={() => void keep()}
      onClose={onClose}
    >
      <div className="dialog-fields">
        <TextField
          label={w('matrix.field.title')}
          value={title}
          isWide
          isFirst
          most={500}
          onChange={setTitle}
        />
        <TextField label={w('matrix.field.from')} type="date" value={from} onChange={setFrom} />
        <TextField label={w('matrix.field.until')} type="date" value={until} onChange={setUntil} />
        <TextField
          label={w('matrix.field.prefix')}
          value={prefix}
          hint={w('matrix.field.prefix.hint', { code: `${prefix}-001` })}
          most={20}
          onChange={(typed) => setPrefix(typed.toUpperCase())}
        />
        {matrices.length > 0 && (
          <ChoiceField
            label={w('matrix.field.carried')}
            value={carriedFrom}
            choices={[
              { id: '', name: w('matrix.field.carried.none') },
              ...matrices.map(({ id, title: name }) => ({ id, name })),
            ]}
            onChange={setCarriedFrom}
          />
        )}
      </div>
    </FormDialog>
  );
}
