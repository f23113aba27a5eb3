import type { Mandate } from '@biennium/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addMandate } from '../commands/add-mandate.ts';
import type { Context } from '../commands/context.ts';
import { correctInstrument } from '../commands/correct-instrument.ts';
import { decideMandate } from '../commands/decide-mandate.ts';
import { exportMandates } from '../commands/export-mandates.ts';
import { keepFile } from '../commands/keep-file.ts';
import { makeLineage } from '../commands/make-lineage.ts';
import type { MandateDecisionToTake, ShownMandate } from '../commands/mandate-pages.ts';
import { MandateReading } from '../commands/mandate-reading.ts';
import { readFile } from '../commands/read-file.ts';
import { readMandates } from '../commands/read-mandates.ts';
import { removeLineageMember } from '../commands/remove-lineage-member.ts';
import { reviewInstrument } from '../commands/review-instrument.ts';
import { showArrival } from '../commands/show-arrival.ts';
import {
  listMandates,
  listMandateTerms,
  showMandate,
  showMandateReading,
} from '../commands/show-mandates.ts';
import { localPerson, visitor } from '../policies/actor.ts';
import { done, type Result } from '../refusals/result.ts';
import { draftHere } from '../test-kit/draft-here.ts';
import { embeddedEngine, serverEngine, type TestEngine } from '../test-kit/engines.ts';
import { bytesOf } from '../test-kit/sample.ts';
import type { Store } from './open.ts';
import type { MandateFilter } from './repositories/mandate-list.ts';

const engines: [string, TestEngine | null][] = [
  ['embedded', await embeddedEngine()],
  ['PostgreSQL', await serverEngine()],
];

const today = '2026-11-21';

const opening = (
  mark: string,
) => `Cooperation between the United Nations and the Organization of Islamic Cooperation

The General Assembly,

Noting the work of the two organizations in the ${mark} cycle,
`;
const texts = {
  first: `${opening('first')}
1. Requests the Secretary-General to report to the General Assembly at its seventy-fourth session on the progress made in Afghanistan;

2. Urges the specialized agencies and other organizations of the United Nations system to expand their cooperation in the field of mediation;

3. Invites Member States to convene a seminar on health before the end of 2020.
`,
  second: `${opening('second')}
1. Welcomes the report;

2. Invites the specialized agencies and other organizations of the United Nations system to expand their cooperation in the field of mediation;

3. Requests the Secretary-General to report to the General Assembly at its eighty-first session on the progress made in Afghanistan;

4. Encourages the Secretary-General to appoint a focal point.
`,
};

