import { useMemo, useState } from 'react';
import { proposeLine } from '../../api/matrix-changes.ts';
import type { MatrixInShort } from '../../api/matrix-queries.ts';
import type { WhoAsks } from '../../api/who-queries.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { ChoiceField } from '../../parts/fields.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import { type ColumnId, columnIds } from '../grid/columns.ts';
import { cellsOfTable } from '../grid/table-words.ts';
import type { LineNames } from '../grid/use-line-names.ts';
import { proposalsOf } from '../may-change.ts';
import './paste-dialog.css';
import { type PastedLine, pastedLines } from './pasted-lines.ts';

/** Rows that were pasted, and the columns in whose order they stand. */
export interface PastedRows {
  readonly cells: readonly (readonly string[])[];
  readonly columns: readonly ColumnId[];
}

interface PasteDialogProps {
  readonly matrix: MatrixInShort;
  readonly who: WhoAsks;
  readonly names: LineNames;
  readonly pasted: PastedRows;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
}

const most = 500;

/** Rows of a spreadsheet as lines that would be proposed: shown first, with what could not be read; then proposed one after the other. */
export function PasteDialog({ matrix, who, names, pasted, onDone, onClose }: PasteDialogProps) {
  const { w, number, language } = useWords();
  const proposals = proposalsOf(who);
  const [side, setSide] = useState(proposals[0]?.side ?? 'a');
  const [words, setWords] = useState('');
  const [visibility, setVisibility] = useState<'own side' | 'both sides'>('both sides');
  const [error, setError] = useState<unknown>(null);
  const [sent, setSent] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const cells = useMemo(
    () => (words.trim() === '' ? pasted.cells : cellsOfTable(words)).slice(0, most + 1),
    [words, pasted.cells],
  );
  const { lines } = useMemo(() => {
    const headings = new Map(columnIds.map((id) => [id, names.heading(id)]));
    return pastedLines(cells, pasted.columns, { headings, choicesOf: names.choicesOf, language });
  }, [cells, pasted.columns, names, language]);
  const whole = lines.filter(({ isWhole }) => isWhole);
  const keep = async () => {
    setBusy(true);
    setError(null);
    let done = sent;
    try {
      for (const { content } of whole.slice(sent)) {
        await proposeLine(matrix.id, { content, visibility, side });
        done += 1;
        setSent(done);
      }
      await onDone();
      onClose();
    } catch (failure) {
      // What was proposed is; the rest can be sent again.
      if (done > 0) await onDone();
      setError(failure);
      setBusy(false);
    }
  };
  const columns = pasted.columns.slice(0, 5).map(names.heading).join(w('list.comma'));
  return (
    <FormDialog
      title={w('matrix.paste')}
      words={w('matrix.paste.words', { columns })}
      verb={w('matrix.paste.keep', { n: whole.length - sent })}
      canKeep={whole.length > sent && !isBusy}
      isWide
      notice={
        <>
          {isBusy && (
            <p className="dialog-notice" role="status">
              {w('matrix.paste.sent', { n: number(sent), all: number(whole.length) })}
            </p>
          )}
          {error !== null && sent > 0 && (
            <p className="dialog-notice">
              {w('matrix.paste.stopped', { n: sent, code: whole[sent]?.content.title ?? '' })}
            </p>
          )}
          <FailureNotice error={error} away={w('matrix.away')} refused={w('matrix.refused')} />
        </>
      }
      onKeep={() => void keep()}
      onClose={onClose}
    >
      {pasted.cells.length === 0 && (
        <label className="dialog-field">
          <span>{w('matrix.paste.field')}</span>
          <textarea
            rows={4}
            dir="auto"
            value={words}
            disabled={sent > 0}
            // biome-ignore lint/a11y/noAutofocus: a person opened this to paste here
            autoFocus
            onChange={(event) => setWords(event.target.value)}
          />
        </label>
      )}
      {lines.length > 0 && <Preview lines={lines} names={names} sent={sent} />}
      <div className="dialog-fields">
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

interface PreviewProps {
  readonly lines: readonly PastedLine[];
  readonly names: LineNames;
  readonly sent: number;
}

/** The lines that would be proposed, each with what of it could not be read. */
function Preview({ lines, names, sent }: PreviewProps) {
  const { w } = useWords();
  const { organizationNamed, clusterNamed } = names;
  const unread = lines.reduce((sum, line) => sum + line.unread.length, 0);
  return (
    <section className="paste-preview" aria-label={w('matrix.paste.preview')}>
      <p>
        {w('matrix.paste.count', {
          n: lines.filter(({ isWhole }) => isWhole).length,
          unread,
        })}
      </p>
      <ol>
        {lines.map(({ content, unread: words, isWhole }, index) => {
          const { leads, planned, cluster, kind } = content;
          const facts = [
            w(`line.kind.${kind.replaceAll(' ', '-')}`),
            cluster === null ? null : clusterNamed(cluster),
            ...[leads.a, leads.b].map((lead) => (lead === null ? null : organizationNamed(lead))),
            planned.from === null && planned.until === null
              ? null
              : `${planned.from ?? ''} – ${planned.until ?? ''}`,
          ];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a table have no name but their place
            <li key={index} className={isWhole ? undefined : 'paste-row-out'}>
              <b dir="auto">{isWhole ? content.title : w('matrix.paste.untitled')}</b>
              {index < sent && <span> {w('matrix.paste.done')}</span>}
              <span className="paste-facts">
                {facts.flatMap((fact) => (fact === null ? [] : [isolate(fact)])).join(' · ')}
              </span>
              {words.map(({ column, words: said }) => (
                <span key={column} className="paste-unread">
                  {w('matrix.paste.unread', { column: names.heading(column), words: isolate(said) })}
                </span>
              ))}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
