import { useRef, useState } from 'react';
import { attachFile, mostEvidenceBytes } from '../api/evidence-changes.ts';
import { Failure } from '../api/failure.ts';
import type { ReportPage } from '../api/reporting-queries.ts';
import { Action } from '../parts/action.tsx';
import { FailureWords } from '../parts/failure-words.tsx';
import { FileDrop } from '../parts/file-drop.tsx';
import { useWords } from '../words/use-words.ts';
import { EvidenceItem } from './evidence-item.tsx';
import { EvidenceLinkDialog } from './evidence-link-dialog.tsx';
import './evidence-part.css';
import type { ReportDoor } from './report-door.ts';

interface EvidencePartProps {
  readonly page: ReportPage;
  readonly door: ReportDoor;
  readonly mayAttach: boolean;
  /** Something was attached or withdrawn. */
  readonly onChange: () => void;
}

/** A file on its way: how much of it has gone, or why it was not taken. */
interface Sending {
  readonly key: number;
  readonly file: File;
  readonly share: number;
  readonly error: unknown;
  readonly stop: () => void;
}

const endings = '.pdf,.docx,.doc,.xlsx,.xls,.png,.jpg,.jpeg,.csv,.txt';
let counted = 0;

/** What shows that it was done: files and addresses, and the ways to attach more. */
export function EvidencePart({ page, door, mayAttach, onChange }: EvidencePartProps) {
  const { w, bytes, percent } = useWords();
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const [linking, setLinking] = useState(false);
  const [visibility, setVisibility] = useState<'own side' | 'both sides'>('both sides');
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const change = (key: number, some: Partial<Sending>) =>
    setSending((all) => all.map((each) => (each.key === key ? { ...each, ...some } : each)));
  const drop = (key: number) => setSending((all) => all.filter((each) => each.key !== key));

  const send = async (file: File) => {
    const stopping = new AbortController();
    const key = ++counted;
    const stop = () => stopping.abort();
    const isTooLarge = file.size > mostEvidenceBytes;
    const error = isTooLarge ? new Failure('request/too-large', '', 413) : null;
    setSending((all) => [...all, { key, file, share: 0, error, stop }]);
    if (isTooLarge) return;
    try {
      const place = door.placeOfEvidence(page);
      const title = file.name;
      await attachFile(
        place,
        file,
        { title, visibility },
        (share) => change(key, { share }),
        stopping.signal,
      );
      drop(key);
      setSaid(w('reporting.evidence.attached', { name: file.name }));
      onChange();
    } catch (failure) {
      if (failure instanceof Failure && failure.code === 'stopped') drop(key);
      else change(key, { error: failure });
    }
  };

  if (!mayAttach && page.evidence.length === 0) return null;
  return (
    <section className="proof" aria-labelledby="evidence">
      <h2 id="evidence" ref={heading} tabIndex={-1}>
        {w('reporting.evidence.title')}
      </h2>
      {page.evidence.length > 0 && (
        <ul className="proof-items">
          {page.evidence.map((each) => (
            <EvidenceItem
              key={each.id}
              evidence={each}
              door={door}
              mayWithdraw={mayAttach}
              onChange={() => {
                onChange();
                heading.current?.focus();
              }}
            />
          ))}
        </ul>
      )}
      {mayAttach && (
        <div className="proof-more screen-only">
          <FileDrop
            look="proof-drop"
            accept={endings}
            isMany
            onFiles={(files) => {
              for (const file of files) void send(file);
            }}
          >
            <b>{w('reporting.evidence.drop')}</b>
            <small>{w('reporting.evidence.drop.hint', { size: bytes(25_000_000) })}</small>
          </FileDrop>
          <div className="proof-ways">
            <Action onPress={() => setLinking(true)}>{w('reporting.evidence.link')}</Action>
            <label className="proof-seen">
              <span>{w('reporting.evidence.visibility')}</span>
              <select
                value={visibility}
                onChange={(event) =>
                  setVisibility(event.target.value === 'own side' ? 'own side' : 'both sides')
                }
              >
                <option value="both sides">{w('reporting.evidence.visibility.both-sides')}</option>
                <option value="own side">{w('reporting.evidence.visibility.own-side')}</option>
              </select>
            </label>
          </div>
          {sending.map(({ key, file, share, error, stop }) => (
            <div key={key} className="proof-sending">
              <bdi>{file.name}</bdi>
              {error === null ? (
                <>
                  <progress aria-label={file.name} value={share} max={1} />
                  <span>{percent(share)}</span>
                  <Action onPress={stop}>{w('reporting.evidence.stop')}</Action>
                </>
              ) : (
                <>
                  <div className="proof-refused" role="alert">
                    <FailureWords
                      error={error}
                      away={w('reporting.evidence.away')}
                      refused={
                        error instanceof Failure && error.status === 413
                          ? w('reporting.evidence.tooLarge', { size: bytes(25_000_000) })
                          : w('reporting.evidence.refused')
                      }
                    />
                  </div>
                  <Action
                    onPress={() => {
                      drop(key);
                      if (error instanceof Failure && error.code === 'away') void send(file);
                    }}
                  >
                    {error instanceof Failure && error.code === 'away'
                      ? w('failing.retry')
                      : w('reporting.evidence.dismiss')}
                  </Action>
                </>
              )}
            </div>
          ))}
        </div>
      )}
      <p role="status" className="unseen">
        {said}
      </p>
      {linking && (
        <EvidenceLinkDialog
          place={door.placeOfEvidence(page)}
          visibility={visibility}
          onClose={() => setLinking(false)}
          onKept={() => {
            setLinking(false);
            onChange();
          }}
        />
      )}
    </section>
  );
}
