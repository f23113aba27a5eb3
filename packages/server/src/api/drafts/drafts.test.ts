import { setTimeout as pause } from 'node:timers/promises';
import { readMarkedUp } from '@biennium/documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Readers } from '../../readers/readers.ts';
import { type RunningServer, runningServer } from '../../test-kit/running-server.ts';
import { sampleOfLineage } from '../../test-kit/sample.ts';
import type {
  AmendmentsPage,
  CompilationPage,
  DraftComparison,
  DraftGiven,
  DraftList,
  DraftPage,
  Kept,
  LineageList,
  PlaceForEntry,
  RefusalAnswer,
  ShownFile,
  StepList,
} from '../index.ts';
import { amendmentsShape, compilationShape, fileShape } from './amendment-shapes.ts';
import { draftComparisonShape, listShape, pageShape, placeShape, stepsShape } from './draft-shapes.ts';

let server: RunningServer;
const threads = new Readers(1);
const ids: string[] = [];

beforeAll(async () => {
  server = await runningServer({ drafting: threads });
  for (const step of [0, 1]) {
    const kept = await server.send('POST', '/api/instruments', sampleOfLineage(step));
    ids.push(...((await kept.json()) as Kept).ids);
  }
  // What is kept is brought into a lineage behind the answer; a draft tells of its lineage.
  while ((await answered<LineageList>('/api/lineages')).total === 0) await pause(20);
});
afterAll(async () => {
  await threads.close();
  await server.close();
});

const answered = async <T>(path: string): Promise<T> => (await (await server.get(path)).json()) as T;
const sent = async <T>(method: string, path: string, json: unknown): Promise<T> =>
  (await (await server.send(method, path, json)).json()) as T;
const begin = () => sent<DraftPage>('POST', '/api/drafts', { base: ids[1] } satisfies DraftGiven['draft']);
const take = ({ id, version }: DraftPage, ...steps: DraftGiven['steps']['steps']) =>
  sent<DraftPage>('POST', `/api/drafts/${id}/steps`, { version, steps } satisfies DraftGiven['steps']);
const refusalOf = async (answer: Response) => {
  const { error } = (await answer.json()) as RefusalAnswer;
  return [answer.status, error.code, error.field ?? null];
};
const upload = (id: string, parts: Record<string, string | File>) => {
  const form = new FormData();
  for (const [name, part] of Object.entries(parts)) form.append(name, part);
  return fetch(`${server.address}/api/drafts/${id}/files`, { method: 'POST', body: form });
};
/** A delegation's copy of a draft over the sample, with words of a paragraph replaced. */
const copy = async (entry: string, text: string, author: string) => {
  const draft = await take(await begin(), { kind: 'edit', entry, text, reason: 'theirs' });
  const file = await server.get(`/api/drafts/${draft.id}/docx?author=${author}`);
  return new File([await file.arrayBuffer()], `${author}.docx`);
};

