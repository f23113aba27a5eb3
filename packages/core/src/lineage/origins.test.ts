import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flatParagraph } from '../instrument/flat-paragraph.ts';
import type { Instrument } from '../instrument/instrument.ts';
import { read } from '../test-kit/read.ts';
import type { Link } from './lineage.ts';
import { originsOfWords, type ParagraphOrigins } from './origins.ts';
import { sharesOfOrigins } from './origins-shares.ts';

/** A resolution of operative paragraphs. */
function resolutionOf(...paragraphs: readonly string[]): Instrument {
  return read(['The General Assembly,', ...paragraphs.map((text, at) => `${at + 1}. ${text}`)].join('\n\n'));
}

/** A link from paragraphs of one instrument to paragraphs of the next. */
function link(instrument: number, from: readonly string[], to: readonly string[]): Link {
  return {
    from: { instrument: instrument - 1, addresses: from },
    to: { instrument, addresses: to },
    relation: 'revised',
    routine: false,
    similarity: 0.5,
    rules: [],
    reworded: true,
    strength: null,
    decided: false,
  };
}

/** Each paragraph with its words marked by the instrument that first had them: `0‹Requests› 1‹the Secretary-General;›`. */
function marked(origins: readonly ParagraphOrigins[]): string[] {
  return origins.map(({ paragraph, runs }) =>
    runs
      .map(({ instrument, start, end }) => `${instrument}‹${paragraph.text.slice(start, end).trim()}›`)
      .join(' '),
  );
}

describe('origins of words', () => {
  test('[L70] a word comes from the instrument that first had it, and where it stood there is told', () => {
    const instruments = [
      resolutionOf('Urges Member States to provide books to all libraries of the region;'),
      resolutionOf(
        'Notes the report;',
        'Urges Member States to provide books and maps to all libraries of the region;',
      ),
      resolutionOf('Urges Member States to provide many books and maps to all libraries of the region;'),
    ];
    const links = [link(1, ['OP1'], ['OP2']), link(2, ['OP2'], ['OP1'])];
    const [origins] = originsOfWords(instruments, { links });
    expect(marked([origins as ParagraphOrigins])).toEqual([
      '0‹Urges Member States to provide› 2‹many› 0‹books› 1‹and maps› 0‹to all libraries of the region;›',
    ]);
    expect(origins?.runs.map(({ address }) => address)).toEqual(['OP1', 'OP1', 'OP1', 'OP2', 'OP1']);
  });

  test('[L70] an instrument within the lineage is read without what comes after it', () => {
    const instruments = [
      resolutionOf('Urges peace;'),
      resolutionOf('Urges lasting peace;'),
      resolutionOf('Urges;'),
    ];
    const links = [link(1, ['OP1'], ['OP1']), link(2, ['OP1'], ['OP1'])];
    expect(marked(originsOfWords(instruments, { links }, 0))).toEqual(['0‹Urges peace;›']);
    expect(marked(originsOfWords(instruments, { links }, 1))).toEqual(
      marked(originsOfWords(instruments.slice(0, 2), { links: links.slice(0, 1) })),
    );
  });

  test('[L71] a word that was dropped and comes back has a new origin', () => {
    const instruments = [
      'Urges all willing States to act on it;',
      'Urges all States to act on it;',
      'Urges all willing States to act on it;',
    ];
    const links = [link(1, ['OP1'], ['OP1']), link(2, ['OP1'], ['OP1'])];
    const origins = originsOfWords(
      instruments.map((text) => resolutionOf(text)),
      { links },
    );
    expect(marked(origins)).toEqual(['0‹Urges all› 2‹willing› 0‹States to act on it;›']);
  });

  test('[L71] words that came from a paragraph without a link are not claimed', () => {
    const instruments = [
      resolutionOf('Urges peace;', 'Invites all States;'),
      resolutionOf('Urges peace;', 'Invites all States;'),
    ];
    const origins = originsOfWords(instruments, { links: [link(1, ['OP1'], ['OP1'])] });
    expect(marked(origins)).toEqual(['0‹Urges peace;›', '1‹Invites all States;›']);
  });

  test('[L72] words of several ancestors come each from the one that had them in the longer stretch', () => {
    const instruments = [
      resolutionOf(
        'Welcomes the opening of the new office in the capital;',
        'Requests the Secretary-General to report on the use of the fund;',
      ),
      resolutionOf(
        'Welcomes the opening of the new office in the capital, and requests the Secretary-General to report on the use of the fund;',
      ),
    ];
    const origins = originsOfWords(instruments, { links: [link(1, ['OP1', 'OP2'], ['OP1'])] });
    const runs = origins[0]?.runs ?? [];
    const of = (words: string): string | undefined => {
      const at = (origins[0]?.paragraph.text ?? '').indexOf(words);
      return runs.find(({ start, end }) => start <= at && at < end)?.address;
    };
    expect([of('opening of the'), of('office'), of('Secretary-General'), of('the fund')]).toEqual([
      'OP1',
      'OP1',
      'OP2',
      'OP2',
    ]);
  });

  test('[L72] each part of a split keeps the origin of its words', () => {
    const instruments = [
      resolutionOf(
        'Welcomes the opening of the new office and requests the Secretary-General to report on it;',
      ),
      resolutionOf(
        'Welcomes the opening of the new office;',
        'Requests the Secretary-General to report on it;',
      ),
    ];
    const origins = originsOfWords(instruments, { links: [link(1, ['OP1'], ['OP1', 'OP2'])] });
    expect(origins.map(({ runs }) => new Set(runs.map((run) => run.instrument)).has(0))).toEqual([
      true,
      true,
    ]);
    expect(marked(origins)[1]).toMatch(/0‹ ?the Secretary-General to report on it;›$/);
  });

  test('[L73] another shape of a hyphen or a quotation mark makes no new word', () => {
    const instruments = [
      resolutionOf("Urges the Secretary-General's office to act;"),
      resolutionOf('Urges the Secretary\u2011General’s office to act;'),
    ];
    const origins = originsOfWords(instruments, { links: [link(1, ['OP1'], ['OP1'])] });
    expect(new Set(origins[0]?.runs.map(({ instrument }) => instrument))).toEqual(new Set([0]));
  });

  test('[L74] shares count words, and sum up to one', () => {
    const instruments = [resolutionOf('Urges peace;'), resolutionOf('Urges peace and “good order”;')];
    const origins = originsOfWords(instruments, { links: [link(1, ['OP1'], ['OP1'])] });
    expect(sharesOfOrigins(origins)).toEqual([
      { instrument: 0, words: 2, share: 0.4 },
      { instrument: 1, words: 3, share: 0.6 },
    ]);
    expect(sharesOfOrigins([])).toEqual([]);
  });
});

