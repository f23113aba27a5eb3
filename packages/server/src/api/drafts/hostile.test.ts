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
const drafting: DraftingWays = {
  ...draftHere,
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
