import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Instrument, instrumentsFromSource, type Text } from '@biennium/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../limits.ts';
import { readDocument } from '../read-document.ts';
import { descendantsOf, elementsOf, treeFromXml, type XmlElement } from '../readers/akn/xml-tree.ts';
import { sourceFromAkn } from '../readers/akn.ts';
import { anyInstrument } from '../test-kit/any-instrument.ts';
import { comparable } from '../test-kit/comparable.ts';
import { type AknProfile, aknFromInstrument, aknFromInstruments } from './akn.ts';

const PROFILES: readonly AknProfile[] = ['guideline', 'unxml'];
const CORPUS = new URL('../../../../corpus/', import.meta.url);
const FOUNDING = readdirSync(CORPUS).filter((file) => file.endsWith('.txt'));

async function instrumentOf(file: string): Promise<Instrument> {
  const { value } = await readDocument(readFileSync(new URL(file, CORPUS)), file);
  if (!value) throw new Error(`${file} was not read`);
  return instrumentsFromSource(value)[0]?.value as Instrument;
}

function readBack(xml: string): Instrument[] {
  const { value, issues } = sourceFromAkn(new TextEncoder().encode(xml));
  expect(issues).toEqual([]);
  if (!value) throw new Error('nothing was read back');
  return instrumentsFromSource(value).map((answer) => answer.value);
}

function treeOf(xml: string): XmlElement {
  const { value, issues } = treeFromXml(xml, DEFAULT_LIMITS);
  expect(issues).toEqual([]);
  return value as XmlElement;
}

describe.each(PROFILES)('profile %s', (profile) => {
  test('there are five founding texts', () => expect(FOUNDING).toHaveLength(5));

  test.each(FOUNDING)('%s read back is the same instrument', async (file) => {
    const instrument = await instrumentOf(file);
    expect(readBack(aknFromInstrument(instrument, { profile })).map(comparable)).toEqual([
      comparable(instrument),
    ]);
  });

  test('[I2] [I12] any instrument read back is the same, words of the page and without a place among it', () => {
    fc.assert(
      fc.property(anyInstrument, (instrument) => {
        expect(readBack(aknFromInstrument(instrument, { profile })).map(comparable)).toEqual([
          comparable(instrument),
        ]);
      }),
      { numRuns: 150 },
    );
  });

  test('resolutions of one document are components of a collection', () => {
    fc.assert(
      fc.property(anyInstrument, anyInstrument, (a, b) => {
        const both = [
          { ...a, part: 'A', notes: [], citations: [] },
          { ...b, part: 'B', notes: [], citations: [] },
        ].map(withoutNoteCalls);
        const back = readBack(aknFromInstruments(both, { profile }));
        const texts = (all: readonly Text[]) => all.map(({ text }) => text);
        const words = ({ part, title, operative, furniture, unplaced }: Instrument) => [
          part,
          title,
          texts(operative),
          texts(furniture),
          texts(unplaced),
        ];
        expect(back.map(words)).toEqual(both.map(words));
      }),
      { numRuns: 50 },
    );
  });

  test('identifiers are unique and have no white space; what refers to one finds it', () => {
    fc.assert(
      fc.property(anyInstrument, (instrument) => {
        const root = treeOf(aknFromInstrument(instrument, { profile }));
        const all = everyElement(root);
        const ids = all.flatMap((element) => element.attributes['eId'] ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => id === '' || /\s/.test(id))).toEqual([]);
        const targets = all.flatMap(({ name, attributes }) =>
          [attributes['refersTo'], name === 'noteRef' ? attributes['href'] : undefined].flatMap((target) =>
            target?.startsWith('#') ? target.slice(1) : [],
          ),
        );
        expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
      }),
    );
  });
});

test('a paragraph is named by its number, a point by its letters', () => {
  fc.assert(
    fc.property(anyInstrument, (instrument) => {
      const root = treeOf(aknFromInstrument(instrument, { profile: 'guideline' }));
      const ids = [...descendantsOf(root, 'paragraph')].map(({ attributes }) => attributes['eId']);
      for (const { number } of instrument.operative) if (number) expect(ids).toContain(`para_${number}`);
      const points = [...descendantsOf(root, 'point')].map(({ attributes }) => attributes['eId']);
      for (const { number, subparagraphs } of instrument.operative) {
        if (number && subparagraphs.length > 0) expect(points).toContain(`para_${number}__list_1__point_a`);
      }
    }),
    { numRuns: 50 },
  );
});

test('citations are references: by name where the date is known, else to where they are shown', async () => {
  const instrument = await instrumentOf(FOUNDING.find((file) => file.endsWith('A_RES_63_114.txt')) as string);
  const guideline = hrefs(aknFromInstrument(instrument, { profile: 'guideline' }), 'ref');
  expect(guideline).toContain('/akn/un/statement/deliberation/un-ga/1982-10-22/37-4');
  const published = hrefs(aknFromInstrument(instrument, { profile: 'unxml' }), 'a');
  expect(published).toContain('https://undocs.org/en/A/RES/37/4');
  expect(published).toHaveLength(guideline.length);
});

test('every citation of any instrument is a reference', () => {
  fc.assert(
    fc.property(anyInstrument, (instrument) => {
      const found = hrefs(aknFromInstrument(instrument, { profile: 'guideline' }), 'ref');
      expect(found).toHaveLength(instrument.citations.length);
    }),
    { numRuns: 50 },
  );
});

function hrefs(xml: string, name: string): (string | undefined)[] {
  return [...descendantsOf(treeOf(xml), name)].map(({ attributes }) => attributes['href']);
}

function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...elementsOf(element).flatMap(everyElement)];
}

function withoutNoteCalls(instrument: Instrument): Instrument {
  return JSON.parse(JSON.stringify(instrument, (name, value) => (name === 'notes' ? [] : value)));
}

const SCHEMA = process.env['BIENNIUM_AKN_SCHEMA'];

/** The schema is not part of the repository: the folder that holds `akomantoso30.xsd` is named in the environment. */
describe.skipIf(!SCHEMA)('against the schema (BIENNIUM_AKN_SCHEMA names its folder)', () => {
  test.each(PROFILES)('profile %s is valid', async (profile) => {
    const { XmlDocument, XsdValidator } = await import('libxml2-wasm');
    const { xmlRegisterFsInputProviders } = await import('libxml2-wasm/lib/nodejs.mjs');
    xmlRegisterFsInputProviders();
    const url = join(SCHEMA as string, 'akomantoso30.xsd');
    const schema = XmlDocument.fromBuffer(readFileSync(url), { url });
    const validator = XsdValidator.fromDoc(schema);
    const validate = (xml: string) => {
      const document = XmlDocument.fromString(xml);
      validator.validate(document);
      document.dispose();
    };
    for (const file of FOUNDING) validate(aknFromInstrument(await instrumentOf(file), { profile }));
    fc.assert(
      fc.property(anyInstrument, anyInstrument, (a, b) => {
        validate(aknFromInstrument(a, { profile }));
        validate(aknFromInstruments([a, b], { profile }));
      }),
    );
    validator.dispose();
    schema.dispose();
  });
});
