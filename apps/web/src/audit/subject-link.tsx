import { Link } from '@tanstack/react-router';
import type { ShownEvent } from '../api/audit-queries.ts';
import { useWords } from '../words/use-words.ts';

/** The pages on which things stand of which events tell; the kind of a thing stands before the colon of its id. */
const pages = {
  instrument: '/resolutions/$id',
  lineage: '/lineages/$id',
  draft: '/drafts/$id',
  mandate: '/mandates/$id',
  meeting: '/meetings/$id',
  agreement: '/agreements/$id',
  organization: '/organizations/$id',
  post: '/focal-points/$id',
} as const;

/** What an event is about, by its code and its name, with the way to its page and to all that happened to it. */
export function SubjectLink({ event }: { readonly event: ShownEvent }) {
  const { w } = useWords();
  const { subject, subjectCode, subjectName } = event;
  const kind = subject.split(':', 1)[0] ?? '';
  const page = Object.hasOwn(pages, kind) ? pages[kind as keyof typeof pages] : undefined;
  const name = (
    <>
      {subjectCode !== null && <bdi className="audit-code">{subjectCode}</bdi>}
      {subjectCode !== null && subjectName !== null && ' '}
      {subjectName !== null && <bdi>{subjectName}</bdi>}
    </>
  );
  const isNamed = subjectCode !== null || subjectName !== null;
  return (
    <>
      {isNamed && page !== undefined ? (
        <Link to={page} params={{ id: subject }}>
          {name}
        </Link>
      ) : (
        name
      )}{' '}
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
