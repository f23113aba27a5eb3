import { describe, expect, test } from 'vitest';
import { flatParagraph } from '../../instrument/flat-paragraph.ts';
import { foundingSources } from '../../test-kit/founding-texts.ts';
import { areaLists, listNamed, mandateLists } from '../../test-kit/mandate-lists.ts';
import { answerOf } from '../../test-kit/read.ts';
import type { List, OrganizationName } from './list.ts';

const { organizations, themes, countries, goals } = mandateLists;
const LANGUAGES = ['en', 'fr', 'ar'];
const SOURCE =
  /^(?:A\/RES\/\d+\/\d+|A\/\d+\/L\.\d+|OIC\/CFM\/RES\/\d+\/\d+-POL)(?: (?:PP|OP)\d+(?: \([a-z]+\))*| title| note \S+)?$/;

const SYMBOLS: Readonly<Record<string, string>> = {
  A_RES_59_8: 'A/RES/59/8',
  A_RES_63_114: 'A/RES/63/114',
  A_RES_69_317: 'A/RES/69/317',
  'A_77_L.18': 'A/77/L.18',
  A_RES_79_9: 'A/RES/79/9',
};

/** The words of each paragraph, title and note of the founding texts: `A/RES/79/9 OP7`. */
const wordsAt = new Map(
  foundingSources().flatMap(({ name, source }) => {
    const { title, preamble, operative, notes } = answerOf(source).value;
    const symbol = SYMBOLS[name] as string;
    return [
      [`${symbol} title`, title ?? ''],
      ...[...preamble, ...operative].map((each) => [`${symbol} ${each.address}`, flatParagraph(each).text]),
      ...notes.map(({ marker, text }) => [`${symbol} note ${marker}`, text]),
    ] as [string, string][];
  }),
);

/** What stands at a source, where it is a founding text. */
const wordsOf = (source: string): string | null => {
  const isFounding = Object.values(SYMBOLS).some((symbol) => source.startsWith(`${symbol} `));
  if (!isFounding) return null;
  const words = wordsAt.get(source);
  if (words === undefined) throw new Error(`there is no ${source}`);
  return words.replaceAll('’', "'").toLowerCase();
};

const everyList: readonly List<{ readonly id: string }>[] = [
  organizations,
  themes,
  countries,
  goals,
  ...areaLists,
];

