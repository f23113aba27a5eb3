import type { FileReading } from '../api/shapes.ts';
import { Action } from '../parts/action.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import '../parts/state.css';
import { IssueView } from '../read/issue-view.tsx';
import { baseName } from '../words/base-name.ts';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';

interface UnreadableProps {
  readonly reading: FileReading;
  readonly onLeave: () => void;
}

/** A file that could not be read: why, and what to do. */
export function Unreadable({ reading, onLeave }: UnreadableProps) {
  const { w } = useWords();
  const issues = [...reading.issues, ...reading.readings.flatMap((each) => each.issues)];
  return (
    <div className="state">
      <PageHeading title={w('unreadable.title', { name: isolate(baseName(reading.file.name)) })} />
      <div>
        {issues.map((issue) => (
          <IssueView key={`${issue.code} ${issue.message}`} issue={issue} />
        ))}
      </div>
      <p>{w('unreadable.words')}</p>
      <div className="state-steps">
        <Action look="main" onPress={onLeave}>
          {w('unreadable.again')}
        </Action>
      </div>
    </div>
  );
}
