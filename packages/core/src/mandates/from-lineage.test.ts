import { describe, expect, test } from 'vitest';
import { lineageFromInstruments } from '../lineage/from-instruments.ts';
import type { Link } from '../lineage/lineage.ts';
import { made } from '../test-kit/flat-paragraphs.ts';
import { historyInWords } from '../views/mandate-history.ts';
import { sessionsBetween } from './changes/moved-on.ts';
import { changesOfMandates } from './changes/of-mandates.ts';
import { mandatesFromLineage } from './from-lineage.ts';
import type { Mandate } from './mandate.ts';

const READ = (...texts: (readonly string[])[]) => {
  const members = texts.map((paragraphs, at) => ({
    file: `${at}.txt`,
    instrument: made(['Recalling its resolutions on cooperation,'], paragraphs),
  }));
  const { value: lineage } = lineageFromInstruments(members);
  return { lineage, read: mandatesFromLineage(members, lineage).value };
};

const REPORT = (session: string) =>
  `Requests the Secretary-General to report to the General Assembly at its ${session} session on the state of cooperation between the two organizations;`;
const ASSIST = (verb: string, act: string) =>
  `${verb} the United Nations and other organizations of the United Nations system, especially the lead agencies, to ${act} increased technical and other forms of assistance to the Organization in order to enhance cooperation;`;
const WELCOME = 'Welcomes the increasing cooperation between the two organizations in the field of culture';

const { lineage, read } = READ(
  [
    ASSIST('Urges', 'provide'),
    REPORT('sixty-first'),
    `${WELCOME};`,
    'Encourages the funds to open an office in every capital;',
  ],
  [`${WELCOME};`, ASSIST('Urges', 'provide'), REPORT('sixty-third')],
  [
    ASSIST('Invites', 'consider providing'),
    `${WELCOME}, and calls upon the two organizations to expand it;`,
    REPORT('sixty-fifth'),
  ],
);

describe('[M14] a mandate knows the paragraphs that asked the same before', () => {
  test('oldest first, wherever they stood', () => {
    expect(
      read.mandates[2]?.map(({ id, history }) => [
        id,
        history.map(({ instrument, address }) => `${instrument}:${address}`),
      ]),
    ).toEqual([
      ['OP1', ['0:OP1', '1:OP2']],
      // The paragraph is old, what it asks is new.
      ['OP2', []],
      ['OP3', ['0:OP2', '1:OP3']],
    ]);
    expect(read.mandates[0]?.every(({ history }) => history.length === 0)).toBe(true);
  });

  test('in words', () => {
    const [assist, expand, report] = read.mandates[2] ?? [];
    expect([assist, expand, report].map((each) => each && historyInWords(each, read, lineage))).toEqual([
      'asked since 0.txt (OP1), softened in 2.txt (1140 → 820)',
      'new',
      'asked since 0.txt (OP2)',
    ]);
    const [first] = read.mandates[0] ?? [];
    expect(first && historyInWords(first, read, lineage, 0)).toBeNull();
  });
});

describe('[M14] in words, as far as it goes', () => {
  test('strengthened; a file without a symbol has its name', () => {
    const { lineage: two, read: found } = READ([ASSIST('Invites', 'provide')], [ASSIST('Urges', 'provide')]);
    const [mandate] = found.mandates[1] ?? [];
    expect(mandate && historyInWords(mandate, found, two)).toBe(
      'asked since 0.txt (OP1), strengthened in 1.txt (850 → 1140)',
    );
  });
});

