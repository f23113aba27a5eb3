import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addEntry, changeEntry } from '../api/register-changes.ts';
import { actionsQuery, type ListedEntry } from '../api/register-queries.ts';
import { Action } from '../parts/action.tsx';
import { useWords } from '../words/use-words.ts';
import { ActionPoint } from './action-point.tsx';
import './action-points.css';
import { EntryForm } from './entry-form.tsx';

interface ActionPointsProps {
  /** The meeting that agreed on them, or the agreement that obliges to them. */
  readonly of: string;
  readonly kind: string;
  readonly lineage: string | null;
}

/** What a meeting agreed that somebody does, or what an agreement obliges to: by whom, by when, and how far it is. */
export function ActionPoints({ of, kind, lineage }: ActionPointsProps) {
  const { w } = useWords();
  const { data = [], refetch } = useQuery(actionsQuery(of));
  const [open, setOpen] = useState<'none' | 'new' | ListedEntry>('none');
  const what = kind === 'agreement' ? 'obligation' : 'action';
  return (
    <section className="action-points" aria-labelledby="action-points">
      <div className="action-points-head">
        <h2 id="action-points">{w(`${what}s.title`)}</h2>
        <Action onPress={() => setOpen('new')}>{w(`${what}s.add`)}</Action>
      </div>
      {data.length === 0 ? (
        <p className="entry-facts">{w(`${what}s.empty`)}</p>
      ) : (
        <ul>
          {data.map((item) => (
            <ActionPoint key={item.id} item={item} onTell={() => setOpen(item)} />
          ))}
        </ul>
      )}
      {open === 'new' && (
        <EntryForm
          kind="action"
          fields={['name', 'owner', 'due', 'state']}
          title={w(`${what}s.add`)}
          words={w('register.add.words')}
          verb={w('register.add.keep')}
          pair={null}
          onKeep={async (values) => {
            const source = values[0]?.source ?? { words: '' };
            const statements = [...values, { field: 'of', value: of, source }];
            await addEntry({ kind: 'action', statements, ...(lineage !== null && { lineage }) });
            await refetch();
          }}
          onClose={() => setOpen('none')}
        />
      )}
      {typeof open === 'object' && (
        <EntryForm
          kind="action"
          fields={['state', 'owner', 'due']}
          title={w('actions.tell')}
          words={w('actions.tell.words')}
          verb={w('entry.tell.keep')}
          pair={null}
          onKeep={async (values) => {
            const statements = [...values];
            await changeEntry(open.id, `"v${open.version}"`, { verb: 'statements', given: { statements } });
            await refetch();
          }}
          onClose={() => setOpen('none')}
        />
      )}
    </section>
  );
}
