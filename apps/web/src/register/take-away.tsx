import { type EntryListFilter, entriesExportAddress, type ShownKind } from '../api/register-queries.ts';
import { ChoiceMenu } from '../parts/choice-menu.tsx';
import { useWords } from '../words/use-words.ts';

/** The entries that are shown, as a table or on paper. */
export function TakeAway({ kind, filter }: { readonly kind: ShownKind; readonly filter: EntryListFilter }) {
  const { w } = useWords();
  return (
    <ChoiceMenu
      label={w('export.title')}
      words={w('export.title')}
      icon="export"
      choices={[
        { id: 'csv', name: w('register.csv'), href: entriesExportAddress(kind, filter, 'csv') },
        { id: 'xlsx', name: w('register.xlsx'), href: entriesExportAddress(kind, filter, 'xlsx') },
        { id: 'print', name: w('register.print') },
      ]}
      onChoose={(id) => id === 'print' && window.print()}
    />
  );
}
