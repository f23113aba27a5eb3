import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../limits.ts';
import { treeFromXml } from '../readers/akn/xml-tree.ts';
import { block, element, withAttributes, writtenXml } from './xml.ts';

const UNPRINTABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

test('any words come back as they were, in content and in attributes', () => {
  const words = fc
    .string({ unit: 'binary', minLength: 1 })
    .filter((text) => !UNPRINTABLE.test(text.replace(/[\t\n]/g, '')));
  fc.assert(
    fc.property(words, (text) => {
      const { value, issues } = treeFromXml(writtenXml(element('a', { b: text }, text)), DEFAULT_LIMITS);
      expect(issues).toEqual([]);
      expect(value).toMatchObject({ attributes: { b: text }, children: [text] });
    }),
  );
});

test('characters that XML forbids are written as unknown ones', () => {
  const { value, issues } = treeFromXml(
    writtenXml(element('a', { b: '\u0000' }, 'x\u0001\uD800y\uFFFFz')),
    DEFAULT_LIMITS,
  );
  expect(issues).toEqual([]);
  expect(value).toMatchObject({ attributes: { b: '\uFFFD' }, children: ['x\uFFFD\uFFFDy\uFFFDz'] });
});

test('attributes without a value are left out, elements without content are short', () => {
  expect(writtenXml(element('a', { b: null, c: undefined, d: 0 }, null, []))).toBe('<a d="0"/>');
});

test('blocks are indented, running text is not', () => {
  const inner = element('p', {}, 'one ', element('i', {}, 'two'));
  expect(writtenXml(block('a', {}, block('b', {}, inner), null, inner))).toBe(
    '<a>\n  <b>\n    <p>one <i>two</i></p>\n  </b>\n  <p>one <i>two</i></p>\n</a>',
  );
});

test('attributes are changed at any depth, words are not', () => {
  const xml = element('a', { id: 'x' }, 'id="x"', element('b', { id: 'y' }));
  const changed = withAttributes(xml, (_, value) => `p-${value}`);
  expect(writtenXml(changed)).toBe('<a id="p-x">id="x"<b id="p-y"/></a>');
});
