import { useState } from 'react';
import type { WhoAsks } from '../api/who-queries.ts';
import { Action } from '../parts/action.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { StateView } from '../parts/state-view.tsx';
import { useWords } from '../words/use-words.ts';
import { NewMatrixDialog } from './dialogs/new-matrix-dialog.tsx';

/** Before the first matrix: what belongs here, and the first step. */
export function NoMatrix({ who }: { readonly who: WhoAsks }) {
  const { w } = useWords();
  const [isMaking, setMaking] = useState(false);
  const may = who.may.includes('keep matrices');
  return (
    <div className="list-page">
      <div className="list-head">
        <PageHeading title={w('matrix.title')} />
      </div>
      <StateView title={w('matrix.first')} words={w(may ? 'matrix.first.words' : 'matrix.first.wait')}>
        {may && (
          <Action look="main" icon="add" onPress={() => setMaking(true)}>
            {w('matrix.new')}
          </Action>
        )}
      </StateView>
      {isMaking && <NewMatrixDialog who={who} matrices={[]} onClose={() => setMaking(false)} />}
    </div>
  );
}
