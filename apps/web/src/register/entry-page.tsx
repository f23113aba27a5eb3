import { useParams } from '@tanstack/react-router';
import { Failing } from '../parts/failing.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { EntryView } from './entry-view.tsx';
import { useEntry } from './use-entry.ts';

/** A meeting and all that was said of it. */
export function MeetingPage() {
  const { id } = useParams({ from: '/meetings/$id' });
  return <OneEntry key={id} id={id} />;
}

/** An agreement and all that was said of it. */
export function AgreementPage() {
  const { id } = useParams({ from: '/agreements/$id' });
  return <OneEntry key={id} id={id} />;
}

function OneEntry({ id }: { readonly id: string }) {
  const { open, failed, retry } = useEntry(id);
  if (open) return <EntryView open={open} />;
  return failed ? <Failing error={failed} isWhole onRetry={retry} /> : <Waiting />;
}
