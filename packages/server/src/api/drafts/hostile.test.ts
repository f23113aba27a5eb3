import { type MarkedUpDocument, plainSource } from '@biennium/core';
import { readMarkedUp } from '@biennium/documents';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { longWork } from '../../commands/long-work.ts';
import type { DraftingWays } from '../../commands/worked-drafts.ts';
import { refusal } from '../../refusals/refusal.ts';
import { refused } from '../../refusals/result.ts';
import { draftHere } from '../../test-kit/draft-here.ts';
import { type RunningServer, runningServer } from '../../test-kit/running-server.ts';
import { sampleOfLineage } from '../../test-kit/sample.ts';
import type { AmendmentsPage, DraftGiven, DraftPage, Kept, RefusalAnswer, ShownFile } from '../index.ts';

// What a draft meets that nobody means well with.

let server: RunningServer;
let base = '';
/** Work that is given up, as if it went beyond its bounds. */
const tooLong = new Set<keyof typeof longWork>();
/** What a file is read as, whatever it is. */
let marked: MarkedUpDocument | null = null;
const drafting: DraftingWays = {
  readMarkedUp: async (bytes, name) =>
    marked ? { value: marked, issues: [] } : draftHere.readMarkedUp(bytes, name),
  work: async (kind, ...given) => {
    if (!tooLong.has(kind)) return draftHere.work(kind, ...given);
    return refused({ ...refusal('work/too-long', 'Too long.'), met: { what: 'seconds', most: 1 } });
  },
};

beforeAll(async () => {
  server = await runningServer({ drafting });
  const kept = await server.send('POST', '/api/instruments', sampleOfLineage(1));
  base = ((await kept.json()) as Kept).ids[0] ?? '';
});
afterAll(() => server.close());

const answered = async <T>(path: string): Promise<T> => (await (await server.get(path)).json()) as T;
const sent = async <T>(method: string, path: string, json: unknown): Promise<T> =>
  (await (await server.send(method, path, json)).json()) as T;
const begin = () => sent<DraftPage>('POST', '/api/drafts', { base });
const take = ({ id, version }: DraftPage, ...steps: DraftGiven['steps']['steps']) =>
  server.send('POST', `/api/drafts/${id}/steps`, { version, steps } satisfies DraftGiven['steps']);
const taken = async (draft: DraftPage, ...steps: DraftGiven['steps']['steps']) =>
  (await (await take(draft, ...steps)).json()) as DraftPage;
const refusalOf = async (answer: Response) => {
  const { error } = (await answer.json()) as RefusalAnswer;
  return [answer.status, error.code, error.field ?? null];
};
const upload = (id: string, file: File, more: Record<string, string> = {}) => {
  const form = new FormData();
  for (const [name, part] of Object.entries({ file, ...more })) form.append(name, part);
  return fetch(`${server.address}/api/drafts/${id}/files`, { method: 'POST', body: form });
};
/** A delegation's copy of a draft over the sample, with words of its third paragraph replaced. */
const copy = async (author: string, from = 'two years', to = 'year') => {
  const draft = await begin();
  const text = draft.entries.find(({ id }) => id === 'OP3')?.text.replace(from, to) ?? '';
  const theirs = await taken(draft, { kind: 'edit', entry: 'OP3', text, reason: 'theirs' });
  const file = await server.get(`/api/drafts/${theirs.id}/docx?author=${encodeURIComponent(author)}`);
  return new File([await file.arrayBuffer()], 'copy.docx');
};

test('[S60] a revision is not made without what could not be worked out', async () => {
  const draft = await begin();
  const path = `/api/drafts/${draft.id}`;
  tooLong.add('amend');
  const file = (await (await upload(draft.id, await copy('EU'))).json()) as ShownFile;
  expect(file).toMatchObject({ amendments: 0, issues: [{ code: 'document/too-slow' }] });
  const revision = { version: draft.version };
  const refusedRevision = await server.send('POST', `${path}/revisions`, revision);
  expect(await refusalOf(refusedRevision)).toEqual([503, 'work/too-long', null]);
  tooLong.clear();
  const page = await answered<AmendmentsPage>(`${path}/amendments`);
  expect(page).toMatchObject({ groups: [{ entries: ['OP3'] }], issues: [] });
  tooLong.add('decide');
  expect(await refusalOf(await server.send('POST', `${path}/revisions`, revision))).toEqual([
    ...[503, 'work/too-long', null],
  ]);
  tooLong.clear();
});

