import { FoldView } from './fold-view.tsx';
import { mattersOfRows } from './matter-of-row.ts';
import { aComparison } from './test-kit/a-row.ts';

const matters = mattersOfRows(aComparison());

export default {
  'an unchanged paragraph and one with routine changes': (
    <FoldView
      matters={matters.filter(({ kind }) => kind === 'unchanged' || kind === 'routine')}
      isOpen={false}
      onToggle={() => {}}
    />
  ),
};
