import { type ActivityContent, blankActivity } from '@biennium/core';
import { asked } from './asked.ts';
import type { Program } from './program.ts';

const roles = {
  administrator: null,
  a: { role: 'coordinator', side: 'a' },
  b: { role: 'coordinator', side: 'b' },
  focal: { role: 'focal-point', side: 'a' },
} as const;

/** The sessions of those who work, and what they work on. */
export interface BothSides {
  readonly sessions: Readonly<Record<keyof typeof roles, string>>;
  /** A matrix that is being drafted. */
  readonly matrix: string;
  /** A report of a line of an adopted matrix, for each who works at the same time. */
  readonly reports: readonly string[];
}

/** A line that lacks nothing. */
export function lineOf(
  title: string,
  leads: ActivityContent['leads'] = { a: null, b: null },
): ActivityContent {
  return { ...blankActivity(title, 'training'), leads, planned: { from: '2026-01', until: '2026-12' } };
}

/** Signs in the first administrator, invites both sides, and gives them something to work on. */
export async function bothSides({ address, firstToken }: Program, clients: number): Promise<BothSides> {
  const organization = async (name: string, side: 'a' | 'b'): Promise<string> => {
    const source = { words: 'Sample' };
    const statements = [
      { field: 'name', value: name, language: 'en', source },
      { field: 'side', value: side, source },
    ];
    const made = await asked(address, null, 'POST', '/api/register', { kind: 'organization', statements });
    return made.entry.id;
  };
  const leads = { a: await organization('Sample Fund', 'a'), b: await organization('Sample Bank', 'b') };
  const first = { token: firstToken, who: { name: 'Sample administrator', language: 'en' } };
  const administrator = (await asked(address, null, 'POST', '/api/session', first)).session;
  const signedIn = async (name: 'a' | 'b' | 'focal'): Promise<string> => {
    const role = { ...roles[name], organization: name === 'focal' ? leads.a : null };
    const invitation = { name: `Sample ${name}`, language: 'en', roles: [role] };
    const { path } = await asked(address, administrator, 'POST', '/api/accounts', invitation);
    return (await asked(address, null, 'POST', '/api/session', { token: path.split('#')[1] })).session;
  };
  const [a, b, focal] = [await signedIn('a'), await signedIn('b'), await signedIn('focal')];
  const matrixOf = async (prefix: string): Promise<string> =>
    (
      await asked(address, a, 'POST', '/api/matrices', {
        ...{ title: `Sample ${prefix}`, prefix, from: '2026-01-01', until: '2027-12-31' },
      })
    ).id;
  const adopted = await matrixOf('ADOPTED');
  const lines: string[] = [];
  for (let n = 0; n < clients; n++) {
    const line = { content: lineOf(`Sample ${n}`, leads), visibility: 'both sides' };
    const { activity } = await asked(address, a, 'POST', `/api/matrices/${adopted}/activities`, line);
    lines.push(activity.id);
    await bothKeys(address, [a, b], 'accept-line', activity.id);
  }
  await bothKeys(address, [a, b], 'adopt-matrix', adopted);
  const reports: string[] = [];
  for (const line of lines) {
    const begun = { organization: leads.a, content: wordsOfReport('') };
    reports.push((await asked(address, focal, 'POST', `/api/activities/${line}/reports`, begun)).report.id);
  }
  return { sessions: { administrator, a, b, focal }, matrix: await matrixOf('DRAFT'), reports };
}

/** Turns keys on a decision as it stands, one after the other. */
export async function bothKeys(
  address: string,
  sessions: readonly string[],
  decision: string,
  subject: string,
): Promise<void> {
  for (const session of sessions) {
    const path = `/api/decisions/${decision}/${encodeURIComponent(subject)}`;
    const { fingerprint } = await asked(address, session, 'GET', path);
    await asked(address, session, 'POST', `${path}/keys`, { seen: fingerprint });
  }
}

/** What a report says. */
export function wordsOfReport(words: string): object {
  return {
    ...{ status: 'in progress', words, language: 'en', actual: { from: null, until: null } },
    ...{ participants: null, evaluation: '', met: {} },
  };
}
