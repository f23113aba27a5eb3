import { describe, expect, test } from 'vitest';
import type { OrganizationList } from '../mandates/lists/list.ts';
import { read, resolution } from '../test-kit/read.ts';
import type { Fact } from './fact.ts';
import { factsFromInstrument } from './from-instrument.ts';

const told = ({ kind, carriedBy, statements }: Fact): string =>
  `${carriedBy} ${kind}: ${statements.map(({ field, value }) => `${field} ${value}`).join(' | ')}`;
const facts = (...lines: readonly string[]): Fact[] =>
  factsFromInstrument(read(resolution(...lines, '1. Decides to remain seized of the matter.')));
const factsIn = (...lines: readonly string[]): string[] => facts(...lines).map(told);

describe('[R1] a fact is told by statements, each with its words', () => {
  test('in the paragraph and in the source', () => {
    const line = 'Noting the workshop on mediation held in Vienna on 3 May 2021,';
    const text = resolution(line, '1. Decides to remain seized of the matter.');
    const [fact] = factsFromInstrument(read(text));
    expect(fact?.statements.map(({ at }) => line.slice(at.start, at.end))).toEqual([
      'workshop on mediation',
      'held in Vienna on',
      'Vienna',
      '3 May 2021',
    ]);
    expect(text.slice(fact?.span.start, fact?.span.end)).toBe(
      'workshop on mediation held in Vienna on 3 May 2021',
    );
  });

  test('nothing is read in a language that is not known', () => {
    const instrument = read(
      resolution('Noting the workshop on mediation held in Vienna on 3 May 2021,', '1. Decides.'),
    );
    expect(factsFromInstrument({ ...instrument, language: 'es' })).toEqual([]);
  });
});

