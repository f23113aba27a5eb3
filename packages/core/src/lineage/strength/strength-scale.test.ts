import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { opened } from '../../test-kit/explained.ts';
import { MODIFIERS } from './modifiers.ts';
import { strengthOfParagraph } from './of-paragraph.ts';
import { strengthOfPhrase } from './of-phrase.ts';
import { LEVELS, levelOfValue, VERBS, type VerbName, valueWithin } from './scale.ts';
import { strengthChange } from './strength-change.ts';

/** The usual opening phrases, by verb, in the three languages. */
const PHRASES: readonly (readonly [VerbName, en: string, fr: string, ar: string])[] = [
  ['recalls', 'Recalls', 'Rappelle', 'تشير'],
  ['has considered', 'Having considered', 'Ayant examiné', 'وقد نظرت'],
  ['bears in mind', 'Bearing in mind', 'Ayant à l’esprit', 'وإذ تضع في اعتبارها'],
  ['takes into account', 'Taking into account', 'Tenant compte', 'وإذ تأخذ في اعتبارها'],
  ['is aware', 'Mindful', 'Consciente', 'وإذ تدرك'],
  ['is guided', 'Guided', 'Guidée', 'إذ تسترشد'],
  ['notes', 'Notes', 'Note', 'تلاحظ'],
  ['takes note', 'Takes note', 'Prend acte', 'تحيط علما'],
  ['recognizes', 'Recognizing', 'Reconnaissant', 'وإذ تسلّم'],
  ['considers', 'Considers', 'Considère', 'ترى'],
  ['affirms', 'Affirms', 'Affirme', 'تؤكد'],
  ['is convinced', 'Convinced', 'Convaincue', 'واقتناعا منها'],
  ['stresses', 'Stressing', 'Soulignant', 'وإذ تشدد'],
  ['draws attention', 'Draws the attention', 'Appelle l’attention', 'توجه الانتباه'],
  ['hopes', 'Looks forward', 'Attend avec intérêt', 'تتطلع'],
  ['appreciates', 'Expresses its appreciation', 'Exprime sa gratitude', 'تعرب عن تقديرها'],
  ['regrets', 'Regrets', 'Regrette', 'تأسف'],
  ['welcomes', 'Welcomes', 'Se félicite', 'ترحب'],
  ['is concerned', 'Expressing its concern', 'Se déclarant préoccupée', 'وإذ تعرب عن قلقها'],
  ['commends', 'Commends', 'Félicite', 'تثني'],
  ['is alarmed', 'Alarmed', 'Alarmée', 'وإذ يثير جزعها'],
  ['supports', 'Reiterates its support', 'Réaffirme son appui', 'تعيد تأكيد دعمها'],
  ['deplores', 'Deplores', 'Déplore', 'تشجب'],
  ['commits itself', 'Reaffirms its commitment', 'Réaffirme son attachement', 'تؤكد من جديد التزامها'],
  ['condemns', 'Condemns', 'Condamne', 'تدين'],
  ['rejects', 'Rejects', 'Rejette', 'ترفض'],
  ['encourages', 'Encourages', 'Encourage', 'تشجع'],
  ['invites', 'Invites', 'Invite', 'تدعو'],
  ['calls upon', 'Calls upon', 'Demande', 'تهيب'],
  ['appeals', 'Appeals', 'Lance un appel', 'تناشد'],
  ['recommends', 'Recommends', 'Recommande', 'توصي'],
  ['requests', 'Requests', 'Prie', 'تطلب'],
  ['urges', 'Urges', 'Demande instamment', 'تحث'],
  ['demands', 'Demands', 'Exige', 'تطالب'],
  ['adopts', 'Adopts', 'Adopte', 'تعتمد'],
  ['approves', 'Approves', 'Approuve', 'توافق'],
  ['authorizes', 'Authorizes', 'Autorise', 'تأذن'],
  ['decides', 'Decides', 'Décide', 'تقرر'],
  ['declares', 'Declares', 'Déclare', 'تعلن'],
];

const value = (phrase: string, language = 'en') => strengthOfPhrase(phrase, language)?.value ?? null;

