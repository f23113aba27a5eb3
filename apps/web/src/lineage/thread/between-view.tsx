import type { ThreadPage } from '../../api/lineage-queries.ts';
import { Action } from '../../parts/action.tsx';
import { RedlineView } from '../../parts/redline-view.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';
import { InAndOutView } from './in-and-out-view.tsx';
import { VersionHead } from './version-head.tsx';

interface BetweenViewProps {
  readonly page: ThreadPage;
  readonly asked: { readonly old: number; readonly new: number };
  readonly routine: 'marked' | 'folded';
  readonly onAll: () => void;
}

/** Any two versions against each other. */
export function BetweenView({ page, asked, routine, onAll }: BetweenViewProps) {
  const { w } = useWords();
  const { between, versions } = page;
  const [old, fresh] = [versions[asked.old], versions[asked.new]];
  if (old === undefined || fresh === undefined) {
    return (
      <div className="state">
        <p>{w('thread.between.none')}</p>
        <Action onPress={onAll}>{w('thread.steps')}</Action>
      </div>
    );
  }
  // The answer to the question before this one may still be shown.
  if (between === null || between.from !== asked.old || between.to !== asked.new) return <Waiting />;
  const { language } = page.lineage;
  return (
    <div className="version version-between">
      <div className="version-heads">
        <VersionHead version={old} />
        <VersionHead version={fresh} />
      </div>
      <div className="version-body">
        <RedlineView
          redline={between.redline}
          changes={between.changes}
          old={old.paragraph}
          new={fresh.paragraph}
          language={language}
          routine={routine}
        />
        <InAndOutView step={between} language={language} />
      </div>
    </div>
  );
}
