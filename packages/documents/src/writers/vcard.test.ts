import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vcardsFromPeople } from './vcard.ts';

const sample = {
  uid: '8f1e6f0a-5c1e-4f0e-9d0a-0123456789ab',
  name: 'Sample Person',
  organization: 'Sample Organization; Office, North',
  title: 'Focal point',
  email: 'person@example.org',
  phone: '+41 22 000 00 00',
};

/** The values of cards, property by property, as a reader of RFC 6350 takes them. */
function read(text: string): Record<string, string>[] {
  const cards: Record<string, string>[] = [];
  for (const line of text.replaceAll('\r\n ', '').split('\r\n')) {
    const [, name, value] = /^([A-Z]+)(?:;[^:]*)?:(.*)$/s.exec(line) ?? [];
    if (name === 'BEGIN') cards.push({});
    const card = cards.at(-1);
    if (card && name !== undefined)
      card[name] = (value ?? '').replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
  }
  return cards;
}

test('[D31] a person is a card of vCard 4.0', () => {
  const text = vcardsFromPeople([sample, { ...sample, email: null, phone: null }]);
  expect(text.split('\r\n').slice(0, 3)).toEqual([
    ...['BEGIN:VCARD', 'VERSION:4.0', `UID:urn:uuid:${sample.uid}`],
  ]);
  const [whole, bare] = read(text);
  expect(whole).toMatchObject({
    ...{ FN: sample.name, ORG: sample.organization, TITLE: sample.title },
    ...{ EMAIL: sample.email, TEL: sample.phone },
  });
  expect(text).toContain('ORG:Sample Organization\\; Office\\, North');
  expect(Object.keys(bare ?? {})).not.toContain('EMAIL');
});

test('[D31] any words are read again as they were, in lines of 75 octets at most', () => {
  const words = fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.constantFrom('منظمة التعاون الإسلامي', 'a,b;c\\d\ne', 'END:VCARD\r\nBEGIN:VCARD'),
    )
    .map((text) => text.replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F\u0085\u2028\u2029]/g, '').trim());
  fc.assert(
    fc.property(words, words, words, (name, organization, title) => {
      const text = vcardsFromPeople([{ ...sample, name, organization, title }]);
      expect(read(text)).toHaveLength(1);
      expect(read(text)[0]).toMatchObject({ FN: name, ORG: organization, TITLE: title });
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }),
  );
});
