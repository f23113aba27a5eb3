import { describe, expect, test } from 'vitest';
import { instrumentsFromSource } from '../../read-source.ts';
import { processorTime } from '../../test-kit/processor-time.ts';
import { plainSource } from '../../text/source-text.ts';
import { draftWithSteps } from '../after.ts';
import type { Draft } from '../draft.ts';
import { draftOfInstrument } from '../from-base.ts';
import { pageOfDraft } from '../page.ts';
import type { Amendment, AmendmentDecision, Ruling } from './amendment.ts';
import { compiledText, stepsOfDecisions } from './compiled.ts';
import { amendmentGroups, clash } from './groups.ts';

const LINES = [
  'The General Assembly,',
  'Recalling its earlier resolutions on cooperation,',
  '1. Requests the Secretary-General to submit ten reports on the work;',
  '2. Encourages the specialized agencies to train experts in health;',
  '3. Decides to remain seized of the matter.',
];
const base = instrumentsFromSource(plainSource(`${LINES.join('\n')}\n`, 'paragraphs'))[0]?.value;
if (!base) throw new Error('no base');
const draft = draftOfInstrument(base);
const by = { author: 'Desk', at: '2026-05-01T08:00:00Z' };

/** What a delegation asks for in the place of words of a draft. */
const ask = (id: string, old: string, words: string, of: Draft = draft): Amendment => {
  const { text, lines } = pageOfDraft(of);
  const start = text.indexOf(old);
  const end = start + old.length;
  if (start < 0) throw new Error(`${old} is not in the draft`);
  const touched = lines.filter((line) => line.start <= Math.max(start, end - 1) && start <= line.end);
  return {
    id,
    delegation: id.split(':')[0] as string,
    author: null,
    at: null,
    tracked: true,
    range: { start, end },
    old,
    words,
    notes: [],
    droppedNotes: [],
    entries: touched.map(({ owner }) => owner),
    kind: 'words',
  };
};
/** The same before the words. */
const insert = (id: string, before: string, words: string, of: Draft = draft): Amendment => {
  const { range, ...rest } = ask(id, before, words, of);
  return { ...rest, range: { start: range.start, end: range.start }, old: '' };
};
const all = (amendments: readonly Amendment[], ruling: Ruling): AmendmentDecision[] =>
  amendments.map(({ id }) => ({ amendment: id, ruling }));
const stepsFor = (amendments: readonly Amendment[], of: Draft = draft) =>
  stepsOfDecisions(of, amendments, all(amendments, 'accepted'), by);
const revised = (amendments: readonly Amendment[], of: Draft = draft): Draft => {
  const { value, issues } = draftWithSteps(of, stepsFor(amendments, of));
  expect(issues).toEqual([]);
  return value;
};
const told = (of: Draft): string[] =>
  of.entries
    .filter(({ fate }) => fate !== 'dropped')
    .map(({ role, text }) => `${role} ${text.split(' ').slice(0, 2).join(' ')}`);

describe('[N30] new notes of words that are kept open in brackets', () => {
  const noted = (id: string, words: string, at: number, text: string): Amendment => ({
    ...ask(id, 'ten reports', words),
    notes: [{ at, text }],
  });
  const notesBehind = (pair: readonly Amendment[]): string[][] => {
    const { value } = draftWithSteps(draft, stepsOfDecisions(draft, pair, all(pair, 'bracketed'), by));
    return value.entries.flatMap(({ text, notes }) =>
      notes.map(({ note, at }) => [
        text.slice(0, at),
        value.notes.find(({ id }) => id === note)?.text as string,
      ]),
    );
  };

  test('stand behind the words of their delegation', () => {
    expect(
      notesBehind([
        noted('Egypt:1', 'two short reports', 3, 'In Arabic.'),
        noted('EU:1', 'a report', 8, 'See A/79/1.'),
      ]),
    ).toEqual([
      ['Requests the Secretary-General to submit [ten reports] [EU: a report', 'See A/79/1.'],
      ['Requests the Secretary-General to submit [ten reports] [EU: a report] [Egypt: two', 'In Arabic.'],
    ]);
  });

  test('are one where delegations want the same words with the same note, and two where the notes differ', () => {
    const alike = [
      noted('EU:1', 'a report', 8, 'See A/79/1.'),
      noted('Egypt:1', 'a report', 8, 'See A/79/1.'),
    ];
    expect(notesBehind(alike)).toEqual([
      ['Requests the Secretary-General to submit [ten reports] [EU, Egypt: a report', 'See A/79/1.'],
    ]);
    const apart = [
      noted('EU:1', 'a report', 8, 'See A/79/1.'),
      noted('Egypt:1', 'a report', 8, 'See A/80/1.'),
    ];
    expect(notesBehind(apart).map(([, text]) => text)).toEqual(['See A/79/1.', 'See A/80/1.']);
  });

  test('whatever characters stand in the words', () => {
    expect(notesBehind([noted('EU:1', 'a \ufdd0report', 9, 'See A/79/1.')])).toEqual([
      ['Requests the Secretary-General to submit [ten reports] [EU: a \ufdd0report', 'See A/79/1.'],
    ]);
  });
});

