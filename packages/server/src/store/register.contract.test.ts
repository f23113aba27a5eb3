import { type Instrument, instrumentsFromSource, plainSource } from '@biennium/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addEntry } from '../commands/add-entry.ts';
import type { Context } from '../commands/context.ts';
import { exportEntries } from '../commands/export-entries.ts';
import { mergeEntries } from '../commands/merge-entries.ts';
import { proposeEntries as entriesProposed, type HeldText } from '../commands/propose-entries.ts';
import { ruleOnStatements } from '../commands/rule-on-statements.ts';
import { listEntries, showEntry } from '../commands/show-entry.ts';
import { stateOfEntry } from '../commands/state-of-entry.ts';
import { withdrawEntry } from '../commands/withdraw-entry.ts';
import { localPerson, visitor } from '../policies/actor.ts';
import type { Result } from '../refusals/result.ts';
import { draftHere } from '../test-kit/draft-here.ts';
import { embeddedEngine, serverEngine, type TestEngine } from '../test-kit/engines.ts';
import type { Store } from './open.ts';

const engines: [string, TestEngine | null][] = [
  ['embedded', await embeddedEngine()],
  ['PostgreSQL', await serverEngine()],
];

const paper = { words: 'Sample report, p. 3' };
const held = (id: string, place: string, day = '8 July 2008'): HeldText => {
  const text = `The General Assembly,

Noting the general meeting of the two organizations, held in ${place} on ${day},

1. Decides to remain seized of the matter.`;
  const [answer] = instrumentsFromSource(plainSource(text, 'paragraphs'));
  if (!answer) throw new Error('no instrument');
  return { id, instrument: answer.value };
};

