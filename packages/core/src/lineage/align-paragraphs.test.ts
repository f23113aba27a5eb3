import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyTexts, flat, operative } from '../test-kit/flat-paragraphs.ts';
import { type AlignedGroup, alignedParagraphs } from './align-paragraphs.ts';
import type { Relation } from './lineage.ts';

const HEALTH =
  'Welcomes the growing cooperation between the World Health Organization and the Statistical, Economic and Social Research and Training Centre on vaccination campaigns in rural districts;';
const TRADE =
  'Encourages the International Trade Centre and the Islamic Centre for Development of Trade to organize fairs and to train customs officers;';
const YOUTH =
  'Invites the Youth Forum to take part in the consultations of the Alliance of Civilizations on the exchange of students;';
const WATER =
  'Notes with concern the growing scarcity of drinking water in the arid regions of the Sahel and of Central Asia;';
const REPORT =
  'Requests the Secretary-General to report to the General Assembly at its sixty-first session on the state of cooperation;';

const told = (groups: readonly AlignedGroup[]): string[] =>
  groups.map(({ old, new: next, relation }) => `${old.join('+')}>${next.join('+')} ${relation}`);

const SWAPPED: Readonly<Record<Relation, Relation>> = {
  unchanged: 'unchanged',
  revised: 'revised',
  moved: 'moved',
  recast: 'recast',
  split: 'merged',
  merged: 'split',
  added: 'dropped',
  dropped: 'added',
};

describe('[L1] every paragraph is told of once', () => {
  test('on either side', () => {
    fc.assert(
      fc.property(anyTexts, anyTexts, (old, next) => {
        const groups = alignedParagraphs(operative(...old), operative(...next));
        expect(groups.flatMap((group) => group.old).sort((a, b) => a - b)).toEqual([...old.keys()]);
        expect(groups.flatMap((group) => group.new).sort((a, b) => a - b)).toEqual([...next.keys()]);
      }),
    );
  });

  test('in the order of the new text, what was dropped behind what stood before it', () => {
    const groups = alignedParagraphs(operative(HEALTH, WATER, TRADE), operative(HEALTH, TRADE, YOUTH));
    expect(told(groups)).toEqual(['0>0 unchanged', '1> dropped', '2>1 unchanged', '>2 added']);
  });
});

describe('[L2] what is no change', () => {
  test('a text with itself is unchanged, however often it repeats itself', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const groups = alignedParagraphs(operative(...texts), operative(...texts));
        expect(told(groups)).toEqual(texts.map((_, at) => `${at}>${at} unchanged`));
        expect(groups.every(({ likeness, reworded }) => likeness === 1 && !reworded)).toBe(true);
      }),
    );
  });

  test('nor is a text of which paragraphs have no words', () => {
    const groups = alignedParagraphs(operative('…', '', '—', ''), operative('…', '', '—', ''));
    expect(told(groups)).toEqual([0, 1, 2, 3].map((at) => `${at}>${at} unchanged`));
  });

  test('a new number, another shape of quotation marks, hyphens and spaces', () => {
    const groups = alignedParagraphs(
      [flat('OP4', 'Takes note of the “Ten-year Programme” of States’ organizations;')],
      [flat('OP9', 'Takes note of the "Ten‑year Programme" of  States\' organizations;')],
    );
    expect(told(groups)).toEqual(['0>0 unchanged']);
  });

  test('one changed word is a revision, and never likeness 1', () => {
    const [group] = alignedParagraphs([flat('OP1', WATER)], [flat('OP1', WATER.replace('arid', 'dry'))]);
    expect(group).toMatchObject({ relation: 'revised', reworded: true });
    expect(group?.likeness).toBeLessThan(1);
    const [order] = alignedParagraphs(
      [flat('OP1', 'peace of peace and')],
      [flat('OP1', 'peace and peace of')],
    );
    expect(order?.likeness).toBeLessThan(1);
  });
});

