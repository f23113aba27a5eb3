import type { ActivityContent, Decision, PairConfiguration, Side } from '@biennium/core';
import type { Browser } from 'playwright-core';
import { afterEach, beforeAll } from 'vitest';
import { openHouse } from './in-the-house.ts';
import { type Look, type Person, person } from './person.ts';
import type { RunningHouse } from './running-house.ts';

/** Who has an account in a house of both sides. Focal points and validators are of the organization of their side. */
const ROLES = {
  administrator: { role: 'administrator' },
  a: { role: 'coordinator', side: 'a' },
  b: { role: 'coordinator', side: 'b' },
  focalA: { role: 'focal-point', side: 'a' },
  focalB: { role: 'focal-point', side: 'b' },
  validatorA: { role: 'validator', side: 'a' },
  validatorB: { role: 'validator', side: 'b' },
  editor: { role: 'report-editor' },
  delegation: { role: 'delegation' },
} as const;

const PAIR: PairConfiguration = {
  sides: {
    a: { name: 'United Nations', acronym: 'UN', organization: null },
    b: { name: 'Organization of Islamic Cooperation', acronym: 'OIC', organization: null },
  },
  ...{ cycleName: 'biennium', cycleMonths: 24, meetingMonths: 24, hosts: 'alternating' },
  ...{ reportingMonths: 6, languages: ['en', 'fr', 'ar'], lineage: null },
  clusters: [
    { id: 'cluster:people', name: { en: 'Sample people', fr: 'Sample : personnes', ar: 'Sample: الناس' } },
    { id: 'cluster:trade', name: { en: 'Sample trade', fr: 'Sample : commerce', ar: 'Sample: التجارة' } },
  ],
  workingGroups: [
    { id: 'group:one', name: { en: 'Sample group', fr: 'Sample groupe', ar: 'Sample مجموعة' } },
  ],
};

export type Who = keyof typeof ROLES;

/** A way to ask the house for something, and its answer as JSON. @throws with the refusal when it is refused */
// biome-ignore lint/suspicious/noExplicitAny: what a walk takes from an answer is checked by the walk
export type Ask = (who: Who | null, method: string, path: string, json?: unknown) => Promise<any>;

/** The people of both sides, with an organization each, and ways to ask and to look as one of them. */
export interface People {
  /** Organizations of the register: "Sample Fund" of side a and "Sample Bank" of side b. */
  readonly organizations: Readonly<Record<Side, string>>;
  /** The ids of the accounts. */
  readonly accounts: Readonly<Record<Who, string>>;
  /** Asks over HTTP as one of them, or as a visitor; `If-Match: *` is said with each request. */
  readonly ask: Ask;
  /** Turns the keys of both coordinators on a decision as it stands, and answers how it stands then. */
  turnBoth(decision: Decision, subject: string): ReturnType<Ask>;
  /** A window in which one of them is signed in. */
  window(who: Who, look: Look): Promise<Person>;
  /** The address of a new link with which one of them signs in, once. */
  link(who: Who): Promise<string>;
}

/** Makes the first administrator of a house and invites the people of both sides. @throws when the house refuses */
async function peopleOf(house: RunningHouse, chrome: Browser): Promise<People> {
  const { address } = house;
  const sessions = new Map<Who, string>();
  const ask: Ask = async (who, method, path, json) => {
    const session = who === null ? undefined : sessions.get(who);
    const answer = await fetch(address + path, {
      method,
      headers: {
        ...{ 'content-type': 'application/json', 'if-match': '*' },
        ...(session === undefined ? {} : { cookie: `biennium-session=${session}` }),
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
    const said = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${said}`);
    return said === '' ? null : JSON.parse(said);
  };
  const organization = async (name: string, side: Side): Promise<string> => {
    const source = { words: 'Sample' };
    const statements = [
      { field: 'name', value: name, language: 'en', source },
      { field: 'side', value: side, source },
    ];
    return (await ask(null, 'POST', '/api/register', { kind: 'organization', statements })).entry.id;
  };
  const organizations = {
    a: await organization('Sample Fund', 'a'),
    b: await organization('Sample Bank', 'b'),
  };
  const signIn = async (who: Who, token: string, first?: object) => {
    sessions.set(who, await sessionFor(address, { token, ...(first === undefined ? {} : { who: first }) }));
  };
  await signIn('administrator', await house.firstToken, { name: 'Sample administrator', language: 'en' });
  const accounts = { administrator: (await ask('administrator', 'GET', '/api/session')).account.id };
  for (const [who, role] of Object.entries(ROLES) as [Who, { role: string; side?: Side }][]) {
    if (who === 'administrator') continue;
    const of = role.side !== undefined && role.role !== 'coordinator' ? organizations[role.side] : null;
    const { account, token } = await ask('administrator', 'POST', '/api/accounts', {
      ...{ name: `Sample ${who}`, language: 'en', roles: [{ ...role, organization: of }] },
    });
    Object.assign(accounts, { [who]: account });
    await signIn(who, token);
  }
  await ask('administrator', 'PATCH', '/api/workspace', { name: 'Sample pair', configuration: PAIR });
  const ids = accounts as Record<Who, string>;
  return {
    ...{ organizations, accounts: ids, ask },
    turnBoth: async (decision, subject) => {
      const path = `/api/decisions/${decision.replaceAll(' ', '-')}/${encodeURIComponent(subject)}`;
      const { fingerprint } = await ask('a', 'GET', path);
      await ask('a', 'POST', `${path}/keys`, { seen: fingerprint });
      return ask('b', 'POST', `${path}/keys`, { seen: fingerprint });
    },
    window: async (who, look) => {
      const { language } = look;
      await ask(who, 'PATCH', `/api/accounts/${encodeURIComponent(ids[who])}`, { language });
      return person(chrome, address, look, sessions.get(who));
    },
    link: async (who) => {
      const path = `/api/accounts/${encodeURIComponent(ids[who])}/link`;
      return (await ask('administrator', 'POST', path)).path;
    },
  };
}

async function sessionFor(address: string, given: object): Promise<string> {
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(given),
  });
  const session = /biennium-session=([\w-]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1];
  if (session === undefined) throw new Error(`nobody signs in: ${answer.status} ${await answer.text()}`);
  return session;
}

/** A house for the walks of one file, with the people of both sides in it; `window` is closed after the walk that opened it. */
export function inTheHouseOfBoth(): { house: RunningHouse; chrome: Browser; people: People } {
  const open = openHouse() as ReturnType<typeof openHouse> & { people: People };
  const windows: Person[] = [];
  beforeAll(async () => {
    const people = await peopleOf(open.house, open.chrome);
    open.people = {
      ...people,
      window: async (who, look) => {
        const someone = await people.window(who, look);
        windows.push(someone);
        return someone;
      },
    };
  });
  afterEach(async () => {
    for (const someone of windows.splice(0)) await someone.leaves();
  });
  return open;
}

/** What is said of a line of the matrix that lacks nothing; its title begins with "Sample". */
export function sampleLine(
  { organizations }: People,
  title: string,
  more: Partial<ActivityContent> = {},
): ActivityContent {
  return {
    ...{ title: `Sample: ${title}`, language: 'en', description: '', kind: 'training' },
    ...{ area: null, cluster: null, leads: organizations, partners: [] },
    ...{ planned: { from: '2026-01', until: '2026-12' }, place: '', countries: [], goals: [] },
    ...{ output: '', indicator: '', resources: '', mandates: [], milestones: [] },
    training: { method: '', participants: null, evaluation: '' },
    ...more,
  };
}
