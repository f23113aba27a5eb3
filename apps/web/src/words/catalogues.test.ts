import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { i18n } from '@lingui/core';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { messagesOfPo } from '../../words-of-places.ts';

const source = fileURLToPath(new URL('..', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter(
    (name) => /\.tsx?$/.test(name) && !/\.(test|example)\.tsx?$/.test(name) && !name.startsWith('locales'),
  )
  .map((name) => ({ name, text: readFileSync(join(source, name), 'utf8') }));

/** The messages of a catalogue by id. */
function catalogue(language: string): ReadonlyMap<string, string> {
  return messagesOfPo(readFileSync(new URL(`../locales/${language}.po`, import.meta.url), 'utf8'));
}

const english = catalogue('en');
const others = ['fr', 'ar'].map((language) => ({ language, messages: catalogue(language) }));

/** What a message asks for: names of values, and of those the ones that it counts. */
function valuesOf(message: string): readonly string[] {
  return [...message.matchAll(/\{(\w+)(?=[},])/g)]
    .map(([, name]) => name ?? '')
    .filter((name, i, all) => all.indexOf(name) === i)
    .sort();
}

test.each(others)('every word is there in $language, with the same values', ({ messages }) => {
  expect([...messages.keys()]).toEqual([...english.keys()]);
  for (const [id, words] of messages) {
    expect(words, id).not.toBe('');
    expect(valuesOf(words), id).toEqual(valuesOf(english.get(id) ?? ''));
  }
});

test.each([{ language: 'en', messages: english }, ...others])(
  '$language counts with all its plurals',
  ({ language, messages }) => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [id, words] of messages) {
      for (const [, forms] of words.matchAll(/\{\w+, plural,((?:[^{}]|\{[^{}]*\})*)\}/g)) {
        const missing = categories.filter((category) => !forms?.includes(` ${category} {`));
        // French keeps a form for millions, in which nothing here is counted; "other" serves.
        expect(
          missing.filter((category) => !(language === 'fr' && category === 'many')),
          id,
        ).toEqual([]);
      }
    }
  },
);

test.each([{ language: 'en', messages: english }, ...others])(
  'every message of $language can be said',
  ({ language, messages }) => {
    for (const [id, words] of messages) {
      i18n.loadAndActivate({ locale: language, messages: { [id]: words } });
      const values = Object.fromEntries(valuesOf(words).map((name) => [name, 3]));
      expect(i18n._(id, values), id).not.toMatch(/[{}]/);
    }
  },
);

test('every id that the code asks for is in the catalogue', () => {
  for (const { name, text } of files) {
    for (const [, id] of text.matchAll(/\bw\(\s*'([^']+)'/g))
      expect(english.has(id ?? ''), `${name}: ${id}`).toBe(true);
  }
});

test('the catalogue has no word that nothing asks for', () => {
  const code = files.map(({ text }) => text).join('\n');
  const made = [...code.matchAll(/\bw\(\s*`([^`]+)`/g)].map(
    ([, id]) => new RegExp(`^${(id ?? '').replaceAll('.', '\\.').replaceAll(/\$\{[^}]+\}/g, '[\\w-]+')}$`),
  );
  const idle = [...english.keys()].filter(
    // Those of issues are held against the reference of issue codes.
    (id) =>
      !id.startsWith('issue.') && !code.includes(`'${id}'`) && !made.some((pattern) => pattern.test(id)),
  );
  expect(idle).toEqual([]);
});

/** Words for people: attributes that are read out or shown. */
const spoken = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label', 'words', 'hint']);
/** Names that are the same in every language. */
const names = new Set(['Biennium', 'pasted.txt']);

test('no words for people stand in the code', () => {
  const found: string[] = [];
  for (const { name, text } of files.filter((file) => file.name.endsWith('.tsx'))) {
    const visit = (node: ts.Node): void => {
      const words = ts.isJsxText(node)
        ? node.text
        : ts.isJsxAttribute(node) &&
            spoken.has(node.name.getText()) &&
            node.initializer &&
            ts.isStringLiteral(node.initializer)
          ? node.initializer.text
          : '';
      if (/\p{L}{2}/u.test(words) && !names.has(words.trim())) found.push(`${name}: ${words.trim()}`);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  }
  expect(found).toEqual([]);
});