describe('a draft', () => {
  test('[S40] is begun, shown and listed in the shapes that are described', async () => {
    const made = await server.send('POST', '/api/drafts', { base: ids[1] });
    expect(made.status).toBe(201);
    expect(made.headers.get('etag')).toMatch(/"v1"$/);
    const page = (await made.json()) as DraftPage;
    expect(pageShape.safeParse(page).error).toBeUndefined();
    expect(page.proposals.length).toBeGreaterThan(0);
    expect(await answered(`/api/drafts/${page.id}`)).toEqual(page);
    const list = await answered<DraftList>(`/api/drafts?base=${ids[1]}&state=drafting&size=1`);
    expect(listShape.safeParse(list).error).toBeUndefined();
    expect(list.items[0]?.id).toBe(page.id);
  });

  test('[S43] is changed by steps, which are listed', async () => {
    const draft = await begin();
    const changed = await take(
      draft,
      { kind: 'edit', entry: 'OP1', text: 'Takes note of it;', reason: 'shorter' },
      { kind: 'add', after: 'OP1', role: 'operative', text: 'Welcomes it;', reason: 'new' },
      { kind: 'move', entry: 'OP4', after: null, reason: 'first' },
      { kind: 'accept-proposal', proposal: draft.proposals[0]?.id ?? '' },
      { kind: 'add-note', note: 'new:note', entry: 'OP1', place: 2, text: 'A note.' },
    );
    expect(pageShape.safeParse(changed).error).toBeUndefined();
    expect(changed).toMatchObject({ version: 2, issues: [] });
    const steps = await answered<StepList>(`/api/drafts/${draft.id}/steps?since=1&size=3`);
    expect(stepsShape.safeParse(steps).error).toBeUndefined();
    expect(steps).toMatchObject({ version: 2, total: 5 });
    expect(steps.items.map(({ step }) => step.kind)).toEqual(['add-note', 'accept-proposal', 'move']);
    const undone = await take(changed, { kind: 'undo' });
    expect(undone.entries.every(({ fate }) => fate === 'kept')).toBe(true);
    const again = await take(undone, { kind: 'undo', step: undone.redo ?? '' });
    expect(again.entries).toEqual(changed.entries);
  });

  test('[S44] that somebody else changed is not changed; the answer names its version', async () => {
    const draft = await begin();
    await take(draft, { kind: 'drop', entry: 'OP1', reason: 'x' });
    const body = { version: 1, steps: [{ kind: 'drop', entry: 'OP2', reason: 'x' }] };
    const late = await server.send('POST', `/api/drafts/${draft.id}/steps`, body);
    expect(late.headers.get('etag')).toMatch(/"v2"$/);
    expect(await refusalOf(late)).toEqual([409, 'draft/version-stale', null]);
  });

  test('[S46] takes facts with their source', async () => {
    const draft = await begin();
    const fact = { version: 1, kind: 'next-meeting', words: 'Vienna', source: 'a letter' } as const;
    const page = await sent<DraftPage>('POST', `/api/drafts/${draft.id}/facts`, fact);
    expect(pageShape.safeParse(page).error).toBeUndefined();
    expect(page.facts).toMatchObject([{ kind: 'next-meeting', words: 'Vienna', holds: true }]);
    const unsourced = await server.send('POST', `/api/drafts/${draft.id}/facts`, { ...fact, source: ' ' });
    expect(await refusalOf(unsourced)).toEqual([400, 'request/invalid', 'source']);
  });

  test('[S52] is named and closed', async () => {
    const draft = await begin();
    const path = `/api/drafts/${draft.id}`;
    const named = await sent<DraftPage>('PATCH', path, { version: 1, name: 'New', adopted: true });
    expect(named).toMatchObject({ name: 'New', state: 'adopted', version: 2 });
    const body = { version: 2, steps: [{ kind: 'undo' }] };
    expect(await refusalOf(await server.send('POST', `${path}/steps`, body))).toEqual([
      409,
      'draft/closed',
      null,
    ]);
  });

  test('[S54] is held against what it became', async () => {
    const draft = await begin();
    const path = `/api/drafts/${draft.id}`;
    expect(await refusalOf(await server.get(`${path}/comparison?new=adopted`))).toEqual([
      404,
      'not-found',
      'new',
    ]);
    const wrong = { version: 1, adoptedAs: ids[1] };
    expect(await refusalOf(await server.send('PATCH', path, wrong))).toEqual([
      422,
      'draft/invalid',
      'adoptedAs',
    ]);
    await sent('PATCH', path, { version: 1, adoptedAs: ids[0] });
    const compared = await answered<DraftComparison>(`${path}/comparison?old=now&new=adopted`);
    expect(draftComparisonShape.safeParse(compared).error).toBeUndefined();
    expect(compared).toMatchObject({ old: 'now', new: 'adopted' });
    expect((await server.get(`${path}/docx?old=now&new=adopted`)).status).toBe(200);
  });

  test('[S55] tells what stands open', async () => {
    const range = { start: 0, end: 5 };
    const alternatives = [{ words: 'Notes', by: 'EU' }];
    const page = await take(await begin(), { kind: 'bracket', entry: 'OP1', range, alternatives });
    expect(pageShape.safeParse(page).error).toBeUndefined();
    expect(page.open).toMatchObject([
      { entry: 'OP1', start: 0, wordings: [{}, { words: 'Notes', by: 'EU' }] },
    ]);
    const steps = await answered<StepList>(`/api/drafts/${page.id}/steps`);
    expect(stepsShape.safeParse(steps).error).toBeUndefined();
    const { start, end } = page.open[0] ?? range;
    const settle = { kind: 'settle', entry: 'OP1', range: { start, end }, words: 'Notes' } as const;
    expect((await take(page, settle)).open).toEqual([]);
  });

  test('[S56] tells what a place asks of a paragraph', async () => {
    const { id } = await begin();
    const place = await answered<PlaceForEntry>(`/api/drafts/${id}/place?entry=OP1&after=PP1`);
    expect(placeShape.safeParse(place).error).toBeUndefined();
    expect(place.parts).toMatchObject([{ part: 'preambular' }]);
    const none = await server.get(`/api/drafts/${id}/place?entry=OP1&after=none`);
    expect(await refusalOf(none)).toEqual([404, 'not-found', 'after']);
  });

  test('[S53] is a Word file over its base, and held against it', async () => {
    const draft = await take(await begin(), { kind: 'drop', entry: 'OP2', reason: 'x' });
    const path = `/api/drafts/${draft.id}`;
    for (const [as, changes] of [
      ['tracked', true],
      ['plain', false],
      ['compilation', false],
    ] as const) {
      const file = await server.get(`${path}/docx?as=${as}&author=The%20Chair`);
      expect([file.status, file.headers.get('content-disposition')?.includes('.docx')]).toEqual([200, true]);
      const { value } = await readMarkedUp(new Uint8Array(await file.arrayBuffer()), 'file.docx');
      expect((value?.changes.length ?? 0) > 0).toBe(changes);
    }
    const compared = await answered<DraftComparison>(`${path}/comparison`);
    expect(draftComparisonShape.safeParse(compared).error).toBeUndefined();
    expect(compared).toMatchObject({ old: 'base', new: 'now' });
    const dropped = compared.comparison.links.filter(({ relation }) => relation === 'dropped');
    expect(dropped.map(({ from }) => from?.addresses)).toEqual([['OP2']]);
    const none = await server.get(`${path}/docx?old=3`);
    expect(await refusalOf(none)).toEqual([404, 'not-found', 'old']);
  });

  test.each([
    ['GET', '/api/drafts/none', null, 404],
    ['GET', '/api/drafts/none/steps', null, 404],
    ['GET', '/api/drafts/none/amendments', null, 404],
    ['GET', '/api/drafts/none/compilation', null, 404],
    ['GET', '/api/drafts/none/comparison', null, 404],
    ['GET', '/api/drafts/none/docx', null, 404],
    ['GET', '/api/drafts/none/files/none', null, 404],
    ['GET', '/api/drafts?size=500', null, 400],
    ['GET', '/api/drafts/none?revision=-1', null, 400],
    ['GET', '/api/drafts/none/comparison?old=first', null, 400],
    ['POST', '/api/drafts', {}, 422],
    ['POST', '/api/drafts/none/steps', { version: 1, steps: [] }, 400],
    ['POST', '/api/drafts/none/steps', { version: 1, steps: [{ kind: 'forget' }] }, 400],
    ['POST', '/api/drafts/none/steps', { version: 1, steps: [{ kind: 'undo' }] }, 404],
    ['POST', '/api/drafts/none/revisions', { version: 1 }, 404],
    ['POST', '/api/drafts/none/decisions', { version: 1, decisions: [] }, 400],
    ['PATCH', '/api/drafts/none/files/none', {}, 404],
  ])('%s %s with %o is refused', async (method, path, json, status) => {
    const answer = json === null ? await server.get(path) : await server.send(method, path, json);
    expect(answer.status).toBe(status);
  });
});

