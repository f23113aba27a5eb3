import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../test-kit/processor-time.ts';
import { partsOfDay } from './calendar.ts';
import type { DueContext } from './due.ts';
import { dueOfWords } from './of-words.ts';
import { recurrenceOfWords } from './recurrence-of-words.ts';

/** Of a text adopted at the seventy-ninth session. */
const inLanguage = (language: string): DueContext => ({ language, adoptedOn: '2024-11-18', session: 79 });

/** What is due, and the words that say so. */
function due(text: string, context: DueContext = inLanguage('en')) {
  const found = dueOfWords(text, context);
  if (!found) return null;
  const { at, ...rest } = found;
  return [text.slice(at.start, at.end), rest];
}

const session = (number: number, on: string, rule = 'M33') => ({
  kind: 'session',
  session: number,
  on,
  rule,
});
const date = (on: string | null, rule: string) => ({ kind: 'date', ...(on && { on }), rule });

describe('[M30] the words decide', () => {
  test.each([
    'Encourages the two organizations to continue to expand their cooperation',
    'encourages their participation in important meetings of the two organizations',
    'Requests the Secretary-General to report as soon as possible and in a timely manner',
    'to cooperate, within their respective mandates, with all due regard to the 77 recommendations',
    '',
  ])('%s: nothing is due', (text) => {
    expect(due(text)).toBeNull();
    expect(recurrenceOfWords(text, 'en')).toBeNull();
  });

  test('the first time that they set counts, a year alone only where there is no other', () => {
    expect(due('to submit by 31 March 2026 a report for its eighty-first session')).toEqual([
      'by 31 March 2026',
      date('2026-03-31', 'M37'),
    ]);
    expect(due('to help to reach the Goals by 2030, and to report at its eighty-first session')).toEqual([
      'at its eighty-first session',
      session(81, '2026-09-08'),
    ]);
    expect(due('to help to reach the Goals by 2030')).toEqual(['by 2030', date('2030-12-31', 'M38')]);
  });

  test('a clause is read alone, and its places are those of the text', () => {
    const text = 'Welcomes what is done by 2026, and requests him to report at its eighty-first session.';
    const start = text.indexOf('requests');
    const found = dueOfWords(text, inLanguage('en'), { start, end: text.length });
    expect(found).toEqual({
      ...session(81, '2026-09-08'),
      at: { start: text.indexOf('at its'), end: text.length - 1 },
    });
    expect(dueOfWords(text, inLanguage('en'), { start, end: start + 20 })).toBeNull();
  });

  test('a language that is not read has no answer', () => {
    expect(dueOfWords('antes de 2026', inLanguage('es'))).toBeNull();
    expect(recurrenceOfWords('cada dos años', 'es')).toBeNull();
    expect(dueOfWords('by the end of 2026', inLanguage('constructor'))).toBeNull();
  });
});

describe('[M33] a session with its number', () => {
  test.each([
    [
      'to report to the General Assembly at its eighty-first session on',
      'at its eighty-first session',
      81,
      '2026-09-08',
    ],
    [
      'to include in the provisional agenda of its eighty-first session',
      'its eighty-first session',
      81,
      '2026-09-08',
    ],
    [
      'a panel during the eightieth session of the General Assembly, in',
      'during the eightieth session of the General Assembly',
      80,
      '2025-09-09',
    ],
    [
      'to consider it at its eightieth and eighty-first sessions',
      'at its eightieth and eighty-first sessions',
      80,
      '2025-09-09',
    ],
    ['starting from its 80th session', 'starting from its 80th session', 80, '2025-09-09'],
    [
      'to the General Assembly, through the Economic and Social Council, at its eightieth session',
      'at its eightieth session',
      80,
      '2025-09-09',
    ],
    [
      'to the Fifth Committee at the main part of its eightieth session',
      'at the main part of its eightieth session',
      80,
      '2025-09-09',
    ],
  ])('%s', (text, words, number, on) => {
    expect(due(text)).toEqual([words, session(number, on)]);
  });

  test('one that has opened already is due by its last day', () => {
    expect(due('to convene, during its seventy-ninth session, a meeting')).toEqual([
      'during its seventy-ninth session',
      session(79, '2025-09-08'),
    ]);
  });

  test('without a day before the rule of weeks', () => {
    expect(due('at its fifty-second session', { language: 'en', adoptedOn: null, session: 50 })).toEqual([
      'at its fifty-second session',
      { kind: 'session', session: 52, rule: 'M33' },
    ]);
  });
});

