import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instrumentsFromSource } from '../read-source.ts';
import { made } from '../test-kit/flat-paragraphs.ts';
import { mandateLists } from '../test-kit/mandate-lists.ts';
import { plainSource } from '../text/source-text.ts';
import { mandatesFromInstrument } from './from-instrument.ts';
import type { Mandate } from './mandate.ts';

/** An instrument of operative paragraphs in another language than English. */
function inLanguage(formula: string, paragraphs: readonly string[], language: string) {
  const text = [formula, ...paragraphs.map((each, at) => `${at + 1}. ${each}`)].join('\n\n');
  const [answer] = instrumentsFromSource(plainSource(text));
  if (!answer) throw new Error('no instrument');
  return { ...answer.value, language };
}

const mandates = (...paragraphs: string[]): Mandate[] =>
  mandatesFromInstrument(made(['Recalling its resolution,'], paragraphs)).value;

const french = (...paragraphs: string[]): Mandate[] =>
  mandatesFromInstrument(inLanguage('L’Assemblée générale,', paragraphs, 'fr')).value;

const arabic = (...paragraphs: string[]): Mandate[] =>
  mandatesFromInstrument(inLanguage('إن الجمعية العامة،', paragraphs, 'ar')).value;

/** `requests Secretary-General`; a wave before those who are implied. */
const told = (found: readonly Mandate[]): string[] =>
  found.map(({ verb, addressees }) =>
    [verb, ...addressees.map(({ name, how }) => (how === 'implied' ? `~${name}` : name))].join(' | '),
  );

