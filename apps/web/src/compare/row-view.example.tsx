import type { ReactNode } from 'react';
import { mattersOfRows } from './matter-of-row.ts';
import { RowView } from './row-view.tsx';
import { aComparison } from './test-kit/a-row.ts';

const matters = mattersOfRows(aComparison());

function shown(index: number, isSide: boolean): ReactNode {
  const matter = matters[index];
  return (
    matter && (
      <div className={isSide ? 'comparison comparison-beside' : 'comparison'}>
        <RowView
          matter={matter}
          language="en"
          isSide={isSide}
          isRoutineMarked={false}
          place={null}
          counterpart={matter.row.counterpart === null ? null : 'OP5'}
          thread={null}
          onGo={() => {}}
        />
      </div>
    )
  );
}

export default {
  'revised, both texts in one': shown(2, false),
  'revised, side by side': shown(2, true),
  'the place that a paragraph left': shown(4, false),
  added: shown(5, false),
};
