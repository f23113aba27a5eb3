import type { ShownEntry } from '../../api/draft-queries.ts';
import { Action } from '../../parts/action.tsx';
import { useWords } from '../../words/use-words.ts';
import { useDraft } from '../drafting-value.ts';
import type { FormKind } from './use-forms.ts';

interface EntryToolsProps {
  readonly entry: ShownEntry;
  readonly onOpen: (kind: FormKind) => void;
}

/** What can be done with the paragraph that a person is at. */
export function EntryTools({ entry, onOpen }: EntryToolsProps) {
  const { w } = useWords();
  const { page } = useDraft();
  if (page.state === 'adopted') return null;
  const isOpen = page.open.some((place) => place.entry === entry.id);
  const kinds: readonly FormKind[] =
    entry.fate === 'dropped'
      ? ['restore', 'add']
      : ['edit', 'drop', 'add', 'move', 'note', 'bracket', ...(isOpen ? (['settle'] as const) : [])];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would read its legend before every button
    <div className="entry-tools" role="group" aria-label={w('draft.tools')}>
      {kinds.map((kind) => (
        <Action
          key={kind}
          {...(kind === 'edit' && { icon: 'correct', 'aria-keyshortcuts': 'e' })}
          {...(kind === 'bracket' && { 'aria-keyshortcuts': 'b' })}
          onPress={() => onOpen(kind)}
        >
          {w(`draft.do.${kind}`)}
        </Action>
      ))}
    </div>
  );
}
