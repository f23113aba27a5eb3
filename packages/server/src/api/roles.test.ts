import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Grant } from '../policies/actor.ts';
import { type Permission, permissions } from '../policies/permissions.ts';
import { type SignedInPerson, signedInAs } from '../test-kit/everybody.ts';
import { type FollowUpHouse, followUpHouse, sampleReport } from '../test-kit/follow-up-house.ts';

/** Whose a thing is: its side, and its organizations by their place on their side. */
interface Whose {
  readonly side: 'a' | 'b' | null;
  readonly organizations: readonly ('a1' | 'b1')[];
}

/** Something that is asked for at a route, with what decides about who may. */
interface Case {
  /** The route as the description of the API has it, with what is asked for where it does several things. */
  readonly route: string;
  readonly doing?: string;
  /** Who may: the holders of a permission, for whose it is; everybody; nobody; or who holds a role of a side. */
  readonly who: readonly [Permission, (Whose | 'whosever')?] | 'everybody' | 'nobody' | 'side a' | 'side b';
  /** What stands in the address for the parameters of the route, in their order. */
  readonly at?: (house: FollowUpHouse) => readonly string[] | Promise<readonly string[]>;
  readonly query?: string;
  readonly body?: (house: FollowUpHouse) => unknown;
  /** It is asked over a version that was never there, so that who may is told so and nothing changes. */
  readonly stale?: boolean;
  /** Nothing is named that belongs to a workspace. */
  readonly ofTheHouse?: boolean;
}

const nobodys: Whose = { side: null, organizations: [] };
const sideA: Whose = { side: 'a', organizations: [] };
const sideB: Whose = { side: 'b', organizations: [] };
const firstOfA: Whose = { side: 'a', organizations: ['a1'] };
const firstOfB: Whose = { side: 'b', organizations: ['b1'] };
/** A line that the first organizations of both sides lead, proposed by a. */
const bothLeads: Whose = { side: 'a', organizations: ['a1', 'b1'] };

const of = (thing: keyof FollowUpHouse['ids']) => (house: FollowUpHouse) => [house.ids[thing]];
const targetRole = async ({ store, target }: FollowUpHouse) => {
  const row = await store.db
    .selectFrom('account_role')
    .select('id')
    .where('account', '=', target.account)
    .executeTakeFirstOrThrow();
  return [target.account, row.id];
};
const newSession = async ({ store, target }: FollowUpHouse) => {
  await signedInAs(store, target.account);
  const row = await store.db
    .selectFrom('session')
    .select('id')
    .where('account', '=', target.account)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow();
  return [target.account, row.id];
};
const target = ({ target: { account } }: FollowUpHouse) => [account];
const token = 'x'.repeat(43);
const pair = {
  sides: {
    a: { name: 'Sample A', acronym: '', organization: null },
    b: { name: 'Sample B', acronym: '', organization: null },
  },
  ...{ cycleName: 'biennium', cycleMonths: 24, meetingMonths: 24, hosts: 'alternating' },
  ...{ reportingMonths: 6, languages: ['en'], lineage: null, clusters: [], workingGroups: [] },
};
const coordinatorOf = (side: 'a' | 'b') => ({ role: 'coordinator', side });
const invited = (role: object) => () => ({ name: 'Sample invited', language: 'en', roles: [role] });
const content = ({ sides }: FollowUpHouse) => sides.line('what was asked');
const step = (name: string) => () => ({ step: name, reason: 'Sample' });
const keyOf = (thing: keyof FollowUpHouse['ids'], decision: string) => (house: FollowUpHouse) => [
  ...[decision, house.ids[thing]],
];
const remark = { words: 'Sample', visibility: 'both sides' };
const days = { from: '2026-01-01', until: '2026-06-30', due: '2026-07-31' };

