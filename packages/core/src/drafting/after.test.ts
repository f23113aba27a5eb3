import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../test-kit/processor-time.ts';
import { read, resolution } from '../test-kit/read.ts';
import { draftAfter } from './after.ts';
import type { Draft } from './draft.ts';
import type { DraftStep } from './step.ts';

const BASE = read(
  resolution(
    'Noting the report of the Secretary-General,¹',
    '1. Welcomes the efforts of both organizations;',
    '2. Requests the secretariats:',
    '(a) To meet every year;',
    '(b) To report on their meetings;',
    '3. Decides to remain seized of the matter.',
    '¹ A/79/302.',
  ),
);

type Bare<S> = S extends DraftStep
  ? Omit<S, 'id' | 'author' | 'at' | 'reason'> & { reason?: string | null }
  : never;

const steps = (...bare: readonly Bare<DraftStep>[]): DraftStep[] =>
  bare.map((step, index) => ({
    id: `s${index + 1}`,
    author: 'Ann',
    at: '2026-03-01T10:00:00Z',
    reason: 'agreed',
    ...step,
  })) as DraftStep[];

const entryOf = (draft: Draft, id: string) => draft.entries.find((entry) => entry.id === id);
const fates = ({ entries }: Draft): string[] =>
  entries
    .filter(({ fate, moved }) => fate !== 'kept' || moved)
    .map(({ id, fate, moved }) => `${id} ${fate}${moved ? ' moved' : ''}`);

test('[N1] without steps every entry is kept', () => {
  const { value, issues } = draftAfter(BASE, []);
  expect(fates(value)).toEqual([]);
  expect(issues).toEqual([]);
  expect(entryOf(value, 'OP2')?.passages.map(({ marker }) => marker)).toEqual([null, '(a)', '(b)']);
});

describe('[N2] steps make the draft', () => {
  test('each has its fate, and what is dropped stays with its words', () => {
    const { value } = draftAfter(
      BASE,
      steps(
        { kind: 'edit', entry: 'OP1', text: 'Welcomes the strong efforts of both organizations;' },
        { kind: 'drop', entry: 'OP2' },
        { kind: 'add', entry: 'n1', after: 'OP1', role: 'operative', text: 'Encourages youth exchange;' },
        { kind: 'move', entry: 'OP3', after: null },
      ),
    );
    expect(fates(value)).toEqual(['OP3 kept moved', 'OP1 edited', 'n1 added', 'OP2 dropped']);
    expect(entryOf(value, 'OP2')?.text).toMatch(/^Requests the secretariats:\n/);
  });

  test('what was dropped stays dropped when it is edited or moved, and comes back as that', () => {
    const changes = [
      { kind: 'drop', entry: 'OP1' },
      { kind: 'edit', entry: 'OP1', text: 'Other words;' },
      { kind: 'move', entry: 'OP1', after: 'OP3' },
    ] as const;
    expect(entryOf(draftAfter(BASE, steps(...changes)).value, 'OP1')?.fate).toBe('dropped');
    const { value } = draftAfter(BASE, steps(...changes, { kind: 'restore', entry: 'OP1' }));
    expect(fates(value)).toEqual(['OP1 edited moved']);
  });

  test('edited back is kept, restored is what it was', () => {
    const text = 'Welcomes the efforts of both organizations;';
    const { value } = draftAfter(
      BASE,
      steps(
        { kind: 'edit', entry: 'OP1', text: 'Other words;' },
        { kind: 'edit', entry: 'OP1', text },
        { kind: 'drop', entry: 'OP3' },
        { kind: 'restore', entry: 'OP3' },
      ),
    );
    expect(fates(value)).toEqual([]);
    expect(entryOf(value, 'OP1')?.reasons).toHaveLength(2);
  });

  test('moved there and back is not moved; recast is edited', () => {
    const there = { kind: 'move', entry: 'OP1', after: 'OP3' } as const;
    expect(fates(draftAfter(BASE, steps(there)).value)).toEqual(['OP1 kept moved']);
    expect(fates(draftAfter(BASE, steps(there, { kind: 'move', entry: 'OP1', after: 'PP2' })).value)).toEqual(
      [],
    );
    const recast = draftAfter(BASE, steps({ kind: 'move', entry: 'OP1', after: 'PP2', role: 'preambular' }));
    expect(fates(recast.value)).toEqual(['OP1 edited']);
  });

  test('words in brackets, with whose they are', () => {
    const at = { start: 9, end: 20 };
    const { value } = draftAfter(BASE, steps({ kind: 'bracket', entry: 'OP1', range: at, label: 'EU' }));
    expect(entryOf(value, 'OP1')?.text).toBe('Welcomes [EU: the efforts] of both organizations;');
  });

  test('brackets that say not whose they are, a pair for each line that has words', () => {
    const text = 'Requests them:\nTo plan;\n\nTo report;';
    const { value } = draftAfter(
      BASE,
      steps(
        { kind: 'edit', entry: 'OP1', text },
        { kind: 'bracket', entry: 'OP1', range: { start: 15, end: text.length }, label: null },
      ),
    );
    expect(entryOf(value, 'OP1')?.text).toBe('Requests them:\n[To plan;]\n\n[To report;]');
  });

  test('a rejected proposal is decided and changes no words', () => {
    const { value, issues } = draftAfter(BASE, steps({ kind: 'reject-proposal', proposal: 'p' }));
    expect(value.decided).toEqual([{ proposal: 'p', accepted: false, step: 's1' }]);
    expect(value.entries).toEqual(draftAfter(BASE, []).value.entries);
    expect(issues).toEqual([]);
  });

  test('an added line of the masthead is of no special kind, an added heading is of the first level', () => {
    const added = (role: 'front' | 'closing' | 'heading' | 'operative') => {
      const { value } = draftAfter(BASE, steps({ kind: 'add', entry: 'n', after: null, role, text: 'x' }));
      const entry = entryOf(value, 'n');
      return [entry?.kind, entry?.level];
    };
    expect([added('front'), added('closing'), added('heading'), added('operative')]).toEqual([
      ['other', 0],
      ['other', 0],
      [null, 1],
      [null, 0],
    ]);
  });
});

