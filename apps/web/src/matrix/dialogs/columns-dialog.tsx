import { useState } from 'react';
import { Action } from '../../parts/action.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useWords } from '../../words/use-words.ts';
import { type ColumnId, columnIds, standardColumns } from '../grid/columns.ts';
import type { LineNames } from '../grid/use-line-names.ts';
import './columns-dialog.css';

interface ColumnsDialogProps {
  readonly columns: readonly ColumnId[];
  readonly names: LineNames;
  readonly onKeep: (columns: readonly ColumnId[]) => void;
  readonly onClose: () => void;
}

/** Which columns the grid has, and in which order; the code and the title stay where they are. */
export function ColumnsDialog({ columns, names, onKeep, onClose }: ColumnsDialogProps) {
  const { w } = useWords();
  const [shown, setShown] = useState(columns.slice(2));
  const hidden = columnIds.slice(2).filter((id) => !shown.includes(id));
  const move = (id: ColumnId, by: 1 | -1) => {
    const at = shown.indexOf(id);
    const others = shown.filter((each) => each !== id);
    setShown(others.toSpliced(Math.max(0, at + by), 0, id));
  };
  return (
    <FormDialog
      title={w('matrix.columns')}
      words={w('matrix.columns.words')}
      verb={w('matrix.columns.keep')}
      canKeep
      onKeep={() => {
        onKeep(['code', 'title', ...shown]);
        onClose();
      }}
      onClose={onClose}
    >
      <ul className="columns-list">
        {[...shown, ...hidden].map((id, index) => {
          const isShown = shown.includes(id);
          return (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={isShown}
                  onChange={() => setShown(isShown ? shown.filter((each) => each !== id) : [...shown, id])}
                />
                {names.heading(id)}
              </label>
              {isShown && (
                <>
                  <Action
                    look="bare"
                    icon="before"
                    aria-label={w('matrix.columns.earlier', { name: names.heading(id) })}
                    isDisabled={index === 0}
                    onPress={() => move(id, -1)}
                  />
                  <Action
                    look="bare"
                    icon="next"
                    aria-label={w('matrix.columns.later', { name: names.heading(id) })}
                    isDisabled={index === shown.length - 1}
                    onPress={() => move(id, 1)}
                  />
                </>
              )}
            </li>
          );
        })}
      </ul>
      <Action onPress={() => setShown(standardColumns.slice(2))}>{w('matrix.columns.standard')}</Action>
    </FormDialog>
  );
}