/** Processor time in milliseconds, the least of three: other programs use the processors too. */
function leastTime(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe('[M1] a mandate is a request to act that the words of an operative paragraph make', () => {
  test('its words, whom it asks and what for', () => {
    const [mandate] = mandates(
      'Further requests the Secretary-General to report to the General Assembly on it;',
    );
    expect(mandate).toMatchObject({
      id: 'OP1',
      carriedBy: 'OP1',
      verb: 'requests',
      verbAt: { start: 0, end: 16 },
      action: 'to report to the General Assembly on it',
      rule: 'M4',
      history: [],
    });
  });

  test.each([
    'Takes note of the report of the Secretary-General;',
    'Recalls resolution 78/264, in which the Assembly called upon Member States to act and requested the Secretary-General to appoint an envoy;',
    'Recalls its request to the Secretary-General to report;',
    'Welcomes the request of Member States for assistance, and the requests for training;',
    'Notes the plan, which, among other issues, calls for addressing the consequences;',
    'Emphasizes the importance of cooperation between the United Nations and the Organization;',
    'Affirms that the two organizations share a common goal;',
    'Recognizes that cooperation should continue;',
    'Notes the proposal on the need to consider the matter;',
    'Looks forward to the next meeting, to be held in 2026;',
    'Expects the programme to catalyse investments;',
  ])('none: %s', (text) => {
    expect(mandates(text)).toEqual([]);
  });

  test('the preamble carries none', () => {
    const instrument = made(['Requesting the Secretary-General to report,'], ['Takes note of the report.']);
    expect(mandatesFromInstrument(instrument).value).toEqual([]);
  });

  test('a language that is not read has none', () => {
    const instrument = made([], ['Requests the Secretary-General to report.']);
    expect(mandatesFromInstrument({ ...instrument, language: 'ru' }).value).toEqual([]);
  });
});

describe('[M2] each verb of the organ leads a clause', () => {
  test.each([
    [
      'Notes with satisfaction the cooperation, and calls upon the two organizations to expand it;',
      ['calls upon | two organizations'],
    ],
    [
      'Commends the agencies, encourages Member States to contribute and requests the Secretary-General to report;',
      ['encourages | Member States', 'requests | Secretary-General'],
    ],
    ['Notes the offer, and in this regard, once again urges all States to join;', ['urges | all States']],
    ['Recognizes the threat, and accordingly calls upon States to act;', ['calls upon | States']],
    // The verb is that of the organizations.
    ['Welcomes the work of the body that supports States and encourages them to join;', []],
    // What has been done does not go on in the present.
    [
      'Takes note of the assessment which was made of the agreement and urges the parties to continue;',
      ['urges | parties'],
    ],
    ['Welcomes the offers and requests from States;', []],
    [
      'Reiterates the request to the Secretary-General to conduct regular monitoring;',
      ['requests | Secretary-General'],
    ],
    ['Seizes the opportunity to encourage Member States to make use of it;', ['encourages | Member States']],
    ['Decides to request the Secretary-General to report;', ['requests | Secretary-General']],
  ])('%s', (text, expected) => {
    expect(told(mandates(text))).toEqual(expected);
  });

  test('the second of a paragraph has a number', () => {
    const found = mandates('Encourages States to act, and requests the Secretary-General to report;');
    expect(found.map(({ id, carriedBy }) => [id, carriedBy])).toEqual([
      ['OP1', 'OP1'],
      ['OP1/2', 'OP1'],
    ]);
    expect(found[0]?.action).toBe('to act');
  });

  test('in French and Arabic', () => {
    expect(
      told(
        french(
          'Accueille avec satisfaction la coopération, et les encourage à poursuivre leur action ;',
          'Prend note de l’accord et engage les deux organisations à continuer ;',
        ),
      ),
    ).toEqual(['encourages', 'calls upon | deux organisations']);
    expect(
      told(
        arabic(
          'ترحب بالتقدم المحرز، وتحث الأمين العام على مواصلة جهوده؛',
          'تحيط علما بالتقرير، وتشجعهما على التعاون؛',
        ),
      ),
    ).toEqual(['urges | الأمين العام', 'encourages']);
  });
});

describe('[M3] titles and brackets ask for nothing', () => {
  test.each([
    'Takes note of the report “Action now, and requests the Secretary-General to report”;',
    'Takes note of the plan (which is old, and urges States to act);',
    'Takes note of the plan (“old (very), and urges” States to act, and urges all to act);',
  ])('%s', (text) => {
    expect(mandates(text)).toEqual([]);
  });

  test('a mark that is not closed hides nothing', () => {
    expect(told(mandates('Notes the “plan, and urges all States to act;'))).toEqual(['urges | all States']);
  });
});

describe('[M3] brackets and quotations that cross', () => {
  test('hide what either hides', () => {
    expect(mandates('Notes the “plan (of old” and urges all) States;')).toEqual([]);
  });
});

describe('[M4] those are asked who stand between the verb and the act', () => {
  test.each([
    ['Requests the Secretary-General to report;', ['requests | Secretary-General']],
    ['Requests, in this regard, the Secretary-General to report;', ['requests | Secretary-General']],
    [
      'Calls upon the United Nations, as appropriate and within its mandate, to assist States;',
      ['calls upon | United Nations'],
    ],
    [
      'Calls upon all States parties to the Convention that have not yet done so to ratify it;',
      ['calls upon | all States parties to the Convention'],
    ],
    ['Requests that the Secretary-General submit a report;', ['requests | Secretary-General']],
    [
      'Decides, following the request of the Government and to support the comprehensive implementation of the agreement on a comprehensive and lasting peace, that the Mission shall verify it;',
      ['decides | ~Mission'],
    ],
    ['Stresses the importance of peace and thereby calls on States to act;', ['calls upon | States']],
    [
      'Encourages Member States in a position to do so to assist the participation of others;',
      ['encourages | Member States'],
    ],
    ['Requests that the Special Rapporteur be given the necessary means;', ['requests']],
    ['Requests that the Secretariat be ready by then;', ['requests | Secretariat']],
    ['Calls on the Government to drive forward reform;', ['calls upon | Government']],
    ['Appeals to all States to contribute;', ['appeals | all States']],
    ['Renews its appeal to donors to contribute;', ['appeals | donors']],
    ['Demands that all parties immediately cease hostilities;', ['demands | all parties']],
    // Words that are verbs and nouns: "request" stands behind an article.
    [
      'Requests that the Office, at the request of the Government, provide assistance;',
      ['requests | Office'],
    ],
    [
      'Urges troop- and police-contributing countries urgently to finalise it;',
      ['urges | troop- and police-contributing countries'],
    ],
  ])('%s', (text, expected) => {
    expect(told(mandates(text))).toEqual(expected);
  });

  test('in French and Arabic', () => {
    expect(
      told(
        french(
          'Prie le Secrétaire général de lui présenter un rapport ;',
          'Demande au système des Nations Unies et à INTERPOL de s’employer, selon qu’il conviendra, à aider les États ;',
        ),
      ),
    ).toEqual(['requests | Secrétaire général', 'calls upon | système des Nations Unies | INTERPOL']);
    expect(
      told(
        arabic(
          'تطلب إلى الأمين العام أن يقدم تقريرا إلى الجمعية العامة؛',
          'تدعو الأمم المتحدة ومنظمة معاهدة الأمن الجماعي إلى مواصلة تفاعلهما؛',
          'تهيب بالأمين العام أن يواصل جهوده؛',
        ),
      ),
    ).toEqual([
      'requests | الأمين العام',
      'invites | الأمم المتحدة | منظمة معاهدة الأمن الجماعي',
      'calls upon | الأمين العام',
    ]);
  });
});

describe('[M5] of several who are asked each is named', () => {
  const asked = (names: string): string[] =>
    mandates(`Invites ${names} to act;`).flatMap(({ addressees }) => addressees.map(({ name }) => name));

  test.each([
    ['the United Nations and the African Union', ['United Nations', 'African Union']],
    ['the United Nations and INTERPOL', ['United Nations', 'INTERPOL']],
    [
      'the specialized agencies and other organizations, funds and programmes of the United Nations system',
      ['specialized agencies and other organizations, funds and programmes of the United Nations system'],
    ],
    [
      'the United Nations and other organizations of the United Nations system, especially the lead agencies,',
      ['United Nations', 'other organizations of the United Nations system', 'lead agencies'],
    ],
    [
      'the Organization and their subsidiary organs, specialized and affiliated institutions and standing committees',
      [
        'Organization',
        'their subsidiary organs',
        'specialized and affiliated institutions',
        'standing committees',
      ],
    ],
    [
      'the African Union, as well as their subsidiary, specialized and affiliated institutions,',
      ['African Union', 'their subsidiary, specialized and affiliated institutions'],
    ],
    [
      'the secretariats of the United Nations and the Collective Security Treaty Organization',
      ['secretariats of the United Nations and the Collective Security Treaty Organization'],
    ],
    [
      'the United Nations Educational, Scientific and Cultural Organization, and the Economic Commission for Latin America and the Caribbean',
      [
        'United Nations Educational, Scientific and Cultural Organization',
        'Economic Commission for Latin America and the Caribbean',
      ],
    ],
    [
      'the Secretary-General, in consultation with Member States and the African Union,',
      ['Secretary-General'],
    ],
    [
      'the Secretary-General, in coordination with the African Union, international partners, and relevant entities, including the Bank,',
      ['Secretary-General'],
    ],
    [
      'the Secretary-General, in coordination with the African Union, the Bank, and the Fund, and Member States',
      ['Secretary-General', 'Member States'],
    ],
    ['all partners including donors', ['all partners', 'donors']],
    [
      'the African Union and troop- and police-contributing countries',
      ['African Union', 'troop- and police-contributing countries'],
    ],
    ['troop and police contributors', ['troop and police contributors']],
    [
      'the funds, programmes and specialized agencies of the United Nations system',
      ['funds, programmes and specialized agencies of the United Nations system'],
    ],
    [
      'Governments, relevant organizations of the United Nations system, civil society and the private sector',
      [
        'Governments',
        'relevant organizations of the United Nations system',
        'civil society',
        'private sector',
      ],
    ],
  ])('%s', (names, expected) => {
    expect(asked(names)).toEqual(expected);
  });

  test('each stands at its place', () => {
    const text = 'Invites the United Nations and the African Union to act;';
    const [mandate] = mandates(text);
    expect(mandate?.addressees.map(({ at }) => text.slice(at.start, at.end))).toEqual([
      'United Nations',
      'African Union',
    ]);
  });
});

describe('[M6] what is asked for may be a noun', () => {
  test.each([
    [
      'Calls for greater cooperation between the Initiative and international financial institutions;',
      ['calls upon | ~Initiative | ~international financial institutions'],
    ],
    [
      'Encourages continued support from the United Nations system for the efforts of States;',
      ['encourages | ~United Nations system'],
    ],
    [
      'Encourages continuous, coherent and sustainable support of the United Nations and the international community to strengthen the Government;',
      ['encourages | ~United Nations | ~international community'],
    ],
    [
      'Encourages the full implementation of the Agreement between the Initiative and the Bank of 20 February 2002 and the Relationship Agreement between the Office and the Fund;',
      ['encourages | ~Initiative | ~Bank | ~Office | ~Fund'],
    ],
    ['Encourages wider use of the Agreement between the Initiative and the Bank;', ['encourages']],
    [
      'Expresses its appreciation to the Secretary-General for his report, and requests him to continue;',
      ['requests | ~Secretary-General'],
    ],
    ['Notes the progress, and encourages further practical steps;', ['encourages']],
    [
      'Notes with appreciation the offer of the Government of Kenya to host it, and urges it to do so;',
      ['urges | ~Government of Kenya'],
    ],
    [
      'Calls for the full implementation of its resolution 76/300 by all parties concerned;',
      ['calls upon | ~all parties concerned'],
    ],
    // What goes on is asked of those of whom the clause before speaks, unless it finds fault with them.
    [
      'Recognizes the efforts of the Initiative to engage young people, and encourages further initiatives;',
      ['encourages | ~Initiative'],
    ],
    [
      'Emphasizes the cooperation between the Commission and the Caribbean Community, including their ongoing work on debt, and encourages continued cooperation with the Community and its member States;',
      ['encourages | ~Commission'],
    ],
    [
      'Acknowledges the support by the United Nations system for small States, and urges further cooperation to assist them;',
      ['urges | ~United Nations system'],
    ],
    [
      'Condemns the activities of the armed groups, and calls for further measures against them;',
      ['calls upon'],
    ],
    ['Welcomes the efforts of the Initiative, and encourages practical steps;', ['encourages']],
    [
      'Calls for greater accountability with regard to the support provided by the United Nations system;',
      ['calls upon | ~United Nations system'],
    ],
    [
      'Requests specific reporting on operations in support of the Transition Plan and its use;',
      ['requests'],
    ],
    // "The two organizations" are those of the clause before, where it brings two together.
    [
      'Notes the cooperation between the Initiative and the Bank, and calls upon the two organizations to expand it;',
      ['calls upon | ~Initiative | ~Bank'],
    ],
    [
      'Notes the cooperation between the Initiative, the Fund and the Bank, and calls upon both organizations to expand it;',
      ['calls upon | both organizations'],
    ],
    ['Encourages cooperation between and among stakeholders;', ['encourages | ~stakeholders']],
    [
      'Welcomes the meetings between the Secretary-General and the Chair, as well as between officials of the two organizations, and encourages their participation in meetings;',
      ['encourages | ~Secretary-General | ~Chair | ~officials of the two organizations'],
    ],
    [
      'Welcomes the efforts of the secretariats of the two organizations to enhance coordination, and encourages them to continue;',
      ['encourages | ~secretariats of the two organizations'],
    ],
  ])('%s', (text, expected) => {
    expect(told(mandates(text))).toEqual(expected);
  });
});

describe('[M6] in French and Arabic too', () => {
  test('what goes on, and agreements that are carried out', () => {
    expect(
      told(
        french(
          'Se félicite des efforts de l’Initiative centre-européenne pour associer les jeunes, et encourage de nouvelles initiatives ;',
          'Prend note de la coopération entre l’Initiative et la Banque, et engage les deux organisations à la développer ;',
          'Encourage l’application de l’Accord de coopération entre l’Organisation de coopération et la Banque de développement ;',
        ),
      ),
    ).toEqual([
      'encourages | ~Initiative centre-européenne',
      'calls upon | ~Initiative | ~Banque',
      'encourages | ~Organisation de coopération | ~Banque de développement',
    ]);
    expect(
      told(
        arabic(
          'ترحب بجهود مبادرة وسط أوروبا، وتشجع على مواصلة التعاون؛',
          'تلاحظ التعاون بين المبادرة والمصرف، وتهيب بالمنظمتين أن توسعاه؛',
          'تشجع على تنفيذ اتفاق التعاون بين منظمة التعاون وبرنامج الأمم المتحدة للبيئة المؤرخ 20 شباط/فبراير 2002؛',
        ),
      ),
    ).toEqual([
      'encourages | ~مبادرة وسط أوروبا',
      'calls upon | ~المبادرة | ~المصرف',
      'encourages | ~منظمة التعاون | ~برنامج الأمم المتحدة للبيئة',
    ]);
  });
});

describe('[M33] the session in the name of somebody', () => {
  test('is no due', () => {
    const [mandate, other] = mandates(
      'Requests the President of the General Assembly at its eighty-second session to appoint, no later than January 2028, two facilitators;',
      'Requests the President of the General Assembly at its eighty-second session to appoint facilitators;',
    );
    expect(mandate?.due).toMatchObject({ kind: 'date', on: '2028-01-31' });
    expect(other?.due).toBeNull();
  });
});

describe('[M7] what the organ decides to do it asks of itself', () => {
  test('an item for the agenda', () => {
    const [mandate] = mandates(
      'Decides to include in the provisional agenda of its eighty-first session the sub-item;',
    );
    expect(told([mandate as Mandate])).toEqual(['decides | ~General Assembly']);
    expect(mandate).toMatchObject({ deliverable: 'provisional agenda', rule: 'M7' });
  });

  test('whose name nobody knows is not told', () => {
    const instrument = made([], ['Decides to convene a meeting.']);
    const organs = [
      { enactingFormula: null, body: 'Security Council' },
      { enactingFormula: null, body: null },
      { enactingFormula: 'The Human Rights Council,', body: null },
    ].map((facts) => told(mandatesFromInstrument({ ...instrument, ...facts }).value));
    expect(organs).toEqual([
      ['decides | ~Security Council'],
      ['decides'],
      ['decides | ~Human Rights Council'],
    ]);
  });

  test.each([
    'Decides to remain seized of the matter;',
    'Decides to proclaim 15 March an international day;',
    'Decides to adopt the declaration;',
    'Decides to extend the mandate of the panel until March 2027;',
  ])('said and done: %s', (text) => {
    expect(mandates(text)).toEqual([]);
  });

  test('in French and Arabic', () => {
    expect(told(french('Décide d’inscrire à l’ordre du jour provisoire la question ;'))).toEqual([
      'decides | ~Assemblée générale',
    ]);
    expect(told(arabic('تقرر أن تدرج في جدول الأعمال المؤقت البند الفرعي؛'))).toEqual([
      'decides | ~الجمعية العامة',
    ]);
  });
});

describe('[M8] what should be done is asked for', () => {
  test.each([
    [
      'Affirms that, to enhance cooperation and for the purpose of the review, a general meeting between representatives of the United Nations system and the African Union should continue to be held once every two years;',
      ['affirms | ~United Nations system | ~African Union'],
    ],
    // What its subject undergoes is not done by it.
    ['Decides that the International Day shall be observed every year;', ['decides']],
    ['Stresses that all States must comply with the law;', ['stresses | ~all States']],
    ['Decides that the Committee shall meet in New York;', ['decides | ~Committee']],
    // What holds is done by nobody.
    ['Reaffirms that the provisions of paragraph 11 shall apply to those designated by the Committee;', []],
    ['Decides that the measures shall not remain in force;', []],
  ])('%s', (text, expected) => {
    expect(told(mandates(text))).toEqual(expected);
  });
});

describe('[M8] in French and Arabic too', () => {
  test('what should be done', () => {
    expect(
      told(
        french(
          'Souligne que les États doivent respecter le droit ;',
          'Décide que le Comité poursuivra ses travaux ;',
          'Recommande que les deux organisations tiennent leur réunion ;',
          'Demande que le Secrétaire général présente un rapport ;',
        ),
      ),
    ).toEqual([
      'stresses | ~États',
      'decides | ~Comité',
      'recommends | deux organisations',
      'calls upon | Secrétaire général',
    ]);
    expect(told(arabic('تؤكد أن الاجتماع ينبغي أن يستمر عقده مرة كل سنتين؛'))).toEqual(['affirms']);
  });
});

describe('[M9] to stress the need for an act is to ask for it', () => {
  test.each([
    ['Emphasizes the need for the adoption of practical measures;', ['stresses']],
    ['Stresses the urgent need to raise ambitions;', ['stresses']],
    ['Stresses the need for States to act;', ['stresses | ~States']],
    ['Stresses the need for peace;', []],
    ['Recognizes the strong need for awareness;', []],
  ])('%s', (text, expected) => {
    expect(told(mandates(text))).toEqual(expected);
  });
});

describe('[M10] what comes of it', () => {
  test.each([
    ['Requests the Secretary-General to report on it;', 'report'],
    [
      'Requests the Secretary-General to submit to the General Assembly at its next session a report on it;',
      'report',
    ],
    ['Invites the agencies to prepare a joint plan of action;', 'plan'],
    [
      'Invites the Secretary-General to hold for that purpose regular consultations with the Chair;',
      'consultations',
    ],
    ['Urges the agencies to cooperate;', null],
    // It is for the Conference, and no conference is made.
    ['Urges the agencies to provide assistance to the Conference, through meetings;', null],
  ])('%s', (text, expected) => {
    expect(mandates(text)[0]?.deliverable).toBe(expected);
  });
});

describe('[M11] conditions', () => {
  test.each([
    ['Invites the Secretary-General to convene a meeting, if necessary, on it;', ['if necessary']],
    [
      'Invites the agencies to assist States, upon their request, subject to the availability of resources;',
      ['upon their request', 'subject to the availability of resources'],
    ],
    // It weakens; it is no condition.
    ['Urges the agencies to cooperate, as appropriate;', []],
  ])('%s', (text, expected) => {
    expect(mandates(text)[0]?.conditions.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('[M12] a list of acts is a mandate for each', () => {
  test('those are asked whom the chapeau asks', () => {
    const found = mandates(
      'Requests the Secretary-General:\n\n(a) To convene a meeting;\n\n(b) To report on it;',
    );
    expect(found.map(({ id, carriedBy, action }) => [id, carriedBy, action])).toEqual([
      ['OP1 (a)', 'OP1 (a)', 'To convene a meeting'],
      ['OP1 (b)', 'OP1 (b)', 'To report on it'],
    ]);
    expect(told(found)).toEqual(['requests | Secretary-General', 'requests | Secretary-General']);
  });

  test.each(['Requests the Secretary-General to:', 'Requests the Secretary-General, in this regard:'])(
    'also behind "%s"',
    (chapeau) => {
      const found = mandates(`${chapeau}\n\n(a) To convene a meeting;\n\n(b) To report on it;`);
      expect(found.map(({ id }) => id)).toEqual(['OP1 (a)', 'OP1 (b)']);
      expect(told(found)).toEqual(['requests | Secretary-General', 'requests | Secretary-General']);
    },
  );

  test('the items may name whom they ask', () => {
    expect(
      told(mandates('Invites:\n\n(a) The Secretary-General to report;\n\n(b) All States to contribute;')),
    ).toEqual(['invites | Secretary-General', 'invites | All States']);
  });

  test('the verb stands in the chapeau', () => {
    const text = 'Decides:\n\n(a) To convene a conference;\n\n(b) To remain seized of the matter;';
    const found = mandates(text);
    expect(
      found.map(({ id, addressees }) => [id, addressees.map(({ at }) => text.slice(at.start, at.end))]),
    ).toEqual([['OP1 (a)', ['Decides']]]);
  });

  test('what the organ decides', () => {
    expect(
      told(mandates('Decides:\n\n(a) To convene a conference;\n\n(b) That States should attend;')),
    ).toEqual(['decides | ~General Assembly', 'decides | ~States']);
  });

  test.each([
    ['Decides to:', 'Convene a meeting', 'decides | ~General Assembly'],
    ['Decides that the Office shall:', 'Convene a meeting', 'decides | ~Office'],
  ])('also "%s"', (chapeau, item, expected) => {
    const [mandate] = mandates(`${chapeau}\n\n(a) ${item};\n\n(b) Report on it;`);
    expect([mandate?.id, mandate?.action, ...told(mandate ? [mandate] : [])]).toEqual([
      'OP1 (a)',
      item,
      expected,
    ]);
  });

  test('a list of things is no list of acts', () => {
    const found = mandates(
      'Encourages cooperation between the United Nations and INTERPOL in using the following:\n\n(a) Databases;\n\n(b) Notices;',
    );
    expect(found.map(({ id }) => id)).toEqual(['OP1']);
  });
});

describe('[M12] lists within lists, and what closes a list', () => {
  const placed = (found: readonly Mandate[]): string[] =>
    found.map((each, at) => `${each.id}: ${told(found)[at]} | ${each.action}`);

  test('an item that leads a list of acts is no mandate by itself', () => {
    expect(
      placed(
        mandates(
          'Requests the Secretary-General:\n\n(a) To take the following steps:\n\n(i) To convene a meeting;\n\n(ii) To report on it;\n\n(b) To act;',
        ),
      ),
    ).toEqual([
      'OP1 (a) (i): requests | Secretary-General | To convene a meeting',
      'OP1 (a) (ii): requests | Secretary-General | To report on it',
      'OP1 (b): requests | Secretary-General | To act',
    ]);
  });

  test('an item may name those whom its own list asks', () => {
    expect(
      placed(
        mandates(
          'Invites:\n\n(a) The Secretary-General:\n\n(i) To report;\n\n(ii) To act;\n\n(b) Member States to contribute; and\n\n(c) All States to act;',
        ),
      ),
    ).toEqual([
      'OP1 (a) (i): invites | Secretary-General | To report',
      'OP1 (a) (ii): invites | Secretary-General | To act',
      'OP1 (b): invites | Member States | to contribute',
      'OP1 (c): invites | All States | to act',
    ]);
  });

  test('a list of things below an item belongs to its act', () => {
    expect(
      placed(
        mandates(
          'Requests the Secretary-General:\n\n(a) To report on:\n\n(i) The past;\n\n(ii) The future;\n\n(b) To act;',
        ),
      ),
    ).toEqual([
      'OP1 (a): requests | Secretary-General | To report on: The past; The future',
      'OP1 (b): requests | Secretary-General | To act',
    ]);
  });

  test('an item may have a verb of its own and a list behind it', () => {
    expect(
      placed(
        mandates(
          'In the field of health:\n\n(a) Requests the Secretary-General to:\n\n(i) Convene a meeting;\n\n(ii) Report on it;\n\n(b) Invites States to act;',
        ),
      ),
    ).toEqual([
      'OP1 (a) (i): requests | Secretary-General | Convene a meeting',
      'OP1 (a) (ii): requests | Secretary-General | Report on it',
      'OP1 (b): invites | States | to act',
    ]);
  });

  test('the act of a chapeau that names no thing is completed by each item', () => {
    const found = mandates(
      'Requests the Secretary-General to submit to the General Assembly:\n\n(a) A report on it;\n\n(b) A plan of action;',
    );
    expect(found.map(({ id, deliverable }) => [id, deliverable])).toEqual([
      ['OP1 (a)', 'report'],
      ['OP1 (b)', 'plan'],
    ]);
    const whole =
      'Requests the Secretary-General to present to it a report on:\n\n(a) The past;\n\n(b) The future;';
    expect(mandates(whole).map(({ id }) => id)).toEqual(['OP1']);
  });

  test('a clause before the chapeau is a mandate by itself', () => {
    expect(
      told(mandates('Encourages States to act, and decides:\n\n(a) To convene a conference;\n\n(b) To act;')),
    ).toEqual(['encourages | States', 'decides | ~General Assembly', 'decides | ~General Assembly']);
  });

  test('what goes on behind a list asks once more', () => {
    const list = 'Calls upon Member States:\n\n(a) To act;\n\n(b) To report;\n\n';
    expect(placed(mandates(`${list}and to inform the Secretary-General;`)).at(-1)).toBe(
      'OP1: calls upon | Member States | to inform the Secretary-General',
    );
    expect(placed(mandates(`${list}and invites donors to contribute;`)).at(-1)).toBe(
      'OP1: invites | donors | to contribute',
    );
    expect(mandates(`${list}in accordance with the law;`)).toHaveLength(2);
  });

  test('in French and Arabic', () => {
    expect(
      placed(
        french(
          'Prie le Secrétaire général :\n\na) De prendre les mesures suivantes :\n\ni) De convoquer une réunion ;\n\nii) De faire rapport ;\n\nb) D’agir ;\n\net invite les États à contribuer ;',
        ),
      ),
    ).toEqual([
      'OP1 (a) (i): requests | Secrétaire général | De convoquer une réunion',
      'OP1 (a) (ii): requests | Secrétaire général | De faire rapport',
      'OP1 (b): requests | Secrétaire général | D’agir',
      'OP1: invites | États | à contribuer',
    ]);
    expect(
      placed(
        arabic(
          'تطلب إلى الأمين العام:\n\n(أ) أن يعقد اجتماعا؛\n\n(ب) أن يقدم تقريرا؛\n\nوتدعو الدول الأعضاء إلى المساهمة؛',
        ),
      ),
    ).toEqual([
      'OP1 (أ): requests | الأمين العام | أن يعقد اجتماعا',
      'OP1 (ب): requests | الأمين العام | أن يقدم تقريرا',
      'OP1: invites | الدول الأعضاء | إلى المساهمة',
    ]);
  });
});

describe('[M18] who is asked in the passive is asked', () => {
  test.each([
    ['The Secretary-General is requested to report;', ['requests | Secretary-General']],
    ['Decides that the Secretary-General is requested to report;', ['requests | Secretary-General']],
    ['Stresses that all parties are called upon to act;', ['calls upon | all parties']],
    [
      'The Secretary-General is also requested, in this regard, to report, and Member States are invited to contribute;',
      ['requests | Secretary-General', 'invites | Member States'],
    ],
    // What was asked, what others say, what is only seen, and by whom somebody is encouraged.
    ['Notes that the Secretary-General was requested to report;', []],
    ['Welcomes the plan, in which Member States are invited to act;', []],
    ['Recognizes that Member States are encouraged to act;', []],
    ['Decides that States which are invited to act shall be listed;', ['decides']],
    ['Affirms that the parties are encouraged by the progress;', []],
  ])('%s', (text, expected) => {
    expect(told(mandates(text))).toEqual(expected);
  });

  test('its verb is that of the passive, its act what stands behind', () => {
    const text = 'Agrees that Member States are invited, in this regard, to submit their views;';
    const [mandate] = mandates(text);
    expect(text.slice(mandate?.verbAt.start, mandate?.verbAt.end)).toBe('are invited');
    expect(mandate).toMatchObject({ action: 'to submit their views', rule: 'M18' });
  });

  test('in French and Arabic', () => {
    expect(
      told(
        french(
          'Le Secrétaire général est prié de faire rapport, et les États Membres sont également invités à contribuer ;',
          'Décide que les États sont exhortés à agir ;',
          'Souligne que l’Organisation s’est engagée à agir ;',
        ),
      ),
    ).toEqual(['requests | Secrétaire général', 'invites | États Membres', 'urges | États']);
    expect(
      told(
        arabic(
          'يُطلب إلى الأمين العام أن يقدم تقريرا، وتُدعى الدول الأعضاء إلى المساهمة؛',
          'تقرر أن يُطلب إلى الأمين العام أن يقدم تقريرا؛',
          'الدول الأعضاء مدعوة إلى تقديم آرائها؛',
        ),
      ),
    ).toEqual([
      'requests | الأمين العام',
      'invites | الدول الأعضاء',
      'requests | الأمين العام',
      'invites | الدول الأعضاء',
    ]);
  });
});

describe('[M19] an item without a time of its own is due when its list is', () => {
  const due = (found: readonly Mandate[]): string[] =>
    found.map((each) => `${each.id} ${each.due?.on ?? '-'} ${each.recurrence?.every ?? '-'}`);

  test.each([
    [
      'Requests the Secretary-General to submit by 2026:',
      ['A report', 'A plan'],
      ['2026-12-31 -', '2026-12-31 -'],
    ],
    [
      'Requests the Secretary-General, by the end of 2026:',
      ['To report', 'To meet before 30 June 2025', 'To act annually'],
      ['2026-12-31 -', '2025-06-29 -', '- P1Y'],
    ],
    [
      'Requests the Secretary-General, every two years:',
      ['To report', 'To act by 2026'],
      ['- P2Y', '2026-12-31 -'],
    ],
    // Another clause has its own time.
    ['Decides to meet by 2026, and requests the Secretary-General:', ['To report'], ['2026-12-31 -', '- -']],
  ])('%s', (chapeau, items, expected) => {
    const list = items.map((item, at) => `(${'abc'.charAt(at)}) ${item};`).join('\n\n');
    expect(
      due(mandates(`${chapeau}\n\n${list}`)).map((line) => line.replace(/^OP1(?: \(.\))? /, '')),
    ).toEqual(expected);
  });

  test('the nearest item first, and what closes the list last', () => {
    expect(
      due(
        mandates(
          'Requests the Secretary-General, by 2027:\n\n(a) To take the following steps by 2026:\n\n(i) To report;\n\n(b) To act;',
          'Calls upon States:\n\n(a) To act;\n\n(b) To report by 2026;\n\nno later than 30 June 2025;',
        ),
      ),
    ).toEqual([
      'OP1 (a) (i) 2026-12-31 -',
      'OP1 (b) 2027-12-31 -',
      'OP2 (a) 2025-06-30 -',
      'OP2 (b) 2026-12-31 -',
    ]);
  });

  test('in French and Arabic', () => {
    expect(
      due(
        french(
          'Prie le Secrétaire général de lui présenter, d’ici à la fin de 2026 :\n\na) Un rapport ;\n\nb) Un plan avant le 30 juin 2025 ;',
        ),
      ),
    ).toEqual(['OP1 (a) 2026-12-31 -', 'OP1 (b) 2025-06-29 -']);
    expect(
      due(
        arabic(
          'تطلب إلى الأمين العام، بحلول نهاية عام 2026:\n\n(أ) أن يقدم تقريرا؛\n\n(ب) أن يعقد اجتماعا قبل 30 حزيران/يونيه 2025؛',
        ),
      ),
    ).toEqual(['OP1 (أ) 2026-12-31 -', 'OP1 (ب) 2025-06-29 -']);
  });
});

describe('[M5] with the lists of the house', () => {
  const read = (...paragraphs: string[]): Mandate[] =>
    mandatesFromInstrument(made([], paragraphs), mandateLists).value;

  test('whom the list knows is told; the bodies of one who was named before are its own', () => {
    const [mandate] = read(
      'Encourages the Organization of Islamic Cooperation and its subsidiary organs and the Choir of the Alps Organization to sing;',
    );
    expect(mandate?.addressees.map(({ organization }) => organization)).toEqual(['oic', 'oic-bodies', null]);
  });

  test('a known name is never cut', () => {
    const [mandate] = read(
      'Invites the Economic Commission for Latin America and the Caribbean and the Food and Agriculture Organization of the United Nations to act;',
    );
    expect(mandate?.addressees.map(({ name }) => name)).toEqual([
      'Economic Commission for Latin America and the Caribbean',
      'Food and Agriculture Organization of the United Nations',
    ]);
  });

  test('what it is about', () => {
    const [mandate] = read('Invites Member States to assist Mali in the field of health, and to act;');
    expect([mandate?.themes, mandate?.countries].map((tags) => tags?.map(({ term }) => term))).toEqual([
      ['health'],
      ['MLI'],
    ]);
  });

  test('an act that is a noun begins where a known name ends', () => {
    const instrument = inLanguage(
      'إن الجمعية العامة،',
      ['تكرر طلبها إلى الأمين العام إجراء عمليات رصد؛'],
      'ar',
    );
    const [mandate] = mandatesFromInstrument(instrument, mandateLists).value;
    expect(mandate?.addressees).toMatchObject([
      { name: 'الأمين العام', organization: 'un-secretary-general' },
    ]);
    expect(mandate?.action).toBe('إجراء عمليات رصد');
  });
});

describe('[M13] how strongly it is asked', () => {
  test('by the scale of opening phrases, clause by clause', () => {
    const [plain, weak] = mandates(
      'Urges the agencies to provide assistance, and invites the funds to consider providing it, as appropriate;',
    );
    expect([plain?.strength, weak?.strength]).toEqual([1140, 810]);
  });
});

describe('[M16] any text gets an answer', () => {
  const words = fc.constantFrom(
    ...'Requests requests the and that which to report , ; : ( ) “ ” between their United Nations Secretary-General should need for Decides Stresses prie de à et qui تدعو إلى أن وتشجع على بين such as in particular \n'.split(
      ' ',
    ),
  );

  test('and every place lies in its paragraph', () => {
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 40 }),
        fc.constantFrom('en', 'fr', 'ar'),
        (parts, language) => {
          const instrument = { ...made([], [`Requests ${parts.join(' ')}`]), language };
          for (const mandate of mandatesFromInstrument(instrument).value) {
            const ranges = [
              mandate.verbAt,
              mandate.actionAt,
              ...mandate.conditions,
              ...mandate.addressees.map(({ at }) => at),
            ];
            for (const { start, end } of ranges) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeGreaterThanOrEqual(start);
            }
            const whole = instrument.operative.find(({ address }) => mandate.carriedBy.startsWith(address));
            expect(mandate.span.start).toBeGreaterThanOrEqual(whole?.span.start ?? 0);
            expect(mandate.span.end).toBeLessThanOrEqual(whole?.span.end ?? 0);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each<[string, (times: number) => string]>([
    ['items of a list', (times) => `Requests:\n\n${'(a) To act;\n\n'.repeat(times)}`],
    [
      'items behind a long chapeau',
      (times) =>
        `Requests the Secretary-General, ${'with others and '.repeat(times)}to submit:\n\n${'(a) A report;\n\n'.repeat(times)}`,
    ],
    ['those who are asked in the passive', (times) => `${'States are invited to act, and '.repeat(times)};`],
    ['names without a verb', (times) => `Decides that ${'States, and '.repeat(times)};`],
  ])('in time that grows with the text: %s', (_, text) => {
    const timed = (times: number): number => {
      const instrument = made([], [text(times)]);
      return leastTime(() => mandatesFromInstrument(instrument));
    };
    timed(100);
    expect(timed(4000)).toBeLessThan(10 * (timed(1000) + 10));
  });

  test.each([
    'and requests ',
    'which, ',
    '“',
    '(',
    'between ',
    'to, ',
    ', ',
    'and the ',
    'the request ',
    'that ',
  ])('in time that grows with the text: %s', (piece) => {
    const timed = (times: number): number => {
      const instrument = made([], [`Requests the Secretary-General ${piece.repeat(times)}`]);
      return leastTime(() => mandatesFromInstrument(instrument));
    };
    timed(500);
    expect(timed(8000)).toBeLessThan(10 * (timed(2000) + 10));
  });
});
