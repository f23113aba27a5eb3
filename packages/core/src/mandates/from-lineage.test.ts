import { describe, expect, test } from 'vitest';
import { lineageFromInstruments } from '../lineage/from-instruments.ts';
import { made } from '../test-kit/flat-paragraphs.ts';
import { historyInWords } from '../views/mandate-history.ts';
import { mandatesFromLineage } from './from-lineage.ts';

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
