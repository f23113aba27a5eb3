import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addLineageMembers } from '../commands/add-lineage-members.ts';
import { compareInstruments } from '../commands/compare-instruments.ts';
import type { Context } from '../commands/context.ts';
import { correctInstrument } from '../commands/correct-instrument.ts';
import { decideLink } from '../commands/decide-link.ts';
import { discoverLineages, isDiscovered, startDiscovery } from '../commands/discover-lineages.ts';
import { joinLineages } from '../commands/join-lineages.ts';
import { keepFile } from '../commands/keep-file.ts';
import { listLineages } from '../commands/list-lineages.ts';
import { makeLineage } from '../commands/make-lineage.ts';
import { readFile } from '../commands/read-file.ts';
import { removeLineageMember } from '../commands/remove-lineage-member.ts';
import { renameLineage } from '../commands/rename-lineage.ts';
import { showLineage } from '../commands/show-lineage.ts';
import { showOrigins } from '../commands/show-origins.ts';
import { showThread } from '../commands/show-thread.ts';
import { splitLineage } from '../commands/split-lineage.ts';
import { WorkedLineages } from '../commands/worked-lineages.ts';
import { localPerson, visitor } from '../policies/actor.ts';
import type { Result } from '../refusals/result.ts';
import { discoverHere } from '../test-kit/discover-here.ts';
import { draftHere } from '../test-kit/draft-here.ts';
import { embeddedEngine, serverEngine, type TestEngine } from '../test-kit/engines.ts';
import { arabicSample, bytesOf, sampleOfLineage, sampleResolution } from '../test-kit/sample.ts';
import type { Store } from './open.ts';

const engines: [string, TestEngine | null][] = [
  ['embedded', await embeddedEngine()],
  ['PostgreSQL', await serverEngine()],
];