describe.each(everyList.map((list) => [list.list, list] as const))('[M50] the list of %s', (name, list) => {
  test('says what it is, of which day, and where it comes from', () => {
    expect(listNamed<List<unknown>>(name).list).toBe(name);
    expect(list.version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(list.title.en).toMatch(/\S/);
    expect(list.source).toMatch(/\S/);
  });

  test('has each identifier once', () => {
    const ids = list.entries.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('[M50] organizations', () => {
  const ids = new Set(organizations.entries.map(({ id }) => id));
  const names = organizations.entries.flatMap((entry) =>
    Object.entries(entry.names).flatMap(([language, list]) =>
      (list as OrganizationName[]).map((name) => ({ id: entry.id, language, ...name })),
    ),
  );

  test('have parents, sides and members that are there, and a kind that is told in each language', () => {
    for (const { id, kind, side, parent, role, members = [], membersOfKinds = [] } of organizations.entries) {
      expect(
        [...(parent ? [parent] : []), ...members].filter((each) => !ids.has(each)),
        id,
      ).toEqual([]);
      expect(side === null || side === 'third' || ids.has(side), id).toBe(true);
      for (const each of [kind, ...membersOfKinds])
        expect(Object.keys(organizations.kinds[each] ?? {}).sort(), `${id} ${each}`).toEqual(
          [...LANGUAGES].sort(),
        );
      if (role && organizations.roles[role] === undefined)
        expect(['bodies-of-system', 'executive-committee']).toContain(role);
    }
  });

  test('are in no circle of parents', () => {
    const parentOf = new Map(organizations.entries.map(({ id, parent }) => [id, parent]));
    for (const start of ids) {
      let steps = 0;
      for (let id: string | null | undefined = start; id; id = parentOf.get(id)) steps += 1;
      expect(steps, start).toBeLessThan(10);
    }
  });

  test('bear no name without a text that uses it', () => {
    expect(
      names.filter(
        ({ source, form }) => !SOURCE.test(source) || !['full', 'acronym', 'short'].includes(form),
      ),
    ).toEqual([]);
    expect(organizations.entries.filter(({ source }) => !SOURCE.test(source)).map(({ id }) => id)).toEqual(
      [],
    );
    const strangers = names.filter(
      ({ language, name, source }) =>
        language === 'en' && !(wordsOf(source)?.includes(name.replaceAll('’', "'").toLowerCase()) ?? true),
    );
    expect(strangers).toEqual([]);
  });

  test('keep the name that changed on 28 June 2011 with its day', () => {
    const oic = organizations.entries.find(({ id }) => id === 'oic');
    expect(oic?.names.en).toMatchObject([
      { name: 'Organization of Islamic Cooperation', from: '2011-06-28' },
      { name: 'Organization of the Islamic Conference', until: '2011-06-28' },
      { name: 'Organization', form: 'short' },
    ]);
    expect([oic?.names.fr, oic?.names.ar].map((list) => list?.map(({ name }) => name))).toEqual([
      ['Organisation de la coopération islamique', 'Organisation de la Conférence islamique'],
      ['منظمة التعاون الإسلامي', 'منظمة المؤتمر الإسلامي'],
    ]);
  });
});

test('[M50] each theme has words and a title in three languages, and a text that shows it', () => {
  for (const { id, title, words, source } of themes.entries) {
    expect(Object.keys(title), id).toEqual(LANGUAGES);
    for (const each of Object.values(words)) expect(each.length, id).toBeGreaterThan(0);
    expect(source, id).toMatch(SOURCE);
    const shown = wordsOf(source);
    if (shown)
      expect(
        words.en?.some((phrase) => shown.includes(phrase.toLowerCase())),
        `${id} in ${source}`,
      ).toBe(true);
  }
});

test('[M50] there are 249 countries of ISO 3166-1 and 17 goals, named in three languages as far as a text says', () => {
  expect(countries.entries).toHaveLength(249);
  expect(countries.entries.filter(({ id }) => !/^[A-Z]{3}$/.test(id))).toEqual([]);
  expect(goals.entries.map(({ id }) => id)).toEqual(
    Array.from({ length: 17 }, (_, index) => String(index + 1)),
  );
  for (const { id, title } of countries.entries) expect(Object.keys(title), id).toEqual(LANGUAGES);
  for (const { id, title, source } of goals.entries) {
    expect(Object.keys(title).slice(0, 2), id).toEqual(['en', 'fr']);
    expect(Object.keys(source), id).toEqual(Object.keys(title));
    for (const each of Object.values(source)) expect(each).toMatch(/^A\/RES\/\d+\/\d+ (?:goal \d+|OP\d+)$/);
  }
  // No copy of the resolution's wording bears their Arabic titles out.
  expect(goals.entries.filter(({ title }) => !title.ar).map(({ id }) => id)).toEqual(['8', '9', '10']);
  expect(countries.licence).toContain('Unicode-3.0');
});

test('[M50] areas are three lists, each wording in the paragraph that it is from; what no text names is not filled in', () => {
  const [priority, fields, clusters] = areaLists;
  expect(priority?.entries).toEqual([]);
  expect(priority?.about).toContain('no entries');
  expect(fields?.entries).toHaveLength(12);
  expect(clusters?.entries).toHaveLength(3);
  const strangers = areaLists
    .flatMap(({ entries }) => entries.flatMap(({ wordings }) => wordings))
    .filter(
      ({ words, source }) =>
        !words.split(', ').every((each) => wordsOf(source)?.includes(each.toLowerCase())),
    );
  expect(strangers).toEqual([]);
});
