import { Failure } from '../api/failure.ts';
import { Action } from '../parts/action.tsx';
import { Failing } from '../parts/failing.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import '../parts/state.css';
import { useWords } from '../words/use-words.ts';

/** What browsers say of a part of the page that they could not fetch. */
const partMissing = /dynamically imported module|importing a module script|unable to preload/i;

/** A view that broke: whose fault it is, what is safe, and what to do. */
export function BugView({ error }: { readonly error: unknown }) {
  const { w } = useWords();
  if (error instanceof Error && partMissing.test(error.message)) {
    return <Failing error={new Failure('away', error.message, 0)} onRetry={() => location.reload()} />;
  }
  return (
    <div className="state" role="alert">
      <PageHeading title={w('bug.title')} />
      <p>{w('bug.words')}</p>
      <p className="state-detail" lang="en" dir="ltr">
        <code>{error instanceof Error ? error.message : String(error)}</code>
      </p>
      <div className="state-steps">
        <Action look="main" onPress={() => location.reload()}>
          {w('bug.again')}
        </Action>
      </div>
    </div>
  );
}
