import { describe, expect, test } from 'vitest';
import { rulesOf } from '../../test-kit/explained.ts';
import { ROUTINE_RULES } from './routine-rules.ts';

type Case = readonly [language: string, old: string, fresh: string];

/** What a rule explains, and what stands close to it and is substantive. */
const CASES: Readonly<Record<string, { routine: readonly Case[]; substantive: readonly Case[] }>> = {
  '[L41] recalled-chain': {
    routine: [
      [
        'en',
        'Recalling its resolutions 57/42 of 21 November 2002 and 59/8 of 22 October 2004,',
        'Recalling its resolutions 57/42 of 21 November 2002, 59/8 of 22 October 2004 and 61/49 of 4 December 2006,',
      ],
      [
        'en',
        'Recalling its resolutions 55/9 of 30 October 2000, 57/42 of 21 November 2002 and 59/8 of 22 October 2004,',
        'Recalling its resolutions 57/42 of 21 November 2002, 59/8 of 22 October 2004 and 61/49 of 4 December 2006,',
      ],
      [
        'en',
        'Recalling its resolution 75/14 of 23 November 2020 on cooperation,',
        'Recalling its resolution 77/117 of 7 December 2022 on cooperation,',
      ],
      [
        'en',
        'Having considered the report of the Secretary-General submitted pursuant to resolution 73/10,',
        'Having considered the report of the Secretary-General submitted pursuant to resolution 75/7,',
      ],
      [
        'fr',
        'Rappelant ses résolutions 71/13 du 21 novembre 2016 et 73/10 du 26 novembre 2018,',
        'Rappelant ses résolutions 71/13 du 21 novembre 2016, 73/10 du 26 novembre 2018 et 75/7 du 23 novembre 2020,',
      ],
      [
        'ar',
        'وإذ تشير إلى قراريها 71/19 المؤرخ 21 تشرين الثاني/نوفمبر 2016 و 73/11 المؤرخ 26 تشرين الثاني/نوفمبر 2018،',
        'وإذ تشير إلى قراراتها 71/19 المؤرخ 21 تشرين الثاني/نوفمبر 2016 و 73/11 المؤرخ 26 تشرين الثاني/نوفمبر 2018 و 75/10 المؤرخ 23 تشرين الثاني/نوفمبر 2020،',
      ],
    ],
    substantive: [
      // Another resolution in the middle of the chain.
      [
        'en',
        'Recalling its resolutions 57/42 of 21 November 2002 and 61/49 of 4 December 2006,',
        'Recalling its resolutions 57/42 of 21 November 2002, 60/1 of 16 September 2005 and 61/49 of 4 December 2006,',
      ],
      // One chain for another.
      [
        'en',
        'Recalling its resolutions 57/42 of 21 November 2002 and 59/8 of 22 October 2004,',
        'Recalling its resolutions 60/1 of 16 September 2005 and 70/1 of 25 September 2015,',
      ],
      // One that the paragraph does not recall, but acts on.
      ['en', 'Stresses the importance of resolution 60/1;', 'Stresses the importance of resolution 70/1;'],
      // Another date for the same resolution.
      [
        'en',
        'Recalling its resolutions 57/42 of 21 November 2002 and 59/8 of 22 October 2004,',
        'Recalling its resolutions 57/42 of 21 November 2002 and 59/8 of 23 October 2004,',
      ],
      // Another organ.
      [
        'en',
        'Recalling its resolution 16/18 of 24 March 2011,',
        'Recalling Human Rights Council resolution 16/18 of 24 March 2011,',
      ],
    ],
  },
  '[L42] session-number': {
    routine: [
      [
        'en',
        'Requests the Secretary-General to report at its sixty-first session;',
        'Requests the Secretary-General to report at its sixty-fifth session;',
      ],
      ['en', 'Recalls its 61st session;', 'Recalls its 65th session;'],
      [
        'en',
        'Notes the adoption at its forty-fifth and forty-sixth sessions of resolutions;',
        'Notes the adoption at its forty-fifth to fiftieth sessions of resolutions;',
      ],
      [
        'en',
        'Welcomes the forty-fifth regular meeting of the Council;',
        'Welcomes the forty-seventh regular meeting of the Council;',
      ],
      [
        'fr',
        'Décide d’inscrire à l’ordre du jour provisoire de sa soixante et unième session la question;',
        'Décide d’inscrire à l’ordre du jour provisoire de sa quatre-vingt-unième session la question;',
      ],
      [
        'ar',
        'تطلب إلى الأمين العام أن يقدم في دورتها الحادية والستين تقريرا؛',
        'تطلب إلى الأمين العام أن يقدم في دورتها الخامسة والستين تقريرا؛',
      ],
      ['ar', 'تلاحظ عقد الاجتماع العادي الخامس والأربعين؛', 'تلاحظ عقد الاجتماع العادي السابع والأربعين؛'],
    ],
    substantive: [
      [
        'en',
        'Requests the Secretary-General to report at its sixty-first session;',
        'Requests the Secretary-General to report at its sixty-fifth special session;',
      ],
      [
        'en',
        'Requests the Secretary-General to report at its sixty-first session;',
        'Requests the Secretary-General to report;',
      ],
      ['en', 'Recalls the third priority area;', 'Recalls the fourth priority area;'],
      [
        'en',
        'Requests it to report at its sixty-first session on progress;',
        'Requests it to brief at its sixty-first session on progress;',
      ],
    ],
  },
  '[L43] meeting-date-and-venue': {
    routine: [
      [
        'en',
        'Welcomes the results of the meeting, held in Geneva from 8 to 10 July 2008, and the fact that it met;',
        'Welcomes the results of the meeting, held in Istanbul, Turkey, from 20 to 22 May 2014, and the fact that it met;',
      ],
      [
        'en',
        'Notes that meetings are held every two years, with the next one scheduled for 2010;',
        'Notes that meetings are held every two years, with the next scheduled for 2016 and to be hosted by the United Nations;',
      ],
      [
        'en',
        'Takes note of the holding of the regular meeting of the Council on 18 and 19 November 2019;',
        'Takes note of the holding of the regular meeting of the Council in Caracas on 29 and 30 November 2021;',
      ],
      [
        'fr',
        'Se félicite de la réunion tenue à Genève du 8 au 10 juillet 2008 ;',
        'Se félicite de la réunion tenue à Djedda (Arabie saoudite) du 1er au 3 mai 2012 ;',
      ],
      [
        'ar',
        'ترحب بنتائج الاجتماع العام المعقود في جنيف في الفترة من 8 إلى 10 تموز/يوليه 2008؛',
        'ترحب بنتائج الاجتماع العام المعقود في فيينا في الفترة من 13 إلى 15 أيار/مايو 2012؛',
      ],
    ],
    substantive: [
      // A date that is given up.
      ['en', 'Welcomes the retreat, to be held in 2023;', 'Welcomes the retreat;'],
      ['en', 'Welcomes the retreat, to be held in 2023;', 'Welcomes the retreat, to be held in Bridgetown;'],
      // A deadline is no meeting.
      ['en', 'Urges States to eliminate it by 2023;', 'Urges States to eliminate it by 2025;'],
      [
        'en',
        'Recalls the memorandum signed on 25 September 2018;',
        'Recalls the memorandum signed on 27 September 2024;',
      ],
      // Another meeting.
      ['en', 'Recalls the summit held in Dakar in 2008;', 'Recalls the workshop held in Dakar in 2008;'],
    ],
  },
  '[L44] report-symbol': {
    routine: [
      [
        'en',
        'Takes note of the report of the Secretary-General (A/63/228-S/2008/531 and Corr.1);',
        'Takes note of the report of the Secretary-General (A/69/228-S/2014/560);',
      ],
      [
        'fr',
        'Prend acte du rapport publié sous la cote A/75/345;',
        'Prend acte du rapport publié sous la cote A/77/277;',
      ],
      [
        'en',
        'Having considered the report of the Secretary-General on cooperation between the United Nations and regional organizations of 11 September 2020,',
        'Having considered the report of the Secretary-General on cooperation between the United Nations and regional organizations of 8 August 2024,',
      ],
    ],
    substantive: [
      // Another series.
      [
        'en',
        'Takes note of the report in document A/63/228;',
        'Takes note of the report in document A/HRC/63/228;',
      ],
      ['en', 'Reaffirms the statement S/PRST/2013/16;', 'Reaffirms the statement S/PRST/2015/18;'],
    ],
  },
  '[L45] numbering': {
    routine: [
      ['en', 'Decides on the steps in paragraph 12 above;', 'Decides on the steps in paragraph 14 above;'],
      [
        'en',
        'Decides that paragraphs 3 (a) and 4 of the present resolution apply;',
        'Decides that paragraphs 5 (b) and 6 of the present resolution apply;',
      ],
      ['en', 'Requests them to (a) meet and (b) report;', 'Requests them to (b) meet and (c) report;'],
      [
        'fr',
        'Décide des mesures visées au paragraphe 12 ci-dessus;',
        'Décide des mesures visées au paragraphe 14 ci-dessus;',
      ],
      [
        'ar',
        'تقرر التدابير المشار إليها في الفقرة 12 أعلاه؛',
        'تقرر التدابير المشار إليها في الفقرة 14 أعلاه؛',
      ],
      [
        'en',
        'Takes note of the report of the Secretary-General, in particular paragraphs 34 to 36;',
        'Takes note of the report of the Secretary-General, in particular paragraphs 50 to 56;',
      ],
    ],
    substantive: [
      ['en', 'Recalls paragraph 12 of resolution 70/1;', 'Recalls paragraph 14 of resolution 70/1;'],
      ['en', 'Requests 12 States to meet;', 'Requests 14 States to meet;'],
    ],
  },
  '[L46] name-of-2011': {
    routine: [
      [
        'en',
        'Urges the Organization of the Islamic Conference to act;',
        'Urges the Organization of Islamic Cooperation to act;',
      ],
      [
        'fr',
        'Engage l’Organisation de la Conférence islamique à agir ;',
        'Engage l’Organisation de la coopération islamique à agir ;',
      ],
      ['ar', 'تحث منظمة المؤتمر الإسلامي على العمل؛', 'تحث منظمة التعاون الإسلامي على العمل؛'],
    ],
    substantive: [
      [
        'en',
        'Urges the Organization of the Islamic Conference to act;',
        'Urges the Secretariat of the Organization of Islamic Cooperation to act;',
      ],
      [
        'en',
        'Urges the Organization of Islamic Cooperation to act;',
        'Urges the League of Arab States to act;',
      ],
    ],
  },
  '[L47] goals': {
    routine: [
      [
        'en',
        'Invites them to achieve the Millennium Development Goals;',
        'Invites them to achieve the Sustainable Development Goals;',
      ],
      [
        'fr',
        'Invite les États à réaliser les objectifs du Millénaire pour le développement ;',
        'Invite les États à réaliser les objectifs de développement durable ;',
      ],
      ['ar', 'تدعو إلى تحقيق الأهداف الإنمائية للألفية؛', 'تدعو إلى تحقيق أهداف التنمية المستدامة؛'],
    ],
    substantive: [
      // Of one time.
      [
        'en',
        'Invites them to implement the 2030 Agenda;',
        'Invites them to implement the Sustainable Development Goals;',
      ],
      [
        'en',
        'Invites them to achieve the Millennium Development Goals;',
        'Invites them to achieve the internationally agreed development goals, including the Millennium Development Goals;',
      ],
    ],
  },
  '[L48] also-further': {
    routine: [
      ['en', 'Welcomes the cooperation;', 'Also welcomes the cooperation;'],
      ['en', 'Also welcomes the cooperation;', 'Further welcomes the cooperation;'],
      ['en', 'Noting also the report,', 'Noting the report,'],
      ['en', 'Notes the visit, and also welcomes it;', 'Notes the visit, and welcomes it;'],
      ['en', 'Decides to strengthen further the ties;', 'Decides to further strengthen the ties;'],
      ['fr', 'Se félicite également des progrès ;', 'Se félicite des progrès ;'],
      ['ar', 'ترحب أيضا بالتقدم؛', 'ترحب بالتقدم؛'],
    ],
    substantive: [
      ['en', 'Calls for further measures;', 'Calls for measures;'],
      ['en', 'Invites them to further cooperate;', 'Invites them to cooperate;'],
      ['en', 'Also welcomes the cooperation;', 'Also notes the cooperation;'],
    ],
  },
  '[L49] spelling': {
    routine: [
      ['en', 'Notes the ten priority areas;', 'Notes the 10 priority areas;'],
      ['en', 'Notes the co-operation;', 'Notes the cooperation;'],
      ['en', 'Notes the Tenyear Programme of Action;', 'Notes the Ten-year Programme of Action;'],
      ['en', 'Notes the Ten-Year Programme of Action;', 'Notes the 10-year Programme of Action;'],
      ['en', 'Notes the twenty-first century;', 'Notes the 21st century;'],
      ['en', 'Notes the organisation of labour;', 'Notes the organization of labor;'],
      ['en', 'Notes forty eighth places;', 'Notes forty-eighth places;'],
      ['fr', 'Note les dix domaines ;', 'Note les 10 domaines ;'],
      ['ar', 'تلاحظ عشرة مجالات؛', 'تلاحظ 10 مجالات؛'],
    ],
    substantive: [
      ['en', 'Notes the ten priority areas;', 'Notes the 12 priority areas;'],
      ['en', 'Notes the Member States;', 'Notes the member States;'],
      ['en', 'Notes the fourth area;', 'Notes the forth area;'],
      ['en', 'Notes 18 19 cases;', 'Notes 1819 cases;'],
      ['en', 'Notes periodic review;', 'Notes periodic reviews;'],
    ],
  },
  '[L50] typography': {
    routine: [
      ['en', 'Notes the item entitled "Peace";', 'Notes the item entitled “Peace”;'],
      ['en', 'Notes the Organization’s work;', "Notes the Organization's work;"],
      ['en', 'Notes the work;', 'Notes the work.'],
      ['en', 'Notes the work , and more;', 'Notes the work, and more;'],
      ['ar', 'وإذ تسلم بأن العمل مهم،', 'وإذ تسلّم بأن العمل مهم،'],
      ['en', 'Requests all to:\nMeet again;', 'Requests all to:\nmeet again;'],
    ],
    substantive: [
      // A comma may make another sentence.
      [
        'en',
        'Urges States which have not yet done so to ratify;',
        'Urges States, which have not yet done so, to ratify;',
      ],
      ['en', 'Notes the work "as is";', 'Notes the work as is;'],
    ],
  },
};

