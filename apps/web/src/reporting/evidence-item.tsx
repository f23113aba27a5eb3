import { useState } from 'react';
import type { StoredEvidence } from '../api/reporting-queries.ts';
import { Action } from '../parts/action.tsx';
import { useWords } from '../words/use-words.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import type { ReportDoor } from './report-door.ts';

interface EvidenceItemProps {
  readonly evidence: StoredEvidence;
  readonly door: ReportDoor;
  readonly mayWithdraw: boolean;
  readonly onChange: () => void;
}

/** A piece of evidence: what it is, who sees it, and why it was withdrawn where it was. */
export function EvidenceItem({ evidence, door, mayWithdraw, onChange }: EvidenceItemProps) {
  const { w, bytes, date } = useWords();
  const [withdrawing, setWithdrawing] = useState(false);
  const { id, title, file, address, visibility, madeAt, withdrawnAt, withdrawnBecause } = evidence;
  const href = address ?? door.fileAddress?.(id);
  const { withdraw } = door;
  return (
    <li className={withdrawnAt === null ? 'proof-item' : 'proof-item proof-withdrawn'}>
      <p className="proof-name">
        {href === undefined ? (
          <bdi>{title}</bdi>
        ) : (
          <a
            href={href}
            {...(address === null
              ? { download: file?.name }
              : { target: '_blank', rel: 'noreferrer noopener' })}
          >
            <bdi>{title}</bdi>
          </a>
        )}
      </p>
      <p className="proof-facts">
        {file === null ? w('reporting.evidence.isLink') : bytes(file.bytes)} · {date(madeAt)} ·{' '}
        {w(`reporting.evidence.seenBy.${visibility.replaceAll(' ', '-')}`)}
      </p>
      {withdrawnAt !== null && (
        <p className="proof-facts">
          {w('reporting.evidence.withdrawn', { date: date(withdrawnAt) })}{' '}
          <span dir="auto">{withdrawnBecause}</span>
        </p>
      )}
      {mayWithdraw && withdraw !== null && withdrawnAt === null && (
        <Action
          onPress={() => setWithdrawing(true)}
          aria-label={w('reporting.evidence.withdraw.named', { title })}
        >
          {w('reporting.evidence.withdraw')}
        </Action>
      )}
      {withdrawing && withdraw !== null && (
        <ReasonDialog
          title={w('reporting.evidence.withdraw.title')}
          words={w('reporting.evidence.withdraw.words')}
          verb={w('reporting.evidence.withdraw')}
          onGive={async (reason) => {
            await withdraw(id, reason);
            setWithdrawing(false);
            onChange();
          }}
          onClose={() => setWithdrawing(false)}
        />
      )}
    </li>
  );
}
