import { isGiven, type Side, stateOfRound } from '@biennium/core';
import { mayNever, mayNot } from '../../policies/may.ts';
import { type Refusal, refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { addMail } from '../../store/repositories/mail.ts';
import {
  addReportLink,
  endReportLink,
  reportLinkById,
  reportLinksOf,
  type StoredReportLink,
} from '../../store/repositories/reports/report-links.ts';
import { countReportsOfRounds } from '../../store/repositories/reports/report-list.ts';
import { roundById } from '../../store/repositories/reports/rounds.ts';
import { hashOfToken, newToken } from '../accounts/tokens.ts';
import type { Context } from '../context.ts';
import { plainLine } from '../given-words.ts';
import { noRound } from '../keys/open-round.ts';
import { tellChange } from '../tell-change.ts';
import { invalidRound } from './make-round.ts';
import { mailWithReportLink } from './report-link-mail.ts';

/** A link lasts so long after the last day of its round, for who is late. */
const daysAfterDue = 30;
const dayMilliseconds = 24 * 60 * 60 * 1000;
const emailPattern = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;
const longestAddress = 320;

export type ReportLinkState = 'open' | 'used' | 'expired' | 'revoked';

/** A link just made. Its token is told this once. */
export interface MadeReportLink {
  readonly id: string;
  readonly token: string;
  readonly endsAt: string;
  /** The e-mail address that it was sent to; null where it was not. */
  readonly mailedTo: string | null;
}

/** A link as those who make links see it. */
export interface ShownReportLink
  extends Pick<StoredReportLink, 'id' | 'round' | 'organization' | 'madeAt' | 'endsAt'> {
  readonly state: ReportLinkState;
}

/** How a link stands at an instant. */
export function stateOfLink({ usedAt, revokedAt, endsAt }: StoredReportLink, now: Date): ReportLinkState {
  if (revokedAt !== null) return 'revoked';
  if (usedAt !== null) return 'used';
  return Date.parse(endsAt) <= now.getTime() ? 'expired' : 'open';
}

/**
 * Makes a private address under which an organization of the own side reports in an open round, without an account (rule F45), and sends it where mail is sent. `post.address`:
 * where people reach this workspace. Refused: `not-permitted`, `not-found`, `round/invalid`.
 */
export async function makeReportLink(
  context: Context,
  roundId: string,
  given: {
    readonly organization: string;
    /** An e-mail address to send it to, where mail is sent, and the language of whoever reads it there. */
    readonly address?: string | null | undefined;
    readonly language?: string | undefined;
  },
  post: { readonly address: string } | null = null,
): Promise<Result<MadeReportLink>> {
  const never = mayNever(context.actor, 'send report links');
  if (never) return refused(never);
  const { workspace, id: author } = context.actor;
  return context.db.transaction().execute(async (db) => {
    const round = await roundById(db, workspace, roundId, 'share');
    if (!round) return refused(noRound());
    const { organization, language = 'en' } = given;
    const address = plainLine(given.address ?? '') || null;
    if (address !== null && (!emailPattern.test(address) || address.length > longestAddress))
      return refused(invalidRound('This is no e-mail address.', 'address'));
    const asked = (await countReportsOfRounds(db, workspace, [roundId])).filter(
      (each) => each.organization === organization,
    );
    const [first] = asked;
    if (!first) return refused(invalidRound('The round asks this organization for nothing.', 'organization'));
    const denied = mayNotSend(context, first.side, organization);
    if (denied) return refused(denied);
    if (stateOfRound(round) !== 'open') return refused(invalidRound('The round is not open.', 'state'));
    if (asked.every(({ state }) => isGiven(state)))
      return refused(invalidRound('It has handed in all that was asked for.', 'organization'));
    const token = newToken();
    const endsAt = new Date(Math.max(Date.parse(round.due), Date.now()) + daysAfterDue * dayMilliseconds);
    const tokenHash = hashOfToken(token);
    const kept = { tokenHash, round: roundId, organization, address, author, endsAt };
    const id = await addReportLink(db, workspace, kept);
    await tellChange({ ...context, db }, 'report link made', id, null, { round: roundId, organization });
    if (post !== null && address !== null) {
      const mail = mailWithReportLink(language, round, `${post.address}/report#${token}`);
      await addMail(db, { ...mail, workspace, kind: 'report link', account: null, address, endsAt });
    }
    const mailedTo = post === null ? null : address;
    return done({ id, token, endsAt: endsAt.toISOString(), mailedTo });
  });
}

/** The links of a round that the actor could have made, the newest first. Refused: `not-permitted`, `not-found`. */
export async function listReportLinks(
  context: Context,
  round: string,
): Promise<Result<readonly ShownReportLink[]>> {
  const { db, actor } = context;
  const never = mayNever(actor, 'send report links');
  if (never) return refused(never);
  if (!(await roundById(db, actor.workspace, round))) return refused(noRound());
  const sides = await sidesInRound(context, round);
  const now = new Date();
  const links = await reportLinksOf(db, actor.workspace, round);
  return done(
    links
      .filter(({ organization }) => {
        const side = sides.get(organization);
        return side !== undefined && mayNotSend(context, side, organization) === null;
      })
      .map((link) => {
        const { id, organization, madeAt, endsAt } = link;
        return { id, round, organization, madeAt, endsAt, state: stateOfLink(link, now) };
      }),
  );
}

/** Revokes a link of the own side; it answers from then on that it was. Refused: `not-permitted`, `not-found`. */
export async function revokeReportLink(context: Context, id: string): Promise<Result<void>> {
  const { workspace } = context.actor;
  const never = mayNever(context.actor, 'send report links');
  if (never) return refused(never);
  return context.db.transaction().execute(async (db) => {
    const within = { ...context, db };
    const link = await reportLinkById(db, workspace, id);
    const side = link && (await sidesInRound(within, link.round)).get(link.organization);
    if (!link || !side) return refused(refusal('not-found', 'There is no such link.'));
    const denied = mayNotSend(context, side, link.organization);
    if (denied) return refused(denied);
    if (link.revokedAt !== null) return done(undefined);
    await endReportLink(db, workspace, id, 'revoked');
    await tellChange(within, 'report link revoked', id, null, { organization: link.organization });
    return done(undefined);
  });
}

function mayNotSend({ actor }: Context, side: Side, organization: string): Refusal | null {
  return mayNot(actor, 'send report links', { side, organizations: [organization] });
}

async function sidesInRound({ db, actor }: Context, round: string): Promise<ReadonlyMap<string, Side>> {
  const counts = await countReportsOfRounds(db, actor.workspace, [round]);
  return new Map(counts.map(({ organization, side }) => [organization, side]));
}