describe('[L3] counterparts are found for the whole text', () => {
  test('stock words do not win over the paragraph that they belong to', () => {
    const old = operative(`${REPORT}`, TRADE, 'Takes note of the report of the Secretary-General;');
    const next = operative(
      'Takes note of the report of the Secretary-General;',
      TRADE,
      REPORT.replace('sixty-first', 'sixty-third'),
    );
    const groups = alignedParagraphs(old, next);
    expect(groups.map(({ old: [a], new: [b] }) => `${a}>${b}`).sort()).toEqual(['0>2', '1>1', '2>0']);
  });

  test('a paragraph that was rewritten is found between neighbours that stayed', () => {
    const old = operative(HEALTH, WATER, TRADE);
    const next = operative(
      HEALTH,
      'Expresses deep concern that the arid regions of the Sahel lack clean drinking water and sanitation for their people;',
      TRADE,
    );
    expect(told(alignedParagraphs(old, next))).toEqual(['0>0 unchanged', '1>1 revised', '2>2 unchanged']);
  });

  test('of two that are as alike the one at its place', () => {
    const takesNote = (of: string) => `Takes note of the report of the Secretary-General on ${of};`;
    const next = operative(HEALTH, takesNote('energy'), TRADE, takesNote('tourism'), WATER);
    const before = operative(HEALTH, takesNote('culture'), TRADE, WATER);
    const behind = operative(HEALTH, TRADE, takesNote('culture'), WATER);
    expect(told(alignedParagraphs(before, next))).toContain('1>1 revised');
    expect(told(alignedParagraphs(behind, next))).toContain('2>3 revised');
  });

  test('strangers are not joined', () => {
    expect(told(alignedParagraphs(operative(HEALTH), operative(YOUTH)))).toEqual(['0> dropped', '>0 added']);
  });
});

test('[L3] a text that says the same thousands of times is aligned in its order, and in time', () => {
  const same = operative(
    ...Array.from({ length: 1500 }, () => 'Takes note of the report of the Secretary-General;'),
  );
  const groups = alignedParagraphs(same, same.slice(0, 1400));
  expect(groups.filter(({ relation }) => relation === 'unchanged')).toHaveLength(1400);
  expect(groups.filter(({ relation }) => relation === 'dropped')).toHaveLength(100);
});

test('[L3] Arabic letters that are written in several ways are one', () => {
  const old = operative(
    'تطلب إلى الأمين العام أن يقدم إلى الجمعية العامة تقريرا عن التعاون على المستوى الإقليمي؛',
  );
  const next = operative(
    'تطلب الى الامين العام ان يقدم الى الجمعية العامة تقريرا عن التعاون علي المستوي الاقليمي؛',
  );
  const [group] = alignedParagraphs(old, next);
  expect(group?.relation).toBe('revised');
  expect(group?.likeness).toBeGreaterThan(0.99);
});

describe('[L4] splits and merges', () => {
  const first = HEALTH.slice(0, -1);
  const second = TRADE.replace('Encourages the', 'and encourages the');

  test('one becomes two', () => {
    const groups = alignedParagraphs(
      operative(WATER, `${first}, ${second}`, YOUTH),
      operative(WATER, HEALTH, TRADE, YOUTH),
    );
    expect(told(groups)).toEqual(['0>0 unchanged', '1>1+2 split', '2>3 unchanged']);
  });

  test('two become one', () => {
    const groups = alignedParagraphs(
      operative(WATER, HEALTH, TRADE, YOUTH),
      operative(WATER, `${first}, ${second}`, YOUTH),
    );
    expect(told(groups)).toEqual(['0>0 unchanged', '1+2>1 merged', '3>2 unchanged']);
  });

  test('what comes from far away has to explain more than a neighbour', () => {
    const old = operative(`${first}, and requests both to train nurses;`, TRADE, YOUTH, WATER);
    const part = 'Requests both to train nurses;';
    const beside = alignedParagraphs(old, operative(HEALTH, part, TRADE, YOUTH, WATER));
    expect(told(beside)).toContain('0>0+1 split');
    const afar = alignedParagraphs(old, operative(HEALTH, TRADE, YOUTH, WATER, part));
    expect(told(afar)).toEqual([
      '0>0 revised',
      '1>1 unchanged',
      '2>2 unchanged',
      '3>3 unchanged',
      '>4 added',
    ]);
  });

  test('the frame into which words from elsewhere went is an ancestor as well', () => {
    const students =
      'the Alliance of Civilizations on the exchange of students, teachers, nurses and artists from all member States';
    const frame = 'Requests the Secretary-General to report to the General Assembly on';
    const wells = 'drinking water, wells, dams, rivers, canals and reservoirs in arid regions';
    const groups = alignedParagraphs(
      operative(HEALTH, `${frame} ${wells};`, TRADE, YOUTH, `Invites artists to meet ${students};`),
      operative(HEALTH, `${frame} meetings with ${students};`, TRADE, YOUTH),
    );
    expect(told(groups)).toEqual(['0>0 unchanged', '1+4>1 merged', '2>2 unchanged', '3>3 unchanged']);
  });

  test('a paragraph that repeats what its neighbour says all the same is no part of it', () => {
    const groups = alignedParagraphs(operative(HEALTH, TRADE), operative(HEALTH, HEALTH, TRADE));
    expect(groups.filter(({ relation }) => relation === 'split')).toEqual([]);
  });
});

