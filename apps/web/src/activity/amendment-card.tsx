import type { ActivityContent } from '@biennium/core';
import { blankActivity, changedFields } from '@biennium/core/follow-up';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { endAmendment } from '../api/activity-changes.ts';
import type { MatrixAmendment } from '../api/activity-queries.ts';
import { TwoKeys } from '../keys/two-keys.tsx';
import { Action } from '../parts/action.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useWords } from '../words/use-words.ts';
import { ChangesView } from './changes-view.tsx';
import type { ActivityNames } from './use-activity-names.ts';

interface AmendmentCardProps {
  readonly amendment: MatrixAmendment;
  /** The line as it stands; null of a new one. */
  readonly today: ActivityContent | null;
  readonly names: ActivityNames;
}

/** One amendment: what it changes and why, and while it is open the keys of both sides. */
export function AmendmentCard({ amendment, today, names }: AmendmentCardProps) {
  const { w, date } = useWords();
  const client = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const { id, kind, content, reason, proposedBy, state, agreedOn, madeAt } = amendment;
  const isOpen = state === 'open';
  const { coordinates, called } = names.sides;
  const ends = coordinates.map((side) =>
    side === proposedBy ? ('withdrawn' as const) : ('declined' as const),
  );
  const before = today ?? blankActivity('', content?.kind ?? 'other');
  const end = async (how: 'withdrawn' | 'declined') => {
    setError(null);
    try {
      await endAmendment(id, how);
    } catch (failure) {
      setError(failure);
    } finally {
      await client.invalidateQueries();
    }
  };
  return (
    <div className={`amendment amendment-${state}`}>
      <p className="amendment-head">
        <b>{w(`amendment.kind.${kind.replaceAll(' ', '-')}`)}</b>
        <span>{w('amendment.by', { side: called(proposedBy), date: date(madeAt) })}</span>
        <span className="amendment-state">
          {state === 'agreed' && agreedOn !== null
            ? w('amendment.agreed-on', { date: date(agreedOn) })
            : w(`amendment.state.${state}`)}
        </span>
      </p>
      <p className="amendment-reason">
        {w('amendment.reason')} <q dir="auto">{reason}</q>
      </p>
      {isOpen && content !== null && <ChangesView changes={changedFields(before, content)} names={names} />}
      {isOpen && <TwoKeys decision="amend line" subject={id} seen={amendment.fingerprint} />}
      {isOpen && ends.length > 0 && (
        <div className="amendment-steps screen-only">
          {ends.map((how) => (
            <Action key={how} onPress={() => void end(how)}>
              {w(how === 'withdrawn' ? 'amendment.withdraw' : 'amendment.decline')}
            </Action>
          ))}
        </div>
      )}
      <FailureNotice error={error} away={w('activity.away')} refused={w('activity.refused')} />
    </div>
  );
}
