import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The place whose words are there before the first view. */
const firstPlace = 'first';

/** The ids of words by the place that asks for them. */
export type IdsByPlace = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Which words each place of the page needs, from the code: the first place what can be reached from `start` at once, any other
 * what can be reached from the files that `withWords('place', () => import('…'))` names, without what the first has already.
 */
export function wordsOfPlaces(start: string, ids: readonly string[]): IdsByPlace {
  const files = new Map<string, FileOfPage>();
  const first = reached([start], files);
  const roots = new Map<string, string[]>();
  // A place may be led to from another one: what is found is looked through in its turn.
  const open = [...first];
  for (const file of open) {
    for (const [place, path] of fileOf(file, files).places) {
      const known = roots.get(place) ?? [];
      if (known.includes(path)) continue;
      roots.set(place, [...known, path]);
      open.push(...[...reached([path], files)].filter((each) => !open.includes(each)));
    }
  }
  const askedFirst = asked(first, files, ids);
  return new Map([
    [firstPlace, askedFirst],
    ...[...roots].map(([place, paths]): [string, ReadonlySet<string>] => [
      place,
      new Set([...asked(reached(paths, files), files, ids)].filter((id) => !askedFirst.has(id))),
    ]),
  ]);
}

/** The messages of a PO file by id; words that a translator's program wrapped are one message. */
export function messagesOfPo(po: string): ReadonlyMap<string, string> {
  const messages = new Map<string, string>();
  for (const [, id, words] of po.matchAll(/^msgid ((?:"[^\n]*"\n)+)msgstr ((?:"[^\n]*"(?:\n|$))+)/gm)) {
    if (unquoted(id) !== '') messages.set(unquoted(id), unquoted(words));
  }
  return messages;
}

function unquoted(lines = ''): string {
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as string)
    .join('');
}

interface FileOfPage {
  readonly code: string;
  /** What comes with it: files that it imports, at once or later without words of their own. */
  readonly imports: readonly string[];
  readonly places: readonly (readonly [place: string, path: string])[];
}

const importPatterns = [
  /^(?:import|export)\s(?!type\s)[^'";]*?from\s+'(\.[^']+)'/gm,
  /^import\s+'(\.[^']+)'/gm,
  /\bimport\('(\.[^']+)'\)/g,
];
const placePattern = /\bwithWords\(\s*'([\w-]+)',\s*\(\)\s*=>\s*import\('(\.[^']+)'\)/g;

function fileOf(path: string, files: Map<string, FileOfPage>): FileOfPage {
  const known = files.get(path);
  if (known) return known;
  const code =
    /\.tsx?$/.test(path) && statSync(path, { throwIfNoEntry: false })?.isFile()
      ? readFileSync(path, 'utf8')
      : '';
  const at = (relative = '') => join(dirname(path), relative);
  const places = [...code.matchAll(placePattern)].map(([, place = '', to]) => [place, at(to)] as const);
  const later = new Set(places.map(([, to]) => to));
  const imports = importPatterns
    .flatMap((pattern) => [...code.matchAll(pattern)].map(([, to]) => at(to)))
    .filter((to) => !later.has(to));
  const file = { code, imports, places };
  files.set(path, file);
  return file;
}

function reached(roots: readonly string[], files: Map<string, FileOfPage>): ReadonlySet<string> {
  const found = new Set(roots);
  for (const path of found) for (const to of fileOf(path, files).imports) found.add(to);
  return found;
}

/** What a file asks for: ids that it names, and those that a pattern of it, `w(`state.${state}`)`, may give. */
function asked(
  paths: ReadonlySet<string>,
  files: Map<string, FileOfPage>,
  ids: readonly string[],
): ReadonlySet<string> {
  const named = new Set<string>();
  const patterns = new Set<string>();
  for (const path of paths) {
    const { code } = fileOf(path, files);
    for (const [, words = ''] of code.matchAll(/'([\w./-]+)'/g)) named.add(words);
    for (const [, pattern = ''] of code.matchAll(/(?:\bw\(\s*`|`(?=[a-z]))((?:[\w./-]|\$\{[^}`]*\})+)`/g))
      patterns.add(pattern);
  }
  const shapes = [...patterns].map(
    (pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w/-]+')}$`),
  );
  return new Set(ids.filter((id) => named.has(id) || shapes.some((shape) => shape.test(id))));
}