describe('[N28] amendments that touch each other are shown together', () => {
  test('words put in within words that another replaces', () => {
    const pair = [ask('EU:1', 'submit ten reports', 'report'), insert('Egypt:1', 'reports', 'short ')];
    expect(
      amendmentGroups(pair).map(({ amendments, conflicting }) => [amendments.length, conflicting]),
    ).toEqual([[2, true]]);
  });

  test('words put in at the edge of words that another replaces stand apart', () => {
    const pair = [ask('EU:1', 'ten reports', 'news'), insert('Egypt:1', ' on the work', ' often')];
    expect(amendmentGroups(pair)).toHaveLength(2);
  });

  test('in whatever order they are asked about', () => {
    const [words, within, edge] = [
      { start: 2, end: 6 },
      { start: 4, end: 4 },
      { start: 6, end: 6 },
    ] as const;
    expect([clash(words, within), clash(within, words)]).toEqual([true, true]);
    expect([clash(words, edge), clash(edge, words)]).toEqual([false, false]);
  });

  test('one that is given twice is no conflict', () => {
    const one = ask('EU:1', 'ten', 'twelve');
    expect(amendmentGroups([one, one])).toMatchObject([{ amendments: [one, one], conflicting: false }]);
  });
});

test('[N29] different words put in at one place by two can both stand', () => {
  const pair = [insert('EU:1', 'reports', 'short '), insert('Pakistan:1', 'reports', 'clear ')];
  expect(compiledText(draft, pair, all(pair, 'accepted'))).toContain('submit ten short clear reports on');
});

test('[N29] what two ask for alike is carried out once', () => {
  const pair = [insert('EU:1', 'reports', 'short '), insert('Pakistan:1', 'reports', 'short ')];
  expect(compiledText(draft, pair, all(pair, 'accepted'))).toContain('submit ten short reports on');
});

test('[N30] of amendments of one delegation that share words the first stands in its brackets', () => {
  const pair = [ask('EU:1', 'ten reports', 'a report'), ask('EU:2', 'reports on', 'news of')];
  expect(compiledText(draft, pair, all(pair, 'bracketed'))).toContain(
    'submit [ten reports on] [EU: a report on] the work',
  );
});

