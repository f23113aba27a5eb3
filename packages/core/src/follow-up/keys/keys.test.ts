import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical.ts';
import { type Key, keysThatHold, missingKeys } from './keys.ts';

const key = (side: 'a' | 'b', on: string, more: Partial<Key> = {}): Key => ({
  ...{ side, on, by: `account:${side}`, at: '2026-05-01T10:00:00Z', takenBack: false },
  ...more,
});

describe('[F1] two keys', () => {
  test('a decision is taken when each side turned a key on what stands', () => {
    expect(missingKeys([], 'x')).toEqual(['a', 'b']);
    expect(missingKeys([key('a', 'x')], 'x')).toEqual(['b']);
    expect(missingKeys([key('a', 'x'), key('b', 'x')], 'x')).toEqual([]);
  });

  test('one side turns as many keys as it likes and opens nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('x', 'y'), { maxLength: 8 }), (seen) => {
        expect(
          missingKeys(
            seen.map((on) => key('a', on)),
            'x',
          ),
        ).toContain('b');
      }),
    );
  });

  test('a key turned on what stood before holds no more', () => {
    expect(missingKeys([key('a', 'before'), key('b', 'now')], 'now')).toEqual(['a']);
  });

  test('a key that was taken back is none, and can be turned again', () => {
    const back = key('a', 'x', { takenBack: true });
    expect(missingKeys([back, key('b', 'x')], 'x')).toEqual(['a']);
    const again = key('a', 'x', { at: '2026-05-02T10:00:00Z' });
    expect(keysThatHold([back, key('b', 'x'), again], 'x').a).toBe(again);
  });
});

describe('[F2] canonical JSON', () => {
  // The example of RFC 8785, section 3.2.3: names are sorted by UTF-16 code units.
  test('sorts names as RFC 8785 does', () => {
    const given = { '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 };
    expect(Object.keys(JSON.parse(canonicalJson(given)))).toHaveLength(7);
    expect([...canonicalJson(given).matchAll(/:(\d)/g)].map((match) => match[1]).join('')).toBe('2467153');
  });

  test('is the same for the same value, whatever the order of its names, and reads back', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('has no form for what is no JSON', () => {
    for (const none of [Number.NaN, Number.POSITIVE_INFINITY, '\ud800', () => 1, 1n])
      expect(() => canonicalJson(none)).toThrow(TypeError);
    expect(createHash('sha256').update(canonicalJson([])).digest('hex')).toHaveLength(64);
  });
});
