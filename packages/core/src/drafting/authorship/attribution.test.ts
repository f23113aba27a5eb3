import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instrumentsFromSource } from '../../read-source.ts';
import type { Redline } from '../../redline/redline.ts';
import { plainSource } from '../../text/source-text.ts';
import { draftAfter } from '../after.ts';
import type { Amendment, AmendmentDecision, Ruling } from '../amendments/amendment.ts';
import { stepsOfDecisions } from '../amendments/compiled.ts';
import { comparisonOfDrafts } from '../comparison.ts';
import { pageOfDraft } from '../page.ts';
import type { DraftStep } from '../step.ts';
import { attributionOfComparison } from './attribution.ts';
import type { Contribution, TextContributions } from './contribution.ts';

const LINES = [
  'The General Assembly,',
  'Recalling its earlier resolutions on cooperation,',
  '1. Requests the Secretary-General to submit ten reports on the work;',
  '2. Encourages the specialized agencies to train experts in health;',
  '3. Decides to remain seized of the matter.',
];
const base = instrumentsFromSource(plainSource(`${LINES.join('\n')}\n`, 'paragraphs'))[0]?.value;
if (!base) throw new Error('no base');
const DESK = { author: 'person:desk', at: '2026-05-01T08:00:00Z', reason: 'asked for' };
const COMPILED = { author: 'person:desk', at: '2026-06-01T08:00:00Z' };

const after = (steps: readonly DraftStep[]) => ({ draft: draftAfter(base, steps).value, steps });

/** What a delegation asks for in the place of words of a draft; `[ten|twelve]` is a ruling of its own. */
function ask(steps: readonly DraftStep[], id: string, old: string, words: string, at: string | null = null) {
  const { text, lines } = pageOfDraft(after(steps).draft);
  const start = text.indexOf(old);
  const end = start + old.length;
  if (start < 0) throw new Error(`${old} is not in the draft`);
  const touched = lines.filter((line) => line.start <= Math.max(start, end - 1) && start <= line.end);
  const entries = touched.map(({ owner }) => owner);
  const delegation = id.split(':')[0] as string;
  const rest = { author: null, at, tracked: true, notes: [], droppedNotes: [], kind: 'words' } as const;
  return { id, delegation, range: { start, end }, old, words, entries, ...rest } satisfies Amendment;
}

function compiled(
  steps: readonly DraftStep[],
  amendments: readonly Amendment[],
  ruling: Ruling = 'accepted',
): DraftStep[] {
  const decisions = amendments.map(({ id: amendment }): AmendmentDecision => ({ amendment, ruling }));
  return [...steps, ...stepsOfDecisions(after(steps).draft, amendments, decisions, COMPILED)];
}

const named = ({ own, delegations }: Contribution) => [...(own ? ['Desk'] : []), ...delegations].join('+');

/** Each stretch that goes (`-`) and comes (`+`) with who did it. */
function told({ old, new: next }: TextContributions, redline: Redline): string[] {
  return [
    ...old.map(({ start, end, contribution }) => `${named(contribution)} -${redline.old.slice(start, end)}`),
    ...next.map(({ start, end, contribution }) => `${named(contribution)} +${redline.new.slice(start, end)}`),
  ];
}

function doings(old: readonly DraftStep[], next: readonly DraftStep[]): string[] {
  const [before, now] = [after(old), after(next)];
  const { value } = comparisonOfDrafts(before.draft, now.draft);
  const { rows, notes } = attributionOfComparison(value, before, now);
  return [
    ...rows.flatMap((row, index) => told(row, value.rows[index]?.redline as Redline)),
    ...notes.flatMap((note, index) => told(note, value.notes[index]?.redline as Redline)),
  ];
}

const edit = (id: string, entry: string, text: string): DraftStep => ({
  ...DESK,
  id,
  kind: 'edit',
  entry,
  text,
});