describe('[L55] an opening phrase has a number on one scale', () => {
  test.each(PHRASES)('%s: %s · %s · %s', (verb, en, fr, ar) => {
    for (const [language, phrase] of Object.entries({ en, fr, ar })) {
      const strength = strengthOfPhrase(phrase, language);
      expect(strength).toMatchObject({ verb, value: VERBS[verb] });
    }
  });

  test('modifiers add to the verb, and say where they stand', () => {
    const phrase = 'Also takes note with deep concern';
    const strength = strengthOfPhrase(phrase, 'en');
    expect(strength?.value).toBe(
      VERBS['takes note'] + MODIFIERS['with worry'].weight + MODIFIERS.strongly.weight,
    );
    expect(strength?.modifiers.map(({ name, start, end }) => [name, phrase.slice(start, end)])).toEqual([
      ['also', 'Also'],
      ['with worry', 'with deep concern'],
      ['strongly', 'deep'],
    ]);
  });

  test.each([
    ['Urges', 'Also urges', 'Further urges', 'Once again urges'],
    ['Welcoming', 'Welcoming also', 'Welcomes', 'Further welcomes'],
    ['Requests', 'Reiterates its request', 'Renews its request'],
    ['Calls upon', 'Calls once again upon', 'Reiterates its call upon'],
    ['Expresses concern', 'Concerned', 'Remains concerned', 'Reiterates its concern'],
  ])('as strong as each other: %s', (first, ...others) => {
    for (const other of others) expect(value(other), other).toBe(value(first));
  });

  test.each([
    ['Recalls', 'Takes note', 'Recognizes', 'Affirms', 'Welcomes', 'Condemns', 'Encourages', 'Invites'],
    ['Encourages', 'Strongly encourages', 'Invites', 'Calls upon', 'Requests', 'Urges', 'Demands', 'Decides'],
    ['Takes note', 'Takes note with appreciation', 'Welcomes', 'Welcomes with appreciation'],
    ['Expresses concern', 'Expresses deep concern', 'Expresses grave concern', 'Deplores', 'Condemns'],
    ['Condemns', 'Strongly condemns', 'Condemns in the strongest terms'],
    ['Recalls its request', 'Reiterates its request'],
  ])('weaker to stronger: %s, ...', (...phrases) => {
    const values = phrases.map((phrase) => value(phrase) as number);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(new Set(values).size).toBe(values.length);
  });

  test('of several verbs the strongest carries the phrase', () => {
    expect(strengthOfPhrase('Welcomes and encourages', 'en')?.verb).toBe('encourages');
    expect(strengthOfPhrase('Déplore et condamne énergiquement', 'fr')?.verb).toBe('condemns');
    expect(strengthOfPhrase('تؤيد وتشجع', 'ar')?.verb).toBe('encourages');
  });

  test('vowel marks, apostrophes and capitals make no other phrase', () => {
    expect(value('تُقرِّر', 'ar')).toBe(VERBS.decides);
    expect(value("S'inquiète", 'fr')).toBe(value('S’inquiète', 'fr'));
    expect(value('CALLS UPON')).toBe(VERBS['calls upon']);
  });
});

describe('[L56] what stands behind an opening phrase weakens what is asked', () => {
  const told = (text: string, language = 'en') => {
    const strength = strengthOfParagraph(opened(text, language), language);
    return (
      strength && [strength.value, ...strength.modifiers.map(({ start, end }) => text.slice(start, end))]
    );
  };

  test.each([
    ['Urges the lead agencies to provide assistance;', [VERBS.urges]],
    [
      'Invites the lead agencies, especially the funds, to consider providing assistance;',
      [VERBS.invites - 30, 'to consider'],
    ],
    ['Urges the system to cooperate, as appropriate;', [VERBS.urges - 10, 'as appropriate']],
    [
      'Requests the Secretary-General to report within existing resources;',
      [VERBS.requests - 10, 'within existing resources'],
    ],
    [
      'Encourages States to contribute on a voluntary basis;',
      [VERBS.encourages - 10, 'on a voluntary basis'],
    ],
    ['Calls upon States to act without delay;', [VERBS['calls upon'] + 10, 'without delay']],
    // Who meets in order to consider has met.
    ['Requests him to convene a meeting to consider the matter;', [VERBS.requests]],
    // Nobody is asked.
    ['Welcomes the steps taken, as appropriate;', [VERBS.welcomes]],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('in French and Arabic', () => {
    expect(told('Invite les organismes à envisager de fournir une assistance ;', 'fr')).toEqual([
      VERBS.invites - 30,
      'à envisager',
    ]);
    expect(told('Demande aux États d’agir, selon qu’il conviendra ;', 'fr')).toEqual([
      VERBS['calls upon'] - 10,
      'selon qu’il conviendra',
    ]);
    expect(told('تدعو الوكالات إلى أن تنظر في تقديم المساعدة؛', 'ar')).toEqual([
      VERBS.invites - 30,
      'أن تنظر في',
    ]);
    expect(told('تحث الدول على أن تتعاون، حسب الاقتضاء؛', 'ar')).toEqual([VERBS.urges - 10, 'حسب الاقتضاء']);
  });

  test('where only the verb is set in italics, the words behind it are read', () => {
    const text = 'Expresses its appreciation to the Secretary-General;';
    const paragraph = { ...opened(text), openingPhrase: 'Expresses' };
    expect(strengthOfParagraph(paragraph, 'en')?.verb).toBe('appreciates');
  });

  test('without an opening phrase there is no strength', () => {
    expect(strengthOfParagraph({ ...opened('The lead agencies;'), openingPhrase: null }, 'en')).toBeNull();
  });
});

describe('[L57] a change of strength', () => {
  test('from the one number to the other', () => {
    const old = opened('Urges the lead agencies to provide assistance;');
    const fresh = opened('Invites the lead agencies to consider providing assistance;');
    expect(strengthChange(old, fresh, 'en')).toEqual({ from: VERBS.urges, to: VERBS.invites - 30 });
    expect(strengthChange(old, old, 'en')).toBeNull();
  });

  test('"also" changes no strength', () => {
    expect(strengthChange(opened('Welcomes it;'), opened('Also welcomes it;'), 'en')).toBeNull();
  });

  test('nothing is said where one of the two is not known', () => {
    expect(
      strengthChange(opened('Urges all;'), { ...opened('Zigzags;'), openingPhrase: 'Zigzags' }, 'en'),
    ).toBeNull();
  });
});

describe('[L58] what is not known is not guessed', () => {
  test.each([
    ['Zigzags', 'en'],
    ['Respects', 'en'],
    ['Encourages and facilitates', 'en'],
    ['Expresses', 'en'],
    ['Report of the Secretary-General', 'en'],
    ['The General Assembly', 'en'],
    ['', 'en'],
    ['Partant', 'fr'],
    // "recalls" or "reminds": the vowel marks decide, and are often left out.
    ['تذكر', 'ar'],
    ['Recalls', 'fr'],
    ['Отмечает', 'ru'],
  ])('"%s" (%s)', (phrase, language) => {
    expect(strengthOfPhrase(phrase, language)).toBeNull();
  });

  test('any text gets an answer', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('en', 'fr', 'ar', 'xx'),
        (text, language) => {
          expect(() => strengthOfPhrase(text, language)).not.toThrow();
        },
      ),
    );
  });
});

