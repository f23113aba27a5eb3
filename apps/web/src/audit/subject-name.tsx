import { Link } from '@tanstack/react-router';
import type { ShownEvent } from '../api/audit-queries.ts';

/** The pages on which things stand of which events tell; the kind of a thing stands before the colon of its id. */
const pages = {
  activity: '/activities/$id',
  round: '/rounds/$id',
  report: '/reports/$id',
  instrument: '/resolutions/$id',
  lineage: '/lineages/$id',
  draft: '/drafts/$id',
  mandate: '/mandates/$id',
  meeting: '/meetings/$id',
  agreement: '/agreements/$id',
  organization: '/organizations/$id',
  post: '/focal-points/$id',
} as const;

type Subject = Pick<ShownEvent, 'subject' | 'subjectCode' | 'subjectName'>;

/** What an event is about, by its code and its name, with the way to its page where it has one. */
export function SubjectName({ subject, subjectCode, subjectName }: Subject) {
  if (subjectCode === null && subjectName === null) return null;
  const kind = subject.split(':', 1)[0] ?? '';
  const name = (
    <>
      {subjectCode !== null && <bdi className="subject-code">{subjectCode}</bdi>}
      {subjectCode !== null && subjectName !== null && ' '}
      {subjectName !== null && <bdi>{subjectName}</bdi>}
    </>
  );
  if (kind === 'matrix') {
    return (
      <Link to="/matrix" search={{ matrix: subject }}>
        {name}
      </Link>
    );
  }
  if (!Object.hasOwn(pages, kind)) return name;
  return (
    <Link to={pages[kind as keyof typeof pages]} params={{ id: subject }}>
      {name}
    </Link>
  );
}