test.each([
  ['to report to it at its next session', 'at its next session', 80, '2025-09-09'],
  ['to take it up at its next regular session', 'at its next regular session', 80, '2025-09-09'],
  ['to take it up at its resumed session', 'at its resumed session', 79, '2025-09-08'],
  ['to take it up at its current session', 'at its current session', 79, '2025-09-08'],
])('[M34] %s', (text, words, number, on) => {
  expect(due(text)).toEqual([words, session(number, on, 'M34')]);
});

test('[M34] where nobody knows the session there is no number', () => {
  expect(due('at its next session', { language: 'en', adoptedOn: null, session: null })).toEqual([
    'at its next session',
    { kind: 'session', rule: 'M34' },
  ]);
});

test.each([
  ['before the end of its 80th session', 80, '2026-09-07'],
  ['by the end of its seventy-ninth session', 79, '2025-09-08'],
  ['before its eighty-first session', 81, '2026-09-07'],
  ['prior to the opening of its eighty-first session', 81, '2026-09-07'],
  ['by the opening of its eighty-first session', 81, '2026-09-08'],
  ['at least six weeks before its eighty-first session', 81, '2026-07-28'],
  ['no later than 30 days before the opening of its eighty-first session', 81, '2026-08-09'],
  ['before the seventy-ninth session', 79, '2025-09-08'],
])('[M35] %s', (text, number, on) => {
  expect(due(`to submit it ${text}, and`)).toEqual([text, session(number, on, 'M35')]);
});

test.each([
  [
    'to report to the Human Rights Council at its sixtieth session',
    'at its sixtieth session',
    'Human Rights Council at its sixtieth session',
  ],
  [
    'at the seventieth session of the Commission on the Status of Women',
    'at the seventieth session of the Commission on the Status of Women',
    'the seventieth session of the Commission on the Status of Women',
  ],
  [
    'requests the Council to consider, at its next session, the report',
    'at its next session',
    'its next session',
  ],
])('[M36] a session of another organ is a meeting: %s', (text, words, meeting) => {
  expect(due(text)).toEqual([words, { kind: 'meeting', meeting, rule: 'M36' }]);
});

test('[M36] "its session" is that of the organ whose text it is', () => {
  const context = { language: 'en', adoptedOn: '2024-10-09', session: 57, body: 'Human Rights Council' };
  expect(due('Decides to continue its consideration at its sixtieth session', context)).toEqual([
    'at its sixtieth session',
    { kind: 'meeting', meeting: 'its sixtieth session', rule: 'M36' },
  ]);
  expect(due('to report to the General Assembly at its eightieth session', context)).toEqual([
    'at its eightieth session',
    session(80, '2025-09-09'),
  ]);
});

describe('[M37] a day', () => {
  test.each([
    ['by 31 March 2025', '2025-03-31'],
    ['no later than 31 March 2025', '2025-03-31'],
    ['on or before 1 June 2026', '2026-06-01'],
    ['before 1 January 2027', '2026-12-31'],
    ['until 31 December 2026', '2026-12-31'],
    ['on 15 March 2026', '2026-03-15'],
    ['on 15 and 16 March 2026', '2026-03-16'],
    ['from 28 June to 2 July 2026', '2026-07-02'],
    ['beginning on 1 January 2026', '2026-01-01'],
    ['two months before 1 May 2026', '2026-03-01'],
  ])('%s', (text, on) => {
    expect(due(`to observe it ${text} in Geneva`)).toEqual([text, date(on, 'M37')]);
  });
});