describe.each(engines)('lineages, on %s', (_name, engine) => {
  let store: Store;
  let context: Context;
  let worked: WorkedLineages;
  /** Five cycles of one organization, three of another. */
  let sample: string[];
  let other: string[];

  const keep = async (text: string, corrections: Parameters<typeof keepFile>[3] = []) => {
    const bytes = bytesOf(text);
    return given(await keepFile(context, await readFile(bytes, 'sample.txt'), bytes, corrections))
      .ids[0] as string;
  };
  const kept = async (of: string, steps: readonly number[]) => {
    const ids: string[] = [];
    for (const step of steps) {
      const { text, corrections } = sampleOfLineage(step, of);
      ids.push(await keep(text, corrections));
    }
    return ids;
  };
  const discover = async (signal?: AbortSignal) => {
    const ways = { discover: discoverHere, ...(signal ? { signal } : {}) };
    return discoverLineages(context, given(await startDiscovery(context)), ways);
  };
  const lineages = async (filter: Parameters<typeof listLineages>[2] = {}) =>
    given(await listLineages(context, worked, filter, { limit: 50, offset: 0 })).items;
  const lineageWith = async (instrument: string) => {
    const [found] = await lineages({ instrument });
    if (!found) throw new Error('it is in no lineage');
    return found;
  };
  const membersWith = async (instrument: string) =>
    (await lineageWith(instrument)).members.map((member) => member.instrument);
  const shown = async (id: string) => given(await showLineage(context, worked, id));

  beforeAll(async () => {
    if (!engine) return;
    store = await engine.store();
    context = { db: store.db, actor: localPerson };
    worked = new WorkedLineages();
    // Out of order, so that the order is found.
    const [third, first, second] = await kept('Sample Organization', [2, 0, 1]);
    sample = [first, second, third] as string[];
    other = await kept('League of Examples', [0, 1, 2]);
    await keep(sampleResolution('alone').replaceAll('Sample', 'Solitary'));
    await keep(arabicSample);
  });
  afterAll(async () => {
    await store?.close();
    await engine?.remove();
  });
  const testHere = test.skipIf(engine === null);

  testHere('[S26] what is held is brought into lineages, each member with its reasons', async () => {
    expect(await isDiscovered(context)).toBe(false);
    expect(await discover()).toMatchObject({ state: 'done', lineages: 2, added: 6 });
    expect(await isDiscovered(context)).toBe(true);
    expect(await membersWith(sample[0] as string)).toEqual(sample);
    expect(await membersWith(other[0] as string)).toEqual(other);
    const { id } = await lineageWith(sample[0] as string);
    const { members } = await shown(id);
    for (const { reasons, author } of members) {
      expect(author).toBe('program:discovery');
      expect(reasons.length).toBeGreaterThan(0);
    }
    expect(members[2]?.reasons).toContainEqual(
      expect.objectContaining({ kind: 'recalled', symbol: 'A/RES/62/19' }),
    );
  });

  testHere('[S21] a lineage is shown with its links, threads and gaps', async () => {
    const { id, counts, gaps } = await lineageWith(sample[0] as string);
    const page = await shown(id);
    expect(page.lineage.instruments.map(({ file }) => file)).toEqual(sample);
    expect(page.members[0]?.paragraphs.map(({ address }) => address)).toEqual([
      ...['PP1', 'PP2', 'PP3', 'OP1', 'OP2', 'OP3', 'OP4'],
    ]);
    expect(counts).toEqual({ threads: 7, links: 14, decided: 0 });
    expect(gaps).toEqual(page.lineage.gaps);
    expect(page.lineage.gaps.map(({ symbol }) => symbol)).toEqual(['A/RES/58/19']);
  });

  testHere('[S21] a thread tells every version, and what changed between any two', async () => {
    const { id } = await lineageWith(sample[0] as string);
    const thread = given(await showThread(context, worked, id, '0:OP2', { old: 0, new: 2 }));
    expect(thread.versions.map(({ instrument }) => instrument.instrument)).toEqual(sample);
    expect(thread.steps.map(({ link }) => link?.relation)).toEqual(['revised', 'revised']);
    const [urges, invites] = thread.versions.map(({ strength }) => strength?.value ?? 0);
    expect(urges).toBeGreaterThan(invites as number);
    expect(thread.between?.redline.old).toBe(thread.versions[0]?.paragraph.text);
    expect(thread.between?.redline.new).toBe(thread.versions[2]?.paragraph.text);
    const refused = { done: false, refusal: { code: 'not-found' } };
    expect(await showThread(context, worked, id, '7:OP9', {})).toMatchObject(refused);
    expect(await showThread(context, worked, id, '0:OP2', { old: 0, new: 3 })).toMatchObject(refused);
  });

  testHere('[S21] the words of a member have the instrument that first had them', async () => {
    const { id } = await lineageWith(sample[0] as string);
    const last = given(await showOrigins(context, worked, id, undefined));
    expect(last.at).toBe(2);
    expect(last.shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    for (const { paragraph, runs } of last.paragraphs) {
      expect(runs.at(-1)?.end).toBe(paragraph.text.length);
    }
    const first = given(await showOrigins(context, worked, id, sample[0]));
    expect(first.shares).toMatchObject([{ instrument: 0, share: 1 }]);
    expect(await showOrigins(context, worked, id, other[0])).toMatchObject({ done: false });
  });

  testHere('[S22] any two instruments are compared, of one lineage or not', async () => {
    const [old, , next] = sample as [string, string, string];
    const pair = given(await compareInstruments(context, worked, draftHere, { old, new: next }));
    expect(pair.lineage).toMatchObject({ id: (await lineageWith(old)).id });
    expect(pair.comparison.rows.length).toBeGreaterThan(6);
    const strangers = given(
      await compareInstruments(context, worked, draftHere, { old, new: other[1] as string }),
    );
    expect(strangers.lineage).toBeNull();
    const arabic = await keep(arabicSample);
    const tongues = given(await compareInstruments(context, worked, draftHere, { old, new: arabic }));
    expect(tongues.comparison.rows).toEqual([]);
    expect(tongues.issues).toMatchObject([{ code: 'lineage/languages-differ', severity: 'error' }]);
    const refused = { done: false, refusal: { code: 'not-found', field: 'new' } };
    expect(
      await compareInstruments(context, worked, draftHere, { old, new: 'instrument:none' }),
    ).toMatchObject(refused);
  });

  testHere('[S23] a decision about a link stands over the proposal, and both are kept', async () => {
    const { id, version } = await lineageWith(sample[0] as string);
    const [one, two] = sample as [string, string];
    const ends = { from: { instrument: one, address: 'OP2' }, to: { instrument: two, address: 'OP2' } };
    const part = { ...ends, kind: 'parted' as const, note: 'another matter' };
    expect(await decideLink(context, worked, id, part, version)).toMatchObject({ done: true });
    const parted = await shown(id);
    expect(parted.version).toBe(version + 1);
    expect(parted.decisions).toMatchObject([
      { kind: 'parted', state: 'holds', note: 'another matter', author: 'person:local' },
    ]);
    expect(parted.decisions[0]?.proposed).toMatchObject([{ relation: 'revised', decided: false }]);
    const linksOf = (page: typeof parted) =>
      page.lineage.links.filter(
        ({ from, to }) => from?.addresses.includes('OP2') && to && from.instrument === 0,
      );
    expect(linksOf(parted)).toEqual([]);

    const undo = { ...ends, kind: 'withdrawn' as const };
    given(await decideLink(context, worked, id, undo, version + 1));
    const undone = await shown(id);
    expect(undone.decisions.map(({ state }) => state)).toEqual(['replaced', 'holds']);
    expect(linksOf(undone)).toMatchObject([{ relation: 'revised', decided: false }]);

    const join = { ...ends, to: { instrument: two, address: 'OP3' }, kind: 'joined' as const };
    given(await decideLink(context, worked, id, join, version + 2));
    const joined = await shown(id);
    expect(linksOf(joined)).toMatchObject([{ decided: true, to: { addresses: ['OP3'] } }]);
    expect((await lineageWith(one)).counts?.decided).toBeGreaterThan(0);
    given(await decideLink(context, worked, id, { ...join, kind: 'withdrawn' }, null));
  });

  testHere.each([
    ['to', { from: ['one', 'OP2'], to: ['three', 'OP2'] }],
    ['to', { from: ['two', 'OP2'], to: ['one', 'OP2'] }],
    ['to', { from: ['one', 'OP2'], to: ['two', 'OP99'] }],
    ['from', { from: ['none', 'OP2'], to: ['two', 'OP2'] }],
  ] as const)(
    '[S23] a decision is about paragraphs of neighbours, the older first: %s',
    async (field, asked) => {
      const [one, two, three] = sample as [string, string, string];
      const { id } = await lineageWith(one);
      const named = { one, two, three, none: 'instrument:none' };
      const end = ([name, address]: readonly [keyof typeof named, string]) => ({
        instrument: named[name],
        address,
      });
      const wrong = { kind: 'joined' as const, from: end(asked.from), to: end(asked.to) };
      const refused = { done: false, refusal: { code: 'lineage/invalid', field } };
      expect(await decideLink(context, worked, id, wrong, null)).toMatchObject(refused);
    },
  );

  testHere('[S25] who saw an older version changes nothing; a visitor changes nothing at all', async () => {
    const { id, version } = await lineageWith(sample[0] as string);
    const stale = { done: false, refusal: { code: 'lineage/version-stale' } };
    expect(await renameLineage(context, id, { name: 'Other' }, version - 1)).toMatchObject(stale);
    const two = ['One', 'Two'].map((name) => renameLineage(context, id, { name }, version));
    expect((await Promise.all(two)).map(({ done }) => done).sort()).toEqual([false, true]);
    const stranger = { ...context, actor: visitor };
    const denied = { done: false, refusal: { code: 'not-permitted' } };
    expect(await renameLineage(stranger, id, { name: 'Other' }, null)).toMatchObject(denied);
    expect(await makeLineage(stranger, { instruments: sample })).toMatchObject(denied);
    expect(await startDiscovery(stranger)).toMatchObject(denied);
    expect(await showLineage(stranger, worked, id)).toMatchObject({ done: true });
  });

  testHere('[S27] a name that a person gave stays, and the list is found by it', async () => {
    const { id } = await lineageWith(sample[0] as string);
    given(await renameLineage(context, id, { name: 'Our own 100% lineage' }, null));
    await discover();
    expect((await lineageWith(sample[0] as string)).name).toBe('Our own 100% lineage');
    const named = async (q: string) => (await lineages({ q })).map((each) => each.id);
    expect(await named('own 100%')).toEqual([id]);
    expect(await named('A/RES/62/19')).toEqual([id]);
    expect(await named('%')).toEqual([id]);
    expect(await named('zanzibar')).toEqual([]);
    expect(await lineages({ language: 'ar' })).toEqual([]);
  });

  testHere('[S28] what a person split stays split, what a person joined stays joined', async () => {
    const [one, two, three] = sample as [string, string, string];
    const { id } = await lineageWith(one);
    const made = given(await splitLineage(context, id, { instruments: [three] }, null));
    await discover();
    expect(await membersWith(one)).toEqual([one, two]);
    expect(await membersWith(three)).toEqual([three]);
    expect((await lineageWith(three)).id).toBe(made);

    given(await joinLineages(context, id, { lineage: made }, null));
    await discover();
    expect(await membersWith(one)).toEqual(sample);
    expect((await lineageWith(three)).id).toBe(id);

    const { id: others } = await lineageWith(other[0] as string);
    given(await joinLineages(context, id, { lineage: others }, null));
    await discover();
    expect(await membersWith(one)).toHaveLength(6);
    const back = given(await splitLineage(context, id, { instruments: other, name: 'Examples' }, null));
    await discover();
    expect((await lineageWith(other[0] as string)).id).toBe(back);
    expect(await membersWith(one)).toEqual(sample);
  });

  testHere(
    '[S28] a member that a person took out stays out, and comes back when a person says so',
    async () => {
      const [one, two, three] = sample as [string, string, string];
      const { id } = await lineageWith(one);
      given(await removeLineageMember(context, id, two, { note: 'not this one' }, null));
      await discover();
      expect(await membersWith(one)).toEqual([one, three]);
      expect(await lineages({ instrument: two })).toEqual([]);
      given(await addLineageMembers(context, id, { instruments: [two] }, null));
      expect(await membersWith(one)).toEqual(sample);
      const elsewhere = { done: false, refusal: { code: 'lineage/elsewhere' } };
      const stranger = other[0] as string;
      expect(await addLineageMembers(context, id, { instruments: [stranger] }, null)).toMatchObject(
        elsewhere,
      );
      given(await addLineageMembers(context, id, { instruments: [stranger], take: true }, null));
      expect(await membersWith(one)).toContain(stranger);
      expect(await membersWith(other[1] as string)).toEqual(other.slice(1));
      given(
        await addLineageMembers(
          context,
          (await lineageWith(other[1] as string)).id,
          { instruments: [stranger], take: true },
          null,
        ),
      );
      expect(await membersWith(one)).toEqual(sample);
    },
  );

  testHere('[S20] a lineage made by hand has members of one language that are in no other', async () => {
    const alone = await keep(sampleResolution('alone').replaceAll('Sample', 'Solitary'));
    const arabic = await keep(arabicSample);
    const refused = (code: string) => ({ done: false, refusal: { code, field: 'instruments' } });
    const make = (...instruments: string[]) => makeLineage(context, { instruments });
    expect(await make(alone, arabic)).toMatchObject(refused('lineage/invalid'));
    expect(await make(alone, 'instrument:none')).toMatchObject(refused('lineage/invalid'));
    expect(await make(alone, alone)).toMatchObject(refused('lineage/invalid'));
    expect(await make(alone, sample[0] as string)).toMatchObject(refused('lineage/elsewhere'));
    const second = await keep(sampleResolution('second').replaceAll('Sample', 'Solitary'));
    const id = given(await make(alone, second));
    expect(await shown(id)).toMatchObject({ found: 'by-hand', members: [{}, {}] });
    expect((await shown(id)).members[0]?.reasons).toEqual([{ kind: 'by-hand' }]);
    await discover();
    expect(await membersWith(alone)).toHaveLength(2);
  });

  testHere('[S29] a discovery that is stopped changes nothing', async () => {
    const [late] = await kept('Sample Organization', [3]);
    const stop = new AbortController();
    stop.abort();
    expect(await discover(stop.signal)).toMatchObject({ state: 'stopped', added: 0 });
    expect(await isDiscovered(context)).toBe(false);
    expect(await lineages({ instrument: late as string })).toEqual([]);
    await discover();
    expect(await membersWith(sample[0] as string)).toEqual([...sample, late]);
    expect(await isDiscovered(context)).toBe(true);
  });

  testHere('[S21] a correction of a member is seen at once', async () => {
    const [one, two] = sample as [string, string];
    expect((await membersWith(one))[0]).toBe(one);
    given(await correctInstrument(context, one, [{ field: 'adoptedOn', value: '2030-01-01' }], null));
    const { id, members } = await lineageWith(one);
    expect([members[0]?.instrument, members.at(-1)?.instrument]).toEqual([two, one]);
    expect((await shown(id)).lineage.instruments.at(-1)).toMatchObject({
      file: one,
      adoptedOn: '2030-01-01',
    });
  });

  testHere('[S6] changes of lineages are recorded with what stood before and after', async () => {
    const { id } = await lineageWith(sample[0] as string);
    const events = await store.db
      .selectFrom('event')
      .select(['author', 'action', 'before', 'after'])
      .where('subject', '=', id)
      .orderBy('at')
      .execute();
    const actions = new Set(events.map(({ action }) => action));
    for (const action of ['found', 'renamed', 'split', 'joined', 'changed'])
      expect(actions).toContain(`lineage ${action}`);
    expect(actions).toContain('link decided');
    expect(events.find(({ action }) => action === 'lineage found')?.author).toBe('program:discovery');
    expect(events.find(({ action }) => action === 'lineage renamed')?.author).toBe('person:local');
  });
});

function given<T>(result: Result<T>): T {
  if (!result.done) throw new Error(`${result.refusal.code}: ${result.refusal.message}`);
  return result.value;
}