/** A form with a small file. */
function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  form.set('file', new File(['Sample'], 'sample.txt', { type: 'text/plain' }));
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const decisions = [
  ...([['accept-line', 'line'] as const, ['adopt-matrix', 'drafted'] as const] as const),
  ...([['amend-line', 'amendment'] as const, ['close-matrix', 'adopted'] as const] as const),
  ...([['complete-activity', 'agreed'] as const, ['open-round', 'scheduled'] as const] as const),
  ...([['publish', 'agreed'] as const] as const),
];

const session: readonly Case[] = [
  { route: 'get /api/session', who: 'everybody', ofTheHouse: true },
  { route: 'post /api/session', who: 'everybody', ofTheHouse: true, body: () => ({ token }) },
  { route: 'post /api/session/link', who: 'everybody', ofTheHouse: true, body: () => ({ token }) },
  {
    ...{ route: 'post /api/sign-in', who: 'nobody', ofTheHouse: true },
    body: () => ({ email: 'nobody@example.org' }),
  },
  { route: 'get /api/mail', who: ['keep accounts'], ofTheHouse: true },
  // Of a server that was started without them.
  { route: 'get /api/sample/people', who: 'nobody', ofTheHouse: true },
  {
    ...{ route: 'post /api/sample/session', who: 'nobody', ofTheHouse: true },
    body: (house) => ({ account: house.target.account }),
  },
  // Signs out who asks: asked for last.
  { route: 'delete /api/session', who: 'everybody', ofTheHouse: true },
];

const accounts: readonly Case[] = (
  [
    { route: 'get /api/accounts', who: ['invite to own side', 'whosever'] },
    ...(['a', 'b'] as const).map((side) => ({
      ...{ route: 'post /api/accounts', doing: `side ${side}` },
      who: ['invite to own side', side === 'a' ? sideA : sideB] as const,
      body: invited(coordinatorOf(side)),
    })),
    {
      ...{ route: 'post /api/accounts', doing: 'administrator', who: ['keep accounts'] },
      body: invited({ role: 'administrator' }),
    },
    { route: 'patch /api/accounts/{id}', who: ['keep accounts'], at: target, stale: true, body: () => ({}) },
    { route: 'post /api/accounts/{id}/link', who: ['keep accounts'], at: target },
    ...(['a', 'b'] as const).map((side) => ({
      ...{ route: 'post /api/accounts/{id}/roles', doing: `side ${side}`, at: target },
      who: ['invite to own side', side === 'a' ? sideA : sideB] as const,
      body: () => coordinatorOf(side),
    })),
    {
      ...{ route: 'post /api/accounts/{id}/roles/{role}/end', who: ['invite to own side', sideA] },
      ...{ at: targetRole, body: () => ({ until: '2000-01-01' }) },
    },
    { route: 'get /api/accounts/{id}/sessions', who: ['keep accounts'], at: target },
    { route: 'delete /api/accounts/{id}/sessions/{session}', who: ['keep accounts'], at: newSession },
    { route: 'get /api/workspaces', who: 'everybody' },
    { route: 'get /api/workspace', who: 'everybody' },
    {
      ...{ route: 'post /api/workspaces', who: ['keep settings'] },
      body: () => ({ name: 'Sample', code: 'other', configuration: pair }),
    },
    {
      ...{ route: 'patch /api/workspace', who: ['keep settings'], stale: true },
      body: () => ({ name: 'Sample', configuration: pair }),
    },
  ] as readonly Case[]
).map((each) => ({ ...each, ofTheHouse: true }));

