import type { Pair } from '../api/register-queries.ts';
import { useWords } from '../words/use-words.ts';
import { type GivenKind, givenFields } from './entry-fields.ts';
import { EntryForm } from './entry-form.tsx';
import type { OpenEntry } from './use-entry.ts';

interface TellDialogProps {
  readonly open: OpenEntry;
  readonly pair: Pair | null;
  readonly onClose: () => void;
}

/** More that a person knows of an entry; what was said before stays beside it. */
export function TellDialog({ open, pair, onClose }: TellDialogProps) {
  const { w } = useWords();
  const kind = open.page.entry.kind as GivenKind;
  return (
    <EntryForm
      kind={kind}
      fields={Object.keys(givenFields[kind])}
      title={w('entry.tell')}
      words={w('entry.tell.words')}
      verb={w('entry.tell.keep')}
      pair={pair}
      onKeep={(values) => open.change({ verb: 'statements', given: { statements: [...values] } })}
      onClose={onClose}
    />
  );
}