describe('[M38] a month, a year, a part of them', () => {
  test.each([
    ['by June 2025', '2025-06-30'],
    ['by the end of June 2025', '2025-06-30'],
    ['before June 2025', '2025-05-31'],
    ['by mid-June 2025', '2025-06-15'],
    ['by the end of 2026', '2026-12-31'],
    ['before the end of 2026', '2026-12-31'],
    ['before 2030', '2029-12-31'],
    ['by the year 2030', '2030-12-31'],
    ['by mid-2026', '2026-06-30'],
    ['by the first quarter of 2026', '2026-03-31'],
    ['in the second half of 2025', '2025-12-31'],
    ['by late 2026', '2026-12-31'],
    ['by early 2026', null],
    ['by the end of the year', '2024-12-31'],
  ])('%s', (text, on) => {
    expect(due(`to complete it ${text}.`)).toEqual([text, date(on, 'M38')]);
  });

  test('what is to be held then is due then', () => {
    expect(due('Encourages the scheduling of the next meeting between them for September 2025')).toEqual([
      'for September 2025',
      date('2025-09-30', 'M38'),
    ]);
    expect(due('Decides to convene in New York in 2026 a high-level meeting')).toEqual([
      'in 2026',
      date('2026-12-31', 'M38'),
    ]);
  });
});

describe('[M39] counted from the adoption', () => {
  test.each([
    ['within six months', '2025-05-18'],
    ['within six months of the adoption of the present resolution', '2025-05-18'],
    ['within a period of ninety (90) days from the date of its adoption', '2025-02-16'],
    ['within 90 days', '2025-02-16'],
    ['within one year', '2025-11-18'],
    ['within the next two years', '2026-11-18'],
    ['no later than three months after the adoption of this resolution', '2025-02-18'],
  ])('%s', (text, on) => {
    const found = due(`to establish it ${text}, and`);
    expect(found).toEqual([text.replace(/ after.*/, (words) => words), date(on, 'M39')]);
  });

  test('counted from anything else, or in days that are not every day, there is no day', () => {
    expect(due('within 30 days of receipt of the request')).toEqual(['within 30 days', date(null, 'M39')]);
    expect(due('within ten working days')).toEqual(['within ten working days', date(null, 'M39')]);
    expect(due('within 30 days', { language: 'en', adoptedOn: null, session: 79 })).toEqual([
      'within 30 days',
      date(null, 'M39'),
    ]);
  });
});

describe('[M40] a meeting to come', () => {
  test.each([
    [
      'to consider it at its next general meeting',
      'at its next general meeting',
      'next general meeting',
      undefined,
    ],
    [
      'to adopt it at the general meeting to be held in 2026',
      'at the general meeting to be held in 2026',
      'general meeting to be held in 2026',
      '2026-12-31',
    ],
    [
      'to adopt it at the next meeting between the two, to be hosted by one of them in Jeddah in 2026',
      'at the next meeting between the two, to be hosted by one of them in Jeddah in 2026',
      'next meeting between the two, to be hosted by one of them in Jeddah in 2026',
      '2026-12-31',
    ],
    [
      'to present it at the general meeting in 2026',
      'at the general meeting in 2026',
      'general meeting in 2026',
      '2026-12-31',
    ],
    [
      'to finish it before the forthcoming biennial meeting of the two',
      'before the forthcoming biennial meeting',
      'forthcoming biennial meeting',
      undefined,
    ],
    [
      'to present it at the 2026 high-level political forum',
      'at the 2026 high-level political forum',
      '2026 high-level political forum',
      '2026-12-31',
    ],
  ])('%s', (text, words, meeting, on) => {
    expect(due(text)).toEqual([words, { kind: 'meeting', ...(on && { on }), meeting, rule: 'M40' }]);
  });

  test.each([
    'to consider at the meeting a matrix to be adopted by them',
    'the timely implementation of the joint projects agreed at the biennial meetings',
    'the recommendations adopted at the general meeting held in Geneva in 2022',
    'to follow up on what was agreed at the last general meeting',
  ])('none to come: %s', (text) => {
    expect(due(text)).toBeNull();
  });
});