const matrix: readonly Case[] = [
  { route: 'get /api/matrices', who: ['see the follow-up'], ofTheHouse: true },
  {
    ...{ route: 'post /api/matrices', who: ['keep matrices'], ofTheHouse: true },
    body: () => ({ title: 'Sample', prefix: 'DRAFTED', from: '2026-01-01', until: '2027-12-31' }),
  },
  { route: 'get /api/matrices/{id}', who: ['see the follow-up'], at: of('drafted') },
  {
    ...{ route: 'patch /api/matrices/{id}', who: ['keep matrices'], at: of('drafted') },
    ...{ stale: true, body: () => ({ title: 'Sample' }) },
  },
  { route: 'get /api/matrices/{id}/export', who: ['see the follow-up'], at: of('drafted') },
  {
    ...{ route: 'post /api/matrices/{id}/import/preview', who: ['propose activities', 'whosever'] },
    ...{ at: of('drafted'), body: () => formOf({}) },
  },
  {
    ...{ route: 'post /api/matrices/{id}/import', who: ['propose activities', 'whosever'] },
    ...{ at: of('drafted'), body: () => formOf({ fingerprint: 'what nobody saw' }) },
  },
  { route: 'get /api/matrices/{id}/baseline', who: ['see the follow-up'], at: of('adopted') },
  ...(['a', 'b'] as const).map(
    (side): Case => ({
      ...{ route: 'post /api/matrices/{id}/amendments', doing: `side ${side}`, at: of('adopted') },
      who: ['propose amendments', side === 'a' ? sideA : sideB],
      body: (house) => ({ kind: 'cancellation', activity: house.ids.agreed, reason: 'Sample', side }),
    }),
  ),
  {
    ...{
      route: 'post /api/matrix-amendments/{id}/end',
      doing: 'declined',
      who: ['propose amendments', sideB],
    },
    ...{ at: of('amendment'), body: () => ({ state: 'declined' }) },
  },
  {
    ...{
      route: 'post /api/matrix-amendments/{id}/end',
      doing: 'withdrawn',
      who: ['propose amendments', sideA],
    },
    ...{ at: of('amendment'), body: () => ({ state: 'withdrawn' }) },
  },
  ...decisions.map(
    ([decision, thing]): Case => ({
      ...{ route: 'get /api/decisions/{decision}/{subject}', doing: decision },
      ...{ who: ['see the follow-up'], at: keyOf(thing, decision) },
    }),
  ),
  {
    ...{ route: 'get /api/decisions/{decision}/{subject}', doing: 'accept-line, own side', who: 'side a' },
    at: keyOf('own', 'accept-line'),
  },
  ...(['a', 'b'] as const).flatMap((side) =>
    decisions.flatMap(([decision, thing]): readonly Case[] => {
      const path = '/api/decisions/{decision}/{subject}/keys';
      const asked = {
        ...{ doing: `${decision}, side ${side}`, at: keyOf(thing, decision) },
        who: ['turn a key', side === 'a' ? sideA : sideB] as const,
      };
      return [
        { ...asked, route: `post ${path}`, body: () => ({ seen: 'what nobody saw', side }) },
        { ...asked, route: `delete ${path}`, body: () => ({ side }) },
      ];
    }),
  ),
  { route: 'get /api/activities', who: 'everybody', ofTheHouse: true },
  { route: 'get /api/activities/terms', who: 'everybody', ofTheHouse: true },
  { route: 'get /api/activities/{id}', who: ['see the follow-up'], at: of('line') },
  { route: 'get /api/activities/{id}', doing: 'own side', who: 'side a', at: of('own') },
  ...(['a', 'b'] as const).map(
    (side): Case => ({
      ...{ route: 'post /api/matrices/{id}/activities', doing: `side ${side}`, at: of('drafted') },
      who: ['propose activities', side === 'a' ? firstOfA : firstOfB],
      body: (house) => ({ content: content(house), side, visibility: 'own side' }),
    }),
  ),
  {
    ...{ route: 'post /api/matrices/{id}/activities', doing: 'side b, as an organization of a' },
    ...{ who: ['propose activities', sideB], at: of('drafted') },
    body: ({ sides }) => ({
      content: sides.line('from the other side', { leads: { a: null, b: sides.orgA } }),
      ...{ side: 'b', visibility: 'own side' },
    }),
  },
  {
    ...{ route: 'patch /api/activities/{id}', who: ['change activities', bothLeads], at: of('line') },
    ...{ stale: true, body: (house) => ({ content: content(house) }) },
  },
  {
    ...{ route: 'post /api/activities/{id}/withdrawal', who: ['withdraw activities', firstOfA] },
    ...{ at: of('line'), stale: true, body: () => ({ withdrawn: true }) },
  },
  {
    ...{ route: 'post /api/activities/{id}/disposition', who: ['keep matrices'], at: of('agreed') },
    ...{ stale: false, body: () => ({ disposition: null }) },
  },
  ...(['a', 'b'] as const).map(
    (side): Case => ({
      ...{ route: 'post /api/activities/{id}/remarks', doing: `side ${side}`, at: of('line') },
      who: `side ${side}`,
      body: () => ({ ...remark, side }),
    }),
  ),
  {
    ...{ route: 'post /api/activities/{id}/remarks', doing: 'own side', who: 'side a', at: of('own') },
    body: () => ({ ...remark, side: 'a' }),
  },
];

