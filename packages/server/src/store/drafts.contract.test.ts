import type { MarkedUpDocument } from '@biennium/core';
import { readMarkedUp } from '@biennium/documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeDelegationFile } from '../commands/change-delegation-file.ts';
import { compareDraft } from '../commands/compare-draft.ts';
import { compileDraft } from '../commands/compile-draft.ts';
import type { Context } from '../commands/context.ts';
import { correctInstrument } from '../commands/correct-instrument.ts';
import { decideAmendments } from '../commands/decide-amendments.ts';
import { discoverLineages, startDiscovery } from '../commands/discover-lineages.ts';
import { draftAsDocx } from '../commands/draft-as-docx.ts';
import type { AmendmentsPage, DraftPage } from '../commands/draft-pages.ts';
import { giveDraftFact } from '../commands/give-draft-fact.ts';
import { keepFile } from '../commands/keep-file.ts';
import { listDraftSteps } from '../commands/list-draft-steps.ts';
import { listDrafts } from '../commands/list-drafts.ts';
import { listLineages } from '../commands/list-lineages.ts';
import { makeDraft } from '../commands/make-draft.ts';
import { placeDraftEntry } from '../commands/place-draft-entry.ts';
import { readFile } from '../commands/read-file.ts';
import { receiveDelegationFile } from '../commands/receive-delegation-file.ts';
import { reviseDraft } from '../commands/revise-draft.ts';
import { showAmendments } from '../commands/show-amendments.ts';
import { showDraft } from '../commands/show-draft.ts';
import { type StepToTake, takeDraftSteps } from '../commands/take-draft-steps.ts';
import { updateDraft } from '../commands/update-draft.ts';
import { WorkedDrafts } from '../commands/worked-drafts.ts';
import { WorkedLineages } from '../commands/worked-lineages.ts';
import { localPerson, visitor } from '../policies/actor.ts';
import type { Result } from '../refusals/result.ts';
import { discoverHere } from '../test-kit/discover-here.ts';
import { draftHere } from '../test-kit/draft-here.ts';
import { embeddedEngine, serverEngine, type TestEngine } from '../test-kit/engines.ts';
import { bytesOf, sampleOfLineage } from '../test-kit/sample.ts';
import type { Store } from './open.ts';
import { bytesOfDelegationFile } from './repositories/delegation-files.ts';

const engines: [string, TestEngine | null][] = [
  ['embedded', await embeddedEngine()],
  ['PostgreSQL', await serverEngine()],
];