describe('[N31] decisions are steps of the draft', () => {
  test('a paragraph that goes is dropped, with the delegation as the reason', () => {
    const { text } = pageOfDraft(draft);
    const line = text.split('\n')[3] as string;
    const gone = ask('EU:1', `${line}\n`, '');
    expect(stepsFor([gone])).toEqual([
      {
        id: `compiled:${by.at}:1`,
        ...by,
        reason: 'EU',
        onBehalf: {
          delegations: ['EU'],
          gone: [{ start: 0, end: line.length + 1, by: ['EU'], at: null }],
          come: [],
        },
        kind: 'drop',
        entry: draft.entries[3]?.id,
      },
    ]);
  });

  test('a new paragraph is what stands near it', () => {
    const { text } = pageOfDraft(draft);
    const after = (id: string, line: string, words: string): Amendment => {
      const end = text.indexOf(line) + line.length;
      return { ...insert(id, line, words), range: { start: end, end } };
    };
    expect(told(revised([after('EU:1', 'of the matter.', '\nThe programme follows.')])).at(-1)).toBe(
      'operative The programme',
    );
    expect(told(revised([after('EU:1', 'Assembly,', '\nThe programme follows,')]))[1]).toBe(
      'preambular The programme',
    );
    expect(told(revised([after('EU:1', 'on cooperation,', '\nWelcomes the fair;')]))[2]).toBe(
      'operative Welcomes the',
    );
    expect(told(revised([after('EU:1', 'on cooperation,', '\nNoting the fair,')]))[2]).toBe(
      'preambular Noting the',
    );
  });

  test('behind a formula alone it is preambular, before everything operative', () => {
    const { text } = pageOfDraft(draft);
    const rest = text.slice(text.indexOf(',') + 1);
    expect(told(revised([ask('EU:1', rest, '\nThe programme follows,\n')]))[1]).toMatch(/^preambular The/);
    expect(told(revised([insert('EU:1', 'The General', 'The programme follows;\n')]))[0]).toMatch(
      /^operative The/,
    );
  });

  test('a split without words of its own has those as its reason who asked for it', () => {
    const added = stepsFor([ask('EU:1', ' to train', '\n')]);
    expect(added.map(({ kind, ...step }) => [kind, 'reason' in step && step.reason])).toEqual([
      ['edit', 'EU'],
      ['add', 'EU'],
    ]);
  });

  test('what is put in between the lines of a paragraph is a subparagraph of it, lettered or not', () => {
    const listed = instrumentsFromSource(
      plainSource(
        `${LINES.slice(0, 2).join('\n')}\n1. Requests States:\n(a) To plan;\n(b) To act;\n`,
        'paragraphs',
      ),
    )[0]?.value;
    const of = draftOfInstrument(listed as NonNullable<typeof listed>);
    const passages = (words: string) => {
      const last = revised([insert('EU:1', 'To plan', `${words}\n`, of)], of).entries.at(-1);
      return last?.passages.map(({ marker, degree, start, end }) => [
        marker,
        degree,
        last.text.slice(start, end),
      ]);
    };
    const expected = [
      [null, 0, 'Requests States:'],
      ['(a)', 1, 'To meet;'],
      ['(b)', 1, 'To plan;'],
      ['(c)', 1, 'To act;'],
    ];
    expect([passages('To meet;'), passages('(a) To meet;')]).toEqual([expected, expected]);
  });

  test('a paragraph that comes later has an id of its own', () => {
    const once = revised([insert('EU:1', 'Decides', 'Welcomes the fair;\n')]);
    const twice = revised([insert('EU:1', 'Decides', 'Requests a second fair;\n', once)], once);
    expect(told(twice).slice(-3)).toEqual([
      'operative Welcomes the',
      'operative Requests a',
      'operative Decides to',
    ]);
    expect(new Set(twice.entries.map(({ id }) => id)).size).toBe(twice.entries.length);
  });

  test('a note has other words where that was decided, and no step where not', () => {
    const noted = revised([
      { ...insert('EU:1', ' reports', ' or more'), notes: [{ at: 8, text: 'See resolution 70/1.' }] },
    ]);
    const [note] = noted.notes;
    expect(stepsFor([ask('EU:1', 'seized', 'informed', noted)], noted).map(({ kind }) => kind)).toEqual([
      'edit',
    ]);
    const steps = stepsFor([ask('EU:1', '70/1', '71/1', noted)], noted);
    expect(steps).toMatchObject([
      { kind: 'set-note', note: note?.id, text: 'See resolution 71/1.', reason: 'EU' },
    ]);
  });
});

test.each<Ruling>(['accepted', 'bracketed'])(
  '[N31] ten thousand new paragraphs of forty delegations, %s, are quick',
  (ruling) => {
    const { text } = pageOfDraft(draft);
    const end = text.indexOf('in health;') + 'in health;'.length;
    const paragraphs = (of: number) =>
      Array.from({ length: 250 }, (_, index) => `\nInvites member ${of} to train expert ${index};`).join('');
    const asks = Array.from({ length: 40 }, (_, of) => ({
      ...ask(`D${of}:1`, 'in health;', paragraphs(of)),
      range: { start: end, end },
    }));
    const start = processorTime();
    const steps = stepsOfDecisions(draft, asks, all(asks, ruling), by);
    expect(processorTime() - start).toBeLessThan(2000);
    const added = steps.filter(({ kind }) => kind === 'add');
    expect(added).toHaveLength(10_000);
    expect(new Set(added.map(({ reason }) => reason)).size).toBe(40);
  },
);
