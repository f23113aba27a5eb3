import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instrumentsFromSource } from '../../read-source.ts';
import { plainSource } from '../../text/source-text.ts';
import { draftOfInstrument } from '../from-base.ts';
import { amendmentsFromMarkedUp } from './from-marked-up.ts';
import type { TrackedChange } from './marked-up.ts';

const TEXT = `The General Assembly,
Recalling its earlier resolutions on the cooperation of both organizations,
1. Welcomes ten reports, ten forums and ten meetings of the two organizations;
2. Invites the members of the youth forum to exchange ten reports;
3. Encourages the specialized agencies to train experts in public health;
4. Decides to remain seized of the matter.
`;
const source = plainSource(TEXT, 'paragraphs');
const [read] = instrumentsFromSource(source);
if (!read) throw new Error('no instrument');
const draft = draftOfInstrument(read.value);

/** Each word of the paragraphs, as its place in the file. */
const WORDS = [...TEXT.matchAll(/\p{L}+/gu)].slice(3).map(({ 0: word, index }) => ({ word, start: index }));

const change = (start: number, end: number, words: string): TrackedChange => ({
  ...{ author: 'Ann', at: null, span: { start, end }, words, notes: [] },
});
/** The id of each amendment by the place that it is about. */
const idsOf = (changes: readonly TrackedChange[], delegation = 'EU'): Map<string, string> => {
  const sorted = [...changes].sort((a, b) => a.span.start - b.span.start);
  const { value } = amendmentsFromMarkedUp(draft, { source, changes: sorted, comments: [] }, delegation);
  return new Map(value.amendments.map(({ id, range, words }) => [`${range.start} ${words}`, id]));
};
const nth = (word: string, turn: number) => WORDS.filter((each) => each.word === word)[turn]?.start ?? -1;

describe('[N33] an amendment is named after what it asks', () => {
  test('whatever others come or go', () => {
    const place = fc.nat(WORDS.length - 1);
    const asked = fc.tuple(place, fc.constantFrom('', 'twelve', 'some'), fc.boolean());
    const own = fc.uniqueArray(asked, { selector: ([at]) => at, maxLength: 12 });
    fc.assert(
      fc.property(own, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (all, stays) => {
        const changes = all.map(([at, words, inserts]) => {
          const { start, word } = WORDS[at] as (typeof WORDS)[0];
          return inserts
            ? change(start, start, `${words || 'more'} `)
            : change(start, start + word.length, words);
        });
        const ids = idsOf(changes);
        expect(new Set(ids.values()).size).toBe(ids.size);
        const fewer = idsOf(changes.filter((_, index) => stays[index]));
        for (const [where, id] of fewer) if (ids.has(where)) expect(id).toBe(ids.get(where));
      }),
      { numRuns: 150 },
    );
  });

  test.each(['ten', 'reports'])('of places with the same words each keeps its own: %s', (word) => {
    const [first, second] = [nth(word, 0), nth(word, 1)];
    const ask = (start: number) => change(start, start + word.length, 'twelve');
    const [one, two] = [...idsOf([ask(first), ask(second)]).values()];
    expect(one).not.toBe(two);
    expect([...idsOf([ask(second)]).values()]).toEqual([two]);
  });

  test('other words, another place or another note have another name', () => {
    const start = nth('ten', 0);
    const plain = change(start, start + 3, 'twelve');
    const all = [
      plain,
      change(start, start + 3, 'eleven'),
      change(nth('ten', 3), nth('ten', 3) + 3, 'twelve'),
      { ...plain, notes: [{ at: 6, text: 'See A/80/1.' }] },
      { ...plain, notes: [{ at: 6, text: 'See A/80/2.' }] },
    ].flatMap((each) => [...idsOf([each]).values()]);
    expect(new Set(all).size).toBe(5);
  });

  test('and after whose it is', () => {
    const plain = change(nth('ten', 0), nth('ten', 0) + 3, 'twelve');
    const [eu, mali] = ['EU', 'Mali'].map((each) => [...idsOf([plain], each).values()][0] ?? '');
    expect([eu?.startsWith('EU:'), mali?.slice(5)]).toEqual([true, eu?.slice(3)]);
  });
});