describe('[R3] meetings', () => {
  test('held: name, place, days, and pursuant to what; and the next one', () => {
    expect(
      factsIn(
        'Taking note of the results of the general meeting of the organizations of the two systems, held in Astana from 22 to 24 July 2024, pursuant to General Assembly resolution 77/18, to review the level of cooperation, and of the fact that these meetings are now being held every two years, with the next meeting scheduled for 2026 to be hosted by the United Nations,',
      ),
    ).toEqual([
      'PP2 meeting: name general meeting of the organizations of the two systems | series general | state held | place Astana | from 2024-07-22 | to 2024-07-24 | pursuantTo A/RES/77/18',
      'PP2 meeting: series general | state planned | on 2026 | host United Nations',
    ]);
  });

  test.each<[string, string]>([
    [
      'Noting the outcome of the review during the sixteenth session of the general meeting on cooperation between the two organizations, held in Astana on 22 July 2024,',
      'name sixteenth session of the general meeting on cooperation between the two organizations | ordinal sixteenth session | series general | state held | place Astana | on 2024-07-22',
    ],
    [
      'Noting the adoption by the Islamic Summit Conference at its eleventh session, held in Dakar on 13 and 14 March 2008, of the Charter,',
      'name Islamic Summit Conference at its eleventh session | ordinal eleventh session | state held | place Dakar | from 2008-03-13 | to 2008-03-14',
    ],
    [
      'Noting the holding, on 17 November 2016, of the Security Council briefing on the cooperation between the two organizations, and the statement,',
      'state held | on 2016-11-17 | name Security Council briefing on the cooperation between the two organizations',
    ],
    [
      'Noting the workshop entitled “Training Workshop on Elections” for observers, held from 24 to 26 July 2022,',
      'name workshop entitled “Training Workshop on Elections” for observers | state held | from 2022-07-24 | to 2022-07-26',
    ],
    [
      'Noting the summit meetings between the Secretary-General and Forum leaders held in New York on 26 September 2012,',
      'name summit meetings between the Secretary-General and Forum leaders | state held | place New York | on 2012-09-26',
    ],
    [
      'Noting the consultative session on mediation, held on 3 April 2012, hosted by the Organization of Islamic Cooperation at its secretariat,',
      'name consultative session on mediation | state held | on 2012-04-03 | host Organization of Islamic Cooperation',
    ],
    [
      'Looking forward to the twelfth general meeting between representatives of the two organizations, to be held in Georgetown in 2023,',
      'series general | name twelfth general meeting between representatives of the two organizations | ordinal twelfth general meeting | state planned | place Georgetown | on 2023',
    ],
  ])('%s', (line, expected) => {
    const [fact] = facts(line);
    const order = ['name', 'ordinal', 'series', 'state', 'place', 'on', 'from', 'to', 'host'];
    const sorted = (text: string) =>
      text
        .split(' | ')
        .sort((a, b) => order.indexOf(a.split(' ')[0] as string) - order.indexOf(b.split(' ')[0] as string));
    expect(sorted(told(fact as Fact).replace('PP2 meeting: ', ''))).toEqual(sorted(expected));
  });

  test.each([
    'Affirming that a general meeting should continue to be held once every two years,',
    'Noting the Organization of the Islamic Conference, held in high esteem since 4 May 1971,',
    'Recalling its resolution 77/18 of 21 November 2022 on the conference,',
  ])('none is recorded: %s', (line) => {
    expect(factsIn(line)).toEqual([]);
  });

  test('in French and Arabic', () => {
    const french = `L’Assemblée générale,

Prenant note de la onzième Conférence des chefs d’État et de gouvernement de la Communauté, tenue à Brasilia les 31 octobre et 1er novembre 2016,

1. Décide de rester saisie de la question.`;
    expect(factsFromInstrument(read(french)).map(told)).toEqual([
      'PP1 meeting: name onzième Conférence des chefs d’État et de gouvernement de la Communauté | ordinal onzième Conférence | state held | place Brasilia | from 2016-10-31 | to 2016-11-01',
    ]);
    const arabic = `إن الجمعية العامة،

وإذ تشير إلى المنتدى الإقليمي السابع للحد من مخاطر الكوارث، المعقود في جامايكا في الفترة من 1 إلى 4 تشرين الثاني/نوفمبر 2021،

1 - تقرر أن تبقي المسألة قيد نظرها.`;
    expect(factsFromInstrument(read(arabic)).map(told)).toEqual([
      'PP1 meeting: name المنتدى الإقليمي السابع للحد من مخاطر الكوارث | ordinal المنتدى الإقليمي السابع | state held | place جامايكا | from 2021-11-01 | to 2021-11-04',
    ]);
  });
});

