import { Link } from '@tanstack/react-router';
import type { ShownEvent } from '../api/audit-queries.ts';
import { useWords } from '../words/use-words.ts';
import { SubjectName } from './subject-name.tsx';

/** What an event is about, with the way to its page and to all that happened to it. */
export function SubjectLink({ event }: { readonly event: ShownEvent }) {
  const { w } = useWords();
  const { subject, subjectCode, subjectName } = event;
  return (
    <>
      <SubjectName {...event} />{' '}
      <Link
        to="/audit"
        search={{ subject }}
        className="audit-all"
        aria-label={w('audit.allOf', { name: subjectCode ?? subjectName ?? subject })}
      >
        {w('audit.all')}
      </Link>
    </>
  );
}
