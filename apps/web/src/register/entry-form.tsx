import { useState } from 'react';
import { Failure } from '../api/failure.ts';
import type { ValueGiven } from '../api/register-changes.ts';
import type { Pair } from '../api/register-queries.ts';
import { useOrganizations } from '../naming/use-organizations.ts';
import { useWords } from '../words/use-words.ts';
import { type GivenKind, givenAs } from './entry-fields.ts';
import { valueInWords } from './entry-words.ts';
import { FieldInput, partiesIn } from './field-input.tsx';
import { SourceDialog } from './source-dialog.tsx';

interface EntryFormProps {
  readonly kind: GivenKind;
  readonly fields: readonly string[];
  readonly title: string;
  readonly words: string;
  readonly verb: string;
  readonly pair: Pair | null;
  /** @throws what kept it from being kept */
  readonly onKeep: (values: readonly ValueGiven[]) => Promise<void>;
  readonly onClose: () => void;
}

/** What a person knows of an entry, field by field. */
export function EntryForm({ kind, fields, title, words, verb, pair, onKeep, onClose }: EntryFormProps) {
  const screen = useWords();
  const { w } = screen;
  const { choices } = useOrganizations(fields.some((field) => givenAs(kind, field) === 'parties'));
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  const [error, setError] = useState<unknown>(null);
  const told = fields.flatMap((field) => {
    const value = given[field] ?? '';
    const values = givenAs(kind, field) === 'parties' ? partiesIn(value) : [value];
    return values.map((each) => ({ field, value: each.trim() })).filter((each) => each.value !== '');
  });
  const wrong = wrongField(error, told);
  return (
    <SourceDialog
      title={title}
      words={words}
      verb={verb}
      isWhole={told.length > 0}
      notice={wrong && w('entry.wrong', { field: w(`entry.field.${wrong}`) })}
      onKeep={async (source) => {
        setError(null);
        try {
          await onKeep(told.map((value) => ({ ...value, source })));
        } catch (failure) {
          setError(failure);
          throw failure;
        }
      }}
      onClose={onClose}
    >
      {fields.map((field) => (
        <FieldInput
          key={field}
          label={w(`entry.field.${field}`)}
          given={givenAs(kind, field)}
          value={given[field] ?? ''}
          parties={choices}
          isWrong={wrong === field}
          inWords={(value) => valueInWords(field, value, pair, screen)}
          onChange={(value) => setGiven({ ...given, [field]: value })}
        />
      ))}
    </SourceDialog>
  );
}

/** The field that the server says is wrong; null where it is none of these. */
function wrongField(error: unknown, told: readonly { readonly field: string }[]): string | null {
  const place =
    error instanceof Failure ? /^statements\.(\d+)\.value$/.exec(error.field ?? '')?.[1] : undefined;
  return place === undefined ? null : (told[Number(place)]?.field ?? null);
}
