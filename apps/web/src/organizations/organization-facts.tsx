import type { Organizations } from '../naming/use-organizations.ts';
import { FieldView } from '../register/field-view.tsx';
import type { OpenEntry } from '../register/use-entry.ts';
import { timeInWords } from '../words/time-in-words.ts';
import { useWords, type Words } from '../words/use-words.ts';
import { kindInWords } from './organization-words.ts';

interface OrganizationFactsProps {
  readonly open: OpenEntry;
  readonly organizations: Organizations;
}

/** What holds of an organization, field by field, with days, sources, and what a person can decide. */
export function OrganizationFacts({ open, organizations }: OrganizationFactsProps) {
  const words = useWords();
  return (
    <section aria-label={words.w('entry.facts')}>
      {open.page.entry.fields.map((field) => (
        <FieldView
          key={field.field}
          field={field}
          open={open}
          organizations={organizations}
          inWords={(name, value) => saidOf(name, value, words)}
        />
      ))}
    </section>
  );
}

function saidOf(field: string, value: string, words: Words): string {
  if (field === 'kind') return kindInWords(value, words);
  if (field === 'side') return words.w(`organizations.side.${value}`);
  if (field === 'foundedOn' || field === 'closedOn') return timeInWords(value, words.language);
  return value;
}