describe('[M41] how often', () => {
  test.each([
    ['should continue to be held once every two years and to include', 'once every two years', 'P2Y'],
    ['to report every two years', 'every two years', 'P2Y'],
    ['to meet every other year', 'every other year', 'P2Y'],
    ['to report biennially', 'biennially', 'P2Y'],
    ['to report annually', 'annually', 'P1Y'],
    ['to meet once a year', 'once a year', 'P1Y'],
    ['to meet twice a year', 'twice a year', 'P6M'],
    ['to brief Member States on a quarterly basis', 'on a quarterly basis', 'P3M'],
    ['to brief it every six months', 'every six months', 'P6M'],
    ['to submit a triennial report on', 'triennial', 'P3Y'],
    ['to hold annual consultations', 'annual', 'P1Y'],
    ['to include it in its annual report', 'annual', 'P1Y'],
  ])('%s', (text, words, every) => {
    const found = recurrenceOfWords(text, 'en');
    expect([found && text.slice(found.at.start, found.at.end), found?.every]).toEqual([words, every]);
    expect(due(text)).toEqual([words, { kind: 'recurring', rule: 'M41' }]);
  });

  test('with a first time the first time is due', () => {
    const text = 'to report every two years, starting from its eightieth session';
    expect(due(text)).toEqual(['starting from its eightieth session', session(80, '2025-09-09')]);
    expect(recurrenceOfWords(text, 'en')?.every).toBe('P2Y');
  });

  test.each([
    'through forums, including the annual consultations with the heads of regional organizations',
    'in accordance with the quadrennial comprehensive policy review of operational activities',
    'to promote safe, orderly and regular migration',
    'to reduce annual emissions',
    'the forum, which meets annually',
    'the conference held every two years',
  ])('what happens anyway is not asked for: %s', (text) => {
    expect(recurrenceOfWords(text, 'en')).toBeNull();
  });
});

test.each([
  ['en', 'to hold for that purpose regular consultations', 'regular'],
  ['en', 'to brief Member States regularly', 'regularly'],
  ['en', 'to conduct regular monitoring, reporting and follow-up', 'regular'],
  ['fr', 'à tenir régulièrement des consultations', 'régulièrement'],
  ['fr', 'de procéder à un suivi, à une surveillance et à un compte rendu réguliers', 'réguliers'],
  ['ar', 'إلى إجراء مشاورات منتظمة مع رئيس اللجنة', 'منتظمة'],
  ['ar', 'إلى مواصلة التشاور بانتظام مع الأمين العام', 'بانتظام'],
])('[M42] again and again, but nobody says how often (%s): %s', (language, text, words) => {
  const found = recurrenceOfWords(text, language);
  expect(found?.every).toBeNull();
  expect(found && text.slice(found.at.start, found.at.end)).toBe(words);
  expect(due(text, inLanguage(language))).toBeNull();
});

test('[M42] a length of time says more', () => {
  expect(recurrenceOfWords('to report regularly, and at least every two years', 'en')?.every).toBe('P2Y');
});

test.each([
  'the report submitted at its seventy-fifth session',
  'the report submitted at its seventy-ninth session',
  'to fulfil the promise made by 31 March 2023',
  'to learn from what was achieved in 2024',
  'in accordance with resolution 77/18 of 21 November 2022',
  'the plan of action adopted by the Conference of the Parties to the Framework Convention on Climate Change at its ninetieth session',
])('[M43] what is past is not due: %s', (text) => {
  expect(due(text)).toBeNull();
});

test('[M43] a year that has begun is one to come until it is half over', () => {
  const text = 'to complete the review in 2025';
  expect(due(text, { language: 'en', adoptedOn: '2025-01-28', session: 79 })).toEqual([
    'in 2025',
    date('2025-12-31', 'M38'),
  ]);
  expect(due(text, { language: 'en', adoptedOn: '2025-11-18', session: 80 })).toBeNull();
});

test('[M43] what was made before a comma is no report of the past', () => {
  expect(due('to report on the progress made, at its seventy-ninth session')).toEqual([
    'at its seventy-ninth session',
    session(79, '2025-09-08'),
  ]);
});

test('[M43] where the session is not known, what was done at one is past', () => {
  const unknown = { language: 'en', adoptedOn: null, session: null };
  expect(due('the report submitted at its seventy-fifth session', unknown)).toBeNull();
  expect(due('to report at its seventy-fifth session', unknown)).toEqual([
    'at its seventy-fifth session',
    session(75, '2020-09-15'),
  ]);
});