const reports: readonly Case[] = [
  { route: 'get /api/rounds', who: ['see the follow-up'], ofTheHouse: true },
  {
    ...{ route: 'post /api/rounds', who: ['keep rounds'], at: () => [] },
    body: (house) => ({ matrix: house.ids.adopted, title: 'Sample', ...days }),
  },
  { route: 'get /api/rounds/{id}', who: ['see the follow-up'], at: of('round') },
  { route: 'get /api/rounds/{id}/mine', who: ['see the follow-up'], at: of('round') },
  {
    ...{ route: 'patch /api/rounds/{id}', who: ['keep rounds'], at: of('scheduled') },
    ...{ stale: true, body: () => ({ title: 'Sample' }) },
  },
  {
    ...{ route: 'post /api/rounds/{id}/end', who: ['keep rounds'], at: of('round') },
    ...{ stale: true, body: () => ({ state: 'closed' }) },
  },
  { route: 'get /api/reports', who: 'everybody', ofTheHouse: true },
  { route: 'get /api/reports/{id}', doing: 'submitted', who: 'side a', at: of('submitted') },
  { route: 'get /api/reports/{id}', doing: 'validated', who: ['see the follow-up'], at: of('validated') },
  {
    ...{ route: 'post /api/activities/{id}/reports', who: ['report', bothLeads], at: of('agreed') },
    body: () => ({ content: sampleReport }),
  },
  {
    ...{ route: 'patch /api/reports/{id}', who: ['report', firstOfA], at: of('requested') },
    ...{ stale: true, body: () => ({ content: sampleReport }) },
  },
  ...(
    [
      ...(['submit', 'take back'] as const).map((name) => [name, 'submitted', ['report', firstOfA]] as const),
      ...(['return', 'validate'] as const).map(
        (name) => [name, 'submitted', ['validate reports', firstOfA]] as const,
      ),
      ...(['countersign', 'dispute'] as const).map(
        (name) => [name, 'validated', ['countersign reports', firstOfB]] as const,
      ),
    ] as const
  ).map(
    ([name, thing, who]): Case => ({
      ...{ route: 'post /api/reports/{id}/steps', doing: name, who, at: of(thing) },
      ...{ stale: true, body: step(name) },
    }),
  ),
];

const evidence: readonly Case[] = [
  ...(['a', 'b'] as const).flatMap((side): readonly Case[] => {
    const asked = {
      ...{ doing: `side ${side}`, at: of('agreed') },
      who: ['attach evidence', side === 'a' ? firstOfA : firstOfB] as const,
    };
    return [
      {
        ...{ ...asked, route: 'post /api/activities/{id}/evidence/links' },
        body: () => ({ address: 'https://example.org/', visibility: 'own side', side }),
      },
      {
        ...{ ...asked, route: 'post /api/activities/{id}/evidence/files' },
        body: () => formOf({ visibility: 'own side', side }),
      },
    ];
  }),
  { route: 'get /api/evidence/{id}/file', who: 'side a', at: of('evidence') },
  {
    ...{
      route: 'post /api/evidence/{id}/withdrawal',
      who: ['attach evidence', firstOfA],
      at: of('evidence'),
    },
    body: () => ({ reason: '' }),
  },
];

