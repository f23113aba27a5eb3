import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { matricesQuery } from '../api/matrix-queries.ts';
import { makeRound } from '../api/reporting-changes.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { ChoiceField, TextField } from '../parts/fields.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useWords } from '../words/use-words.ts';

interface NewRoundDialogProps {
  /** The matrix to begin with, where one was looked at. */
  readonly matrix: string | undefined;
  readonly onClose: () => void;
}

/** A round of reports to be made: on which matrix, about which time, due when. */
export function NewRoundDialog({ matrix, onClose }: NewRoundDialogProps) {
  const { w } = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { data: matrices } = useQuery(matricesQuery());
  const fit = (matrices ?? []).filter(({ adoptedOn, closedOn }) => adoptedOn !== null && closedOn === null);
  const [chosen, setChosen] = useState(matrix);
  const of = chosen ?? fit[0]?.id ?? '';
  const [title, setTitle] = useState('');
  const [days, setDays] = useState({ from: '', until: '', due: '' });
  const [error, setError] = useState<unknown>(null);
  const wrong = wrongDays(days);
  const isWhole = of !== '' && title.trim() !== '' && Object.values(days).every((day) => day !== '');
  const keep = async () => {
    try {
      const id = await makeRound({ matrix: of, title, ...days });
      void client.invalidateQueries({ queryKey: ['reporting'] });
      await navigate({ to: '/rounds/$id', params: { id } });
    } catch (failure) {
      setError(failure);
    }
  };
  const none = matrices !== undefined && fit.length === 0;
  return (
    <FormDialog
      title={w('reporting.rounds.new')}
      words={none ? w('reporting.rounds.new.noMatrix') : w('reporting.rounds.new.words')}
      verb={w('reporting.rounds.new.keep')}
      canKeep={isWhole && wrong === null}
      notice={
        <>
          {wrong !== null && (
            <p className="dialog-notice" role="alert">
              {w(`reporting.rounds.new.${wrong}`)}
            </p>
          )}
          <FailureNotice error={error} away={w('reporting.away')} refused={w('reporting.refused')} />
        </>
      }
      onKeep={() => void keep()}
      onClose={onClose}
    >
      {!none && (
        <div className="dialog-fields">
          <ChoiceField
            label={w('reporting.rounds.new.matrix')}
            value={of}
            isWide
            choices={fit.map(({ id, title: name }) => ({ id, name }))}
            onChange={setChosen}
          />
          <TextField
            label={w('reporting.rounds.new.title')}
            hint={w('reporting.rounds.new.title.hint')}
            value={title}
            isWide
            isFirst
            most={500}
            onChange={setTitle}
          />
          {(['from', 'until', 'due'] as const).map((day) => (
            <TextField
              key={day}
              label={w(`reporting.rounds.new.${day}`)}
              type="date"
              value={days[day]}
              hint={day === 'due' ? w('reporting.rounds.new.due.hint') : undefined}
              onChange={(value) => setDays({ ...days, [day]: value })}
            />
          ))}
        </div>
      )}
    </FormDialog>
  );
}

/** What is out of order among days that are given; null where nothing is. */
function wrongDays({
  from,
  until,
  due,
}: {
  readonly from: string;
  readonly until: string;
  readonly due: string;
}): 'endsBefore' | 'dueBefore' | null {
  if (from !== '' && until !== '' && until < from) return 'endsBefore';
  return until !== '' && due !== '' && due < until ? 'dueBefore' : null;
}