test('[N3] a change without a reason counts and is noticed', () => {
  const { value, issues } = draftAfter(BASE, steps({ kind: 'drop', entry: 'OP1', reason: ' ' }));
  expect(fates(value)).toEqual(['OP1 dropped']);
  expect(issues.map(({ code, values }) => [code, values?.['step']])).toEqual([['draft/no-reason', 's1']]);
});

test('[N3] a reason that is not there at all is noticed as well, with each kind that asks for one', () => {
  const { issues } = draftAfter(
    BASE,
    steps(
      { kind: 'edit', entry: 'OP1', text: 'Other words;', reason: null },
      { kind: 'add', entry: 'n', after: 'OP1', role: 'operative', text: 'Acts;', reason: null },
      { kind: 'move', entry: 'OP3', after: null, reason: null },
      { kind: 'restore', entry: 'OP2', reason: null },
      { kind: 'reject-proposal', proposal: 'p', reason: null },
    ),
  );
  expect(issues.map(({ code, values }) => [code, values?.['step']])).toEqual([
    ['draft/no-reason', 's1'],
    ['draft/no-reason', 's2'],
    ['draft/no-reason', 's3'],
  ]);
});

test.each<[string, Bare<DraftStep>]>([
  ['entry', { kind: 'edit', entry: 'OP9', text: 'x' }],
  ['entry', { kind: 'bracket', entry: 'OP9', range: { start: 0, end: 1 }, label: null }],
  ['entry', { kind: 'add-note', note: 'n', entry: 'OP9', place: 0, text: 'x' }],
  ['taken', { kind: 'add-note', note: 'note:1', entry: 'OP1', place: 0, text: 'x' }],
  ['note', { kind: 'drop-note', note: 'note:9' }],
  ['place', { kind: 'move', entry: 'OP1', after: 'OP9' }],
  ['place', { kind: 'move', entry: 'OP1', after: 'OP1' }],
  ['taken', { kind: 'add', entry: 'OP1', after: null, role: 'operative', text: 'x' }],
  ['note', { kind: 'set-note', note: 'note:9', text: 'x' }],
  ['words', { kind: 'bracket', entry: 'OP1', range: { start: 5, end: 900 }, label: null }],
  ['step', { kind: 'undo', step: 's9' }],
])('[N4] a step that cannot be taken changes nothing: %s', (what, step) => {
  const { value, issues } = draftAfter(BASE, steps(step));
  expect(value).toEqual(draftAfter(BASE, []).value);
  expect(issues.map(({ code, values }) => [code, values?.['what']])).toEqual([['draft/not-applied', what]]);
});