describe('[N32] each change is of who wanted it', () => {
  const desk = [edit('1', 'OP1', 'Requests the Secretary-General to submit ten short reports on the work;')];
  const eu = ask(desk, 'EU:1', 'ten', 'twelve', '2026-05-20T10:00:00Z');
  const pakistan = ask(desk, 'Pakistan:1', ' on the work', ' on all of the work');

  test('in one paragraph the desk and two delegations', () => {
    const steps = compiled(desk, [eu, pakistan]);
    expect(doings([], steps)).toEqual(['EU -ten', 'EU +twelve ', 'Desk +short', 'Pakistan +all of ']);
    expect(doings(desk, steps)).toEqual(['EU -ten', 'EU +twelve', 'Pakistan +all of ']);
    expect(doings([], desk)).toEqual(['Desk +short ']);
  });

  test('with the instant that the file states, else that of the step, and the reason', () => {
    const now = after(compiled(desk, [eu, pakistan]));
    const { value } = comparisonOfDrafts(after([]).draft, now.draft);
    const { rows } = attributionOfComparison(value, after([]), now);
    expect(rows.flatMap((row) => row.new.map(({ contribution: { at, reason } }) => [at, reason]))).toEqual([
      [eu.at, 'EU, Pakistan'],
      [DESK.at, DESK.reason],
      [COMPILED.at, 'EU, Pakistan'],
    ]);
  });

  test('what stays open in brackets is of each that asks, the brackets around the words of the draft of the desk', () => {
    const other = ask(desk, 'Egypt:1', 'ten short', 'no');
    expect(doings(desk, compiled(desk, [eu, other], 'bracketed'))).toEqual([
      'Desk +[',
      'Desk +] ',
      'EU +[EU: twelve short] ',
      'Egypt +[Egypt: no]',
    ]);
  });

  test('delegations that ask for the same have it together', () => {
    const same = ask(desk, 'Côte d’Ivoire, Ghana:1', 'ten', 'twelve');
    expect(doings(desk, compiled(desk, [eu, same]))).toEqual([
      'Côte d’Ivoire, Ghana+EU -ten',
      'Côte d’Ivoire, Ghana+EU +twelve',
    ]);
  });

  test('whole paragraphs that go and come', () => {
    const gone = ask(desk, 'EU:2', '\nEncourages the specialized agencies to train experts in health;', '');
    const come = ask(desk, 'Fiji:1', '\nDecides', '\nUrges all to pay;\nDecides');
    expect(doings(desk, compiled(desk, [gone, come]))).toEqual([
      'EU -Encourages the specialized agencies to train experts in health;',
      'Fiji +Urges all to pay;',
    ]);
  });

  test('what is undone is of who undid it', () => {
    const undo: DraftStep = { ...DESK, id: '2', kind: 'undo', step: '1', reason: 'no' };
    expect(doings(desk, [...desk, undo])).toEqual(['Desk -short ']);
    const drop: DraftStep = { ...DESK, id: '3', kind: 'drop', entry: 'OP2' };
    const back: DraftStep = { ...DESK, id: '4', kind: 'restore', entry: 'OP2' };
    expect(doings([drop], [drop, back])).toEqual([`Desk +${LINES[3]?.slice(3)}`]);
  });

  test('words that are merged or parted are of who asked for it', () => {
    const merged = compiled(desk, [ask(desk, 'EU:3', ';\nEncourages', ' and encourages')]);
    expect(new Set(doings(desk, merged).map((each) => each.split(' ')[0]))).toEqual(new Set(['EU']));
    const parted = compiled(desk, [ask(desk, 'EU:3', ' to train', ';\nInvites them to train')]);
    expect(new Set(doings(desk, parted).map((each) => each.split(' ')[0]))).toEqual(new Set(['EU']));
  });

  test('a moved paragraph is of who moved it, its new words of who gave them', () => {
    const move: DraftStep = { ...DESK, id: '5', kind: 'move', entry: 'OP1', after: 'OP2' };
    const steps = compiled([...desk, move], [ask([...desk, move], 'EU:1', 'ten', 'twelve')]);
    const all = doings(desk, steps);
    expect(all).toContain('EU +twelve');
    expect(all).toContain('EU -ten');
    expect(all).toContain('Desk -Requests the Secretary-General to submit ');
  });

  test('what an undone step had put in is taken out by who undid it, what it had taken out comes back through them', () => {
    const undo = (id: string, step: string): DraftStep => ({ ...DESK, id, kind: 'undo', step });
    const added: DraftStep = {
      ...DESK,
      id: '7',
      kind: 'add',
      entry: 'x',
      after: 'OP2',
      role: 'operative',
      text: 'Urges all;',
    };
    expect(doings([added], [added, undo('8', '7')])).toEqual(['Desk -Urges all;']);
    const shorter = edit('9', 'OP2', 'Encourages the specialized agencies in health;');
    expect(doings([shorter], [shorter, undo('10', '9')])).toEqual(['Desk +to train experts ']);
    const drop: DraftStep = { ...DESK, id: '11', kind: 'drop', entry: 'OP2' };
    expect(doings([drop], [drop, undo('12', '11')])).toEqual([`Desk +${LINES[3]?.slice(3)}`]);
  });

  test('a state held against an earlier one backwards is nobody’s', () => {
    expect(doings(desk, [])).toEqual([]);
  });

  test('words that are in no wish go with those beside them, or with all who are near', () => {
    const two = [ask(desk, 'EU:1', 'ten short', 'twelve'), ask(desk, 'Fiji:1', ' reports', ' long notes')];
    expect(doings(desk, compiled(desk, two))).toEqual([
      'EU -ten short',
      'Fiji - reports',
      'EU +twelve',
      'Fiji + long notes',
    ]);
    const [step] = compiled(desk, two).slice(1) as [Extract<DraftStep, { kind: 'edit' }>];
    const onBehalf = { delegations: ['EU', 'Fiji'], gone: [], come: [] };
    const untold = doings(desk, [...desk, { ...step, onBehalf }]);
    expect(untold).toEqual(['EU+Fiji -ten short reports', 'EU+Fiji +twelve long notes']);
    const { onBehalf: _, ...own } = step;
    const ofDesk = doings(desk, [...desk, own]);
    expect(new Set(ofDesk.map((each) => each.split(' ')[0]))).toEqual(new Set(['Desk']));
  });

  test('proposals that are accepted are of who accepted them; what is refused or impossible is nobody’s', () => {
    const text = 'Encourages the specialized agencies to train experts in health;';
    const start = text.indexOf('experts');
    const proposal = {
      ...{
        id: 'p',
        rule: 'recalled-chain',
        entry: 'OP2',
        range: { start, end: start + 7 },
        words: 'experts',
      },
      ...{ replacement: 'nurses', gap: false, drops: false, habit: [] },
    } as unknown as Extract<DraftStep, { kind: 'accept-proposal' }>['proposal'];
    const accept: DraftStep = { ...DESK, id: '13', kind: 'accept-proposal', proposal };
    const reject: DraftStep = { ...DESK, id: '14', kind: 'reject-proposal', proposal: 'q' };
    const nowhere = edit('15', 'none', 'Nothing');
    expect(doings([], [nowhere, reject, accept])).toEqual(['Desk -experts', 'Desk +nurses']);
    const drops: DraftStep = { ...accept, id: '16', proposal: { ...proposal, drops: true } };
    expect(doings([], [drops])).toEqual([`Desk -${text}`]);
  });

  test('other words of a note, and a note that goes', () => {
    const note: DraftStep = {
      ...DESK,
      id: '6',
      kind: 'add-note',
      note: 'n',
      entry: 'OP2',
      place: 4,
      text: 'See A/1.',
    };
    const other: DraftStep = { ...DESK, id: '17', kind: 'set-note', note: 'n', text: 'See A/2.' };
    const gone: DraftStep = { ...DESK, id: '18', kind: 'drop-note', note: 'n' };
    expect(doings([note], [note, other])).toEqual(['Desk -A/1', 'Desk +A/2']);
    expect(doings([note], [note, gone])).toEqual(['Desk -See A/1.']);
    const drop: DraftStep = { ...DESK, id: '19', kind: 'drop', entry: 'OP2' };
    expect(doings([note], [note, drop])).toContain('Desk -See A/1.');
  });

  test('a note that comes, with its words', () => {
    const note: DraftStep = {
      ...{ ...DESK, id: '6', kind: 'add-note', note: 'n', entry: 'OP2', place: 4, text: 'See A/1.' },
    };
    expect(doings([], [note])).toEqual(['Desk +See A/1.']);
  });
});