test.each([
  ['en', 'under the item entitled “Review at its eighty-first session by 2030”'],
  [
    'en',
    'to support the preparations for the next Conference, which will be co-hosted by France in June 2025',
  ],
  [
    'en',
    'in line with the 2030 Agenda, Agenda 2063, the Programme of Action 2025 and the Framework 2015–2030',
  ],
  ['en', 'to participate in the Conference, to be held in Lisbon from 27 to 30 May 2026'],
  ['en', 'as called for by the 2030 Agenda'],
  [
    'en',
    'to implement resolution 78/264, in which the Assembly called upon him to report at its eightieth session',
  ],
  ['fr', 'au titre de la question intitulée « Bilan à sa quatre-vingt-unième session »'],
  ['fr', 'du Programme de développement durable à l’horizon 2030'],
  ['fr', 'aux préparatifs de la prochaine Conférence, qui sera organisée par la France en juin 2025'],
  ['ar', 'البند المعنون ”استعراض في دورتها الحادية والثمانين“'],
  ['ar', 'تنفيذ خطة التنمية المستدامة لعام 2030'],
  ['ar', 'دعم الأعمال التحضيرية لمؤتمر الأمم المتحدة، الذي ستستضيفه فرنسا في حزيران/يونيه 2025'],
])('[M44] what is only told of is not due (%s): %s', (language, text) => {
  expect(due(text, inLanguage(language))).toBeNull();
});

test('[M44] a mark of quotation that none closes hides nothing', () => {
  expect(due(`an “item, and to report ${'again '.repeat(120)}at its eightieth session”`)?.[0]).toBe(
    'at its eightieth session',
  );
});

describe('[M45] French', () => {
  test.each([
    [
      'de lui présenter à sa quatre-vingt-unième session un rapport',
      'à sa quatre-vingt-unième session',
      session(81, '2026-09-08'),
    ],
    ['à l’ordre du jour provisoire de sa 81e session', 'sa 81e session', session(81, '2026-09-08')],
    [
      'lors de la quatre-vingtième session de l’Assemblée générale',
      'lors de la quatre-vingtième session de l’Assemblée générale',
      session(80, '2025-09-09'),
    ],
    [
      'avant la fin de sa quatre-vingtième session',
      'avant la fin de sa quatre-vingtième session',
      session(80, '2026-09-07', 'M35'),
    ],
    ['à sa prochaine session', 'à sa prochaine session', session(80, '2025-09-09', 'M34')],
    ['à la reprise de sa session', 'à la reprise de sa session', session(79, '2025-09-08', 'M34')],
    ['d’ici à la fin de 2026', 'd’ici à la fin de 2026', date('2026-12-31', 'M38')],
    ['d’ici à 2030', 'd’ici à 2030', date('2030-12-31', 'M38')],
    ['au second semestre de 2025', 'au second semestre de 2025', date('2025-12-31', 'M38')],
    ['à tenir, du 8 au 10 juin 2026, une réunion', 'du 8 au 10 juin 2026', date('2026-06-10', 'M37')],
    ['d’ici à juin 2025', 'd’ici à juin 2025', date('2025-06-30', 'M38')],
    ['au plus tard le 31 mars 2025', 'au plus tard le 31 mars 2025', date('2025-03-31', 'M37')],
    ['avant le 1er janvier 2027', 'avant le 1er janvier 2027', date('2026-12-31', 'M37')],
    ['d’ici à la fin de l’année', 'd’ici à la fin de l’année', date('2024-12-31', 'M38')],
    [
      'à tenir leur prochaine réunion en septembre 2025, en marge',
      'en septembre 2025',
      date('2025-09-30', 'M38'),
    ],
    ['dans un délai de six mois', 'dans un délai de six mois', date('2025-05-18', 'M39')],
    [
      'dans les 90 jours suivant l’adoption de la présente résolution',
      'dans les 90 jours suivant l’adoption de la présente résolution',
      date('2025-02-16', 'M39'),
    ],
    [
      'à sa prochaine réunion générale',
      'à sa prochaine réunion générale',
      { kind: 'meeting', meeting: 'prochaine réunion générale', rule: 'M40' },
    ],
    [
      'au Conseil des droits de l’homme à sa soixantième session',
      'à sa soixantième session',
      { kind: 'meeting', meeting: 'Conseil des droits de l’homme à sa soixantième session', rule: 'M36' },
    ],
    [
      'devrait continuer de se tenir tous les deux ans',
      'tous les deux ans',
      { kind: 'recurring', rule: 'M41' },
    ],
  ])('%s', (text, words, expected) => {
    expect(due(text, inLanguage('fr'))).toEqual([words, expected]);
  });

  test.each([
    ['tous les deux ans', 'P2Y'],
    ['chaque année', 'P1Y'],
    ['une fois par an', 'P1Y'],
    ['de lui présenter un rapport biennal', 'P2Y'],
    ['des consultations qu’il tient chaque année', undefined],
    ['au débat annuel du Conseil', undefined],
    ['l’établissement de rapports pour l’examen quadriennal complet', undefined],
    ['des élections libres et régulières', undefined],
  ])('how often: %s', (text, every) => {
    expect(recurrenceOfWords(text, 'fr')?.every).toBe(every);
  });
});