describe('files of delegations', () => {
  test('[S47] come in a form, become amendments, are decided about, compiled and carried out', async () => {
    const draft = await begin();
    const path = `/api/drafts/${draft.id}`;
    const text = draft.entries.find(({ id }) => id === 'OP3')?.text ?? '';
    const theirs = await copy('OP3', text.replace('two years', 'year'), 'Someone');
    const received = await upload(draft.id, { file: theirs, delegation: 'EU' });
    expect(received.status).toBe(201);
    const file = (await received.json()) as ShownFile;
    expect(fileShape.safeParse(file).error).toBeUndefined();
    expect(file).toMatchObject({ delegation: 'EU', name: 'Someone.docx', authors: ['Someone'], revision: 0 });
    const bytes = await server.get(`${path}/files/${file.id}`);
    expect(new Uint8Array(await bytes.arrayBuffer())).toEqual(new Uint8Array(await theirs.arrayBuffer()));
    expect(bytes.headers.get('content-disposition')).toContain('Someone.docx');

    const page = await answered<AmendmentsPage>(`${path}/amendments`);
    expect(amendmentsShape.safeParse(page).error).toBeUndefined();
    expect(page.groups).toMatchObject([
      { entries: ['OP3'], amendments: [{ delegation: 'EU', decision: null }] },
    ]);
    const compiled = await answered<CompilationPage>(`${path}/compilation`);
    expect(compilationShape.safeParse(compiled).error).toBeUndefined();
    expect(compiled.entries.find(({ id }) => id === 'OP3')?.text).toContain('[EU: ');

    const amendment = page.groups[0]?.amendments[0]?.id ?? '';
    const decisions = { version: page.version, decisions: [{ amendment, ruling: 'accepted' as const }] };
    const decided = await sent<AmendmentsPage>('POST', `${path}/decisions`, decisions);
    expect(amendmentsShape.safeParse(decided).error).toBeUndefined();
    expect(decided.delegations).toMatchObject([{ delegation: 'EU', accepted: 1, open: 0 }]);
    const late = await server.send('POST', `${path}/decisions`, decisions);
    expect(late.headers.get('etag')).toContain(`"v${decided.version}"`);
    expect(await refusalOf(late)).toEqual([409, 'amendment/version-stale', null]);

    const revised = await sent<DraftPage>('POST', `${path}/revisions`, { version: 1, note: 'agreed' });
    expect(pageShape.safeParse(revised).error).toBeUndefined();
    expect(revised).toMatchObject({ state: 'revised', revision: 1, revisions: [{}, { note: 'agreed' }] });
    expect(revised.entries.find(({ id }) => id === 'OP3')?.text).toContain('every year');
    const before = await answered<DraftPage>(`${path}?revision=0`);
    expect(before).toMatchObject({ shown: 0, proposals: [] });
    expect(before.entries.find(({ id }) => id === 'OP3')?.text).toBe(text);
    const withdrawn = await sent<ShownFile>('PATCH', `${path}/files/${file.id}`, { withdrawn: true });
    expect(withdrawn).toMatchObject({ withdrawn: true, amendments: 0 });
  });

  test('[S47] that cannot be read are refused with the reason', async () => {
    const draft = await begin();
    const zip = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]);
    const broken = await upload(draft.id, { file: new File([zip], 'x.docx') });
    expect(await refusalOf(broken)).toEqual([422, 'amendment/unreadable', 'file']);
    expect(await refusalOf(await upload(draft.id, { delegation: 'EU' }))).toEqual([
      400,
      'request/invalid',
      'file',
    ]);
    const file = await copy('OP1', 'Takes note;', 'EU');
    const wrong = await upload(draft.id, { file, revision: 'first' });
    expect(await refusalOf(wrong)).toEqual([400, 'request/invalid', 'revision']);
    const missing = await upload(draft.id, { file, revision: '4' });
    expect(await refusalOf(missing)).toEqual([404, 'not-found', 'revision']);
    const json = await server.send('POST', `/api/drafts/${draft.id}/files`, { file: 'x' });
    expect(json.status).toBe(400);
    expect((await upload('none', { file })).status).toBe(404);
    expect(await answered(`/api/drafts/${draft.id}`)).toMatchObject({ state: 'drafting', revision: null });
  });

  test('[S51] of paragraphs that were changed meanwhile are not gone over unasked', async () => {
    const draft = await begin();
    const path = `/api/drafts/${draft.id}`;
    await upload(draft.id, { file: await copy('OP1', 'Takes note;', 'EU') });
    const page = await answered<AmendmentsPage>(`${path}/amendments`);
    const all = page.groups.flatMap(({ amendments }) => amendments);
    const decisions = all.map(({ id }) => ({ amendment: id, ruling: 'accepted' as const }));
    await server.send('POST', `${path}/decisions`, { version: page.version, decisions });
    const ours = await take(draft, { kind: 'drop', entry: 'OP1', reason: 'ours' });
    const refused = await server.send('POST', `${path}/revisions`, { version: ours.version });
    expect(await refusalOf(refused)).toEqual([409, 'draft/changed-since', 'replace']);
  });
});
