import { inWorkspace } from '../api/in-workspace.ts';
import type { WhoAsks } from '../api/who-queries.ts';
import { PageHeading } from '../parts/page-heading.tsx';
import { StateView } from '../parts/state-view.tsx';
import { useWords } from '../words/use-words.ts';

/** To who takes no part in the follow-up: what it is, and how one comes in. */
export function Outside({ who }: { readonly who: WhoAsks }) {
  const { w } = useWords();
  const how = who.local ? 'local' : who.account === null ? 'visitor' : 'other';
  return (
    <div className="list-page">
      <div className="list-head">
        <PageHeading title={w('matrix.title')} />
      </div>
      <StateView title={w(`matrix.outside.${how}`)} words={w(`matrix.outside.${how}.words`)}>
        {how === 'visitor' && (
          <a className="action action-main" href={inWorkspace('/sign-in')}>
            {w('matrix.outside.sign-in')}
          </a>
        )}
      </StateView>
    </div>
  );
}