describe('[N5] what hangs on words stays with them', () => {
  test('thousands of subparagraphs are lettered in time near their number', () => {
    const parts = Array.from({ length: 5000 }, (_, index) => `To take step ${index};`);
    const start = processorTime();
    const { value } = draftAfter(
      BASE,
      steps({ kind: 'edit', entry: 'OP1', text: ['Requests them:', ...parts].join('\n') }),
    );
    expect(processorTime() - start).toBeLessThan(4000);
    const passages = entryOf(value, 'OP1')?.passages ?? [];
    expect([1, 26, 27, 78, 5000].map((at) => passages[at]?.marker)).toEqual([
      '(a)',
      '(z)',
      '(aa)',
      '(zzz)',
      '(5000)',
    ]);
  });

  const noteAt = (text: string): string | undefined => {
    const { value } = draftAfter(BASE, steps({ kind: 'edit', entry: 'PP2', text }));
    const entry = entryOf(value, 'PP2');
    return entry?.text.slice(0, entry.notes[0]?.at);
  };

  test('a note mark behind kept, changed and inserted words', () => {
    expect(noteAt('Noting with interest the report of the Secretary-General,')).toMatch(
      /Secretary-General,$/,
    );
    expect(noteAt('Noting the report of the Director;')).toMatch(/Director;$/);
  });

  test('a subparagraph that comes in between is lettered on', () => {
    const text = 'Requests the secretariats:\nTo plan;\nTo meet every year;\nTo report on their meetings;';
    const { value } = draftAfter(BASE, steps({ kind: 'edit', entry: 'OP2', text }));
    expect(entryOf(value, 'OP2')?.passages.map(({ marker, degree }) => [marker, degree])).toEqual([
      [null, 0],
      ['(a)', 1],
      ['(b)', 1],
      ['(c)', 1],
    ]);
  });

  test('notes are set, added and taken out', () => {
    const { value } = draftAfter(
      BASE,
      steps(
        { kind: 'set-note', note: 'note:1', text: 'A/81/300.' },
        { kind: 'add-note', note: 'n', entry: 'OP1', place: 8, text: 'See resolution 70/1.' },
        { kind: 'drop-note', note: 'note:1' },
      ),
    );
    expect(value.notes.map(({ text }) => text)).toEqual(['A/81/300.', 'See resolution 70/1.']);
    expect(entryOf(value, 'PP2')?.notes).toEqual([]);
    expect(entryOf(value, 'OP1')?.notes).toEqual([{ note: 'n', at: 8 }]);
  });

  test('italics of a note stay while it has the words of the base', () => {
    const italics = [{ start: 0, end: 8 }];
    const base = { ...BASE, notes: BASE.notes.map((note) => ({ ...note, italics })) };
    const italicsAs = (text: string) =>
      draftAfter(base, steps({ kind: 'set-note', note: 'note:1', text })).value.notes[0]?.italics;
    expect(italicsAs(BASE.notes[0]?.text as string)).toEqual(italics);
    expect(italicsAs('A/81/300.')).toEqual([]);
  });
});

describe('[N6] every step can be undone', () => {
  test('an undo takes a step back, an undo of it takes it again', () => {
    const edit = { kind: 'edit', entry: 'OP1', text: 'Other words;' } as const;
    const undo = { kind: 'undo', step: 's1' } as const;
    expect(fates(draftAfter(BASE, steps(edit, undo)).value)).toEqual([]);
    expect(fates(draftAfter(BASE, steps(edit, undo, { kind: 'undo', step: 's2' })).value)).toEqual([
      'OP1 edited',
    ]);
  });

  test('whatever was done', () => {
    const id = fc.constantFrom('PP1', 'PP2', 'OP1', 'OP2', 'OP3', 'n0', 'n1', 'nowhere');
    const place = fc.option(id, { nil: null });
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('a\nb', 'Welcomes\n\nthe', ''),
    );
    const any = fc.oneof(
      fc.record({ kind: fc.constant('edit' as const), entry: id, text }),
      fc.record({ kind: fc.constant('drop' as const), entry: id }),
      fc.record({ kind: fc.constant('restore' as const), entry: id }),
      fc.record({
        kind: fc.constant('add' as const),
        entry: id,
        after: place,
        role: fc.constant('operative' as const),
        text,
      }),
      fc.record({ kind: fc.constant('move' as const), entry: id, after: place }),
      fc.record({ kind: fc.constant('drop-note' as const), note: fc.constant('note:1') }),
    );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (bare) => {
        const taken = steps(...bare);
        const undone = [
          ...taken,
          ...steps(...taken.map(({ id: step }) => ({ kind: 'undo', step }) as const)).map((step, index) => ({
            ...step,
            id: `u${index}`,
          })),
        ];
        expect(draftAfter(BASE, undone).value).toEqual(draftAfter(BASE, []).value);
        const { value } = draftAfter(BASE, taken);
        // Nothing is lost: every entry of the base is there, with its words as they were beside those of now.
        expect(value.entries.flatMap(({ base }) => base?.text ?? []).sort()).toEqual(
          draftAfter(BASE, [])
            .value.entries.map((entry) => entry.text)
            .sort(),
        );
        for (const { text: words, passages } of value.entries)
          expect(passages.map(({ start, end }) => words.slice(start, end)).join('\n')).toBe(words);
      }),
    );
  });
});

test('[N5] no character of two code units is cut by brackets or by the mark of a note', () => {
  const edited = { kind: 'edit', entry: 'OP1', text: 'a😀b' } as const;
  const cut = draftAfter(
    BASE,
    steps(edited, { ...edited, kind: 'bracket', range: { start: 0, end: 2 }, label: null }),
  );
  expect([entryOf(cut.value, 'OP1')?.text, cut.issues.map(({ code }) => code)]).toEqual([
    ...['a😀b', ['draft/not-applied']],
  ]);
  const noted = draftAfter(
    BASE,
    steps(edited, { kind: 'add-note', note: 'new:1', entry: 'OP1', place: 2, text: 'A note.' }),
  );
  expect(entryOf(noted.value, 'OP1')?.notes).toEqual([{ note: 'new:1', at: 1 }]);
});