const links: readonly Case[] = [
  { route: 'get /api/rounds/{id}/links', who: ['send report links', 'whosever'], at: of('round') },
  ...(['a', 'b'] as const).map(
    (side): Case => ({
      ...{ route: 'post /api/rounds/{id}/links', doing: `side ${side}`, at: of('round') },
      who: ['send report links', side === 'a' ? sideA : sideB],
      body: ({ organizations }) => ({ organization: organizations[side][0] }),
    }),
  ),
  { route: 'delete /api/report-links/{id}', who: ['send report links', sideA], at: of('reportLink') },
];

const home: readonly Case[] = [
  { route: 'get /api/home', who: 'everybody', ofTheHouse: true },
  { route: 'post /api/home/visit', who: 'everybody', ofTheHouse: true, body: () => ({}) },
  { route: 'get /api/meetings/{id}/agenda', who: ['see the follow-up'], at: of('meeting') },
  { route: 'get /api/rounds/{id}/chase', who: ['see the follow-up'], at: of('round') },
  {
    ...{ route: 'get /api/rounds/{id}/chase/export', who: ['see the follow-up'], at: of('round') },
    query: '?as=csv',
  },
];

const audit: readonly Case[] = [
  { route: 'get /api/audit', who: ['see the audit'], ofTheHouse: true },
  { route: 'get /api/audit/export', who: ['see the audit'], ofTheHouse: true },
  { route: 'get /api/audit/verification', who: ['see the audit'], ofTheHouse: true },
  { route: 'get /api/activities/{id}/history', who: ['see the follow-up'], at: of('line') },
  { route: 'get /api/activities/{id}/history', doing: 'own side', who: 'side a', at: of('own') },
];

const cases = [...accounts, ...matrix, ...reports, ...evidence, ...links, ...home, ...audit, ...session];

/** What asks for no role but for the token of a private address. */
const byToken = /^\w+ \/api\/report-link(\/|$)/;

/** What asks for no role but for the key of the data folder. */
const byOwner = /^\w+ \/api\/store\//;

/** What the API does besides: texts, the register, and what the program is. */
const beside =
  /^\w+ \/api\/(health|openapi|instruments|readings|search|imports|lineages|drafts|discoveries|focal-people|changes|comparisons|register|posts|focal-points|people|mandates|calendar|cycle|feeds|organizations)\b/;

/** Milliseconds: what is asked some thousand times takes its time on a machine that does other things. */
const patience = 600_000;

let house: FollowUpHouse;
let described: string[];
beforeAll(async () => {
  house = await followUpHouse();
  const answer = await house.get('/api/openapi.json');
  const { paths } = (await answer.json()) as { paths: Record<string, Record<string, unknown>> };
  described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
}, patience);
afterAll(() => house?.close());

/** Whether somebody with a role, or none, may ask for it: told from the table of permissions alone. */
function may(grant: Grant | null, { who }: Case): boolean {
  if (who === 'everybody') return true;
  if (grant === null || who === 'nobody') return false;
  if (who === 'side a' || who === 'side b') return grant.side === who.slice(-1);
  const [what, whose = nobodys] = who;
  const reach = (permissions[what] as Partial<Record<string, string>>)[grant.role];
  if (reach === 'everything' || whose === 'whosever') return reach !== undefined;
  if (reach === 'own side') return grant.side === whose.side;
  const own = (['a', 'b'] as const).find((side) => grant.organization === house.organizations[side][0]);
  return reach === 'own organization' && own !== undefined && whose.organizations.includes(`${own}1`);
}

