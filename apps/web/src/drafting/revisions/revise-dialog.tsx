import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type AmendmentsPage,
  amendmentsQuery,
  type DraftPage,
  type ShownProposal,
} from '../../api/draft-queries.ts';
import { Failure } from '../../api/failure.ts';
import { Action } from '../../parts/action.tsx';
import { useWords } from '../../words/use-words.ts';
import { rulingOf } from '../delegations/narrowed-groups.ts';
import { useDraft } from '../drafting-value.ts';
import { FormDialog } from '../form-dialog.tsx';
import { ProposalCard } from '../text/proposal-card.tsx';

type Ruling = ReturnType<typeof rulingOf>;

/** Freezes the draft as the text that is tabled, or as its next revision. */
export function TableAction() {
  const { w } = useWords();
  const { page } = useDraft();
  const [asking, setAsking] = useState(false);
  if (page.state === 'adopted') return null;
  const next = page.revision === null ? null : page.revision + 1;
  return (
    <>
      <Action look="main" onPress={() => setAsking(true)}>
        {next === null ? w('revise.table') : w('revise.make', { n: next })}
      </Action>
      {asking && <ReviseDialog onClose={() => setAsking(false)} />}
    </>
  );
}

function ReviseDialog({ onClose }: { readonly onClose: () => void }) {
  const { w } = useWords();
  const { page, change } = useDraft();
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [isStale, setStale] = useState(false);
  const next = page.revision === null ? null : page.revision + 1;
  const { data: amendments } = useQuery({ ...amendmentsQuery(page.id, undefined), enabled: next !== null });
  const symbol = next === null ? undefined : openSymbol(page);
  const isChanged = error instanceof Failure && error.code === 'draft/changed-since';
  const keep = async () => {
    setBusy(true);
    setStale(false);
    const given = note.trim();
    const outcome = await change({
      verb: 'revisions',
      given: { ...(given !== '' && { note: given }), ...(isChanged && { replace: true }) },
    });
    setBusy(false);
    if (outcome.kind === 'done') onClose();
    else if (outcome.kind === 'failed') setError(outcome.error);
    else setStale(true);
  };
  return (
    <FormDialog
      title={next === null ? w('revise.table') : w('revise.make', { n: next })}
      words={next === null ? w('revise.table.words') : w('revise.make.words')}
      verb={
        isChanged ? w('revise.replace') : next === null ? w('revise.table') : w('revise.make', { n: next })
      }
      canKeep={!busy}
      error={isChanged ? null : error}
      onKeep={() => void keep()}
      onClose={onClose}
    >
      {amendments !== undefined && amendments.delegations.length > 0 && (
        <p className="dialog-words">{w('revise.counts', rulingsOf(amendments))}</p>
      )}
      {symbol !== undefined && (
        <div className="dialog-notice">
          <p>{w('revise.symbol')}</p>
          <ProposalCard proposal={symbol} isCurrent={false} />
        </div>
      )}
      <label className="dialog-field">
        <span>{w('revise.note')}</span>
        <input
          dir="auto"
          maxLength={4000}
          // biome-ignore lint/a11y/noAutofocus: a person opened this to type here
          autoFocus
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <small>{w('revise.note.hint')}</small>
      </label>
      {(isChanged || isStale) && (
        <div className="dialog-notice" role="alert">
          <p>{isChanged ? w('revise.changed') : w('revise.stale')}</p>
        </div>
      )}
    </FormDialog>
  );
}

/** The proposal of the symbol of the revision, as long as nobody decided about it. */
function openSymbol({ proposals }: DraftPage): ShownProposal | undefined {
  return proposals.find(
    ({ reason, state }) =>
      reason.code === 'proposal/masthead-revision' && (state === 'open' || state === 'renewed'),
  );
}

/** How many amendments were decided in which way. */
function rulingsOf({ groups }: AmendmentsPage): Record<Ruling, number> {
  const counts: Record<Ruling, number> = { open: 0, accepted: 0, rejected: 0, bracketed: 0 };
  for (const amendment of groups.flatMap((group) => group.amendments)) counts[rulingOf(amendment)] += 1;
  return counts;
}