describe('[L5] moves and recasts', () => {
  test('the one that left its neighbours has moved, not they', () => {
    const groups = alignedParagraphs(
      operative(HEALTH, TRADE, YOUTH, WATER),
      operative(WATER, HEALTH, TRADE, YOUTH),
    );
    expect(told(groups)).toEqual(['3>0 moved', '0>1 unchanged', '1>2 unchanged', '2>3 unchanged']);
  });

  test('of two that changed places the one has stayed that kept more of its words', () => {
    const old = operative(HEALTH, TRADE);
    const trade = alignedParagraphs(old, operative(TRADE.replace('fairs', 'exhibitions'), HEALTH));
    expect(told(trade)).toEqual(['1>0 moved', '0>1 unchanged']);
    const health = alignedParagraphs(old, operative(TRADE, HEALTH.replace('rural', 'remote')));
    expect(told(health)).toEqual(['1>0 unchanged', '0>1 moved']);
  });

  test('it may have changed its words as well', () => {
    const groups = alignedParagraphs(
      operative(HEALTH, TRADE, YOUTH, WATER),
      operative(WATER.replace('growing', 'persisting'), HEALTH, TRADE, YOUTH),
    );
    expect(groups[0]).toMatchObject({ relation: 'moved', reworded: true });
  });

  test('from the operative part to the preamble', () => {
    const groups = alignedParagraphs(
      [flat('PP1', TRADE), flat('OP1', WATER), flat('OP2', HEALTH)],
      [
        flat('PP1', TRADE),
        flat('PP2', WATER.replace('Notes', 'Noting').replace(';', ',')),
        flat('OP1', HEALTH),
      ],
    );
    expect(told(groups)).toEqual(['0>0 unchanged', '1>1 recast', '2>2 unchanged']);
  });
});

describe('[L6] both ways the same story', () => {
  test('swapping the texts swaps the sides', () => {
    const key = (group: AlignedGroup): string =>
      JSON.stringify([group.old, group.new, group.relation, group.likeness]);
    fc.assert(
      fc.property(anyTexts, anyTexts, (old, next) => {
        const there = alignedParagraphs(operative(...old), operative(...next));
        const back = alignedParagraphs(operative(...next), operative(...old)).map((group) => ({
          ...group,
          old: group.new,
          new: group.old,
          relation: SWAPPED[group.relation],
        }));
        expect(back.map(key).sort()).toEqual(there.map(key).sort());
      }),
      { numRuns: 200 },
    );
  });
});

describe('[L7] what a person decided stands', () => {
  const old = operative(HEALTH, WATER);
  const next = operative(HEALTH, TRADE);

  test('joined paragraphs belong together, however unlike, and to no other', () => {
    const groups = alignedParagraphs(old, next, { joined: [{ old: 1, new: 0 }], parted: [] });
    expect(told(groups)).toEqual(['0> dropped', '1>0 revised', '>1 added']);
    expect(groups.map(({ decided }) => decided)).toEqual([false, true, false]);
  });

  test('parted paragraphs do not, however alike', () => {
    const groups = alignedParagraphs(old, next, { joined: [], parted: [{ old: 0, new: 0 }] });
    expect(told(groups)).toEqual(['0> dropped', '1> dropped', '>0 added', '>1 added']);
  });

  test('two joined to one are a merger, one joined to two is a split', () => {
    const joined = [
      { old: 0, new: 0 },
      { old: 1, new: 0 },
    ];
    expect(told(alignedParagraphs(old, next, { joined, parted: [] }))).toContain('0+1>0 merged');
    const split = joined.map((pair) => ({ old: pair.new, new: pair.old }));
    expect(told(alignedParagraphs(old, next, { joined: split, parted: [] }))).toContain('0>0+1 split');
  });
});