test('[S60] what is withdrawn is not worked out', async () => {
  const draft = await begin();
  const { id } = (await (await upload(draft.id, await copy('Pakistan'))).json()) as ShownFile;
  const path = `/api/drafts/${draft.id}`;
  await server.send('PATCH', `${path}/files/${id}`, { withdrawn: true });
  tooLong.add('amend');
  const renamed = await sent<ShownFile>('PATCH', `${path}/files/${id}`, { delegation: 'Other' });
  expect(renamed).toMatchObject({ delegation: 'Other', withdrawn: true, issues: [] });
  tooLong.clear();
});

test.each([
  ['compile', 'compilation'],
  ['compare', 'comparison'],
  ['trackedFile', 'docx'],
  ['plainFile', 'docx?as=plain'],
  ['compiledFile', 'docx?as=compilation'],
] as const)('[S60] %s that takes too long is refused', async (kind, path) => {
  const draft = await begin();
  tooLong.add(kind);
  expect(await refusalOf(await server.get(`/api/drafts/${draft.id}/${path}`))).toEqual([
    ...[503, 'work/too-long', null],
  ]);
  tooLong.clear();
});

const hostileWords = 'A\u0000\u0007\u000C\uFFFE\uD83D \u202E\u2066b';

test.each([
  ['compareInstruments', ''],
  ['comparisonFile', '/docx'],
] as const)('[S60] %s that takes too long is refused', async (kind, path) => {
  tooLong.add(kind);
  expect(await refusalOf(await server.get(`/api/comparisons${path}?old=${base}&new=${base}`))).toEqual([
    ...[503, 'work/too-long', null],
  ]);
  tooLong.clear();
});