describe('origins of any words', () => {
  const sentence = fc.array(
    fc.constantFrom('urges', 'States', 'all', 'of', 'peace', '“order”', 'maps,', 'a-b'),
    { minLength: 1, maxLength: 12 },
  );

  test('[L70] tile each text along any links', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (texts, crossed) => {
          const instruments = texts.map((paragraphs) =>
            resolutionOf(...paragraphs.map((words) => `Urges ${words.join(' ')};`)),
          );
          const addresses = instruments.map(({ operative }) => operative.map(({ address }) => address));
          const links = addresses
            .slice(1)
            .map((to, index) =>
              link(index + 1, crossed ? (addresses[index] ?? []) : (addresses[index] ?? []).slice(0, 1), to),
            );
          for (const { paragraph, runs } of originsOfWords(instruments, { links }))
            expectTiles(paragraph.text, runs, texts.length - 1);
          const flat = instruments.at(-1)?.operative.map((each) => flatParagraph(each).text);
          expect(originsOfWords(instruments, { links }).map(({ paragraph }) => paragraph.text)).toEqual(flat);
        },
      ),
      { numRuns: 60 },
    );
  });
});

function expectTiles(text: string, runs: ParagraphOrigins['runs'], upTo: number): void {
  let at = 0;
  for (const run of runs) {
    expect(run.start).toBe(at);
    expect(run.end).toBeGreaterThan(run.start);
    expect(run.instrument).toBeLessThanOrEqual(upTo);
    at = run.end;
  }
  expect(at).toBe(text.length);
}