describe('[M15] what became of each mandate is told', () => {
  const told = (step: number) =>
    read.changes[step]?.map(({ fate, old, new: fresh, strength, changed }) => [
      fate,
      old?.id ?? null,
      fresh?.id ?? null,
      strength,
      changed,
    ]);

  test('carried over, with what is another', () => {
    expect(told(1)).toEqual([
      ['carried', 'OP2', 'OP1', { from: 1140, to: 820 }, ['verb', 'action']],
      ['new', null, 'OP2', null, []],
      ['carried', 'OP3', 'OP3', null, ['action', 'due']],
    ]);
  });

  test('of two that are like one, the more alike is carried over', () => {
    const { read: found } = READ(
      [
        'Encourages the funds to open an office in every capital, and encourages the agencies to open an office in every capital by 2030;',
      ],
      ['Encourages the agencies to open an office in every capital by 2030;'],
    );
    expect(found.changes[0]?.map(({ fate, old }) => [fate, old?.id])).toEqual([
      ['carried', 'OP1/2'],
      ['dropped', 'OP1'],
    ]);
  });

  describe('what its cycle moved on', () => {
    const AT = (session: number) => ({ session, adoptedOn: null });
    const act = (words: string, due: object | null) => ({
      ...{ paragraph: 'OP1', verb: 'requests' as const, strength: 1050, addressees: [], recurrence: null },
      action: words,
      actionAt: { start: 10, end: 10 + words.length },
      due: due as Mandate['due'],
    });
    const link = [{ from: { addresses: ['OP1'] }, to: { addresses: ['OP1'] } }] as unknown as Link[];
    const change = (
      old: Parameters<typeof act>,
      fresh: Parameters<typeof act>,
      sessions = sessionsBetween(AT(77), AT(79)),
    ) => {
      const [only] = changesOfMandates([act(...old)], [act(...fresh)], link, sessions);
      return [only?.fate, only?.movedOn, only?.changed];
    };
    const REPORTS = (session: string, number: number): Parameters<typeof act> => {
      const words = `to report at its ${session} session on the state of cooperation`;
      const [start, end] = [10 + 'to report at '.length, 10 + `to report at its ${session} session`.length];
      return [words, { kind: 'session', session: number, on: null, at: { start, end } }];
    };
    const ON = (words: string, on: string, meeting: string | null = null): Parameters<typeof act> => [
      words,
      { kind: meeting ? 'meeting' : 'date', on, meeting },
    ];

    test('a session as far on as the text: neither the due nor the act is another', () => {
      expect(change(REPORTS('seventy-ninth', 79), REPORTS('eighty-first', 81))).toEqual([
        'carried',
        true,
        [],
      ]);
    });

    test('more or less far is a change', () => {
      expect(change(REPORTS('seventy-ninth', 79), REPORTS('eighty-second', 82))).toEqual([
        ...['carried', false],
        ['action', 'due'],
      ]);
    });

    test('the act may be another all the same', () => {
      const [words, due] = REPORTS('eighty-first', 81);
      expect(change(REPORTS('seventy-ninth', 79), [`${words} in all fields`, due])).toEqual([
        ...['carried', true],
        ['action'],
      ]);
    });

    test('a day and the year of a meeting', () => {
      expect(change(ON('to act by then', '2024-12-31'), ON('to act by then', '2026-12-31'))[1]).toBe(true);
      expect(change(ON('to act by then', '2024-12-31'), ON('to act by then', '2026-06-30'))[1]).toBe(false);
      const [old, fresh] = ['general meeting in 2024', 'general meeting in 2026'];
      expect(change(ON('to act', '2024-12-31', old), ON('to act', '2026-12-31', fresh))[1]).toBe(true);
      expect(change(ON('to act', '2024-12-31', old), ON('to act', '2026-12-31', 'workshop in 2026'))[1]).toBe(
        false,
      );
    });

    test('texts whose time is not known tell no cycle', () => {
      expect(sessionsBetween(AT(79), AT(77))).toBeNull();
      expect(sessionsBetween({ session: null, adoptedOn: '2022-11-18' }, AT(79))).toBe(2);
      expect(change(REPORTS('seventy-ninth', 79), REPORTS('eighty-first', 81), null)).toEqual([
        ...['carried', false],
        ['action', 'due'],
      ]);
    });

    test('in a lineage', () => {
      const members = [77, 79].map((session) => ({
        file: `${session}.txt`,
        instrument: {
          ...made([], [REPORT(session === 77 ? 'seventy-ninth' : 'eighty-first')]),
          session,
        },
      }));
      const { value } = mandatesFromLineage(members, lineageFromInstruments(members).value);
      expect(value.changes[0]).toMatchObject([{ fate: 'carried', movedOn: true, changed: [] }]);
    });
  });

  test('dropped, behind those of the new text', () => {
    expect(told(0)?.at(-1)).toEqual(['dropped', 'OP4', null, null, []]);
  });

  test('a clause that went to another paragraph is carried over', () => {
    const moved = READ(
      [
        'Notes the work of the funds in every field, and encourages the funds to open an office in every capital by 2030;',
        'Welcomes it;',
      ],
      [
        'Welcomes the work of all others that took part, and encourages the funds to open an office in every capital by 2030;',
        'Takes note;',
      ],
    );
    expect(moved.read.changes[0]?.map(({ fate }) => fate)).toEqual(['carried']);
  });
});