describe('[M45] Arabic', () => {
  test.each([
    [
      'أن يقدم إلى الجمعية العامة في دورتها الحادية والثمانين تقريرا',
      'في دورتها الحادية والثمانين',
      session(81, '2026-09-08'),
    ],
    [
      'في جدول الأعمال المؤقت لدورتها الحادية والثمانين البند',
      'لدورتها الحادية والثمانين',
      session(81, '2026-09-08'),
    ],
    ['في دورتها حادية وثمانين', 'في دورتها حادية وثمانين', session(81, '2026-09-08')],
    ['في دورتها ٨١', 'في دورتها ٨١', session(81, '2026-09-08')],
    ['خلال الدورة الثمانين للجمعية العامة', 'خلال الدورة الثمانين للجمعية العامة', session(80, '2025-09-09')],
    ['خلال دورة الجمعية العامة الثمانين', 'خلال دورة الجمعية العامة الثمانين', session(80, '2025-09-09')],
    ['قبل نهاية دورتها الثمانين', 'قبل نهاية دورتها الثمانين', session(80, '2026-09-07', 'M35')],
    ['في دورتها المقبلة', 'في دورتها المقبلة', session(80, '2025-09-09', 'M34')],
    ['بحلول نهاية عام 2026', 'بحلول نهاية عام 2026', date('2026-12-31', 'M38')],
    ['بحلول عام ٢٠٣٠', 'بحلول عام ٢٠٣٠', date('2030-12-31', 'M38')],
    ['بحلول حزيران/يونيه 2025', 'بحلول حزيران/يونيه 2025', date('2025-06-30', 'M38')],
    ['أن يقدم في الأعوام 2025 و 2026 تقريرا', 'في الأعوام 2025', date('2025-12-31', 'M38')],
    [
      'في موعد أقصاه 15 كانون الثاني/يناير 2026',
      'في موعد أقصاه 15 كانون الثاني/يناير 2026',
      date('2026-01-15', 'M37'),
    ],
    ['في موعد لا يتجاوز 31 مارس 2025', 'في موعد لا يتجاوز 31 مارس 2025', date('2025-03-31', 'M37')],
    [
      'على عقد الاجتماع المقبل في شهر أيلول/سبتمبر 2025 على هامش',
      'في شهر أيلول/سبتمبر 2025',
      date('2025-09-30', 'M38'),
    ],
    [
      'في غضون ستة أشهر من اتخاذ هذا القرار',
      'في غضون ستة أشهر من اتخاذ هذا القرار',
      date('2025-05-18', 'M39'),
    ],
    ['في غضون شهرين', 'في غضون شهرين', date('2025-01-18', 'M39')],
    ['في غضون 90 يوما', 'في غضون 90 يوما', date('2025-02-16', 'M39')],
    [
      'في اجتماعها العام المقبل',
      'في اجتماعها العام المقبل',
      { kind: 'meeting', meeting: 'اجتماعها العام المقبل', rule: 'M40' },
    ],
    [
      'في الاجتماع العام المقرر عقده في عام 2026',
      'في الاجتماع العام المقرر عقده في عام 2026',
      { kind: 'meeting', on: '2026-12-31', meeting: 'الاجتماع العام المقرر عقده في عام 2026', rule: 'M40' },
    ],
    [
      'مجلس حقوق الإنسان في دورته الستين',
      'في دورته الستين',
      { kind: 'meeting', meeting: 'مجلس حقوق الإنسان في دورته الستين', rule: 'M36' },
    ],
    ['أن يعقد مرة كل سنتين', 'مرة كل سنتين', { kind: 'recurring', rule: 'M41' }],
  ])('%s', (text, words, expected) => {
    expect(due(text, inLanguage('ar'))).toEqual([words, expected]);
  });

  test.each([
    ['كل سنتين', 'P2Y'],
    ['كل أربع سنوات', 'P4Y'],
    ['تقريرا سنويا', 'P1Y'],
    ['الاستعراض الشامل الذي يجري كل أربع سنوات', undefined],
    ['بما في ذلك المشاورات السنوية', undefined],
    ['من خلال اتباع نهج منتظم إزاء المخاطر', undefined],
  ])('how often: %s', (text, every) => {
    expect(recurrenceOfWords(text, 'ar')?.every).toBe(every);
  });
});

