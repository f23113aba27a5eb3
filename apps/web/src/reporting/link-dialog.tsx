import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PostOrganization } from '../api/focal-point-queries.ts';
import { makeReportLink, revokeReportLink } from '../api/reporting-changes.ts';
import { type RoundInShort, reportLinksQuery } from '../api/reporting-queries.ts';
import { organizationName } from '../focal-points/names.ts';
import { Action } from '../parts/action.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';
import './link-dialog.css';

interface LinkDialogProps {
  readonly round: RoundInShort;
  readonly organization: PostOrganization;
  readonly onClose: () => void;
}

/** A link with which an organization reports without an account: made, shown once to be copied; those made before can be revoked. */
export function LinkDialog({ round, organization, onClose }: LinkDialogProps) {
  const { w, date, language } = useWords();
  const client = useQueryClient();
  const links = reportLinksQuery(round.id);
  const { data } = useQuery(links);
  const [made, setMade] = useState<string | null>(null);
  const [isCopied, setCopied] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const attempt = async (step: () => Promise<void>) => {
    setError(null);
    try {
      await step();
    } catch (failure) {
      setError(failure);
    }
    void client.invalidateQueries({ queryKey: links.queryKey });
  };
  const make = () =>
    attempt(async () => {
      const link = await makeReportLink(round.id, organization.id);
      setMade(new URL(link.path, location.origin).href);
    });
  const copy = () =>
    attempt(async () => {
      await navigator.clipboard.writeText(made ?? '');
      setCopied(true);
    });
  const own = (data ?? []).filter((link) => link.organization === organization.id);
  const { name } = organizationName(organization, language);
  return (
    <FormDialog
      title={w('reporting.send.title', { organization: isolate(name) })}
      words={w('reporting.send.words')}
      verb={made === null ? w('reporting.send.make') : w('reporting.send.done')}
      canKeep
      isWide
      notice={<FailureNotice error={error} away={w('reporting.away')} refused={w('reporting.refused')} />}
      onKeep={() => (made === null ? void make() : onClose())}
      onClose={onClose}
    >
      {made !== null && (
        <div className="link-made">
          <p>
            <strong>{w('reporting.send.once')}</strong>
          </p>
          <p className="link-made-address">
            <code dir="ltr">{made}</code>
            <Action onPress={() => void copy()}>
              {isCopied ? w('reporting.send.copied') : w('reporting.send.copy')}
            </Action>
          </p>
        </div>
      )}
      {own.length > 0 && (
        <section className="link-before" aria-label={w('reporting.send.before')}>
          <h3>{w('reporting.send.before')}</h3>
          <ul>
            {own.map(({ id, madeAt, endsAt, state }) => (
              <li key={id}>
                <span>
                  {date(madeAt)} · {w(`reporting.send.state.${state}`, { date: date(endsAt) })}
                </span>
                {state === 'open' && (
                  <Action onPress={() => void attempt(() => revokeReportLink(id))}>
                    {w('reporting.send.revoke')}
                  </Action>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </FormDialog>
  );
}
