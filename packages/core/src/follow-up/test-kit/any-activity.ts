import fc from 'fast-check';
import { ACTIVITY_KINDS, type ActivityContent } from '../activity/content.ts';

const words = fc.string({ unit: 'grapheme', maxLength: 12 });
const some = fc.uniqueArray(fc.constantFrom('one', 'two', 'three', 'four'), { maxLength: 4 });
const day = fc
  .tuple(
    fc.integer({ min: 2024, max: 2028 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

/** Any line of a matrix, sensible or not. */
export const anyActivity: fc.Arbitrary<ActivityContent> = fc.record({
  title: words,
  language: maybe(fc.constantFrom('en', 'fr', 'ar')),
  description: words,
  kind: fc.constantFrom(...ACTIVITY_KINDS),
  area: maybe(words),
  cluster: maybe(words),
  leads: fc.record({ a: maybe(words), b: maybe(words) }),
  partners: some,
  planned: fc.record({ from: maybe(day), until: maybe(day) }),
  place: words,
  countries: some,
  goals: some,
  output: words,
  indicator: words,
  resources: words,
  mandates: some,
  milestones: fc.uniqueArray(fc.record({ id: words, title: words, due: day }), {
    selector: ({ id }) => id,
    maxLength: 3,
  }),
  training: fc.record({ method: words, participants: maybe(fc.nat(500)), evaluation: words }),
});