describe.each(engines)('the register, on %s', (_name, engine) => {
  let store: Store;
  let context: Context;

  const window = { limit: 50, offset: 0 };
  const proposeEntries = async (within: Context, texts: readonly HeldText[]) =>
    given(await entriesProposed(within, texts, draftHere));
  const meetings = async () => given(await listEntries(context, { kind: 'meeting' }, window)).items;
  const shown = async (id: string) => given(await showEntry(context, id));
  const values = async (id: string) =>
    (await shown(id)).entry.fields.map(({ field, values, disagree }) => [
      field,
      values.map(({ value, standing }) => `${value} (${standing})`).join(', '),
      disagree,
    ]);

  beforeAll(async () => {
    if (!engine) return;
    store = await engine.store();
    context = { db: store.db, actor: localPerson };
  });
  afterAll(async () => {
    await store?.close();
    await engine?.remove();
  });
  const testHere = test.skipIf(engine === null);

  testHere('[S70] an entry is what is stated of it, each value with its source', async () => {
    const statements = [
      { field: 'name', value: 'Sample Organization', language: 'en', source: paper },
      { field: 'name', value: 'Sample Conference', language: 'en', until: '2011-06-27', source: paper },
    ];
    const id = given(await addEntry(context, { kind: 'organization', statements }));
    const page = await shown(id);
    expect(page.entry).toMatchObject({ kind: 'organization', label: 'Sample Organization', waiting: 0 });
    expect(page.statements.map(({ value, until, source, author }) => [value, until, source, author])).toEqual(
      [
        ['Sample Organization', null, { kind: 'document', ...paper, link: null }, 'person:local'],
        ['Sample Conference', '2011-06-27', { kind: 'document', ...paper, link: null }, 'person:local'],
      ],
    );
    const listed = given(await listEntries(context, { kind: 'organization', words: 'sample ORG' }, window));
    expect(listed.items.map((entry) => entry.id)).toEqual([id]);
    expect(given(await listEntries(context, { words: '100%' }, window)).total).toBe(0);
  });

  testHere.each([
    [{ field: 'colour', value: 'blue' }, 'statements.0.field'],
    [{ field: 'closedOn', value: '31 February' }, 'statements.0.value'],
    [{ field: 'closedOn', value: '2020', language: 'en' }, 'statements.0.language'],
    [{ field: 'closedOn', value: '2020', from: '2020-01-01' }, 'statements.0.from'],
    [{ field: 'seat', value: 'Vienna', from: '2020-02-30' }, 'statements.0.from'],
    [{ field: 'seat', value: 'Vienna', until: '2020-2-3' }, 'statements.0.until'],
    [{ field: 'seat', value: 'Vienna', from: '2020-02-03', until: '2019-02-03' }, 'statements.0.until'],
    [{ field: 'seat', value: 'Vienna', source: { words: ' ' } }, 'statements.0.source'],
  ])('[S70] what is no value of a field is refused: %j', async (statement, field) => {
    const asked = { kind: 'organization' as const, statements: [{ source: paper, ...statement }] };
    expect(await addEntry(context, asked)).toMatchObject({
      done: false,
      refusal: { code: 'entry/invalid', field },
    });
  });

  testHere('[S70] nothing stated is no entry, and who may not keep the register adds none', async () => {
    expect(await addEntry(context, { kind: 'meeting', statements: [] })).toMatchObject({ done: false });
    const statements = [{ field: 'place', value: 'Vienna', source: paper }];
    expect(await addEntry({ ...context, actor: visitor }, { kind: 'meeting', statements })).toMatchObject({
      refusal: { code: 'not-permitted' },
    });
  });

  testHere('[S71] what texts record is proposed once, with its paragraphs', async () => {
    const texts = [held('instrument:a', 'Geneva'), held('instrument:b', 'Geneva')];
    const [id] = (await proposeEntries(context, texts)) as [string];
    expect(await proposeEntries(context, texts)).toEqual([]);
    expect((await meetings()).map((entry) => entry.id)).toEqual([id]);
    const { entry, statements } = await shown(id);
    expect(entry).toMatchObject({ firstDay: '2008-07-08', disagreeing: 0, waiting: 5 });
    expect(statements.filter(({ field }) => field === 'place').map(({ source }) => source)).toEqual(
      ['instrument:a', 'instrument:b'].map((instrument) =>
        expect.objectContaining({
          ...{ kind: 'text', instrument, address: 'PP1' },
          words: 'general meeting of the two organizations, held in Geneva on 8 July 2008',
        }),
      ),
    );
  });

  testHere(
    '[S71] what is read no more goes, unless a person ruled on it; what was decided stays',
    async () => {
      const [before] = await meetings();
      const id = before?.id as string;
      const [place, name] = ['place', 'name'].map(
        (field) => before?.fields.find((each) => each.field === field)?.values[0]?.statements[0] as string,
      );
      given(
        await ruleOnStatements(context, id, { statements: [place as string], ruling: 'confirmed' }, null),
      );
      await proposeEntries(context, [held('instrument:a', 'Vienna'), held('instrument:b', 'Vienna')]);
      expect(await values(id)).toEqual(
        expect.arrayContaining([
          ['place', 'Geneva (confirmed)', true],
          ['name', 'general meeting of the two organizations (proposed)', false],
        ]),
      );
      expect((await shown(id)).statements.some((statement) => statement.id === name)).toBe(true);
      await proposeEntries(context, [held('instrument:a', 'Geneva'), held('instrument:b', 'Geneva')]);
      expect(await values(id)).toContainEqual(['place', 'Geneva (confirmed)', false]);
    },
  );

  testHere('[S71] an entry of which no text says anything any more leaves the lists', async () => {
    const [id] = await proposeEntries(context, [held('instrument:c', 'Sampleton', '9 July 2010')]);
    expect((await meetings()).map((entry) => entry.id)).toContain(id);
    const [other] = instrumentsFromSource(
      plainSource('The General Assembly,\n\n1. Decides to remain seized of the matter.', 'paragraphs'),
    );
    await proposeEntries(context, [{ id: 'instrument:c', instrument: other?.value as Instrument }]);
    expect((await meetings()).map((entry) => entry.id)).not.toContain(id);
  });

  testHere(
    '[S72] rulings are kept one behind the other, and who saw an older version rules on nothing',
    async () => {
      const [entry] = await meetings();
      const id = entry?.id as string;
      const statement = entry?.fields[0]?.values[0]?.statements[0] as string;
      const rule = (ruling: 'confirmed' | 'rejected' | 'open', expected: number | null = null) =>
        ruleOnStatements(context, id, { statements: [statement], ruling, note: 'seen' }, expected);
      given(await rule('rejected'));
      given(await rule('open'));
      const { entry: now, rulings } = await shown(id);
      expect(rulings.slice(-2).map(({ ruling, note }) => [ruling, note])).toEqual([
        ['rejected', 'seen'],
        ['open', 'seen'],
      ]);
      expect(await rule('confirmed', now.version - 1)).toMatchObject({
        refusal: { code: 'entry/version-stale' },
      });
      expect(
        await ruleOnStatements(context, id, { statements: ['statement:none'], ruling: 'confirmed' }, null),
      ).toMatchObject({ refusal: { code: 'entry/invalid', field: 'statements.0' } });
      expect(
        await ruleOnStatements(context, 'meeting:none', { statements: [], ruling: 'open' }, null),
      ).toMatchObject({
        refusal: { code: 'not-found' },
      });
    },
  );

  testHere('[S72] a person adds what they know beside what is proposed', async () => {
    const [entry] = await meetings();
    const id = entry?.id as string;
    given(await stateOfEntry(context, id, [{ field: 'place', value: 'Vienna', source: paper }], null));
    expect(await values(id)).toContainEqual(['place', 'Geneva (confirmed), Vienna (confirmed)', true]);
    expect(await stateOfEntry(context, id, [], null)).toMatchObject({ refusal: { code: 'entry/invalid' } });
  });

  testHere('[S73] two entries that turn out to be one are one, and can be parted', async () => {
    const [one] = await meetings();
    const id = one?.id as string;
    const statements = [{ field: 'host', value: 'Sample Organization', source: paper }];
    const other = given(await addEntry(context, { kind: 'meeting', statements }));
    given(await mergeEntries(context, id, { other, apart: false }, null));
    expect(await values(id)).toContainEqual(['host', 'Sample Organization (confirmed)', false]);
    expect((await meetings()).map((entry) => entry.id)).toEqual([id]);
    expect((await shown(other)).entry.id).toBe(id);
    expect(await mergeEntries(context, id, { other: id, apart: false }, null)).toMatchObject({ done: false });
    expect(await mergeEntries(context, id, { other: 'meeting:none', apart: false }, null)).toMatchObject({
      refusal: { code: 'not-found' },
    });
    given(await mergeEntries(context, id, { other, apart: true }, null));
    expect((await values(id)).some(([field]) => field === 'host')).toBe(false);
    expect(await meetings()).toHaveLength(2);
  });

  testHere('[S80] an entry that is withdrawn leaves the lists, and can be brought back', async () => {
    const statements = [{ field: 'place', value: 'Sample Town', source: paper }];
    const id = given(await addEntry(context, { kind: 'meeting', statements }));
    const ids = async (withdrawn?: boolean) =>
      given(await listEntries(context, { kind: 'meeting', withdrawn }, window)).items.map(
        (entry) => entry.id,
      );
    given(await withdrawEntry(context, id, { withdrawn: true, note: 'It never took place.' }, 2));
    expect([(await ids()).includes(id), (await ids(true)).includes(id)]).toEqual([false, true]);
    expect((await shown(id)).statements).toHaveLength(1);
    expect(await withdrawEntry(context, id, { withdrawn: false }, 2)).toMatchObject({
      refusal: { code: 'entry/version-stale' },
    });
    given(await withdrawEntry(context, id, { withdrawn: false }, null));
    expect((await ids()).includes(id)).toBe(true);
    const gone = given(await listEntries(context, { words: 'general meeting' }, window)).items[0]
      ?.id as string;
    given(await withdrawEntry(context, gone, { withdrawn: true }, null));
    expect(await proposeEntries(context, [held('instrument:a', 'Geneva')])).not.toContain(gone);
    expect((await ids()).includes(gone)).toBe(false);
  });

  testHere('[S81] entries are found by what they are about', async () => {
    const of = given(
      await addEntry(context, {
        kind: 'agreement',
        statements: [
          { field: 'party', value: 'Sample Fund', source: paper },
          { field: 'state', value: 'signed', source: paper },
          { field: 'expiresOn', value: '2027-05', source: paper },
        ],
      }),
    );
    const action = {
      kind: 'action' as const,
      statements: [
        { field: 'name', value: 'Send the list', source: paper },
        { field: 'of', value: of, source: paper },
        { field: 'due', value: '2026-03-01', source: paper },
        { field: 'state', value: 'agreed', source: paper },
      ],
    };
    const id = given(await addEntry(context, action));
    given(
      await stateOfEntry(
        context,
        id,
        [{ field: 'state', value: 'in progress', from: '2026-01-05', source: paper }],
        null,
      ),
    );
    expect((await shown(id)).entry).toMatchObject({
      ...{ partOf: of, state: 'in progress', firstDay: '2026-03-01', disagreeing: 0 },
    });
    const found = async (filter: object) =>
      given(await listEntries(context, filter, window)).items.map((entry) => entry.id);
    expect(await found({ of })).toEqual([id]);
    expect(await found({ kind: 'action', state: 'agreed' })).toEqual([]);
    expect(await found({ kind: 'action', endsTo: '2026-02' })).toEqual([]);
    expect(await found({ kind: 'agreement', naming: 'sample FUND', state: 'signed' })).toEqual([of]);
    expect(await found({ kind: 'agreement', naming: 'F_nd' })).toEqual([]);
    expect(await found({ endsFrom: '2027-01', endsTo: '2027-12' })).toEqual([of]);
    const meeting = given(
      await addEntry(context, {
        kind: 'meeting',
        statements: [
          { field: 'name', value: 'Sample meeting', source: paper },
          { field: 'place', value: 'Sampleville', source: paper },
          { field: 'on', value: '1999-05', source: paper },
        ],
      }),
    );
    for (const words of ['meeting sample', 'Sampleville 1999', '1999'])
      expect(await found({ kind: 'meeting', words })).toEqual([meeting]);
    expect(await found({ kind: 'meeting', words: 'meeting 05' })).toEqual([]);
    // A party is an organization of the register, found by any of its names, or words.
    const house = given(
      await addEntry(context, {
        kind: 'organization',
        statements: [
          { field: 'name', value: 'Sample House', language: 'en', source: paper },
          { field: 'name', value: 'بيت العينات', language: 'ar', source: paper },
          { field: 'acronym', value: 'SMH', source: paper },
        ],
      }),
    );
    const party = (value: string) => ({ field: 'party', value, source: paper });
    const hosted = given(
      await addEntry(context, { kind: 'agreement', statements: [party(house), party('Others')] }),
    );
    for (const naming of ['sample house', 'بيت', 'smh', 'others', house])
      expect(await found({ kind: 'agreement', naming })).toEqual([hosted]);
    expect(
      await addEntry(context, { kind: 'agreement', statements: [party('organization:none')] }),
    ).toMatchObject({ done: false, refusal: { code: 'entry/invalid', field: 'statements.0.value' } });
    const none = { ...action, statements: [{ field: 'of', value: 'meeting:none', source: paper }] };
    expect(await addEntry(context, none)).toMatchObject({
      refusal: { code: 'entry/invalid', field: 'statements.0.value' },
    });
    expect(await stateOfEntry(context, id, none.statements, null)).toMatchObject({
      refusal: { code: 'entry/invalid', field: 'statements.0.value' },
    });
  });

  testHere('[S82] what passes the filter is a table, each entry told by its name', async () => {
    const filter = { kind: 'action' as const };
    const { content, name } = given(await exportEntries(context, filter, 'csv'));
    const [head, row] = (content as string).replace('\uFEFF', '').split('\r\n');
    expect(name).toBe('action.csv');
    expect(head).toBe('id,name,of,owner,due,state,carriedTo,disagree,texts');
    expect(row?.split(',').slice(1)).toEqual([
      ...['Send the list', expect.stringContaining('agreement:'), '', '2026-03-01', 'in progress', '', ''],
      '"Sample report',
      ' p. 3"',
    ]);
    expect(given(await exportEntries(context, filter, 'xlsx')).content).toBeInstanceOf(Uint8Array);
  });
});

function given<T>(result: Result<T>): T {
  if (!result.done) throw new Error(`${result.refusal.code}: ${result.refusal.message}`);
  return result.value;
}