test('[N32] all that changed between two states of a draft is somebody’s, and nothing that stayed', () => {
  const delegations = ['EU', 'Egypt', 'Fiji', 'Peru'];
  const change = fc.record({
    who: fc.nat(3),
    at: fc.nat(220),
    length: fc.nat(40),
    words: fc.constantFrom('', 'lamps', ' and oil ', 'one;\nUrges two', '\n', 'ten'),
  });
  const ruling = fc.constantFrom<Ruling>('accepted', 'accepted', 'bracketed', 'rejected');
  fc.assert(
    fc.property(fc.array(fc.tuple(change, ruling), { maxLength: 6 }), fc.boolean(), (changes, desk) => {
      const steps = desk
        ? [edit('1', 'OP1', 'Requests nobody to submit ten short reports on the work;')]
        : [];
      const { text, lines } = pageOfDraft(after(steps).draft);
      const amendments = changes.map(([{ who, at, length, words }], index): Amendment => {
        const start = Math.min(at, text.length - 1);
        const end = Math.min(start + length, text.length - 1);
        const owners = lines
          .filter((line) => line.start <= end && start <= line.end)
          .map(({ owner }) => owner);
        const delegation = delegations[who] as string;
        const rest = {
          author: null,
          at: null,
          tracked: true,
          notes: [],
          droppedNotes: [],
          kind: 'words',
        } as const;
        const range = { start, end };
        return {
          id: `${delegation}:${index}`,
          delegation,
          range,
          old: text.slice(start, end),
          words,
          entries: owners,
          ...rest,
        };
      });
      const decisions = amendments.map(
        ({ id }, index): AmendmentDecision => ({ amendment: id, ruling: changes[index]?.[1] as Ruling }),
      );
      const all = [...steps, ...stepsOfDecisions(after(steps).draft, amendments, decisions, COMPILED)];
      const [before, now] = [after([]), after(all)];
      const { value } = comparisonOfDrafts(before.draft, now.draft);
      const { rows } = attributionOfComparison(value, before, now);
      for (const [index, { redline }] of value.rows.entries()) {
        for (const side of ['old', 'new'] as const) {
          const kind = side === 'old' ? 'deleted' : 'inserted';
          const changed = redline.runs.filter((run) => run.kind === kind).map((run) => run[side]);
          const inOrder = rows[index]?.[side] ?? [];
          const length = (some: readonly { start: number; end: number }[]) =>
            some.reduce((sum, { start, end }) => sum + end - start, 0);
          expect(length(inOrder)).toBe(length(changed));
          let at = 0;
          for (const { start, end } of inOrder) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(changed.some((run) => run.start <= start && end <= run.end) || changed.length > 1).toBe(
              true,
            );
            at = end;
          }
        }
      }
    }),
    { numRuns: 150 },
  );
});