describe('[L59] one order', () => {
  test('recognitions stand below asks, asks below decisions', () => {
    const order = ['recognition', 'ask', 'decision'];
    const dimensions = LEVELS.map(({ dimension }) => order.indexOf(dimension));
    expect(dimensions).toEqual([...dimensions].sort());
    expect(LEVELS.map((level) => level.value)).toEqual(LEVELS.map((_, index) => 100 * (index + 1)));
  });

  test('modifiers never carry a verb out of its level', () => {
    const verbs = Object.keys(VERBS) as VerbName[];
    fc.assert(
      fc.property(fc.constantFrom(...verbs), fc.integer({ min: -500, max: 500 }), (verb, weight) => {
        expect(levelOfValue(valueWithin(verb, weight))).toBe(levelOfValue(VERBS[verb]));
      }),
    );
  });

  test('every level has a verb', () => {
    expect(new Set(Object.values(VERBS).map((each) => levelOfValue(each).name)).size).toBe(LEVELS.length);
  });
});

describe('[L60] the reference tells the scale as it is', () => {
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

  test('strength-scale.md', async () => {
    const phrasesOf = (verb: string) => PHRASES.find(([name]) => name === verb) ?? [verb, '', '', ''];
    const page = [
      '# The strength of opening phrases',
      'How far an organ goes in a paragraph, as a number: recalling is least, deciding most. The data stand in `packages/core/src/lineage/strength/`; this page is written from them.',
      '## Levels',
      'A level reaches from its number up to the next hundred; plain verbs stand about its middle, and modifiers carry none of them out of it.',
      table(
        ['from', 'level', 'kind', 'the organ', 'why here'],
        LEVELS.map((level) => [
          String(level.value),
          level.name,
          level.dimension,
          level.meaning,
          level.reason,
        ]),
      ),
      '## Verbs',
      'Where no authority tells two verbs apart they bear one number. The phrases are examples of many.',
      table(
        ['number', 'verb', 'English', 'French', 'Arabic'],
        Object.entries(VERBS)
          .sort(([, a], [, b]) => a - b)
          .map(([verb, number]) => {
            const [, en, fr, ar] = phrasesOf(verb);
            return [String(number), verb, en, fr, ar];
          }),
      ),
      '## Modifiers',
      'In the opening phrase, or in the words behind it where something is asked for.',
      table(
        ['adds', 'modifier', 'where', 'why'],
        Object.entries(MODIFIERS).map(([name, { weight, within, reason }]) => [
          weight > 0 ? `+${weight}` : String(weight),
          name,
          within === 'ask' ? 'behind' : 'in the phrase',
          reason,
        ]),
      ),
      '',
    ].join('\n\n');
    await expect(page).toMatchFileSnapshot('../../../../../docs/reference/strength-scale.md');
  });
});
