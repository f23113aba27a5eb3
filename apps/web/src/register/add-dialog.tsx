import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { addEntry, type ValueGiven } from '../api/register-changes.ts';
import { entryQuery, type ShownKind } from '../api/register-queries.ts';
import { useWords } from '../words/use-words.ts';
import { EntryForm } from './entry-form.tsx';

const asked = {
  meeting: ['name', 'series', 'ordinal', 'place', 'on', 'state', 'from', 'to', 'host', 'hostSide'],
  agreement: ['type', 'state', 'party', 'signedOn', 'expiresOn', 'provides'],
} as const;

interface AddDialogProps {
  readonly kind: ShownKind;
  /** The lineage that it is added to. */
  readonly lineage: string | undefined;
  readonly onClose: () => void;
}

/** A meeting or an agreement that no held text records. */
export function AddDialog({ kind, lineage, onClose }: AddDialogProps) {
  const { w } = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const keep = async (statements: readonly ValueGiven[]) => {
    const added = await addEntry({ kind, statements: [...statements], ...(lineage && { lineage }) });
    client.setQueryData(entryQuery(added.entry.id).queryKey, added);
    void client.invalidateQueries({ queryKey: ['register'] });
    const params = { id: added.entry.id };
    void navigate(kind === 'meeting' ? { to: '/meetings/$id', params } : { to: '/agreements/$id', params });
  };
  return (
    <EntryForm
      kind={kind}
      fields={asked[kind]}
      title={w(`${kind}s.add`)}
      words={w('register.add.words')}
      verb={w('register.add.keep')}
      pair={null}
      onKeep={keep}
      onClose={onClose}
    />
  );
}