for (const [rule, { routine, substantive }] of Object.entries(CASES)) {
  const name = rule.replace(/^\[L\d+\] /, '');
  describe(rule, () => {
    test.each(routine)('%s: %s → %s', (language, old, fresh) => {
      expect(rulesOf(old, fresh, language)).toEqual([name]);
      expect(rulesOf(fresh, old, language), 'and back').toEqual([name]);
    });
    test.each(substantive)('not %s: %s → %s', (language, old, fresh) => {
      expect(rulesOf(old, fresh, language)).toContain(null);
    });
  });
}

test('[L40] every rule is tested both ways, and explains its own example', () => {
  expect(ROUTINE_RULES.map(({ name }) => name).sort()).toEqual(
    Object.keys(CASES)
      .map((rule) => rule.replace(/^\[L\d+\] /, ''))
      .sort(),
  );
  for (const { name, example } of ROUTINE_RULES) {
    const [old, fresh] = example.map((words) => (/^\p{Lu}/u.test(words) ? words : `Recalling ${words}`)) as [
      string,
      string,
    ];
    expect(rulesOf(old, fresh)).toContain(name);
    expect(rulesOf(old, fresh)).not.toContain(null);
  }
});

test('[L40] routine-rules.md tells the rules, and what they leave', async () => {
  const sections = Object.entries(CASES).flatMap(([rule, { routine, substantive }]) => {
    const [, number, name] = /^\[(L\d+)\] (.+)$/.exec(rule) as unknown as [string, string, string];
    const told = ROUTINE_RULES.find((each) => each.name === name);
    const lines = (cases: readonly Case[]) =>
      cases.map(([, old, fresh]) => `- ${shown(old)} → ${shown(fresh)}`);
    return [
      `## ${name}`,
      `${told?.meaning} ([${number}](../spec/L-lineage.md#${number.toLowerCase()}-${name}))`,
      ['Routine:', '', ...lines(routine)].join('\n'),
      ['Substantive:', '', ...lines(substantive)].join('\n'),
    ];
  });
  const page = [
    '# Routine rules',
    'What makes a change routine, rule by rule; a change that no rule explains whole is substantive, and so is a change of [strength](strength-scale.md). The rules stand in `packages/core/src/lineage/routine/`; this page is written from their tests.',
    ...sections,
    '',
  ].join('\n\n');
  await expect(page).toMatchFileSnapshot('../../../../../docs/reference/routine-rules.md');
});

/** On one line, isolated where it runs from right to left. */
function shown(text: string): string {
  return `“${text.replaceAll('\n', ' ¶ ')}”`;
}
