import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flatParagraph } from '../../instrument/flat-paragraph.ts';
import { foundingSources } from '../../test-kit/founding-texts.ts';
import { mandateLists } from '../../test-kit/mandate-lists.ts';
import { processorTime } from '../../test-kit/processor-time.ts';
import { answerOf } from '../../test-kit/read.ts';
import type { Tag } from '../mandate.ts';
import { tagsOfWords } from './tags-of-words.ts';

const tagsOf = (text: string, language = 'en') =>
  tagsOfWords(text, { start: 0, end: text.length }, language, mandateLists);
const terms = (tags: readonly Tag[]): string[] => tags.map(({ term }) => term);
const countriesOf = (text: string, language?: string): string[] => terms(tagsOf(text, language).countries);
const goalsOf = (text: string, language?: string): string[] => terms(tagsOf(text, language).goals);
const themesOf = (text: string, language?: string): string[] => terms(tagsOf(text, language).themes);

const paragraphs = new Map<string, string>(
  foundingSources().flatMap(({ name, source }) =>
    answerOf(source).value.operative.map(
      (each) => [`${name} ${each.address}`, flatParagraph(each).text] as const,
    ),
  ),
);
const paragraph = (address: string): string => paragraphs.get(address) as string;

describe('[M56] tags', () => {
  test('of a paragraph name the words that show them', () => {
    const text = paragraph('A_RES_79_9 OP20');
    const { themes, countries } = tagsOf(text);
    const said = themes.map(
      ({ term, at }) => `${term}: ${at.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
    );
    expect(said).toEqual([
      'peacekeeping: peacemaking, peacekeeping',
      'mediation: preventive diplomacy',
      'peacebuilding: peacebuilding, reconstruction and development',
    ]);
    expect(terms(countries)).toEqual(['AFG', 'BIH', 'CAF', 'MLI', 'SLE', 'SOM']);
  });

  test('are those of a stretch, at places of the whole', () => {
    const text = 'Mali and human rights; Niger and health';
    const { countries, themes } = tagsOfWords(text, { start: 22, end: text.length }, 'en', mandateLists);
    expect(countries).toEqual([{ term: 'NER', at: [{ start: 23, end: 28 }] }]);
    expect(terms(themes)).toEqual(['health']);
  });

  test('stand within the stretch and at words, whatever the text is', () => {
    const pieces = fc.constantFrom(
      'Mali',
      ' and ',
      'Goals 4',
      ', ',
      'human rights',
      ' “',
      '” ',
      'the Sustainable Development Goals ',
      '(',
      'والسلام ',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }),
        fc.constantFrom('en', 'fr', 'ar', 'es'),
        (words, language) => {
          const text = words.join('');
          const range = { start: Math.floor(text.length / 4), end: text.length };
          const { themes, countries, goals } = tagsOfWords(text, range, language, mandateLists);
          for (const { start, end } of [...themes, ...countries, ...goals].flatMap(({ at }) => at)) {
            expect(start).toBeGreaterThanOrEqual(range.start);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(range.end);
          }
        },
      ),
    );
  });

  test('of ten times the text take about ten times as long', () => {
    const timeOf = (text: string): number => {
      const from = processorTime();
      tagsOf(text);
      return processorTime() - from;
    };
    for (const piece of [
      'the ',
      'specialized agencies and other ',
      'Goals 1, ',
      '“',
      'in A, ',
      '( ',
      'Mali, ',
    ]) {
      timeOf(piece.repeat(2000));
      const [short, long] = [timeOf(piece.repeat(10_000)), timeOf(piece.repeat(100_000))];
      expect(long, piece).toBeLessThan(short * 60 + 250);
    }
  });
});

describe('[M55] what says nothing about the subject', () => {
  test('is what stands in quotation marks', () => {
    expect(themesOf('entitled “Cooperation on health in Mali”, and on trade')).toEqual([
      'trade-and-investment',
    ]);
    expect(themesOf('intitulée « La santé au Mali », et le commerce', 'fr')).toEqual([
      'trade-and-investment',
    ]);
    expect(themesOf('المعنون ”الصحة“ والتجارة', 'ar')).toEqual(['trade-and-investment']);
    expect(themesOf('said "health" and trade')).toEqual(['trade-and-investment']);
  });

  test('but a mark that nothing closes quotes nothing', () => {
    expect(themesOf('“health and trade')).toEqual(['health', 'trade-and-investment']);
    expect(themesOf('health” and trade«')).toEqual(['health', 'trade-and-investment']);
  });

  test('is the name of an organization: who, not what', () => {
    expect(themesOf('the World Health Organization and the Office of Counter-Terrorism')).toEqual([]);
    expect(
      themesOf('secretariats of the United Nations and the Collective Security Treaty Organization'),
    ).toEqual([]);
    expect(
      countriesOf(
        'منظمة مجموعة بلدان جورجيا وأوكرانيا وأذربيجان وجمهورية مولدوفا من أجل الديمقراطية والتنمية الاقتصادية',
        'ar',
      ),
    ).toEqual([]);
    const unlisted =
      'the Portuguese Association of Water Resources, the Institute for Energy and Finance of the Russian Federation';
    expect(tagsOf(unlisted)).toEqual({ themes: [], countries: [], goals: [] });
    expect(countriesOf('Mali and the Institute of Public Health; the Russian Federation')).toEqual([
      'MLI',
      'RUS',
    ]);
    expect(themesOf('the needs of small island developing States')).toEqual(['small-island-states']);
  });
});

describe('[M57] themes', () => {
  test('are shown by the longest phrase', () => {
    expect(themesOf('a culture of peace')).toEqual(['dialogue-of-civilizations']);
    expect(themesOf('the illicit trade in small arms and light weapons')).toEqual(['disarmament']);
    expect(themesOf('an enabling environment')).toEqual([]);
    expect(themesOf('vocational training')).toEqual(['industry-and-human-capacity', 'education']);
  });

  test('are the same in three languages', () => {
    const expected = ['human-rights', 'climate-change', 'tourism'];
    expect(themesOf('human rights, climate change and tourism')).toEqual(expected);
    expect(themesOf('les droits de l’homme, les changements climatiques et le tourisme', 'fr')).toEqual(
      expected,
    );
    expect(themesOf('حقوق الإنسان وتغير المناخ والسياحة', 'ar')).toEqual(expected);
  });
});

describe('[M58] countries', () => {
  test('are whole names, the longest, in capitals', () => {
    expect(countriesOf('Nigeria, the Niger and Papua New Guinea')).toEqual(['NGA', 'NER', 'PNG']);
    expect(countriesOf('the Republic of Korea and the Democratic People’s Republic of Korea')).toEqual([
      'KOR',
      'PRK',
    ]);
    expect(countriesOf('turkey, china and a chad')).toEqual([]);
    expect(countriesOf('CHAD, Côte d’Ivoire, Cote d’Ivoire, Türkiye and Turkey')).toEqual([
      'TCD',
      'CIV',
      'TUR',
    ]);
    expect(countriesOf('Iran (Islamic Republic of) and the Islamic Republic of Iran')).toEqual(['IRN']);
  });

  test('are not what only holds their names', () => {
    expect(
      countriesOf(
        'the Samoa Pathway, the Gulf of Guinea, Lake Chad and the Islamic State in Iraq and the Levant',
      ),
    ).toEqual([]);
  });

  test('are no venue, and not who presides', () => {
    expect(
      countriesOf('held in Istanbul, Turkey, on 14 April; held in Fiji; in Jamaica from 1 to 4 November'),
    ).toEqual([]);
    expect(countriesOf('tenue à Istanbul (Turquie), le 14 avril', 'fr')).toEqual([]);
    expect(countriesOf('المعقود في إسطنبول، تركيا', 'ar')).toEqual([]);
    expect(countriesOf('under the presidency of Albania')).toEqual([]);
    expect(countriesOf('development in Afghanistan, Mali and Somalia')).toEqual(['AFG', 'MLI', 'SOM']);
  });

  test('whose names are common words count beside others', () => {
    expect(countriesOf('دعم مالي', 'ar')).toEqual([]);
    expect(countriesOf('في أفغانستان ومالي والصومال', 'ar')).toEqual(['AFG', 'MLI', 'SOM']);
    expect(countriesOf('une Réunion de haut niveau', 'fr')).toEqual([]);
  });

  test('have their names in French and Arabic', () => {
    expect(
      countriesOf('la Bosnie-Herzégovine, la République centrafricaine et la Sierra Leone', 'fr'),
    ).toEqual(['BIH', 'CAF', 'SLE']);
    expect(countriesOf('البوسنة والهرسك، وجمهورية أفريقيا الوسطى، وسيراليون', 'ar')).toEqual([
      'BIH',
      'CAF',
      'SLE',
    ]);
  });
});

describe('[M59] goals', () => {
  test('are those with their numbers, or all', () => {
    expect(goalsOf('Sustainable Development Goal 5')).toEqual(['5']);
    expect(goalsOf('Goals 4 and 5, Goals 1 to 3, SDG 17')).toEqual(['4', '5', '1', '2', '3', '17']);
    expect(goalsOf('Goals 4, 5 and 16 of the Sustainable Development Goals')).toEqual(['4', '5', '16']);
    expect(goalsOf('including the Sustainable Development Goals')).toEqual(['all']);
    expect(goalsOf('of the Sustainable Development Goals')).toEqual(['all']);
  });

  test('are not other goals', () => {
    expect(goalsOf('the Millennium Development Goals')).toEqual([]);
    expect(goalsOf('the goal 5, Strategic Goal 5 and Goal 18')).toEqual([]);
    expect(goalsOf('Goals and targets; sustainable development goals of its own')).toEqual([]);
  });

  test('in French and in Arabic', () => {
    expect(goalsOf('l’objectif de développement durable no 14', 'fr')).toEqual(['14']);
    expect(goalsOf('les objectifs de développement durable', 'fr')).toEqual(['all']);
    expect(goalsOf('الهدف ١٤ من أهداف التنمية المستدامة', 'ar')).toEqual(['14']);
    expect(goalsOf('الهدفين 4 و 5 من أهداف التنمية المستدامة', 'ar')).toEqual(['4', '5']);
    expect(goalsOf('أهداف التنمية المستدامة', 'ar')).toEqual(['all']);
    expect(goalsOf('Ziel 5', 'de')).toEqual([]);
  });
});
