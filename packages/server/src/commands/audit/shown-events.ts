import { type Actor, sidesOf } from '../../policies/actor.ts';
import type { StoredEvent } from '../../store/audit/event-list.ts';
import { type NamedSubject, namedSubjects } from '../../store/audit/named-subjects.ts';
import type { Context } from '../context.ts';
import { eyesOf, seesLine } from '../matrix/eyes.ts';
import { seesReport } from '../reports/sees-report.ts';

/** An event as it is shown to somebody. */
export interface ShownEvent extends StoredEvent {
  /** What the account of the author is called; null of what is no account. */
  readonly authorName: string | null;
  /** What it is about: a code, a symbol; and a title or name, where the reader may see it. */
  readonly subjectCode: string | null;
  readonly subjectName: string | null;
  /** What stood before and after is not for the reader (rule F9). */
  readonly withheld: boolean;
}

/** Events as an actor may see them: that something was done is told, what it says only of what they see. */
export async function shownEvents(
  { db, actor }: Context,
  events: readonly StoredEvent[],
): Promise<readonly ShownEvent[]> {
  const ids = events.flatMap(({ subject, author }) => [subject, author]);
  const named = await namedSubjects(db, actor.workspace, ids);
  return events.map((event) => {
    const subject = named.get(event.subject);
    const withheld = !seesSubject(actor, event.subject, subject) || isOfOtherSide(actor, event);
    return {
      ...event,
      ...(withheld ? { before: null, after: null } : {}),
      authorName: named.get(event.author)?.name ?? null,
      subjectCode: subject?.code ?? null,
      subjectName: withheld ? null : (subject?.name ?? null),
      withheld,
    };
  });
}

const ofFollowUp = /^(?:activity|amendment|evidence|matrix|remark|report|report-link|round):/;

/** Whether an actor sees the thing that an event is about. */
function seesSubject(actor: Actor, id: string, subject: NamedSubject | undefined): boolean {
  if (!ofFollowUp.test(id)) return true;
  const { visibility, side, state, organization } = subject ?? {};
  const eyes = eyesOf(actor);
  if (state !== undefined && side !== undefined && organization !== undefined)
    return seesReport(actor, { state, side, organization });
  if (visibility !== undefined && side !== undefined) return seesLine(eyes, { visibility, proposedBy: side });
  return eyes.inside;
}

/** Whether an event tells of what the other side keeps among itself, though it is about something that both see: a remark, say. */
function isOfOtherSide(actor: Actor, { action, after }: StoredEvent): boolean {
  if (!action.startsWith('remark ')) return false;
  const { visibility, side } = (after ?? {}) as { visibility?: unknown; side?: unknown };
  return visibility === 'own side' && !sidesOf(actor).some((own) => own === side);
}
