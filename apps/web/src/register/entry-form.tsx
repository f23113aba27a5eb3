import { type ReactNode, useState } from 'react';
import { Failure } from '../api/failure.ts';
import type { ValueGiven } from '../api/register-changes.ts';
import type { Pair } from '../api/register-queries.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useWords } from '../words/use-words.ts';
import { type GivenKind, givenAs } from './entry-fields.ts';
import './entry-form.css';
import { valueInWords } from './entry-words.ts';
import { FieldInput } from './field-input.tsx';

interface EntryFormProps {
  readonly kind: GivenKind;
  readonly fields: readonly string[];
  readonly title: string;
  readonly words: string;
  readonly verb: string;
  readonly pair: Pair | null;
  /** Whose day is asked for as well: since when it holds. */
  readonly isDated?: boolean;
  readonly children?: ReactNode;
  /** @throws what kept it from being kept */
  readonly onKeep: (values: readonly ValueGiven[]) => Promise<void>;
  readonly onClose: () => void;
}

/** What a person knows of an entry, and where they have it from: nothing is kept without a source. */
export function EntryForm(props: EntryFormProps) {
  const { kind, fields, title, words, verb, pair, isDated = false, children, onKeep, onClose } = props;
  const screen = useWords();
  const { w } = screen;
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  const [since, setSince] = useState('');
  const [source, setSource] = useState('');
  const [link, setLink] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const told = fields.flatMap((field) =>
    // One party a line: several hold at once.
    (given[field] ?? '')
      .split(field === 'party' || field === 'owner' ? '\n' : '\0')
      .map((value) => ({ field, value: value.trim() }))
      .filter(({ value }) => value !== ''),
  );
  const wrong = wrongField(error, told);
  const keep = async () => {
    setBusy(true);
    setError(null);
    try {
      await onKeep(
        told.map((value) => ({
          ...value,
          ...(isDated && since !== '' && { from: since }),
          source: { words: source.trim(), ...(link.trim() !== '' && { link: link.trim() }) },
        })),
      );
      onClose();
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };
  return (
    <FormDialog
      title={title}
      words={words}
      verb={verb}
      canKeep={told.length > 0 && source.trim() !== '' && !busy}
      isWide
      notice={
        wrong ? (
          <p className="dialog-notice" role="alert">
            {w('entry.wrong', {
              field: w(wrong === 'source.link' ? 'entry.source.link' : `entry.field.${wrong}`),
            })}
          </p>
        ) : (
          <FailureNotice error={error} away={w('register.away')} refused={w('register.refused')} />
        )
      }
      onKeep={() => void keep()}
      onClose={onClose}
    >
      {children}
      <div className="entry-form">
        {fields.map((field) => (
          <FieldInput
            key={field}
            label={w(`entry.field.${field}`)}
            given={field === 'party' || field === 'owner' ? 'lines' : givenAs(kind, field)}
            hint={field === 'party' || field === 'owner' ? w('entry.form.lines') : undefined}
            value={given[field] ?? ''}
            isWrong={wrong === field}
            inWords={(value) => valueInWords(field, value, pair, screen)}
            onChange={(value) => setGiven({ ...given, [field]: value })}
          />
        ))}
        {isDated && (
          <label className="dialog-field">
            <span>{w('entry.since')}</span>
            <input type="date" value={since} onChange={(event) => setSince(event.target.value)} />
          </label>
        )}
        <label className="dialog-field entry-form-wide">
          <span>{w('entry.source')}</span>
          <input
            dir="auto"
            required
            maxLength={2000}
            value={source}
            onChange={(event) => setSource(event.target.value)}
          />
          <small>{w('entry.source.hint')}</small>
        </label>
        <label className="dialog-field entry-form-wide">
          <span>{w('entry.source.link')}</span>
          <input
            type="url"
            dir="ltr"
            aria-invalid={wrong === 'source.link' || undefined}
            value={link}
            onChange={(event) => setLink(event.target.value)}
          />
        </label>
      </div>
    </FormDialog>
  );
}

/** The field that the server says is wrong, `source.link` for the address of the source; null where it is none of these. */
function wrongField(error: unknown, told: readonly { readonly field: string }[]): string | null {
  const said = error instanceof Failure ? (error.field ?? '') : '';
  if (/^statements\.\d+\.source\.link$/.test(said)) return 'source.link';
  const place = /^statements\.(\d+)\.value$/.exec(said)?.[1];
  return place === undefined ? null : (told[Number(place)]?.field ?? null);
}
