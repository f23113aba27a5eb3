import { readdirSync, readFileSync } from 'node:fs';
import { textIssueValues, type ValueKind, type ValueKinds } from '@biennium/core';
import { documentIssueValues } from '@biennium/documents';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/reference/issue-codes.md', root), 'utf8');
const spec = readdirSync(new URL('docs/spec/', root))
  .map((name) => readFileSync(new URL(`docs/spec/${name}`, root), 'utf8'))
  .join('\n');

/** A code of an issue; a media type, "text/plain", looks alike and is none. */
const CODE =
  /(?<!mediaType: )'((?:document|text|instrument|note|citation|line|lineage|draft|amendment)\/[a-z]+(?:-[a-z]+)*)'/g;

/** The codes that the sources of a package give; tests and the list of the codes themselves left aside. */
function codesOf(folder: string): Set<string> {
  const files = readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' });
  const sources = files.filter(
    (file) => file.endsWith('.ts') && !/\.test\.ts$|test-kit|^issues\.ts$|issue-values\.ts$/.test(file),
  );
  return new Set(
    sources.flatMap((file) =>
      [...readFileSync(new URL(`${folder}${file}`, root), 'utf8').matchAll(CODE)].map(
        (match) => match[1] as string,
      ),
    ),
  );
}

const given = new Set([...codesOf('packages/core/src/'), ...codesOf('packages/documents/src/')]);
const rows = [...page.matchAll(/^\| `([a-z/-]+)` \| ([a-z, ]+) \| (?:([A-Z]\d+) \| )?(.+) \|$/gm)].map(
  ([, code, severity, rule, meaning]) => ({
    code: code as string,
    severity: severity as string,
    rule,
    meaning,
  }),
);

describe('[I14] the reference of issue codes', () => {
  test('lists every code that core and documents give, and no other', () => {
    expect(given.size).toBeGreaterThan(25);
    expect(rows.map(({ code }) => code).sort()).toEqual([...given].sort());
  });

  test.each(rows)(
    '$code has a severity, a meaning, and a rule that the specification has',
    ({ code, severity, rule, meaning }) => {
      for (const word of severity.split(', ')) expect(['error', 'warning', 'note']).toContain(word);
      expect(meaning).toMatch(/^[A-Z].*\.$/);
      if (!code.startsWith('document/')) expect(spec).toMatch(new RegExp(`^## ${rule}\\. `, 'm'));
    },
  );
});

const valuesByCode: Readonly<Record<string, ValueKinds>> = { ...textIssueValues, ...documentIssueValues };

/** The sentences of issues in a catalogue, by code; each stands on one line. */
function sentencesIn(language: string): ReadonlyMap<string, string> {
  const po = readFileSync(new URL(`apps/web/src/locales/${language}.po`, root), 'utf8');
  const entries = po.matchAll(/^msgid "issue\.(.+)"\nmsgstr (".+")$/gm);
  return new Map([...entries].map(([, code, words]) => [code as string, JSON.parse(words as string)]));
}

/** The names in a sentence, each once, and the forms among which `what` chooses. */
function namesIn(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)(?=[},])/g)].map(([, name]) => name as string))].sort();
}

function formsIn(sentence: string): string[] {
  const branches = /^\{what, select, (.+)\}$/s.exec(sentence)?.[1] ?? '';
  let depth = 0;
  let outside = '';
  for (const sign of branches) {
    if (sign === '}') depth--;
    if (depth === 0 && sign !== '}') outside += sign === '{' ? ' ' : sign;
    if (sign === '{') depth++;
  }
  return outside.split(' ').filter((word) => word !== '');
}

/** The forms that a sentence must have: the last one of the code is what is said of any other. */
function formsOf(kinds: ValueKinds): string[] {
  const what: ValueKind = kinds['what'] ?? [];
  return Array.isArray(what) && what.length > 0 ? [...what.slice(0, -1), 'other'] : [];
}

describe('what an issue says in the languages of the interface', () => {
  test('the values of every code are known', () => {
    expect(Object.keys(valuesByCode).sort()).toEqual([...given].sort());
  });

  test.each(['en', 'fr', 'ar'])('%s has a sentence for every code, with all of its values', (language) => {
    const sentences = sentencesIn(language);
    expect([...sentences.keys()].sort()).toEqual(rows.map(({ code }) => code).sort());
    for (const [code, sentence] of sentences) {
      const kinds = valuesByCode[code] ?? {};
      expect(namesIn(sentence), code).toEqual(Object.keys(kinds).sort());
      expect(formsIn(sentence), code).toEqual(formsOf(kinds));
      for (const [name, kind] of Object.entries(kinds)) {
        const counts = new RegExp(`\\{${name}, (?:number|plural)`).test(sentence);
        expect(counts && kind !== 'number', `${code}: ${name} is no number`).toBe(false);
      }
    }
  });
});