describe.each(engines)('drafts, on %s', (_name, engine) => {
  let store: Store;
  let context: Context;
  let worked: WorkedDrafts;
  /** Three cycles of one organization; drafts are over the last one. */
  let sample: string[];

  const keep = async (step: number) => {
    const { text, corrections } = sampleOfLineage(step);
    const bytes = bytesOf(text);
    return given(await keepFile(context, await readFile(bytes, 'sample.txt'), bytes, corrections)).ids[0];
  };
  const begin = async () => given(await makeDraft(context, { base: sample[2] }));
  const shown = async (id: string, revision: number | null = null): Promise<DraftPage> =>
    given(await showDraft(context, worked, id, revision));
  const take = async (id: string, ...steps: StepToTake[]) => {
    const { version } = await shown(id);
    return takeDraftSteps(context, worked, id, { version, steps });
  };
  const entry = async (id: string, name: string) =>
    (await shown(id)).entries.find((each) => each.id === name);
  const revise = async (id: string, replace = false) => {
    const { version } = await shown(id);
    return reviseDraft(context, worked, id, { version, replace });
  };
  /** The draft as a delegation sends it back: with these words in the place of others, tracked. */
  const markedUp = async (author: string, words: readonly (readonly [string, string])[]) => {
    const other = await begin();
    const { entries } = await shown(other);
    for (const [from, to] of words) {
      const at = entries.find(({ text }) => text.includes(from));
      if (!at) throw new Error(`no entry says ${from}`);
      const now = (await entry(other, at.id))?.text ?? '';
      const text = now.replace(from, to);
      given(await take(other, { kind: 'edit', entry: at.id, text, reason: 'theirs' }));
    }
    const file = given(
      await draftAsDocx(context, worked, other, { as: 'tracked', old: 'base', new: 'now', author }),
    );
    return { name: `${author}.docx`, bytes: file.content };
  };
  const receive = async (id: string, author: string, ...words: (readonly [string, string])[]) =>
    given(await receiveDelegationFile(context, worked, id, await markedUp(author, words)));
  const amendments = async (id: string, revision?: number): Promise<AmendmentsPage> =>
    given(await showAmendments(context, worked, id, revision));
  const redo = async (id: string) => take(id, { kind: 'undo', step: (await shown(id)).redo ?? '' });
  const bytesOfFile = async (id: string, file: string) => {
    const held = await bytesOfDelegationFile(store.db, context.actor.workspace, id, file);
    return new Uint8Array(held?.content ?? []);
  };
  const all = (page: AmendmentsPage) => page.groups.flatMap((group) => group.amendments);
  const decide = async (
    id: string,
    ruling: Parameters<typeof decideAmendments>[3]['decisions'][0]['ruling'],
    of = '',
  ) => {
    const page = await amendments(id);
    const decisions = all(page)
      .filter(({ delegation }) => delegation.includes(of))
      .map((each) => ({ amendment: each.id, ruling }));
    return decideAmendments(context, worked, id, { version: page.version, decisions, reason: 'agreed' });
  };

  beforeAll(async () => {
    if (!engine) return;
    store = await engine.store();
    context = { db: store.db, actor: localPerson };
    worked = new WorkedDrafts(draftHere);
    sample = [];
    for (const step of [0, 1, 2]) sample.push((await keep(step)) ?? '');
    given(
      await startDiscovery(context).then(async (run) => {
        if (run.done) await discoverLineages(context, run.value, { discover: discoverHere });
        return run;
      }),
    );
  });
  afterAll(async () => {
    await store?.close();
    await engine?.remove();
  });
  const testHere = test.skipIf(engine === null);

  testHere('[S40] a draft begins over an instrument, or over the last text of a lineage', async () => {
    const lineages = given(
      await listLineages(context, new WorkedLineages(), { instrument: sample[0] }, { limit: 1, offset: 0 }),
    );
    const lineage = lineages.items[0]?.id;
    const id = given(await makeDraft(context, { lineage, name: 'The next one' }));
    expect(await shown(id)).toMatchObject({
      ...{ name: 'The next one', version: 1, state: 'drafting', lineage, language: 'en', shown: null },
      ...{ base: { instrument: sample[2] }, revision: null, undo: null, redo: null, author: 'person:local' },
    });
    expect((await shown(id)).entries.every(({ fate }) => fate === 'kept')).toBe(true);
    const refused = await makeDraft(context, { base: 'none' });
    expect(refused).toMatchObject({ refusal: { code: 'draft/invalid', field: 'base' } });
    const none = await makeDraft(context, { lineage: 'none' });
    expect(none).toMatchObject({ refusal: { code: 'draft/invalid', field: 'lineage' } });
  });

  testHere('[S40] drafts are listed, the one that was changed last first', async () => {
    const [first, second] = [await begin(), await begin()];
    given(await take(first, { kind: 'drop', entry: 'OP1', reason: 'done' }));
    const window = { limit: 2, offset: 0 };
    const { items } = given(await listDrafts(context, worked, { base: sample[2] }, window));
    expect(items.map(({ id }) => id)).toEqual([first, second]);
    expect(items[0]).toMatchObject({ steps: 1, files: 0, state: 'drafting' });
    await expect
      .poll(async () => given(await listDrafts(context, worked, {}, window)).items[0]?.openProposals)
      .toBeGreaterThan(0);
    expect(given(await listDrafts(context, worked, { base: sample[0] }, window)).total).toBe(0);
    expect(given(await listDrafts(context, worked, { lineage: 'none' }, window)).total).toBe(0);
    expect(given(await listDrafts(context, worked, { state: 'adopted' }, window)).total).toBe(0);
  });

  testHere('[S41] a draft is what its steps make of its base, whoever asks', async () => {
    const id = await begin();
    const steps: StepToTake[] = [
      { kind: 'edit', entry: 'PP2', text: 'Considering the wish of both,', reason: 'shorter' },
      { kind: 'drop', entry: 'OP3', reason: 'done' },
      { kind: 'add', entry: 'new:one', after: 'OP1', role: 'operative', text: 'Welcomes it;', reason: 'new' },
      { kind: 'move', entry: 'OP4', after: 'OP1', reason: 'first' },
      { kind: 'add-note', entry: 'OP2', place: 3, text: 'A note.' },
      { kind: 'bracket', entry: 'new:one', range: { start: 0, end: 8 }, label: 'Ours' },
    ];
    for (const step of steps) given(await take(id, step));
    const page = await shown(id);
    expect(page.version).toBe(1 + steps.length);
    const cold = given(await showDraft(context, new WorkedDrafts(draftHere), id));
    expect(cold).toEqual(page);
    expect(page.entries.find((each) => each.id === 'new:one')).toMatchObject({
      ...{ fate: 'added', address: 'OP3', printed: '3', text: '[Ours: Welcomes] it;', redline: null },
    });
    expect(page.entries.find((each) => each.id === 'PP2')).toMatchObject({
      ...{ fate: 'edited', address: 'PP2', redline: { new: 'Considering the wish of both,' } },
      reasons: [{ author: 'person:local', reason: 'shorter' }],
    });
    expect(page.entries.find((each) => each.id === 'OP3')).toMatchObject({ fate: 'dropped', address: null });
    expect(page.notes).toMatchObject([{ text: 'A note.', printed: '1', redline: null }]);
  });

  testHere('[S41] what is corrected of the base later is so in the draft', async () => {
    const base = given(await makeDraft(context, { base: sample[1] }));
    given(await take(base, { kind: 'drop', entry: 'OP1', reason: 'done' }));
    const corrections = [{ field: 'symbol', value: 'A/RES/62/99' }];
    given(await correctInstrument(context, sample[1] as string, corrections, null));
    expect(await shown(base)).toMatchObject({ base: { symbol: 'A/RES/62/99' } });
    expect((await entry(base, 'OP1'))?.fate).toBe('dropped');
  });

  testHere('[S42] steps are taken all or none, and none that cannot be taken', async () => {
    const id = await begin();
    const drop: StepToTake = { kind: 'drop', entry: 'OP1', reason: 'done' };
    const impossible: [StepToTake, string][] = [
      [{ kind: 'drop', entry: 'OP99' }, 'steps.1'],
      [{ kind: 'move', entry: 'OP2', after: 'nowhere' }, 'steps.1'],
      [{ kind: 'add', entry: 'OP2', after: null, role: 'operative', text: 'x' }, 'steps.1'],
      [{ kind: 'bracket', entry: 'OP2', range: { start: 5, end: 9_999 } }, 'steps.1'],
      [{ kind: 'undo', step: 'step:none' }, 'steps.1'],
      [{ kind: 'accept-proposal', proposal: 'none' }, 'steps.1'],
    ];
    for (const [step, field] of impossible) {
      expect(await take(id, drop, step)).toMatchObject({ refusal: { code: 'draft/invalid', field } });
    }
    expect(await take(id, { kind: 'undo' })).toMatchObject({ refusal: { code: 'draft/invalid' } });
    expect(await shown(id)).toMatchObject({ version: 1, undo: null });
    given(await take(id, drop, { kind: 'edit', entry: 'OP2', text: 'Urges\u0000 it\uD800;' }));
    expect((await entry(id, 'OP2'))?.text).toBe('Urges\uFFFD it\uFFFD;');
    expect((await shown(id)).issues).toMatchObject([{ code: 'draft/no-reason' }]);
  });

  testHere('[S43] every step stays, with who, when and why; an undo is a step of its own', async () => {
    const id = await begin();
    given(await take(id, { kind: 'drop', entry: 'OP1', reason: 'done' }));
    given(await take(id, { kind: 'drop', entry: 'OP2', reason: 'done too' }));
    given(await take(id, { kind: 'undo' }));
    expect((await entry(id, 'OP2'))?.fate).toBe('kept');
    given(await take(id, { kind: 'undo' }));
    expect((await entry(id, 'OP1'))?.fate).toBe('kept');
    expect((await shown(id)).undo).toBeNull();
    given(await redo(id));
    expect((await entry(id, 'OP1'))?.fate).toBe('dropped');
    given(await redo(id));
    expect((await entry(id, 'OP2'))?.fate).toBe('dropped');
    expect((await shown(id)).redo).toBeNull();
    const window = { limit: 4, offset: 0 };
    const steps = given(await listDraftSteps(context, worked, id, 0, window));
    expect(steps).toMatchObject({ total: 6, version: 7 });
    expect(steps.items.map(({ place }) => place)).toEqual([6, 5, 4, 3]);
    const since = given(await listDraftSteps(context, worked, id, 2, { limit: 9, offset: 0 }));
    expect(since.items.map(({ state }) => state)).toEqual(['holds', 'holds', 'undone', 'undone', 'holds']);
    expect(since.items.at(-1)).toMatchObject({
      version: 3,
      step: { kind: 'drop', entry: 'OP2', author: 'person:local', reason: 'done too' },
    });
  });

  testHere('[S43] what was taken at once is undone at once', async () => {
    const id = await begin();
    const fates = async () =>
      (await shown(id)).entries.filter(({ fate }) => fate !== 'kept').map((each) => each.id);
    given(await take(id, { kind: 'drop', entry: 'OP1' }, { kind: 'drop', entry: 'OP2' }));
    given(await take(id, { kind: 'drop', entry: 'OP3' }));
    given(await take(id, { kind: 'undo' }));
    given(await take(id, { kind: 'undo' }));
    expect(await fates()).toEqual([]);
    given(await redo(id));
    expect(await fates()).toEqual(['OP1', 'OP2']);
    given(await take(id, { kind: 'drop', entry: 'OP4' }));
    expect(await shown(id)).toMatchObject({ redo: null });
    expect(await redo(id)).toMatchObject({ refusal: { code: 'draft/invalid' } });
    const [dropped] = given(
      await listDraftSteps(context, worked, id, 1, { limit: 9, offset: 0 }),
    ).items.slice(-1);
    given(await take(id, { kind: 'undo', step: dropped?.step.id ?? '' }));
    expect(await fates()).toEqual(['OP2', 'OP4']);
  });

  testHere('[S44] who saw an older version of a draft changes nothing', async () => {
    const id = await begin();
    const drop = (entry: string) =>
      takeDraftSteps(context, worked, id, { version: 1, steps: [{ kind: 'drop', entry, reason: 'x' }] });
    const both = await Promise.all([drop('OP1'), drop('OP2')]);
    expect(both.map((each) => each.done).sort()).toEqual([false, true]);
    expect(both.find((each) => !each.done)).toMatchObject({ refusal: { code: 'draft/version-stale' } });
    const impossible = { version: 1, steps: [{ kind: 'drop' as const, entry: 'OP99' }] };
    const fact = { version: 1, kind: 'next-meeting' as const, words: 'Vienna', source: 'a letter' };
    for (const refused of [
      await takeDraftSteps(context, worked, id, impossible),
      await giveDraftFact(context, id, fact),
      await updateDraft(context, id, { version: 1, name: 'x' }),
      await reviseDraft(context, worked, id, { version: 1, replace: false }),
    ]) {
      expect(refused).toMatchObject({ refusal: { code: 'draft/version-stale' } });
    }
    expect(await shown(id)).toMatchObject({ version: 2, facts: [], revision: null });
  });

  testHere('[S45] a proposal is accepted or rejected, and says so', async () => {
    const id = await begin();
    const { proposals } = await shown(id);
    const chain = proposals.find(({ rule }) => rule === 'recalled-chain');
    expect(proposals.every(({ state }) => state === 'open')).toBe(true);
    if (!chain) throw new Error('the base does not join the chain');
    const stateOf = async () => (await shown(id)).proposals.find((each) => each.id === chain.id)?.state;
    given(await take(id, { kind: 'accept-proposal', proposal: chain.id }));
    expect(await stateOf()).toBe('accepted');
    expect((await entry(id, chain.entry))?.text).toContain(chain.replacement);
    expect(await take(id, { kind: 'accept-proposal', proposal: chain.id })).toMatchObject({ done: false });
    given(await take(id, { kind: 'reject-proposal', proposal: chain.id }));
    expect(await stateOf()).toBe('rejected');
    expect((await entry(id, chain.entry))?.fate).toBe('kept');
    given(await take(id, { kind: 'undo' }));
    expect(await stateOf()).toBe('accepted');
    given(await take(id, { kind: 'undo' }));
    expect(await stateOf()).toBe('open');
    expect((await entry(id, chain.entry))?.fate).toBe('kept');
  });

  testHere('[S45] a proposal whose words are gone cannot be accepted', async () => {
    const id = await begin();
    const chain = (await shown(id)).proposals.find(({ rule }) => rule === 'recalled-chain');
    if (!chain) throw new Error('the base does not join the chain');
    given(await take(id, { kind: 'edit', entry: chain.entry, text: 'Recalling nothing,', reason: 'x' }));
    const gone = (await shown(id)).proposals.find((each) => each.id === chain.id);
    expect(gone).toMatchObject({ state: 'gone', step: null });
    const refused = await take(id, { kind: 'accept-proposal', proposal: chain.id });
    expect(refused).toMatchObject({ refusal: { code: 'draft/invalid', field: 'steps.0' } });
  });

  testHere('[S46] a fact fills its gap, with its source; what is not known stays a gap', async () => {
    const id = await begin();
    const unknown = (await shown(id)).proposals.filter(({ gap }) => gap);
    for (const { id: proposal } of unknown) given(await take(id, { kind: 'accept-proposal', proposal }));
    expect((await shown(id)).gaps.length).toBe(unknown.length);
    const give = async (words: string | null, source = 'a note verbale') => {
      const { version } = await shown(id);
      const kind = 'base-symbol' as const;
      return giveDraftFact(context, id, { version, kind, words, source });
    };
    given(await give(' A/RES/64/77\n'));
    given(await give('A/RES/64/78', 'the list of resolutions'));
    const page = await shown(id);
    expect(page.facts).toMatchObject([
      { words: 'A/RES/64/78', source: 'the list of resolutions', holds: true },
      { words: 'A/RES/64/77', holds: false },
    ]);
    const chain = page.proposals.find(({ rule }) => rule === 'recalled-chain');
    expect(chain?.replacement).toContain('64/78');
    given(await take(id, { kind: 'accept-proposal', proposal: chain?.id ?? '' }));
    given(await give('A/RES/64/79'));
    const renewed = (await shown(id)).proposals.find((each) => each.id === chain?.id);
    expect(renewed?.state).toBe('renewed');
    given(await take(id, { kind: 'accept-proposal', proposal: chain?.id ?? '' }));
    expect((await entry(id, chain?.entry ?? ''))?.text).toContain('64/79');
    expect((await entry(id, chain?.entry ?? ''))?.text).not.toContain('64/78');
    given(await give(null));
    expect((await shown(id)).facts.some(({ holds }) => holds)).toBe(false);
  });

  testHere('[S47] a delegation’s file gives amendments in the text that was tabled', async () => {
    const id = await begin();
    given(await take(id, { kind: 'drop', entry: 'OP1', reason: 'done' }));
    given(await take(id, { kind: 'undo' }));
    const file = await receive(id, 'Pakistan', ['health', 'public health'], ['Urges', 'Calls upon']);
    expect(file).toMatchObject({
      delegation: 'Pakistan',
      authors: ['Pakistan'],
      revision: 0,
      withdrawn: false,
    });
    expect(file.amendments).toBe(2);
    expect(await shown(id)).toMatchObject({ state: 'tabled', revision: 0, version: 3 });
    const page = await amendments(id);
    expect(page).toMatchObject({ revision: 0, current: true, version: 2 });
    for (const { range, old, file: from } of all(page)) {
      expect(page.text.slice(range.start, range.end)).toBe(old);
      expect(from).toBe(file.id);
    }
    expect(page.delegations).toMatchObject([{ delegation: 'Pakistan', open: 2, accepted: 0 }]);
    const bytes = { name: 'again.docx', bytes: await bytesOfFile(id, file.id) };
    expect(given(await receiveDelegationFile(context, worked, id, bytes)).id).toBe(file.id);
    expect((await amendments(id)).files.length).toBe(1);
    const broken = { name: 'x.docx', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 5, 6]) };
    const refused = await receiveDelegationFile(context, worked, id, broken);
    expect(refused).toMatchObject({ refusal: { code: 'amendment/unreadable' } });
    const other = { name: 'other.txt', bytes: bytesOf('Something else.\n\nAltogether.\n') };
    expect(await receiveDelegationFile(context, worked, id, other)).toMatchObject({
      refusal: { code: 'amendment/other-text' },
    });
    expect((await amendments(id)).files.length).toBe(1);
    const late = await receiveDelegationFile(context, worked, id, { ...other, revision: 7 });
    expect(late).toMatchObject({ refusal: { code: 'not-found' } });
  });

  testHere('[S47] two first files at the same moment are both kept, and table the draft once', async () => {
    const id = await begin();
    const files = [
      await markedUp('EU', [['culture', 'arts']]),
      await markedUp('Chad', [['culture', 'music']]),
    ];
    const both = await Promise.all(files.map((file) => receiveDelegationFile(context, worked, id, file)));
    expect(both.map((each) => each.done)).toEqual([true, true]);
    expect(await shown(id)).toMatchObject({ state: 'tabled', revisions: [{ revision: 0 }] });
    expect(all(await amendments(id)).length).toBe(2);
  });

  testHere('[S47] a file is called otherwise or withdrawn, and its decisions stay', async () => {
    const id = await begin();
    const file = await receive(id, 'A. Person', ['culture', 'arts']);
    given(await decide(id, 'accepted'));
    given(await changeDelegationFile(context, worked, id, file.id, { delegation: 'European Union' }));
    const [renamed] = all(await amendments(id));
    expect(renamed).toMatchObject({ delegation: 'European Union', decision: { ruling: 'accepted' } });
    given(await changeDelegationFile(context, worked, id, file.id, { withdrawn: true }));
    expect(await amendments(id)).toMatchObject({ groups: [], files: [{ withdrawn: true }] });
    given(await changeDelegationFile(context, worked, id, file.id, { withdrawn: false }));
    expect(all(await amendments(id))).toMatchObject([{ decision: { ruling: 'accepted' } }]);
    const none = await changeDelegationFile(context, worked, id, 'none', {});
    expect(none).toMatchObject({ refusal: { code: 'not-found' } });
  });

  testHere('[S47] a file of another text of the lineage is refused by its name', async () => {
    const id = await begin();
    await receive(id, 'EU', ['culture', 'arts']);
    const before = bytesOf(sampleOfLineage(1).text);
    const refused = await receiveDelegationFile(context, worked, id, { name: 'old.txt', bytes: before });
    expect(refused).toMatchObject({ refusal: { code: 'amendment/other-text', field: 'file' } });
    if (!refused.done) expect(refused.refusal.message).toMatch(/A\/RES\/62\/(17|99)/);
    expect((await amendments(id)).files.length).toBe(1);
  });

  testHere(
    '[S48] a decision whose words are no longer found is told, and goes over to no others',
    async () => {
      const id = await begin();
      const file = await receive(id, 'EU', ['culture', 'arts'], ['every two years', 'every year']);
      given(await decide(id, 'accepted'));
      const [gone] = all(await amendments(id));
      // As a version of the program had named it that read the file otherwise.
      await store.db
        .updateTable('amendment_decision')
        .set({ amendment: `${gone?.id.split(':')[0]}:1` })
        .where('draft', '=', id)
        .where('amendment', '=', gone?.id ?? '')
        .execute();
      const page = await amendments(id);
      expect(all(page).map(({ decision }) => decision?.ruling ?? null)).toEqual([null, 'accepted']);
      expect(page.homeless).toMatchObject([
        {
          ...{ file: file.id, delegation: 'EU', ruling: 'accepted', reason: 'agreed' },
          about: { old: gone?.old, words: gone?.words, entries: gone?.entries, kind: 'words' },
        },
      ]);
      const compiled = given(await compileDraft(context, worked, id, undefined, 'left'));
      const words = compiled.entries.map(({ text }) => text).join(' ');
      expect([words.includes('every year'), words.includes('arts')]).toEqual([true, false]);
      given(await changeDelegationFile(context, worked, id, file.id, { withdrawn: true }));
      expect((await amendments(id)).homeless).toEqual([]);
    },
  );

  testHere(
    '[S46] the symbol of a draft that was tabled is offered as that of its next revision',
    async () => {
      const bytes = bytesOf(
        `United Nations A/RES/70/5\nGeneral Assembly\n\n${sampleOfLineage(2, 'Other').text}`,
      );
      const kept = given(await keepFile(context, await readFile(bytes, 'headed.txt'), bytes, []));
      const id = given(await makeDraft(context, { base: kept.ids[0] }));
      const symbol = async () =>
        (await shown(id)).proposals.find(({ words }) => words.includes('A/RES/70/5'));
      const fact = { kind: 'draft-symbol', words: 'A/72/L.9', source: 'a letter' } as const;
      given(await giveDraftFact(context, id, { version: 1, ...fact }));
      const first = await symbol();
      expect(first).toMatchObject({ state: 'open', replacement: 'A/72/L.9' });
      given(await take(id, { kind: 'accept-proposal', proposal: first?.id ?? '' }));
      given(await revise(id));
      const next = await symbol();
      expect(next).toMatchObject({ state: 'renewed', replacement: 'A/72/L.9/Rev.1' });
      expect((await entry(id, next?.entry ?? ''))?.text).toContain('A/72/L.9');
      expect((await entry(id, next?.entry ?? ''))?.text).not.toContain('Rev.1');
      given(await take(id, { kind: 'accept-proposal', proposal: next?.id ?? '' }));
      given(await revise(id));
      expect((await entry(id, next?.entry ?? ''))?.text).toContain('A/72/L.9/Rev.1');
      expect(await symbol()).toMatchObject({ state: 'renewed', replacement: 'A/72/L.9/Rev.2' });
    },
  );

  testHere('[S48] decisions about amendments stand by the latest, and name what was seen', async () => {
    const id = await begin();
    await receive(id, 'Pakistan', ['every two years', 'every year']);
    await receive(id, 'EU', ['every two years', 'every three years']);
    const page = await amendments(id);
    expect(page.groups).toMatchObject([{ conflicting: true, entries: ['OP3'] }]);
    given(await decide(id, 'accepted', 'EU'));
    const stale = {
      version: page.version,
      decisions: [{ amendment: all(page)[0]?.id ?? '', ruling: 'open' as const }],
    };
    expect(await decideAmendments(context, worked, id, stale)).toMatchObject({
      refusal: { code: 'amendment/version-stale' },
    });
    const unknown = { version: page.version + 1, decisions: [{ amendment: 'x', ruling: 'open' as const }] };
    expect(await decideAmendments(context, worked, id, unknown)).toMatchObject({
      refusal: { code: 'amendment/invalid', field: 'decisions.0' },
    });
    given(await decide(id, 'bracketed', 'EU'));
    given(await decide(id, 'rejected', 'Pakistan'));
    const after = await amendments(id);
    expect(
      all(after)
        .map(({ delegation, decision }) => [delegation, decision?.ruling])
        .sort(),
    ).toEqual([
      ['EU', 'bracketed'],
      ['Pakistan', 'rejected'],
    ]);
    expect(all(after)[0]?.decision).toMatchObject({ reason: 'agreed', author: 'person:local' });
    const rows = await store.db
      .selectFrom('amendment_decision')
      .select('id')
      .where('draft', '=', id)
      .execute();
    expect(rows.length).toBe(3);
    expect((await shown(id)).version).toBe(1);
  });

  testHere('[S49] a compilation names the delegations, and changes nothing', async () => {
    const id = await begin();
    await receive(id, 'Pakistan', ['every two years', 'every year']);
    await receive(id, 'EU', ['every two years', 'every three years']);
    const words = async (open: 'bracketed' | 'left') =>
      given(await compileDraft(context, worked, id, undefined, open)).entries.find(
        (each) => each.id === 'OP3',
      );
    const compiled = await words('bracketed');
    expect(compiled?.text).toMatch(
      /\[[^\]]*two[^\]]*\] \[EU: three[^\]]*\] \[Pakistan: [^\]]*\]|\[EU: [^\]]*three/,
    );
    expect(compiled?.redline?.old).toContain('every two years');
    expect((await words('left'))?.redline).toBeNull();
    expect((await entry(id, 'OP3'))?.fate).toBe('kept');
  });

  testHere('[S50] a revision carries the decisions out and is kept as it was', async () => {
    const id = await begin();
    await receive(id, 'Pakistan', ['every two years', 'every year']);
    await receive(id, 'EU', ['culture', 'arts']);
    given(await decide(id, 'accepted', 'Pakistan'));
    given(await revise(id));
    const page = await shown(id);
    expect(page).toMatchObject({
      state: 'revised',
      revision: 1,
      revisions: [{ revision: 0 }, { revision: 1 }],
    });
    expect(page.entries.find((each) => each.id === 'OP3')).toMatchObject({
      ...{ fate: 'edited', reasons: [{ reason: 'Pakistan', author: 'person:local' }] },
    });
    expect((await entry(id, 'OP3'))?.text).toContain('every year');
    expect(JSON.stringify(page.entries)).not.toContain('arts');
    given(await take(id, { kind: 'drop', entry: 'OP3', reason: 'done' }));
    expect((await shown(id, 1)).entries.find((each) => each.id === 'OP3')?.fate).toBe('edited');
    expect((await shown(id, 0)).entries.find((each) => each.id === 'OP3')?.fate).toBe('kept');
    expect(await showDraft(context, worked, id, 2)).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await amendments(id)).toMatchObject({ revision: 1, current: true, groups: [] });
    expect(all(await amendments(id, 0)).length).toBe(2);
    const compared = given(await compareDraft(context, worked, id, { old: 0, new: 1 }));
    const changed = compared.comparison.rows.filter(({ redline }) =>
      redline.runs.some(({ kind }) => kind !== 'kept'),
    );
    expect(changed.map(({ old }) => old[0]?.address)).toEqual(['OP3']);
    const none = await compareDraft(context, worked, id, { old: 'base', new: 9 });
    expect(none).toMatchObject({ refusal: { code: 'not-found', field: 'new' } });
    given(await revise(id));
    expect(await revise(id)).toMatchObject({ refusal: { code: 'draft/invalid' } });
  });

  testHere('[S51] words that were changed since the text was tabled are not gone over unasked', async () => {
    const id = await begin();
    await receive(id, 'Pakistan', ['every two years', 'every year']);
    given(await decide(id, 'accepted'));
    given(await take(id, { kind: 'edit', entry: 'OP3', text: 'Recommends a meeting;', reason: 'ours' }));
    expect((await amendments(id)).entries.find((each) => each.id === 'OP3')?.changedSince).toBe(true);
    expect(await revise(id)).toMatchObject({ refusal: { code: 'draft/changed-since', field: 'replace' } });
    expect((await entry(id, 'OP3'))?.text).toBe('Recommends a meeting;');
    given(await revise(id, true));
    expect((await entry(id, 'OP3'))?.text).toContain('every year');
    given(await take(id, { kind: 'undo' }));
    expect((await entry(id, 'OP3'))?.text).toBe('Recommends a meeting;');
  });

  testHere('[S52] an adopted draft is closed until it is opened again', async () => {
    const id = await begin();
    const update = async (change: object) => {
      const { version } = await shown(id);
      return updateDraft(context, id, { version, ...change });
    };
    const wrong = await update({ adopted: true, adoptedAs: 'none' });
    expect(wrong).toMatchObject({ refusal: { code: 'draft/invalid', field: 'adoptedAs' } });
    const own = await update({ adopted: true, adoptedAs: sample[2] });
    expect(own).toMatchObject({ refusal: { code: 'draft/invalid', field: 'adoptedAs' } });
    given(await update({ adoptedAs: sample[1] }));
    expect(await shown(id)).toMatchObject({ state: 'adopted', adoptedAs: sample[1], proposals: [] });
    const listed = given(await listDrafts(context, worked, { state: 'adopted' }, { limit: 9, offset: 0 }));
    expect(listed.items.map((each) => each.openProposals)).toContain(0);
    const closed = { refusal: { code: 'draft/closed' } };
    expect(await take(id, { kind: 'drop', entry: 'OP1' })).toMatchObject(closed);
    expect(await revise(id)).toMatchObject(closed);
    given(await update({ name: 'Adopted' }));
    given(await update({ adopted: false }));
    expect(await shown(id)).toMatchObject({ name: 'Adopted', state: 'drafting', adoptedAs: null });
    expect((await shown(id)).proposals.length).toBeGreaterThan(0);
  });

  testHere('[S53] the Word file of a draft is its base with tracked changes', async () => {
    const id = await begin();
    given(await take(id, { kind: 'edit', entry: 'OP2', text: 'Urges all to help;', reason: 'x' }));
    given(await take(id, { kind: 'drop', entry: 'OP3', reason: 'x' }));
    const file = async (as: 'tracked' | 'plain' | 'compilation', old: 'base' | 'now' = 'base') => {
      const asked = { as, old, new: 'now', author: 'The Chair' } as const;
      const { content } = given(await draftAsDocx(context, worked, id, asked));
      const { value } = await readMarkedUp(content, 'file.docx');
      if (!value) throw new Error('it cannot be read');
      return value;
    };
    const tracked = await file('tracked');
    expect(tracked.source.text).toContain('every two years');
    expect(new Set(tracked.changes.map(({ author }) => author))).toEqual(new Set(['The Chair']));
    const plain = await file('plain');
    expect(plain.changes).toEqual([]);
    expect(plain.source.text).toContain('Urges all to help;');
    expect(plain.source.text).not.toContain('every two years');
    expect((await file('compilation')).source.text).toContain('Urges all to help;');
    expect((await file('tracked', 'now')).changes).toEqual([]);
  });

  testHere('[S53] each change in the Word file bears the name of the delegation that wanted it', async () => {
    const id = await begin();
    given(await revise(id));
    await receive(id, 'Mali', ['every two years', 'every year']);
    await receive(id, 'Peru', ['every two years', 'each spring']);
    const file = async (as: 'tracked' | 'tracked-compilation', old: 'base' | 0, reasons?: 'comments') => {
      const asked = { as, old, new: 'now', author: 'The Chair', ...(reasons ? { reasons } : {}) } as const;
      const { content } = given(await draftAsDocx(context, worked, id, asked));
      const { value } = await readMarkedUp(content, 'file.docx');
      if (!value) throw new Error('it cannot be read');
      return value;
    };
    const authors = ({ changes }: MarkedUpDocument) =>
      [...new Set(changes.map(({ author }) => author))].sort();
    expect(authors(await file('tracked-compilation', 'base'))).toEqual(['Mali', 'Peru', 'The Chair']);
    given(await decide(id, 'accepted', 'Mali'));
    given(await decide(id, 'rejected', 'Peru'));
    given(await revise(id));
    expect(authors(await file('tracked', 0))).toEqual(['Mali']);
    given(await take(id, { kind: 'edit', entry: 'OP2', text: 'Urges all to help;', reason: 'Shorter' }));
    const whole = await file('tracked', 'base', 'comments');
    expect(authors(whole)).toEqual(['Mali', 'The Chair']);
    expect(whole.changes.find(({ author }) => author === 'Mali')?.words).toContain('year');
    expect(whole.comments.map(({ author, text }) => [author, text])).toEqual([['The Chair', 'Shorter']]);
  });

  testHere('[S54] what the adopted text changed from the draft is shown, and written out', async () => {
    const id = await begin();
    const compared = (old: 'base' | 'now' | 'adopted') =>
      compareDraft(context, worked, id, { old, new: 'adopted' });
    expect(await compared('now')).toMatchObject({ refusal: { code: 'not-found', field: 'new' } });
    expect(await compared('adopted')).toMatchObject({ refusal: { code: 'not-found', field: 'old' } });
    given(
      await take(id, { kind: 'add', after: 'OP1', role: 'operative', text: 'Welcomes it;', reason: 'x' }),
    );
    const { version } = await shown(id);
    given(await updateDraft(context, id, { version, adoptedAs: sample[1] }));
    const { comparison } = given(await compared('now'));
    const went = comparison.rows.flatMap(({ redline }) =>
      redline.runs.flatMap(({ kind, old }) =>
        kind === 'deleted' ? [redline.old.slice(old.start, old.end)] : [],
      ),
    );
    expect(went).toContain('Welcomes it;');
    expect(given(await compared('base')).comparison.rows.length).toBeGreaterThan(0);
    expect(
      given(await compared('adopted')).comparison.links.every(({ relation }) => relation === 'unchanged'),
    ).toBe(true);
    for (const as of ['tracked', 'plain'] as const) {
      const asked = { as, old: 'now', new: 'adopted', author: 'The Chair' } as const;
      const { name, content } = given(await draftAsDocx(context, worked, id, asked));
      expect(name).toContain('adopted');
      const { value } = await readMarkedUp(content, 'file.docx');
      expect([as, value?.source.text.includes('Welcomes it;')]).toEqual([as, as === 'tracked']);
    }
  });

  testHere('[S55] what stands open is told with whose words they are, and settled by a step', async () => {
    const id = await begin();
    const text = (await entry(id, 'OP3'))?.text ?? '';
    const start = text.indexOf('every two years');
    const range = { start, end: start + 'every two years'.length };
    const alternatives = [{ words: 'every year', by: 'Mali' }, { words: '' }];
    given(await take(id, { kind: 'bracket', entry: 'OP3', range, alternatives, reason: 'no agreement' }));
    const [open, ...others] = (await shown(id)).open;
    expect(others).toEqual([]);
    expect(open).toMatchObject({
      entry: 'OP3',
      wordings: [
        { words: 'every two years', by: null },
        { words: 'every year', by: 'Mali' },
        { words: '', by: null },
      ],
    });
    const place = { start: open?.start ?? 0, end: open?.end ?? 0 };
    const settle = {
      kind: 'settle',
      entry: 'OP3',
      range: place,
      words: 'every year',
      reason: 'agreed',
    } as const;
    given(await take(id, settle));
    expect((await shown(id)).open).toEqual([]);
    expect((await entry(id, 'OP3'))?.text).toBe(text.replace('every two years', 'every year'));
    expect(await take(id, settle)).toMatchObject({ refusal: { code: 'draft/invalid', field: 'steps.0' } });
  });

  testHere('[S55] words of a delegation in brackets bear its name', async () => {
    const id = await begin();
    await receive(id, 'Pakistan', ['every two years', 'every year']);
    given(await decide(id, 'bracketed', 'Pakistan'));
    given(await revise(id));
    const { open } = await shown(id);
    expect(open.flatMap(({ wordings }) => wordings.map(({ by }) => by))).toContain('Pakistan');
  });

  testHere('[S56] what a place asks of a paragraph is told, and changes nothing', async () => {
    const id = await begin();
    const place = (of: string, after: string | null) =>
      placeDraftEntry(context, worked, id, { entry: of, after });
    expect(given(await place('OP1', 'PP1')).parts).toMatchObject([
      {
        part: 'preambular',
        opening: { from: 'Takes note with appreciation', to: 'Taking note with appreciation' },
      },
    ]);
    expect(given(await place('OP1', null)).parts.length).toBe(1);
    expect(await place('OP99', 'PP1')).toMatchObject({ refusal: { code: 'not-found', field: 'entry' } });
    expect(await place('OP1', 'OP99')).toMatchObject({ refusal: { code: 'not-found', field: 'after' } });
    expect(await placeDraftEntry(context, worked, 'none', { entry: 'OP1', after: null })).toMatchObject({
      refusal: { code: 'not-found' },
    });
    expect((await shown(id)).entries.every(({ fate }) => fate === 'kept')).toBe(true);
  });

  testHere('[S41] a thousand steps are quick', async () => {
    const id = await begin();
    const steps = Array.from(
      { length: 500 },
      (_, at): StepToTake => ({
        ...{ kind: 'edit', entry: `OP${(at % 4) + 1}`, text: `Urges it ${'again and '.repeat(40)} ${at};` },
        reason: 'x',
      }),
    );
    given(await take(id, ...steps));
    given(await take(id, ...steps));
    const begun = performance.now();
    given(await take(id, { kind: 'drop', entry: 'OP1', reason: 'x' }));
    await shown(id);
    const warm = performance.now() - begun;
    const undoing = performance.now();
    given(await take(id, { kind: 'undo' }));
    await shown(id);
    const undo = performance.now() - undoing;
    // Some 70 ms and 300 ms where nothing else runs.
    expect({ warm: warm < 1000, undo: undo < 4000 }).toEqual({ warm: true, undo: true });
  });

  testHere('[S6] a visitor reads drafts and changes none; every change is recorded', async () => {
    const id = await begin();
    const denied = { refusal: { code: 'not-permitted' } };
    const other = { ...context, actor: visitor };
    expect((await showDraft(other, worked, id)).done).toBe(true);
    const steps = { version: 1, steps: [{ kind: 'drop', entry: 'OP1' }] as StepToTake[] };
    expect(await takeDraftSteps(other, worked, id, steps)).toMatchObject(denied);
    expect(await makeDraft(other, { base: sample[0] })).toMatchObject(denied);
    expect(await reviseDraft(other, worked, id, { version: 1, replace: false })).toMatchObject(denied);
    const file = { name: 'x.docx', bytes: bytesOf('x') };
    expect(await receiveDelegationFile(other, worked, id, file)).toMatchObject(denied);
    expect(await decideAmendments(other, worked, id, { version: 1, decisions: [] })).toMatchObject(denied);
    given(await take(id, { kind: 'drop', entry: 'OP1', reason: 'x' }));
    const events = await store.db
      .selectFrom('event')
      .select(['action', 'author'])
      .where('subject', '=', id)
      .orderBy('at')
      .execute();
    expect(events).toEqual([
      { action: 'draft made', author: 'person:local' },
      { action: 'draft changed', author: 'person:local' },
    ]);
  });
});

function given<T>(...results: Result<T>[]): T {
  for (const result of results) {
    if (!result.done) throw new Error(`${result.refusal.code}: ${result.refusal.message}`);
  }
  return (results.at(-1) as { value: T }).value;
}
