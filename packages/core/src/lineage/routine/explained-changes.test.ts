import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flatParagraph } from '../../instrument/flat-paragraph.ts';
import { instrumentsFromSource } from '../../read-source.ts';
import { changesOfRedline } from '../../redline/changes.ts';
import { redlineOfTexts } from '../../redline/from-texts.ts';
import { changesBetween, explained, opened, rulesOf } from '../../test-kit/explained.ts';
import { foundingSources } from '../../test-kit/founding-texts.ts';
import { processorTime } from '../../test-kit/processor-time.ts';
import { explainedChanges } from './explained-changes.ts';

const founding = foundingSources().map(({ source }) => {
  const instrument = instrumentsFromSource(source)[0]?.value;
  return [...(instrument?.preamble ?? []), ...(instrument?.operative ?? [])].map(flatParagraph);
});
const foundingTexts = founding.flat().map(({ text }) => text);

describe('[L40] each change bears the rule that makes it routine, or none', () => {
  test('several rules in one paragraph', () => {
    expect(
      explained(
        'Decides to include in the agenda of its sixty-fifth session the item "Cooperation with the Organization of the Islamic Conference".',
        'Decides to include in the agenda of its seventy-first session the item “Cooperation with the Organization of Islamic Cooperation”;',
      ),
    ).toEqual([
      'session-number [-sixty-fifth-]{+seventy-first+}',
      'typography [-"-]{+“+}',
      'name-of-2011 [-the Islamic Conference-]{+Islamic Cooperation+}',
      'typography [-".-]{+”;+}',
    ]);
  });

  test('a country more in a list is substantive', () => {
    expect(
      explained(
        'Notes the reconstruction in Afghanistan and Sierra Leone;',
        'Notes the reconstruction in Afghanistan, Mali and Sierra Leone;',
      ).every((line) => line.startsWith('—')),
    ).toBe(true);
  });

  test('the same text has no changes', () => {
    expect(explained('Notes the work;', 'Notes the work;')).toEqual([]);
  });

  test('a language without rules has typography and spelling', () => {
    expect(rulesOf('Отмечает "работу";', 'Отмечает “работу”;', 'ru')).toEqual(['typography']);
    expect(rulesOf('Отмечает работу;', 'Отмечает труд;', 'ru')).toEqual([null]);
  });
});

describe('[L51] a change of strength is substantive, whatever rule would claim it', () => {
  test('words that bear the strength', () => {
    expect(
      explained(
        'Urges the lead agencies to provide assistance at its sixty-first session;',
        'Invites the lead agencies to consider providing assistance at its sixty-fifth session;',
      ),
    ).toEqual([
      '— [-Urges-]{+Invites+}',
      '— [-provide-]{+consider providing+}',
      'session-number [-sixty-first-]{+sixty-fifth+}',
    ]);
  });

  test('"with satisfaction" is more than "also"', () => {
    expect(rulesOf('Takes note of the visit;', 'Also takes note with satisfaction of the visit;')).toEqual([
      null,
    ]);
    expect(rulesOf('Takes note of the visit;', 'Also takes note of the visit;')).toEqual(['also-further']);
  });
});

describe('[L52] a change is cut where what a rule explains ends', () => {
  test('a name and what was added behind it', () => {
    expect(
      explained(
        'Welcomes the efforts of the Organization of the Islamic Conference in the region;',
        'Welcomes the efforts of the Organization of Islamic Cooperation, which have grown, in the region;',
      ),
    ).toEqual([
      'name-of-2011 [-the Islamic Conference-]{+Islamic Cooperation+}',
      '— [--]{+, which have grown,+}',
    ]);
  });

  test('a venue and what was added behind it', () => {
    expect(
      explained(
        'Welcomes the meeting held in Vienna from 13 to 15 July 2004, and its results;',
        'Welcomes the meeting held in Geneva from 8 to 10 July 2008, on science and health, and its results;',
      ),
    ).toEqual([
      'meeting-date-and-venue [-Vienna from 13 to 15 July 2004-]{+Geneva from 8 to 10 July 2008+}',
      '— [--]{+, on science and health+}',
    ]);
  });
});