async function asked(
  { route, at, query = '', body, stale }: Case,
  person: SignedInPerson,
  below: string,
): Promise<string> {
  const [method = '', path = ''] = route.split(' ');
  const values = [...((await at?.(house)) ?? [])];
  const address = below + path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(values.shift() ?? '')) + query;
  const version = stale === undefined ? {} : { 'if-match': stale ? '"v999999"' : '*' };
  const headers = { ...person.headers, ...version };
  const given = body?.(house);
  const answer = await (method === 'get'
    ? house.get(address, headers)
    : given instanceof FormData
      ? fetch(house.address + address, { method: 'POST', headers, body: given })
      : house.send(method.toUpperCase(), address, given, headers));
  if (answer.ok) return 'done';
  return ((await answer.json()) as { error: { code: string } }).error.code;
}

const refusals = ['not-permitted', 'not-found'];
const wrong = ['request/invalid', 'request/foreign-origin', 'bug'];

/** Asks for everything as everybody; what went otherwise than it should, and how many cells there were. */
async function askedByAll(
  people: readonly SignedInPerson[],
  below: string,
  should: (each: Case, person: SignedInPerson) => boolean | null,
) {
  const otherwise: string[] = [];
  const count = { refused: 0, passed: 0 };
  for (const each of cases)
    for (const person of people) {
      const passes = should(each, person);
      if (passes === null) continue;
      const code = await asked(each, person, below);
      const isRefused = refusals.includes(code);
      if (wrong.includes(code) || isRefused === passes)
        otherwise.push(`${each.route} (${each.doing ?? ''}) by ${person.name}: ${code}`);
      count[isRefused ? 'refused' : 'passed'] += 1;
    }
  return { otherwise, count };
}

const tell = (where: string, { refused, passed }: { refused: number; passed: number }) =>
  process.stdout.write(
    `roles, ${where}: ${refused + passed} cells, ${refused} refused and ${passed} let through\n`,
  );

describe('[F50] what the table of permissions refuses is refused over HTTP, and nothing else is', {
  timeout: patience,
}, () => {
  test('every route of accounts and of the follow-up is in the table', () => {
    const routes = new Set(cases.map(({ route }) => route));
    const rest = described.filter((route) => ![beside, byToken, byOwner].some((each) => each.test(route)));
    expect(rest.filter((route) => !routes.has(route))).toEqual([]);
    expect([...routes].filter((route) => !described.includes(route))).toEqual([]);
  });

  test('a private address that nobody made opens nothing, whoever asks', async () => {
    const routes = described.filter((route) => byToken.test(route));
    for (const { headers } of house.here)
      for (const route of routes) {
        const [method = '', path = ''] = route.split(' ');
        const address = path.replace('{id}', encodeURIComponent(house.ids.requested));
        const asking = { ...headers, authorization: `Bearer ${token}`, 'if-match': '*' };
        const body = {
          step: 'submit',
          content: sampleReport,
          address: 'https://example.org/',
          visibility: 'own side',
        };
        const answer = await (method === 'get'
          ? house.get(address, asking)
          : house.send(method.toUpperCase(), address, body, asking));
        expect(answer.status, `${route}: ${await answer.text()}`).toBeGreaterThanOrEqual(400);
      }
  });

  test('who holds a role elsewhere does nothing here, and nothing there with what is here', async () => {
    const here = await askedByAll(house.elsewhere, '', (each, { grant }) =>
      // Accounts and settings are kept for the whole house.
      may(grant?.role === 'administrator' ? grant : null, each),
    );
    expect(here.otherwise).toEqual([]);
    tell('of another workspace', here.count);
    const there = await askedByAll(house.elsewhere, '/w/other', (each) => (each.ofTheHouse ? null : false));
    expect(there.otherwise).toEqual([]);
    tell('in another workspace', there.count);
  });

  test('each role of each side and organization', async () => {
    const { otherwise, count } = await askedByAll(house.here, '', (each, { grant }) => may(grant, each));
    expect(otherwise).toEqual([]);
    tell('of this workspace', count);
  });
});
