import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/reference/issue-codes.md', root), 'utf8');
const spec = ['T-text', 'I-instrument', 'C-citations']
  .map((name) => readFileSync(new URL(`docs/spec/${name}.md`, root), 'utf8'))
  .join('\n');

const CODE = /'((?:document|text|instrument|note|citation|line)\/[a-z]+(?:-[a-z]+)*)'/g;

/** The codes that the sources of a package give; tests and the list of the codes themselves left aside. */
function codesOf(folder: string): Set<string> {
  const files = readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' });
  const sources = files.filter(
    (file) => file.endsWith('.ts') && !/\.test\.ts$|test-kit|^issues\.ts$/.test(file),
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
