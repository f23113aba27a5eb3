import type { Disposition } from '@biennium/core';
import { useState } from 'react';
import type { MatrixInShort, MatrixLine } from '../api/matrix-queries.ts';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';

const kinds = ['completed', 'partly completed', 'dropped', 'carried over'] as const;
type Kind = (typeof kinds)[number];

interface DispositionFieldProps {
  readonly line: MatrixLine;
  readonly open: readonly MatrixInShort[];
  /** It is only shown: who may not dispose of lines, or the matrix is closed. */
  readonly isShown: boolean;
  readonly onDispose: (disposition: Disposition | null) => void;
}

/** What becomes of one line: chosen with one key, kept at once; a reason when the field is left. */
export function DispositionField({ line, open, isShown, onDispose }: DispositionFieldProps) {
  const { w } = useWords();
  const { disposition, code } = line;
  const [kind, setKind] = useState<Kind | ''>(disposition?.kind ?? '');
  const [reason, setReason] = useState(
    disposition !== null && 'reason' in disposition ? disposition.reason : '',
  );
  const into = disposition?.kind === 'carried over' ? disposition.into : (open[0]?.id ?? '');
  if (isShown) return <p className="closing-said">{said(line, open, w)}</p>;
  const choose = (next: Kind | '') => {
    setKind(next);
    if (next === '') onDispose(null);
    else if (next === 'completed') onDispose({ kind: next });
    else if (next === 'carried over') onDispose({ kind: next, into });
    else if (reason.trim() !== '') onDispose({ kind: next, reason });
    // Without its reason nothing is said of it yet.
    else if (disposition !== null) onDispose(null);
  };
  const giveReason = () => {
    const isNew = disposition === null || !('reason' in disposition) || disposition.reason !== reason.trim();
    if (reason.trim() !== '' && isNew && (kind === 'dropped' || kind === 'partly completed'))
      onDispose({ kind, reason: reason.trim() });
  };
  const choices = kinds.filter(
    (each) =>
      each === kind ||
      ((each !== 'completed' || line.completedOn !== null) && (each !== 'carried over' || open.length > 0)),
  );
  return (
    <div className="closing-field">
      <select
        aria-label={w('closing.becomes', { code: isolate(code) })}
        value={kind}
        onChange={(event) => choose(event.target.value as Kind | '')}
      >
        <option value="">{w('closing.choose')}</option>
        {choices.map((each) => (
          <option key={each} value={each}>
            {w(`disposition.${each.replaceAll(' ', '-')}`)}
          </option>
        ))}
      </select>
      {(kind === 'dropped' || kind === 'partly completed') && (
        <input
          type="text"
          dir="auto"
          maxLength={4000}
          aria-label={w('closing.reason', { code: isolate(code) })}
          placeholder={w('closing.reason.short')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          onBlur={giveReason}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        />
      )}
      {kind === 'carried over' && (
        <select
          aria-label={w('closing.into', { code: isolate(code) })}
          value={into}
          onChange={(event) => onDispose({ kind, into: event.target.value })}
        >
          {open.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

function said(
  { disposition }: MatrixLine,
  open: readonly MatrixInShort[],
  w: ReturnType<typeof useWords>['w'],
): string {
  if (disposition === null) return w('closing.nothing');
  const what = w(`disposition.${disposition.kind.replaceAll(' ', '-')}`);
  if ('reason' in disposition) return `${what}: ${isolate(disposition.reason)}`;
  if (disposition.kind !== 'carried over') return what;
  const next = open.find(({ id }) => id === disposition.into)?.title;
  return next === undefined ? what : `${what}: ${isolate(next)}`;
}
