import { Action } from '../parts/action.tsx';
import { useWords } from '../words/use-words.ts';
import type { OpenEntry } from './use-entry.ts';

/** The entries that turned out to be this one; they can be parted again. */
export function MergedEntries({ open }: { readonly open: OpenEntry }) {
  const { w } = useWords();
  const { entry, statements } = open.page;
  const merged = [...new Set(statements.map((statement) => statement.entry))].filter((id) => id !== entry.id);
  return merged.map((other) => (
    <p key={other} className="entry-notice">
      {w('entry.merged', { n: statements.filter((statement) => statement.entry === other).length })}{' '}
      <Action onPress={() => open.press({ verb: 'merge', given: { other, apart: true } })}>
        {w('entry.part')}
      </Action>
    </p>
  ));
}
