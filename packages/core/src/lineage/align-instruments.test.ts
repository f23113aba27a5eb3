import { describe, expect, test } from 'vitest';
import { made } from '../test-kit/flat-paragraphs.ts';
import { linksOfInstruments } from './align-instruments.ts';

const OLD = [
  'Urges the specialized agencies to provide technical assistance to the organizations of the region;',
  'Requests the Secretary-General to report to the General Assembly at its sixty-first session on cooperation;',
  'Welcomes the fairs that the trade centres of both organizations held in the capital;',
];
const old = made(['Recalling the Charter of the United Nations,'], OLD);

const linkOf = (from: string, next = old, decided?: Parameters<typeof linksOfInstruments>[2]) =>
  linksOfInstruments(old, next, decided).value.find((link) => link.from?.addresses.includes(from));

describe('[L8] what a link says of its words', () => {
  const next = made(
    ['Recalling the Charter of the United Nations,'],
    [
      'Invites the specialized agencies to consider providing technical assistance to the organizations of the region;',
      (OLD[1] as string).replace('sixty-first', 'sixty-third'),
      `${(OLD[2] as string).slice(0, -1)} and the ports of the coast;`,
    ],
  );

  test('a change that a named rule explains is routine, and says the rule', () => {
    expect(linkOf('OP2', next)).toMatchObject({
      relation: 'revised',
      routine: true,
      rules: ['session-number'],
      strength: null,
    });
  });

  test('what was split is no routine, and has no change of strength', () => {
    const first = 'the States of the region to protect the drinking water of the villages on the coast';
    const second = 'Requests the ports to train the crews of fishing vessels in rescue at sea;';
    const old = made([], [`Urges ${first}; ${second}`]);
    const parts = made([], [`Invites ${first};`, second]);
    const [link] = linksOfInstruments(old, parts).value;
    expect(link).toMatchObject({ relation: 'split', routine: false, strength: null });
  });

  test('other words are substantive, and so is a change of strength', () => {
    expect(linkOf('OP3', next)).toMatchObject({ relation: 'revised', routine: false, reworded: true });
    const softer = linkOf('OP1', next);
    expect(softer).toMatchObject({ relation: 'revised', routine: false });
    expect(softer?.strength?.from).toBeGreaterThan(softer?.strength?.to as number);
  });

  test('an unchanged paragraph is no change, so none that is routine', () => {
    expect(linkOf('PP1', next)).toEqual({
      from: { instrument: 0, addresses: ['PP1'] },
      to: { instrument: 1, addresses: ['PP1'] },
      relation: 'unchanged',
      routine: false,
      similarity: 1,
      rules: [],
      reworded: false,
      strength: null,
      decided: false,
    });
  });

  test('[L7] a decision by addresses is kept, and one about paragraphs that are gone does nothing', () => {
    const joined = linkOf('OP1', next, {
      joined: [
        { from: 'OP1', to: 'OP3' },
        { from: 'OP1', to: 'OP9' },
      ],
      parted: [],
    });
    expect(joined).toMatchObject({ to: { addresses: ['OP3'] }, decided: true });
  });
});

describe('[L11] texts that cannot be compared', () => {
  test('two languages: refused with the reason', () => {
    const french = { ...old, language: 'fr' };
    const { value, issues } = linksOfInstruments(old, french);
    expect(value).toEqual([]);
    expect(issues).toMatchObject([
      { code: 'lineage/languages-differ', severity: 'error', values: { old: 'en', new: 'fr' } },
    ]);
  });

  test('nothing in common: said so, and nothing linked but the same words', () => {
    const stranger = made(
      ['Recalling the Charter of the United Nations,'],
      [
        'Approves the appropriation of forty million dollars for the mission in the desert;',
        'Decides to apportion the amount among Member States at the rates of the scale;',
        'Emphasizes that no peacekeeping mission shall be financed by borrowing from others;',
        'Encourages the force commander to take measures for the safety of all personnel;',
        'Authorizes the interim mandate to enter into commitments until the end of June;',
      ],
    );
    const shorter = made(
      ['Recalling the Charter of the United Nations,'],
      [...OLD, ...OLD.map((each) => `Also ${each.toLowerCase()}`)],
    );
    const { value, issues } = linksOfInstruments(shorter, stranger);
    expect(issues).toMatchObject([{ code: 'lineage/unrelated', severity: 'warning', values: { same: 1 } }]);
    expect(value.filter(({ from, to }) => from && to).map(({ relation }) => relation)).toEqual(['unchanged']);
  });

  test('the same text twice: said so', () => {
    const { value, issues } = linksOfInstruments(old, old);
    expect(new Set(value.map(({ relation }) => relation))).toEqual(new Set(['unchanged']));
    expect(issues).toMatchObject([{ code: 'lineage/same-text', severity: 'note' }]);
  });
});