describe('[R4] agreements', () => {
  test('what the cooperation is with is a party, and no agreement, wherever in the paragraph it is told', () => {
    const told =
      'the cooperation between the Sample Office and regional arrangements, renewed on 3 May 2021,';
    const more = ' the many efforts of all,'.repeat(10);
    expect(factsIn(`Noting ${told}`)).toEqual([]);
    expect(factsIn(`Noting ${told}${more}`)).toEqual([]);
    expect(factsIn(`Noting with appreciation${more} and ${told}`)).toEqual([]);
    expect(factsIn('Noting the arrangement with the Sample Office, renewed on 3 May 2021,')).toHaveLength(1);
  });

  test.each<[string, string]>([
    [
      'Welcoming the cooperation between the Entity for Gender Equality and the Empowerment of Women (UN-Women) and the General Secretariat of the Organization in the area of equality, in particular the signing of a memorandum of understanding on 22 September 2017,',
      'party Entity for Gender Equality and the Empowerment of Women (UN-Women) | party General Secretariat of the Organization | state signed | type memorandum of understanding | signedOn 2017-09-22',
    ],
    [
      'Welcoming the cooperation between the Secretariat and the World Health Organization, and welcoming the renewal of a memorandum of understanding on 27 September 2024,',
      'party Secretariat | party World Health Organization | state renewed | type memorandum of understanding | renewedOn 2024-09-27',
    ],
    [
      'Welcoming the signing on 17 January 2017 of the memorandum of understanding between the secretariat of the Treaty Organization and the Office of the High Commissioner for Refugees,',
      'state signed | signedOn 2017-01-17 | type memorandum of understanding | party secretariat of the Treaty Organization | party Office of the High Commissioner for Refugees',
    ],
    [
      'Noting the memorandum of understanding of 22 May 2000 between the International Civil Aviation Organization and INTERPOL,',
      'type memorandum of understanding | dated 2000-05-22 | party International Civil Aviation Organization | party INTERPOL',
    ],
    [
      'Welcoming the signing of a memorandum of cooperation on 24 January 2016, which provides, inter alia, for the elaboration of a strategic plan,',
      'state signed | type memorandum of cooperation | signedOn 2016-01-24 | provides the elaboration of a strategic plan',
    ],
    [
      'Noting the cooperation within the framework of the Cooperation Agreement signed between the Secretariat and the Community,',
      'type Cooperation Agreement | state signed | party Secretariat | party Community',
    ],
  ])('%s', (line, expected) => {
    expect(factsIn(line)).toEqual([`PP2 agreement: ${expected}`]);
  });

  test.each([
    'Encouraging them to negotiate cooperation agreements with the subsidiary organs,',
    'Noting the agreement on a matrix of activities, to be implemented over the next biennium,',
    'Recalling the Declaration on Cooperation between the United Nations and Regional Arrangements or Agencies of 9 December 1994,',
  ])('none is recorded: %s', (line) => {
    expect(factsIn(line)).toEqual([]);
  });
});