describe('[M46] there is always an answer', () => {
  const words = [
    ...'at by before end of its the eighty-first session general assembly next meeting to be held in 2026 31 March within six months every two years annual regular report mid- “ ” " ( ) ; ,'.split(
      ' ',
    ),
    ...'à sa d’ici fin de quatre-vingt-unième session tous les deux ans prochaine réunion juin dans un délai'.split(
      ' ',
    ),
    ...'في دورتها الحادية والثمانين بحلول نهاية عام كل سنتين ٢٠٢٦ آذار/مارس الاجتماع المقبل غضون ستة أشهر'.split(
      ' ',
    ),
    'İ',
    '\u0640',
    '\n',
    '  ',
  ];
  const contexts = fc.record({
    language: fc.constantFrom('en', 'fr', 'ar'),
    adoptedOn: fc.constantFrom('2024-11-18', '9999-12-31', '2024-02-31', 'today', null),
    session: fc.constantFrom(79, 81, 1, -5, 1e9, Number.NaN, null),
    body: fc.constantFrom(undefined, null, 'General Assembly', 'Human Rights Council'),
  });
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((some) => some.join(' ')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );

  test('with a place in the text, and a day of the calendar', () => {
    fc.assert(
      fc.property(texts, contexts, fc.nat(60), fc.nat(300), (text, { body, ...context }, start, length) => {
        const range = { start, end: start + length };
        const found = dueOfWords(text, body === undefined ? context : { ...context, body }, range);
        const again = recurrenceOfWords(text, context.language, range);
        for (const each of [found, again]) {
          if (!each) continue;
          expect(each.at.start).toBeGreaterThanOrEqual(start);
          expect(each.at.end).toBeGreaterThan(each.at.start);
          expect(each.at.end).toBeLessThanOrEqual(Math.min(text.length, range.end));
        }
        if (found?.on !== undefined) expect(partsOfDay(found.on)).not.toBeNull();
        if (found?.meeting !== undefined) expect(text).toContain(found.meeting);
        if (again?.every) expect(again.every).toMatch(/^P[1-9]\d*[DWMY]$/);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['en', 'its eighty-first '],
    ['en', 'at the next '],
    ['en', 'in 2030 the conference '],
    ['en', '"'],
    ['fr', 'à la fin de sa quatre-vingt-'],
    ['fr', 'des rapports '],
    ['ar', 'في الاجتماع '],
    ['ar', 'دورة الثانية و'],
  ])(
    'in time that grows with the text (%s): %s…',
    (language, phrase) => {
      const taken = (length: number): number => {
        const text = phrase.repeat(Math.ceil(length / phrase.length));
        const start = processorTime();
        dueOfWords(text, inLanguage(language));
        recurrenceOfWords(text, language);
        return processorTime() - start;
      };
      taken(10_000);
      expect(taken(1_000_000)).toBeLessThan(15_000);
    },
    20_000,
  );
});
