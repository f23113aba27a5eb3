import { useState, useSyncExternalStore } from 'react';
import { ChoiceMenu } from '../parts/choice-menu.tsx';
import { TextField } from '../parts/fields.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useWords } from '../words/use-words.ts';
import { keepView, keptViews, onViewsKept, removeView } from './kept-views.ts';
import { type MatrixSearch, matrixSearchOf } from './matrix-search.ts';

interface SavedViewsProps {
  readonly search: MatrixSearch;
  readonly onLead: (to: MatrixSearch) => void;
}

/** Views that a person named on this machine, some that everybody needs, and a way to name the present one. */
export function SavedViews({ search, onLead }: SavedViewsProps) {
  const { w } = useWords();
  const own = useSyncExternalStore(onViewsKept, keptViews);
  const [isNaming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const { matrix: _, ...view } = search;
  const present = JSON.stringify(matrixSearchOf(view));
  const standing: readonly { readonly id: string; readonly view: MatrixSearch }[] = [
    { id: 'clusters', view: { group: 'cluster' } },
    { id: 'negotiation', view: { view: 'board', by: 'keys' } },
    { id: 'time', view: { view: 'timeline', group: 'cluster' } },
    { id: 'overdue', view: { overdue: 'true' } },
    { id: 'disputed', view: { shared: 'disputed' } },
    { id: 'silent', view: { shared: 'no report', group: 'lead-a' } },
  ];
  const named = own.find((each) => JSON.stringify(each.view) === present);
  const chosen =
    named ?? standing.find((each) => JSON.stringify(matrixSearchOf({ ...each.view })) === present);
  const choose = (id: string) => {
    if (id === 'name') return setNaming(true);
    if (id === 'remove' && named !== undefined) return removeView(named.id);
    const found = own.find((each) => each.id === id) ?? standing.find((each) => each.id === id);
    if (found) onLead(found.view);
  };
  return (
    <>
      <ChoiceMenu
        label={w('matrix.views')}
        words={w('matrix.views')}
        icon="menu"
        choices={[
          ...own.map(({ id, name: called }) => ({ id, name: called })),
          ...standing.map(({ id }) => ({ id, name: w(`matrix.views.${id}`) })),
          { id: 'name', name: w('matrix.views.name'), hint: w('matrix.views.name.hint') },
          ...(named === undefined
            ? []
            : [{ id: 'remove', name: w('matrix.views.remove', { name: named.name }) }]),
        ]}
        {...(chosen && { chosen: chosen.id })}
        onChoose={choose}
      />
      {isNaming && (
        <FormDialog
          title={w('matrix.views.name')}
          words={w('matrix.views.name.words')}
          verb={w('matrix.views.keep')}
          canKeep={name.trim() !== ''}
          onKeep={() => {
            keepView(name.trim(), matrixSearchOf(view));
            setNaming(false);
            setName('');
          }}
          onClose={() => setNaming(false)}
        >
          <TextField
            label={w('matrix.views.called')}
            value={name}
            isFirst
            isWide
            most={80}
            onChange={setName}
          />
        </FormDialog>
      )}
    </>
  );
}
