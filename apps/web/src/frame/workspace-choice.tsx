import { useQuery } from '@tanstack/react-query';
import { workspacesQuery } from '../api/account-queries.ts';
import { addressOfWorkspace, workspacePrefix } from '../api/in-workspace.ts';
import { ChoiceMenu } from '../parts/choice-menu.tsx';
import { useWords } from '../words/use-words.ts';
import './workspace-choice.css';

/** Which pair the page shows, where the house serves several; another one is another page. */
export function WorkspaceChoice() {
  const { w } = useWords();
  const { data = [] } = useQuery(workspacesQuery());
  const here = data.find(({ code }) => addressOfWorkspace(code) === `${workspacePrefix}/`);
  if (data.length < 2 || here === undefined) return null;
  return (
    <div className="workspace-choice">
      <ChoiceMenu
        label={w('frame.workspace', { name: here.name })}
        words={here.name}
        icon="swap"
        chosen={here.id}
        choices={data.map(({ id, name }) => ({ id, name }))}
        onChoose={(chosen) => {
          const there = data.find(({ id }) => id === chosen);
          if (there !== undefined && there !== here) location.assign(addressOfWorkspace(there.code));
        }}
      />
    </div>
  );
}
