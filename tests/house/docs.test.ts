import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const left = /(?:^|\/)(?:node_modules|dist|locales|\.git|\.biennium)$|^(?:coverage|reports)$/;

function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return left.test(path) ? [] : filesUnder(path, ending);
    return ending.test(entry.name) ? [path] : [];
  });
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const pages = filesUnder('', /\.md$/);
const code = ['packages', 'apps', 'tests', 'scripts', 'benchmarks'].flatMap((folder) =>
  filesUnder(folder, /\.(ts|tsx|js|mjs)$/),
);

/** The anchor that a page gives to a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

function anchorsOf(page: string): string[] {
  return [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading as string));
}

describe.each(pages)('%s', (page) => {
  const text = read(page);
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '');

  test('every link leads somewhere', () => {
    const links = [...prose.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g)].map(
      (match) => (match[1] ?? match[2]) as string,
    );
    const dead = links.filter((link) => {
      if (/^[a-z]+:/.test(link)) return false;
      const [path, anchor] = link.split('#') as [string, string?];
      const target = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(anchor);
    });
    expect(dead).toEqual([]);
  });

  test('every path of the house that it names is there', () => {
    const named = [
      ...prose.matchAll(/`((?:packages|apps|docs|tests|scripts|benchmarks|corpus)\/[^`\s]*)`/g),
    ].map(([, path]) => (path as string).replace(/\/?(?:\*.*|…)$/, ''));
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

test('every script that a page names is one of package.json', () => {
  const scriptsIn = (folder: string): object =>
    (JSON.parse(read(join(folder, 'package.json'))) as { scripts: object }).scripts;
  const named = pages.flatMap((page) =>
    [...read(page).matchAll(/\bnpm run ([a-z][a-z:-]*)(?: -w ([\w/-]+))?/g)].map(([, name, folder]) => ({
      page,
      name: name as string,
      folder: folder ?? '',
    })),
  );
  expect(named.filter(({ name, folder }) => !(name in scriptsIn(folder)))).toEqual([]);
  expect(named.length).toBeGreaterThan(3);
});

describe('rules', () => {
  const rules = filesUnder('docs/spec', /\.md$/).flatMap((page) =>
    [...read(page).matchAll(/^## ([A-Z]\d+)\./gm)].map(([, rule]) => rule as string),
  );
  const letters = [...new Set(rules.map((rule) => rule.charAt(0)))].join('');

  test('each is written once', () => {
    expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([]);
    expect(rules.length).toBeGreaterThan(20);
  });

  test('each that the code or a test names is written', () => {
    const one = `[${letters}]\\d+`;
    const mention = new RegExp(
      `['"\`]\\[([A-Z]\\d+)\\] |rules? (${one}(?:(?:, | and |–)${one})*)|rule: '(${one})'`,
      'g',
    );
    const unwritten = code.flatMap((path) =>
      [...read(path).matchAll(mention)]
        .flatMap((match) => (match[1] ?? match[2] ?? match[3] ?? '').split(/, | and |–/))
        .filter((rule) => !rules.includes(rule))
        .map((rule) => `${path}: ${rule}`),
    );
    expect(unwritten).toEqual([]);
  });

  test('each is proven by a test that bears its number', () => {
    const tests = code
      .filter((path) => path.endsWith('.test.ts'))
      .map(read)
      .join('\n');
    expect(rules.filter((rule) => !new RegExp(`['"\`]\\[${rule}\\] `).test(tests))).toEqual([]);
  });
});

test('a decision is three paragraphs: the decision, its rationale, its consequences', () => {
  const decisions = filesUnder('docs/decisions', /^[a-z].*\.md$/);
  expect(decisions.length).toBeGreaterThan(4);
  for (const page of decisions) {
    const paragraphs = read(page).trim().split(/\n\n+/);
    expect(paragraphs[0], page).toMatch(/^# /);
    expect(
      paragraphs.slice(1).map((paragraph) => paragraph.match(/^\*\*([A-Z][a-z]+)\.\*\* /)?.[1]),
      page,
    ).toEqual(['Decision', 'Rationale', 'Consequences']);
  }
});

test('every name in code of the glossary is in the code', () => {
  const all = code.map(read).join('\n');
  const names = read('docs/glossary.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| word |'))
    .flatMap((line) => [...(line.split('|')[3] as string).matchAll(/`(\w+)[^`]*`/g)])
    .map(([, name]) => name as string);
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(all))).toEqual([]);
});

test('every folder of the tree in ARCHITECTURE.md is there', () => {
  const tree = read('ARCHITECTURE.md').match(/```text\n([\s\S]*?)```/)?.[1] ?? '';
  const open: string[] = [];
  const paths = tree
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const depth = (line.length - line.trimStart().length) / 2;
      open.splice(depth);
      open.push(line.trim().split(/\s/)[0] as string);
      return open.join('');
    });
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
