import { useState } from 'react';
import { Action } from '../parts/action.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { useWords } from '../words/use-words.ts';
import { ForWhom } from './for-whom.tsx';
import { NewWorkspaceDialog } from './new-workspace-dialog.tsx';
import { PairForm } from './pair-form.tsx';

/** How the pair of this workspace works, and workspaces for others. */
export function PairPage() {
  const { w } = useWords();
  const [isMaking, setMaking] = useState(false);
  return (
    <ForWhom may={['keep settings']}>
      {({ workspace }) => (
        <>
          <ListHead title={w('workspace.title')} count="">
            {!workspace.sample && (
              <Action icon="add" onPress={() => setMaking(true)}>
                {w('workspace.new')}
              </Action>
            )}
          </ListHead>
          <p className="settings-words">{w('workspace.words')}</p>
          <PairForm workspace={workspace} />
          {isMaking && <NewWorkspaceDialog onClose={() => setMaking(false)} />}
        </>
      )}
    </ForWhom>
  );
}