test('[S61] words, reasons and names with what no Word file can hold are kept without it', async () => {
  const draft = await taken(
    await begin(),
    { kind: 'edit', entry: 'OP1', text: hostileWords, reason: hostileWords },
    { kind: 'bracket', entry: 'OP2', range: { start: 0, end: 5 }, label: 'EU]\n\n[\u202EChad: delete' },
    {
      kind: 'add',
      after: null,
      role: 'operative',
      text: 'One\ntwo',
      shapes: [
        { role: 'chapeau', degree: 0, marker: null },
        { role: 'subparagraph', degree: 1, marker: '(\u0000\n\na)' },
      ],
    },
  );
  const words = (id: string) => draft.entries.find((each) => each.id === id);
  const kept = 'A\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD \u202E\u2066b';
  expect(words('OP1')).toMatchObject({ text: kept, reasons: [{ reason: kept }] });
  expect(words('OP2')?.text).toMatch(/^\[EU\) \(Chad, delete: Urges|^\[EU\) \(Chad, delete: Invit/);
  const markers = draft.entries.flatMap(({ passages }) => passages.map(({ marker }) => marker));
  expect(markers).toContain('(\uFFFD a)');
  const author = encodeURIComponent('A\u0007\u202E"<&>\uFFFE');
  const file = await server.get(`/api/drafts/${draft.id}/docx?author=${author}`);
  const { value, issues } = await readMarkedUp(new Uint8Array(await file.arrayBuffer()), 'draft.docx');
  expect(issues).toEqual([]);
  expect(value?.changes[0]?.author).toContain('"<&>');
  const path = `/api/drafts/${draft.id}`;
  const named = await sent<DraftPage>('PATCH', path, { version: 2, name: hostileWords });
  expect(named.name).toBe('A\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD b');
  const fact = { version: 3, kind: 'next-meeting', words: '\u200B', source: 'letter' };
  expect(await refusalOf(await server.send('POST', `${path}/facts`, fact))).toEqual([
    ...[422, 'draft/invalid', 'words'],
  ]);
});

test.each([
  ['POST', '', { base: 'a\u0000b' }, [400, 'request/invalid', 'base']],
  ['POST', '', { lineage: '\u0000' }, [400, 'request/invalid', 'lineage']],
  ['PATCH', '/one', { version: 1, adoptedAs: '\u0000' }, [400, 'request/invalid', 'adoptedAs']],
  ['PATCH', '/one', { version: 1, name: '\u200B' }, [422, 'draft/invalid', 'name']],
] as const)('[S61] %s with a name that is none is refused: %#', async (method, path, json, expected) => {
  const { id } = await begin();
  const answer = await server.send(method, `/api/drafts${path.replace('one', id)}`, json);
  expect(await refusalOf(answer)).toEqual(expected);
});

test.each<[string, DraftGiven['steps']['steps'][0]]>([
  ['no words', { kind: 'edit', entry: 'OP1', text: ' \n\u200B', reason: 'x' }],
  ['a note of no words', { kind: 'add-note', entry: 'OP1', place: 1, text: '' }],
  ['more lines than a paragraph has', { kind: 'edit', entry: 'OP1', text: 'a\n'.repeat(2000), reason: 'x' }],
])('[S61] %s are refused', async (_, step) => {
  expect(await refusalOf(await take(await begin(), step))).toEqual([422, 'draft/invalid', 'steps.0']);
});

test('[S61] a draft grows no further than a file may', async () => {
  let draft = await begin();
  const text = 'word '.repeat(39_000);
  const add = { kind: 'add', after: null, role: 'operative', text, reason: 'x' } as const;
  for (let turn = 0; turn < 8; turn++) draft = await taken(draft, add, add, add, add, add);
  expect(draft.entries.length).toBeGreaterThan(40);
  expect(await refusalOf(await take(draft, add, add, add, add, add))).toEqual([
    ...[422, 'draft/invalid', 'steps'],
  ]);
  expect((await take(draft, { kind: 'undo' })).status).toBe(200);
});

test('[S62] a draft that is begun twice with one key is begun once', async () => {
  const key = '0b7a51c2-7c1a-4d1e-9a51-3f1f5f0a6a11';
  const both = await Promise.all([1, 2].map(() => sent<DraftPage>('POST', '/api/drafts', { base, key })));
  expect(new Set(both.map(({ id }) => id))).toEqual(new Set([`draft:${key}`]));
  const again = await server.send('POST', '/api/drafts', { base, key });
  expect([again.status, ((await again.json()) as DraftPage).id]).toEqual([201, `draft:${key}`]);
  const kept = await server.send('POST', '/api/instruments', sampleOfLineage(2, 'Other'));
  const other = { base: ((await kept.json()) as Kept).ids[0], key };
  expect(await refusalOf(await server.send('POST', '/api/drafts', other))).toEqual([
    ...[422, 'draft/invalid', 'key'],
  ]);
});

test('[S47] a file that is no copy, or was read in part, does not table a draft', async () => {
  const draft = await begin();
  const other = new File(['The General Assembly,\n\n1. Demands the release of all ships;\n'], 'other.txt');
  const whole = new Uint8Array(await (await copy('EU')).arrayBuffer());
  const text = Buffer.from(whole).indexOf('word/document.xml');
  whole.fill(0xff, text + 600, text + 620);
  for (const [file, code] of [
    [other, 'amendment/other-text'],
    [new File([whole], 'damaged.docx'), 'amendment/unreadable'],
  ] as const) {
    expect(await refusalOf(await upload(draft.id, file))).toEqual([422, code, 'file']);
  }
  expect(await answered(`/api/drafts/${draft.id}`)).toMatchObject({ state: 'drafting', revision: null });
});

test('[S47] a file that marks more than anybody can look through is refused', async () => {
  const draft = await begin();
  const change = { author: 'EU', at: null, span: { start: 0, end: 0 }, words: 'x', notes: [] };
  const source = plainSource('The General Assembly,\n', 'paragraphs');
  marked = { source, changes: Array.from({ length: 20_001 }, () => change), comments: [] };
  const file = new File(['anything'], 'many.docx');
  expect(await refusalOf(await upload(draft.id, file))).toEqual([422, 'amendment/unreadable', 'file']);
  marked = null;
});

test('[S47] the name of a delegation is one that can stand in brackets', async () => {
  const draft = await begin();
  const file = await copy('\u202EEU] [Pakistan: delete');
  const received = (await (await upload(draft.id, file)).json()) as ShownFile;
  expect(received.delegation).toBe('EU) (Pakistan, delete');
  const path = `/api/drafts/${draft.id}/files/${received.id}`;
  expect(await refusalOf(await server.send('PATCH', path, { delegation: '\u200B' }))).toEqual([
    ...[422, 'draft/invalid', 'delegation'],
  ]);
  const blank = (await (
    await upload((await begin()).id, file, { delegation: '\u202E' })
  ).json()) as ShownFile;
  expect(blank.delegation).toBe('EU) (Pakistan, delete');
});