describe('what is read in French and in Arabic', () => {
  const french = (line: string): string[] =>
    factsFromInstrument(
      read(`L’Assemblée générale,\n\n${line}\n\n1. Décide de rester saisie de la question.`),
    ).map(told);
  const arabic = (line: string): string[] =>
    factsFromInstrument(read(`إن الجمعية العامة،\n\n${line}\n\n1 - تقرر أن تبقي المسألة قيد نظرها.`)).map(
      told,
    );

  test.each<[string, string[]]>([
    [
      'Se félicitant de la signature, le 17 janvier 2017, d’un mémorandum d’accord entre le secrétariat de l’Organisation et le Bureau des réfugiés,',
      [
        'PP1 agreement: state signed | signedOn 2017-01-17 | type mémorandum d’accord | party secrétariat de l’Organisation | party Bureau des réfugiés',
      ],
    ],
    [
      'Rappelant l’accord de coopération conclu entre l’Organisation de la mer et le Programme des rives en date du 20 février 2002,',
      [
        'PP1 agreement: type accord de coopération | state concluded | party Organisation de la mer | party Programme des rives | concludedOn 2002-02-20',
      ],
    ],
    [
      'Rappelant la Déclaration sur la coopération entre l’Organisation et les accords régionaux du 9 décembre 1994,',
      [],
    ],
    [
      'Notant la réunion entre le Forum et la Commission, tenue à Vienne le 3 avril 2012,',
      [
        'PP1 meeting: name réunion entre le Forum et la Commission | state held | place Vienne | on 2012-04-03',
      ],
    ],
    [
      'Notant la réunion virtuelle qu’ils ont tenue le 15 mai 2020,',
      ['PP1 meeting: name réunion virtuelle | state held | on 2020-05-15'],
    ],
    [
      'Prenant note de la tenue, le 27 septembre 2019, de la réunion de haut niveau sur les mers et de l’adoption d’une déclaration,',
      ['PP1 meeting: state held | on 2019-09-27 | name réunion de haut niveau sur les mers'],
    ],
  ])('[R3] [R4] %s', (line, expected) => {
    expect(french(line)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    [
      'وإذ تشير إلى الاجتماع العام العاشر المعقود بين ممثلي الاتحاد ومنظومة البلدان في جورجتاون في 23 و 24 تموز/يوليه 2019،',
      [
        'PP1 meeting: name الاجتماع العام العاشر | ordinal الاجتماع العام العاشر | series general | state held | place جورجتاون | from 2019-07-23 | to 2019-07-24',
      ],
    ],
    [
      'وإذ ترحب بالإعلان الختامي للمؤتمر الثالث عشر لرؤساء البلدان، المعقود في لواندا في 17 تموز/يوليه 2021،',
      [
        'PP1 meeting: name المؤتمر الثالث عشر لرؤساء البلدان | ordinal المؤتمر الثالث عشر | state held | place لواندا | on 2021-07-17',
      ],
    ],
    [
      'وإذ تلاحظ المؤتمر المعنون ”إدارة المخاطر“ وبنتائج اجتماعه الثالث الذي عُقد في اسطنبول في 28 آذار/مارس 2020،',
      [
        'PP1 meeting: name اجتماعه الثالث | ordinal اجتماعه الثالث | state held | place اسطنبول | on 2020-03-28',
      ],
    ],
    [
      'وإذ تتطلع إلى الدورة الثالثة والتسعين، التي ستُعقد في مراكش في عام 2025،',
      [
        'PP1 meeting: name الدورة الثالثة والتسعين | ordinal الدورة الثالثة والتسعين | state planned | place مراكش | on 2025',
      ],
    ],
    [
      'وإذ تشير إلى مؤتمر القمة الذي عقدته المنظمة في إسطنبول في 22 أيار/مايو 2017،',
      ['PP1 meeting: name مؤتمر القمة | state held | place إسطنبول | on 2017-05-22'],
    ],
    [
      'وإذ تشير إلى المنتدى خلال دورته الثانية، المعقودة في سوفا في 7 أيلول/سبتمبر 2011،',
      [
        'PP1 meeting: name المنتدى خلال دورته الثانية | ordinal المنتدى خلال دورته الثانية | state held | place سوفا | on 2011-09-07',
      ],
    ],
    [
      'وإذ ترحب بالتعاون وفقا لاتفاق التعاون المبرم بين منظمة البحر وبرنامج الشواطئ المؤرخ 20 شباط/فبراير 2002،',
      [
        'PP1 agreement: type اتفاق | state concluded | party منظمة البحر | party برنامج الشواطئ | concludedOn 2002-02-20',
      ],
    ],
  ])('[R3] [R4] %s', (line, expected) => {
    expect(arabic(line)).toEqual(expected);
  });
});

describe('[R3] a meeting that somebody held', () => {
  const OPENINGS: Readonly<Record<string, string>> = {
    en: 'The General Assembly,',
    fr: 'L’Assemblée générale,',
    ar: 'إن الجمعية العامة،',
  };
  const inLanguage = (language: string, line: string): string[] =>
    factsFromInstrument({ ...read(`${OPENINGS[language]}\n\n1. ${line}`), language }).map((fact) =>
      told(fact).replace(/^OP1 /, ''),
    );

  test.each([
    [
      'en',
      'Welcomes the general meeting that the Lake Organization hosted in Astana from 22 to 24 July 2024;',
      'meeting: name general meeting | series general | host Lake Organization | state held | place Astana | from 2024-07-22 | to 2024-07-24',
    ],
    [
      'en',
      'Notes that the two organizations held their general meeting in Geneva on 18 October 2022;',
      'meeting: state held | name general meeting | series general | place Geneva | on 2022-10-18',
    ],
    [
      'en',
      'Notes that the Organization hosted in Astana, from 22 to 24 July 2024, the general meeting of the two organizations;',
      'meeting: state held | place Astana | from 2024-07-22 | to 2024-07-24 | name general meeting of the two organizations | series general',
    ],
    [
      'fr',
      'Se félicite de la réunion générale que l’Organisation du lac a accueillie à Genève du 18 au 21 octobre 2022 ;',
      'meeting: name réunion générale | series general | host Organisation du lac | state held | place Genève | from 2022-10-18 | to 2022-10-21',
    ],
    [
      'fr',
      'Note que l’Organisation a tenu à Astana, en juillet 2024, sa seizième réunion générale ;',
      'meeting: state held | place Astana | on 2024-07 | name seizième réunion générale | ordinal seizième réunion | series general',
    ],
    [
      'fr',
      'Note que les deux organisations ont organisé la réunion générale à Astana le 22 juillet 2024 ;',
      'meeting: state held | name réunion générale | series general | place Astana | on 2024-07-22',
    ],
    [
      'ar',
      'ترحب بالاجتماع العام الذي استضافته منظمة البحيرة في أستانا من 22 إلى 24 تموز/يوليه 2024؛',
      'meeting: name الاجتماع العام | series general | host منظمة البحيرة | state held | place أستانا | from 2024-07-22 | to 2024-07-24',
    ],
    [
      'ar',
      'تلاحظ أن المنظمتين عقدتا في جنيف في 20 تشرين الأول/أكتوبر 2022 اجتماعهما العام؛',
      'meeting: state held | place جنيف | on 2022-10-20 | name اجتماعهما العام | series general',
    ],
  ])('%s: %s', (language, line, expected) => {
    const [found] = inLanguage(language, line);
    const parts = (words = ''): string[] => words.replace('meeting: ', '').split(' | ').sort();
    expect(parts(found)).toEqual(parts(expected));
  });

  test.each([
    ['en', 'Notes that the Organization hosted in Astana, from 22 to 24 July 2024, an exhibition of lamps;'],
    ['fr', 'Note que l’Organisation a organisé à Astana, le 22 juillet 2024, une exposition de lampes ;'],
    ['ar', 'تلاحظ أن المنظمة استضافت في أستانا، في 22 تموز/يوليه 2024، معرضا للمصابيح؛'],
  ])('no meeting: %s: %s', (language, line) => {
    expect(inLanguage(language, line)).toEqual([]);
  });

  test('a noun within its phrase is not the meeting', () => {
    expect(
      inLanguage(
        'fr',
        'Rappelle le dialogue politique entre les dirigeants du Forum et le Secrétaire général qui s’est tenu le 15 mai 2019 ;',
      ),
    ).toEqual([
      'meeting: name dialogue politique entre les dirigeants du Forum et le Secrétaire général | state held | on 2019-05-15',
    ]);
  });
});

describe('[R4] the "and" that parts two names that no list knows', () => {
  const parties = (opening: string, line: string): (string | undefined)[] =>
    factsFromInstrument(read(`${opening}\n\n${line}\n\n1. Decides.`)).flatMap(({ statements }) =>
      statements.filter(({ field }) => field === 'party').map(({ value }) => value),
    );

  test.each([
    ['منظمة التربية والعلم والموسيقى', 'مركز الفنون والحرف'],
    ['مكتب شؤون الزراعة والغابات', 'المنظمة الدولية للغناء'],
    ['رابطة الشعراء والكتاب', 'وبين معهد الجبال والوديان'],
    ['مكتب الأرض والماء', 'دار الكتب والصور'],
  ])('%s, %s', (first, second) => {
    const joined = second.startsWith('و') ? second : `و${second}`;
    const line = `وإذ ترحب بتوقيع مذكرة تفاهم بين ${first} ${joined} في 20 تشرين الأول/أكتوبر 2022،`;
    expect(parties('إن الجمعية العامة،', line)).toEqual([first, second.replace('وبين ', '')]);
  });

  test('another "between" parts them in English and French too', () => {
    expect(
      parties(
        'The General Assembly,',
        'Welcoming the memorandum of understanding between the Office for Hills and Dales and between the Bank of Lakes and Rivers signed on 20 October 2022,',
      ),
    ).toEqual(['Office for Hills and Dales', 'Bank of Lakes and Rivers']);
    expect(
      parties(
        'L’Assemblée générale,',
        'Se félicitant de la signature, le 20 octobre 2022, d’un mémorandum d’accord entre le Bureau des monts et des vaux et entre la Banque des lacs et des rives,',
      ),
    ).toEqual(['Bureau des monts et des vaux', 'Banque des lacs et des rives']);
  });
});

describe('[R5] observances', () => {
  test('the day, its name and the resolution that proclaimed it', () => {
    expect(
      factsIn(
        'Recalling resolution 76/254 of 15 March 2022, by which the Assembly proclaimed 15 March as the International Day to Combat Islamophobia and invited all States to observe it,',
      ),
    ).toEqual([
      'PP2 observance: proclaimedBy A/RES/76/254 | day --03-15 | name International Day to Combat Islamophobia',
    ]);
  });

  test('without a resolution there is none, and a day that no year has is none', () => {
    expect(factsIn('Noting that it proclaimed 29 February as the World Day of Leap Years,')).toEqual([
      'PP2 observance: day --02-29 | name World Day of Leap Years',
    ]);
    expect(factsIn('Noting that it proclaimed 31 June as the World Day of Rest,')).toEqual([]);
  });
});

describe('[R6] changes of name', () => {
  test('in a note', () => {
    const text = resolution(
      'Recalling the Organization of the Islamic Conference,¹',
      '1. Decides to remain seized of the matter.',
      '¹ On 28 June 2011, the Organization of the Islamic Conference changed its name to the Organization of Islamic Cooperation.',
    );
    expect(factsFromInstrument(read(text)).map(told)).toEqual([
      'note 1 renaming: on 2011-06-28 | from Organization of the Islamic Conference | to Organization of Islamic Cooperation',
    ]);
  });

  test('none without a day', () => {
    expect(factsIn('Noting that the Conference changed its name to the Organization,')).toEqual([]);
  });
});

describe('[R11] names that are known tell parties and sides', () => {
  const name = (words: string) => ({ name: words, form: 'full' as const, source: 'sample' });
  const organization = (id: string, side: string, words: string) => ({
    ...{ id, kind: 'organization', side, parent: null, source: 'sample' },
    names: { en: [name(words)] },
  });
  const organizations: OrganizationList = {
    ...{ list: 'organizations', version: '2026-01-01', title: {}, source: 'sample', kinds: {}, roles: {} },
    entries: [
      organization('un', 'un', 'United Nations'),
      organization('office', 'un', 'Office for Peace and Rights'),
      organization('au', 'au', 'African Union'),
    ],
  };
  const factsKnowing = (line: string): string[] => {
    const text = resolution(line, '1. Decides to remain seized of the matter.');
    const instrument = read(text);
    const title = 'Cooperation between the United Nations and the African Union';
    return factsFromInstrument({ ...instrument, title }, organizations).map(told);
  };

  test('an "and" within a name parts no parties', () => {
    const line =
      'Welcoming the signing on 17 January 2017 of the agreement between the Office for Peace and Rights and the Sample Bank,';
    expect(factsKnowing(line)).toEqual([
      'PP2 agreement: state signed | signedOn 2017-01-17 | type agreement | party Office for Peace and Rights | party Sample Bank',
    ]);
  });

  test.each([
    ['United Nations', ' | hostSide a'],
    ['African Union', ' | hostSide b'],
    ['Office for Peace and Rights', ' | hostSide a'],
    ['Sample Bank', ''],
  ])('a meeting hosted by the %s', (host, side) => {
    expect(
      factsKnowing(`Noting the general meeting, held on 3 April 2012, hosted by the ${host} in Vienna,`)[0],
    ).toMatch(new RegExp(`host ${host}${side.replace('|', '\\|')}$`));
  });
});