describe.each(engines)('mandates, on %s', (_name, engine) => {
  let store: Store;
  let context: Context;
  let reading: MandateReading;
  let first: string;
  let second: string;
  let lineage: string;

  const keep = async (text: string, fields: Record<string, string>) => {
    const bytes = bytesOf(text);
    const corrections = Object.entries(fields).map(([field, value]) => ({ field, value }));
    return given(await keepFile(context, await readFile(bytes, 'sample.txt'), bytes, corrections))
      .ids[0] as string;
  };
  const order = { by: 'adopted', descending: false } as const;
  const window = { limit: 100, offset: 0 };
  const list = async (filter: MandateFilter = {}, on = today) =>
    given(await listMandates(context, filter, on, order, window));
  const told = ({ instrument: { symbol }, carriedBy }: ShownMandate) => `${symbol} ${carriedBy}`;
  const named = async (filter: MandateFilter, on = today) => (await list(filter, on)).items.map(told).sort();
  const at = async (instrument: string, carriedBy: string) => {
    const { items } = await list({ instrument, standing: 'any' });
    const found = items.find((each) => each.carriedBy === carriedBy);
    if (!found) throw new Error(`${carriedBy} asks for nothing`);
    return found;
  };
  const decide = async ({ id, version }: ShownMandate, asked: MandateDecisionToTake) => {
    given(await decideMandate(context, id, asked, version));
    await reading.run(context);
    return given(await showMandate(context, id, today));
  };

  beforeAll(async () => {
    if (!engine) return;
    store = await engine.store();
    context = { db: store.db, actor: localPerson };
    reading = new MandateReading(draftHere);
    first = await keep(texts.first, { symbol: 'A/RES/73/1', session: '73', adoptedOn: '2018-11-20' });
    second = await keep(texts.second, { symbol: 'A/RES/79/1', session: '79', adoptedOn: '2024-11-20' });
    lineage = given(await makeLineage(context, { instruments: [first, second] }));
  });
  afterAll(async () => {
    await reading?.close();
    await store?.close();
    await engine?.remove();
  });
  const testHere = test.skipIf(engine === null);

  testHere('[S90] mandates of what is held are read once, and it is told how far that is', async () => {
    expect(given(await showMandateReading(context))).toEqual({ instruments: 2, waiting: 2, lineages: 1 });
    await reading.run(context);
    expect(given(await showMandateReading(context))).toEqual({ instruments: 2, waiting: 0, lineages: 0 });
    expect(await named({})).toEqual([
      ...['A/RES/73/1 OP1', 'A/RES/73/1 OP2', 'A/RES/73/1 OP3'],
      ...['A/RES/79/1 OP2', 'A/RES/79/1 OP3', 'A/RES/79/1 OP4'],
    ]);
    const read: string[] = [];
    const work: typeof draftHere.work = (kind, ...asked) => {
      read.push(kind);
      return draftHere.work(kind, ...asked);
    };
    await new MandateReading({ work }).run(context);
    expect(read).toEqual([]);
  });

  testHere(
    '[S90] an instrument that was corrected is read again; what did not change is not changed',
    async () => {
      const { version, due } = await at(second, 'OP3');
      expect(due).toMatchObject({ kind: 'session', session: 81, on: '2026-09-08' });
      given(await correctInstrument(context, second, [{ field: 'draftSymbol', value: 'A/79/L.1' }], null));
      expect(given(await showMandateReading(context)).waiting).toBe(1);
      await reading.run(context);
      expect(await at(second, 'OP3')).toMatchObject({ version, due });
    },
  );

  testHere('[S90] a text that takes too long has none, and holds nothing up', async () => {
    const id = await keep(texts.first.replaceAll('first', 'long'), { symbol: 'A/RES/73/2' });
    const work: typeof draftHere.work = async () => ({
      done: false,
      refusal: { code: 'work/too-long', message: '', met: { what: 'seconds', most: 1 } },
    });
    await readMandates(context, id, { work });
    expect(await named({ instrument: id })).toEqual([]);
    expect(given(await showMandateReading(context)).waiting).toBe(0);
  });

  testHere('[S92] what became of each mandate is told along the lineage', async () => {
    expect(await at(first, 'OP1')).toMatchObject({
      lineage,
      fate: { before: 'first', after: 'carried', since: { symbol: 'A/RES/73/1', address: 'OP1' } },
    });
    expect((await at(first, 'OP3')).fate).toMatchObject({ after: 'dropped', descendant: null });
    const report = await at(second, 'OP3');
    expect(report.fate).toMatchObject({
      ...{
        before: 'carried',
        after: 'last',
        ancestor: (await at(first, 'OP1')).id,
        ...{ changed: ['action', 'due'], movedOn: false },
      },
      since: { symbol: 'A/RES/73/1', address: 'OP1' },
    });
    expect((await at(second, 'OP2')).fate.strength).toEqual({ from: 1140, to: 850 });
    expect((await at(second, 'OP4')).fate).toMatchObject({ before: 'new', since: { address: 'OP4' } });
    const { life } = given(await showMandate(context, report.id, today));
    expect(life.map(told)).toEqual(['A/RES/73/1 OP1', 'A/RES/79/1 OP3']);
  });

  testHere('[S92] a due that moved on by its cycle is told as that', async () => {
    const due = { kind: 'session', session: 75, on: null, meeting: null } as const;
    const { mandate } = await decide(await at(first, 'OP1'), { kind: 'corrected', fields: { due } });
    expect((await at(second, 'OP3')).fate).toMatchObject({ before: 'carried', movedOn: true });
    expect((await at(second, 'OP3')).fate.changed).not.toContain('due');
    expect(await named({ fate: 'due-changed' })).toEqual([]);
    await decide(mandate, { kind: 'reopened' });
    expect(await named({ fate: 'due-changed' })).toEqual(['A/RES/79/1 OP3']);
  });

  testHere.each<[MandateFilter, string[]]>([
    [{ addressee: 'un-secretary-general' }, ['73/1 OP1', '79/1 OP3', '79/1 OP4']],
    [{ addressee: 'undp' }, []],
    [{ addressee: 'undp', members: true }, ['73/1 OP2', '79/1 OP2']],
    [{ verb: 'encourages' }, ['79/1 OP4']],
    [{ level: 'invites' }, ['73/1 OP3', '79/1 OP2']],
    [{ due: 'session' }, ['73/1 OP1', '79/1 OP3']],
    [{ due: 'none' }, ['73/1 OP2', '79/1 OP2', '79/1 OP4']],
    [{ from: '2020-12-31', to: '2026-01-01' }, ['73/1 OP3']],
    [{ session: 81 }, ['79/1 OP3']],
    [{ theme: 'mediation' }, ['73/1 OP2', '79/1 OP2']],
    [{ country: 'AFG', session: 74 }, ['73/1 OP1']],
    [{ goal: '5' }, []],
    [{ fate: 'new' }, ['79/1 OP4']],
    [{ fate: 'first' }, ['73/1 OP1', '73/1 OP2', '73/1 OP3']],
    [{ fate: 'carried' }, ['79/1 OP2', '79/1 OP3']],
    [{ fate: 'softened' }, ['79/1 OP2']],
    [{ fate: 'strengthened' }, []],
    [{ fate: 'due-changed' }, ['79/1 OP3']],
    [{ fate: 'dropped' }, ['73/1 OP3']],
    [{ fate: 'last' }, ['79/1 OP2', '79/1 OP3', '79/1 OP4']],
    [{ standing: 'confirmed' }, []],
    [{ q: 'semin health' }, ['73/1 OP3']],
    [{ q: '!!' }, []],
    [{ overdue: false, session: 81 }, ['79/1 OP3']],
  ])('[S94] the list is filtered: %j', async (filter, expected) => {
    expect(await named({ lineage, ...filter })).toEqual(expected.map((each) => `A/RES/${each}`));
  });

  testHere(
    '[S94] late is what the newest text asks and whose last day has passed; a session until it closes',
    async () => {
      expect(await named({ overdue: true }, '2027-09-06')).toEqual([]);
      expect(await named({ overdue: true }, '2027-09-07')).toEqual(['A/RES/79/1 OP3']);
      expect((await list({ session: 81 }, '2027-09-07')).items[0]?.overdue).toBe(true);
      expect((await list({ session: 74 }, '2027-09-07')).items[0]?.overdue).toBe(false);
    },
  );

  testHere('[S94] it is ordered, what has no value last, and told in pages', async () => {
    const page = async (by: 'due' | 'addressee' | 'strength', descending: boolean) =>
      given(await listMandates(context, {}, today, { by, descending }, window)).items.map(told);
    expect((await page('due', false)).slice(0, 3)).toEqual([
      ...['A/RES/73/1 OP1', 'A/RES/73/1 OP3', 'A/RES/79/1 OP3'],
    ]);
    expect((await page('due', true))[0]).toBe('A/RES/79/1 OP3');
    expect((await page('strength', true))[0]).toBe('A/RES/73/1 OP2');
    expect((await page('addressee', false)).at(0)).toBe('A/RES/73/1 OP3');
    const some = given(await listMandates(context, {}, today, order, { limit: 2, offset: 2 }));
    expect([some.total, some.items.map(told)]).toEqual([6, ['A/RES/73/1 OP3', 'A/RES/79/1 OP2']]);
  });

  testHere('[S94] what it can be filtered by is counted, with titles', async () => {
    const terms = given(await listMandateTerms(context, { lineage }, today));
    expect(terms.total).toBe(6);
    expect(terms.addressees[0]).toMatchObject({
      ...{ term: 'un-secretary-general', count: 3 },
      titles: { en: 'Secretary-General' },
    });
    expect(terms.levels).toContainEqual({ term: 'invites', titles: {}, count: 2 });
    expect(terms.dues).toContainEqual({ term: 'none', titles: {}, count: 3 });
    expect(terms.fates).toContainEqual({ term: 'due-changed', titles: {}, count: 1 });
    expect(terms.standings).toEqual([{ term: 'proposed', titles: {}, count: 6 }]);
  });

  testHere('[S94] it is taken away as a table, in which no cell is a formula', async () => {
    const asked = { filter: { fate: 'dropped' }, today, order, as: 'csv' } as const;
    const { content, name } = given(await exportMandates(context, draftHere, asked));
    expect(name).toBe('mandates.csv');
    const [head, row] = String(content)
      .replace(/^\uFEFF/, '')
      .split('\r\n') as [string, string];
    expect(head).toContain('symbol,adopted,paragraph,verb');
    expect(row).toContain('A/RES/73/1,2018-11-20,OP3,invites,850,Member States');
    const { content: workbook } = given(await exportMandates(context, draftHere, { ...asked, as: 'xlsx' }));
    expect(
      Buffer.from(workbook as Uint8Array)
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  testHere('[S93] what an instrument changes for whom', async () => {
    const page = given(await showArrival(context, reading, second, today));
    expect(page).toMatchObject({
      before: { symbol: 'A/RES/73/1' },
      counts: { fresh: 1, carried: 0, changed: 2, lapsed: 1, unfinished: 0, waiting: 3 },
    });
    const names = new Map(page.mandates.map((each) => [each.id, told(each)]));
    const lists = page.addressees.map(({ name, fresh, carried, changed, lapsed, unfinished }) => [
      name,
      [fresh, carried, changed, lapsed, unfinished].map((ids) => ids.map((id) => names.get(id)).join()),
    ]);
    expect(lists).toEqual([
      ['Secretary-General', ['A/RES/79/1 OP4', '', 'A/RES/79/1 OP3', '', '']],
      ['Member States', ['', '', '', 'A/RES/73/1 OP3', '']],
      [
        'specialized agencies and other organizations of the United Nations system',
        ['', '', 'A/RES/79/1 OP2', '', ''],
      ],
    ]);
    const start = given(await showArrival(context, reading, first, today));
    expect(start).toMatchObject({ before: null, counts: { fresh: 3, lapsed: 0, unfinished: 0 } });
    expect(await showArrival(context, reading, 'instrument:none', today)).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });

  testHere(
    '[S91] a decision stands beside the proposal; who saw an older version decides nothing',
    async () => {
      const seen = await at(second, 'OP4');
      const page = await decide(seen, { kind: 'confirmed', note: 'read by me' });
      expect(page.mandate).toMatchObject({ standing: 'confirmed', version: seen.version + 1 });
      expect(page.decisions).toMatchObject([
        { kind: 'confirmed', note: 'read by me', author: 'person:local', words: seen.words, address: 'OP4' },
      ]);
      expect(page.proposal?.action).toBe(seen.action);
      expect(await decideMandate(context, seen.id, { kind: 'rejected' }, seen.version)).toMatchObject({
        refusal: { code: 'mandate/version-stale' },
      });
      expect(
        await decideMandate({ ...context, actor: visitor }, seen.id, { kind: 'rejected' }, null),
      ).toMatchObject({ refusal: { code: 'not-permitted' } });
      expect(await decideMandate(context, 'mandate:none', { kind: 'rejected' }, null)).toMatchObject({
        refusal: { code: 'not-found' },
      });
      const back = await decide(page.mandate, { kind: 'reopened' });
      expect(back.mandate.standing).toBe('proposed');
      expect(back.decisions.map(({ kind }) => kind)).toEqual(['confirmed', 'reopened']);
    },
  );

  testHere('[S91] what was corrected holds, for filters and fates too', async () => {
    const fields = {
      addressees: [{ name: 'focal point', organization: null }],
      due: { kind: 'date', session: null, on: '2025-06-30', meeting: null },
      themes: ['health'],
    } as const;
    const { mandate } = await decide(await at(second, 'OP4'), { kind: 'corrected', fields });
    expect(mandate.due).toEqual({ ...fields.due, rule: null, at: null });
    const { at: place } = mandate.addressees[0] as ShownMandate['addressees'][number];
    expect(mandate.words.slice(place?.start, place?.end)).toBe('focal point');
    expect(await named({ addressee: 'focal point' })).toEqual(['A/RES/79/1 OP4']);
    expect(await named({ addressee: 'un-secretary-general', instrument: second })).toEqual([
      'A/RES/79/1 OP3',
    ]);
    expect(await named({ theme: 'health', instrument: second, overdue: true })).toEqual(['A/RES/79/1 OP4']);
    await decide(mandate, { kind: 'reopened' });
    expect(await named({ addressee: 'focal point' })).toEqual([]);
  });

  testHere.each<[MandateDecisionToTake, string]>([
    [{ kind: 'corrected', fields: {} }, 'fields'],
    [{ kind: 'corrected', fields: { action: ' ' } }, 'fields.action'],
    [
      { kind: 'corrected', fields: { addressees: [{ name: '', organization: null }] } },
      'fields.addressees.0.name',
    ],
    [
      { kind: 'corrected', fields: { addressees: [{ name: 'X', organization: 'nobody' }] } },
      'fields.addressees.0.organization',
    ],
    [
      {
        kind: 'corrected',
        fields: { due: { kind: 'date', session: null, on: '2025-02-30', meeting: null } },
      },
      'fields.due.on',
    ],
    [
      { kind: 'corrected', fields: { due: { kind: 'session', session: null, on: null, meeting: null } } },
      'fields.due.session',
    ],
    [
      { kind: 'corrected', fields: { due: { kind: 'meeting', session: null, on: null, meeting: ' ' } } },
      'fields.due.meeting',
    ],
    [{ kind: 'corrected', fields: { recurrence: 'P' } }, 'fields.recurrence'],
    [{ kind: 'corrected', fields: { themes: ['mediation', 'nothing'] } }, 'fields.themes.1'],
    [{ kind: 'corrected', fields: { countries: ['XXX'] } }, 'fields.countries.0'],
    [{ kind: 'corrected', fields: { goals: ['18'] } }, 'fields.goals.0'],
  ])('[S91] what cannot be is refused: %j', async (asked, field) => {
    const { id } = await at(second, 'OP4');
    expect(await decideMandate(context, id, asked, null)).toMatchObject({
      refusal: { code: 'mandate/invalid', field },
    });
  });

  testHere('[S91] one that is rejected or merged does not hold, and is not followed', async () => {
    const [report, point] = [await at(second, 'OP3'), await at(second, 'OP4')];
    const merged = await decide(point, { kind: 'merged', into: report.id });
    expect(merged.mandate).toMatchObject({ standing: 'merged', mergedInto: report.id });
    expect(given(await showMandate(context, report.id, today)).merged).toEqual([point.id]);
    const rejected = await decide(report, { kind: 'rejected' });
    expect(rejected.mandate.fate).toMatchObject({ before: null, after: null });
    expect((await at(first, 'OP1')).fate.after).toBe('dropped');
    expect(await named({ instrument: second })).toEqual(['A/RES/79/1 OP2']);
    for (const into of [merged.mandate.id, report.id, (await at(first, 'OP1')).id]) {
      expect(await decideMandate(context, merged.mandate.id, { kind: 'merged', into }, null)).toMatchObject({
        refusal: { code: 'mandate/invalid', field: 'into' },
      });
    }
    await decide(rejected.mandate, { kind: 'reopened' });
    await decide(await at(second, 'OP4'), { kind: 'reopened' });
    expect((await at(first, 'OP1')).fate.after).toBe('carried');
  });

  testHere('[S91] a person adds what the program did not find', async () => {
    const add = (carriedBy: string, fields: Parameters<typeof addMandate>[2]['fields']) =>
      addMandate(context, second, { carriedBy, fields });
    const fields = {
      verb: 'requests',
      action: 'the report',
      addressees: [{ name: 'Secretary-General', organization: 'un-secretary-general' }],
    } as const;
    const id = given(await add('OP1', fields));
    const { mandate, proposal, decisions } = given(await showMandate(context, id, today));
    expect(mandate).toMatchObject({ standing: 'added', carriedBy: 'OP1', strength: 1050, verbAt: null });
    expect(mandate.words.slice(mandate.actionAt?.start, mandate.actionAt?.end)).toBe('the report');
    expect([proposal, decisions.map(({ kind }) => kind)]).toEqual([null, ['added']]);
    expect(await add('OP9', fields)).toMatchObject({ refusal: { field: 'carriedBy' } });
    expect(await add('OP1', { action: 'x' })).toMatchObject({ refusal: { field: 'fields.verb' } });
    expect(await add('OP1', { verb: 'urges' })).toMatchObject({ refusal: { field: 'fields.action' } });
    const review = given(await reviewInstrument(context, reading, second, today));
    expect(review.progress).toEqual({ total: 4, decided: 1 });
    expect(review.paragraphs.map((each) => each.mandates.map(({ standing }) => standing))).toEqual([
      ...[['added'], ['proposed'], ['proposed'], ['proposed']],
    ]);
    const gone = await decide(mandate, { kind: 'rejected' });
    expect(gone.mandate.standing).toBe('rejected');
  });

  testHere('[S95] when a text is read otherwise, what was decided stays with its words', async () => {
    const [agencies, report, point] = [
      await at(second, 'OP2'),
      await at(second, 'OP3'),
      await at(second, 'OP4'),
    ];
    const confirmed = (await decide(report, { kind: 'confirmed' })).mandate;
    const rejected = (await decide(point, { kind: 'rejected' })).mandate;
    const readAs = async (other: (read: Mandate[]) => Mandate[], note: string) => {
      given(await correctInstrument(context, second, [{ field: 'draftSymbol', value: note }], null));
      const work: typeof draftHere.work = async (kind, ...asked) => {
        const answer = await draftHere.work(kind, ...asked);
        const value = answer.done && kind === 'mandates' ? other(answer.value as Mandate[]) : null;
        return value ? (done(value) as typeof answer) : answer;
      };
      await readMandates(context, second, { work });
      await reading.run(context);
    };
    // The report is read with another due, the focal point is asked for in more words, and the agencies are not asked any more.
    await readAs(
      (read) =>
        read.flatMap((each) => {
          if (each.carriedBy === 'OP2') return [];
          if (each.carriedBy === 'OP3') return [{ ...each, due: null }];
          return [{ ...each, action: `${each.action} soon` }];
        }),
      'A/79/L.2',
    );
    expect(await at(second, 'OP3')).toMatchObject({
      ...{ id: confirmed.id, standing: 'confirmed', due: confirmed.due, readOtherwise: true },
    });
    expect(given(await showMandate(context, confirmed.id, today)).proposal?.due).toBeNull();
    expect(await at(second, 'OP4')).toMatchObject({ id: rejected.id, standing: 'rejected' });
    expect(await showMandate(context, agencies.id, today)).toMatchObject({ refusal: { code: 'not-found' } });

    // Its words stand nowhere any more.
    await store.db
      .updateTable('mandate_words')
      .set({ text: 'Words that were there' })
      .where('mandate', '=', rejected.id)
      .execute();
    await readAs(() => [], 'A/79/L.3');
    expect(await at(second, 'OP4')).toMatchObject({
      ...{ id: rejected.id, standing: 'rejected', words: 'Words that were there', paragraph: 'OP4' },
    });
    expect(await at(second, 'OP3')).toMatchObject({ standing: 'confirmed', action: confirmed.action });
    const reopened = await decide(await at(second, 'OP3'), { kind: 'reopened' });
    expect(reopened.mandate.standing).toBe('gone');
    expect(await named({ instrument: second })).toEqual([]);

    await readAs((read) => read, 'A/79/L.4');
    expect(await at(second, 'OP3')).toMatchObject({ id: confirmed.id, standing: 'proposed' });
    expect(await at(second, 'OP4')).toMatchObject({ id: rejected.id, standing: 'rejected' });
  });

  testHere('[S92] what leaves a lineage is told anew', async () => {
    given(await removeLineageMember(context, lineage, second, {}, null));
    await reading.run(context);
    expect((await at(first, 'OP1')).fate).toMatchObject({ before: 'first', after: 'last', descendant: null });
    expect(await at(second, 'OP3')).toMatchObject({ lineage: null, fate: { before: null, ancestor: null } });
  });
});

function given<T>(result: Result<T, { readonly message: string }>): T {
  if (!result.done) throw new Error(result.refusal.message);
  return result.value;
}