describe('[L53] no rule explains a word outside its grammar', { timeout: 30_000 }, () => {
  const anyText = fc.constantFrom(...foundingTexts);
  const anyPlace = fc.double({ min: 0, max: 1, noNaN: true });

  /** Places between words. */
  const joints = (text: string): number[] => [...text.matchAll(/ /g)].map(({ index }) => index);
  const at = (places: readonly number[], where: number): number =>
    places[Math.min(places.length - 1, Math.floor(where * places.length))] as number;

  test('a word put in anywhere is substantive', () => {
    fc.assert(
      fc.property(anyText, anyPlace, (text, where) => {
        const place = at(joints(text), where);
        const mutated = `${text.slice(0, place)} quixotic${text.slice(place)}`;
        expect(rulesOf(text, mutated)).toContain(null);
        expect(rulesOf(mutated, text)).toContain(null);
      }),
      { numRuns: 120 },
    );
  });

  test('a word left out or changed is substantive, unless it is "also" or "further"', () => {
    fc.assert(
      fc.property(anyText, anyPlace, fc.constantFrom('', 'quixotic'), (text, where, instead) => {
        const words = [...text.matchAll(/(?<![\p{L}\p{N}-])\p{Ll}{3,}(?![\p{L}\p{N}-])/gu)];
        const [word] = words[Math.min(words.length - 1, Math.floor(where * words.length))] ?? [];
        if (!word || /^(?:also|further)$/.test(word)) return;
        const mutated = text.replace(
          new RegExp(`(?<![\\p{L}\\p{N}-])${word}(?![\\p{L}\\p{N}-])`, 'u'),
          instead,
        );
        expect(rulesOf(text, mutated), `${word} in ${text}`).toContain(null);
      }),
      { numRuns: 120 },
    );
  });

  test('what is explained stands in the order of the texts and holds every change of the redline', () => {
    fc.assert(
      fc.property(anyText, anyText, (old, fresh) => {
        const redline = redlineOfTexts(old, fresh);
        const changes = explainedChanges(opened(old), opened(fresh), redline, 'en');
        let [oldEnd, newEnd] = [0, 0];
        for (const change of changes) {
          expect(change.old.start).toBeGreaterThanOrEqual(oldEnd);
          expect(change.new.start).toBeGreaterThanOrEqual(newEnd);
          [oldEnd, newEnd] = [change.old.end, change.new.end];
        }
        expect(oldEnd).toBeLessThanOrEqual(old.length);
        expect(newEnd).toBeLessThanOrEqual(fresh.length);
        const covered = (side: 'old' | 'new', from: number, to: number): number =>
          changes.reduce(
            (sum, change) =>
              sum + Math.max(0, Math.min(change[side].end, to) - Math.max(change[side].start, from)),
            0,
          );
        for (const change of changesOfRedline(redline)) {
          for (const side of ['old', 'new'] as const) {
            const { start, end } = change[side];
            expect(covered(side, start, end)).toBe(end - start);
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  test('any two texts get an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (old, fresh) => {
        for (const language of ['en', 'fr', 'ar']) changesBetween(old, fresh, language);
      }),
      { numRuns: 50 },
    );
  });
});

test.each([
  ['lists of ordinals that no session follows', 'first, '],
  ['letters of a list', '(1) further '],
  ['meetings', 'held in Geneva from 8 to 10 July 2008, '],
  ['adverbs', 'also notes further '],
])('[L40] answers in time near the length: %s', (_, piece) => {
  const words = piece.repeat(Math.ceil(60_000 / piece.length)).split(' ');
  const edited = words.map((word, index) => (index % 7 === 0 ? `${word}2` : word));
  const start = processorTime();
  const changes = changesBetween(words.join(' '), edited.join(' '));
  expect(processorTime() - start).toBeLessThan(3000);
  expect(changes.length).toBeGreaterThan(0);
});

test('[L40] tells of every changed word once, whatever is put together', () => {
  const pieces = [
    ...['further', 'also welcomes', 'sixty-first session', 'and the', 'in Geneva', '(a)', 'report A/63/228'],
    ...['held on 8 July 2008', 'its resolutions 57/42 of 21 November 2002', 'and 59/8 of 22 October 2004'],
    ...['Organization of the Islamic Conference', 'Organization of Islamic Cooperation', '“', '"', ',', '\n'],
  ];
  const texts = fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 })
    .map((each) => each.join(' '));
  fc.assert(
    fc.property(texts, texts, (old, fresh) => {
      const told = changesBetween(old, fresh);
      const marked = changesOfRedline(redlineOfTexts(old, fresh));
      for (const side of ['old', 'new'] as const) {
        for (const [index, each] of told.entries())
          expect(each[side].start).toBeGreaterThanOrEqual(told[index - 1]?.[side].end ?? 0);
        for (const { [side]: range } of marked) {
          const inside = told.filter((each) => each[side].start < range.end && each[side].end > range.start);
          let at = range.start;
          for (const each of inside) if (each[side].start <= at) at = Math.max(at, each[side].end);
          expect(at).toBeGreaterThanOrEqual(range.end);
        }
      }
    }),
    { numRuns: 1000 },
  );
});
