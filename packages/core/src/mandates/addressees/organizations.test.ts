import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foundingSources } from '../../test-kit/founding-texts.ts';
import { mandateLists } from '../../test-kit/mandate-lists.ts';
import { processorTime } from '../../test-kit/processor-time.ts';
import { answerOf } from '../../test-kit/read.ts';
import { membersOf, partnersOfTitle } from './members-of.ts';
import { organizationNamed } from './organization-named.ts';
import { type NameContext, organizationsInText } from './organizations-in-text.ts';

const { organizations } = mandateLists;
const english: NameContext = { language: 'en', organizations, partners: ['un', 'oic'] };
const french: NameContext = { language: 'fr', organizations, partners: ['un', 'cplp'] };
const arabic: NameContext = { language: 'ar', organizations, partners: ['un', 'cis'] };

describe('[M51] the words of an addressee', () => {
  test.each([
    ['Secretary-General', 'un-secretary-general'],
    ['the Secretary-General of the United Nations', 'un-secretary-general'],
    ['Secretary-General of the Organization of Islamic Cooperation', 'oic-secretary-general'],
    ['Secretary-General of the Organization of the Islamic Conference', 'oic-secretary-general'],
    ['Secretaries-General of the two organizations', 'two-secretaries-general'],
    [
      'Secretaries-General of the United Nations and the Organization of Islamic Cooperation',
      'two-secretaries-general',
    ],
    ['secretariats of the two organizations', 'two-secretariats'],
    ['general secretariat of the Organization of Islamic Cooperation', 'oic-secretariat'],
    ['Organization', 'oic'],
    ['the Organization of the Islamic Conference', 'oic'],
    ['the Assembly', 'un-general-assembly'],
    ['Office of Counter-Terrorism of the Secretariat', 'un-office-of-counter-terrorism'],
    ['United Nations Entity for Gender Equality and the Empowerment of Women (UN-Women)', 'un-women'],
    ['UN-Women', 'un-women'],
    ['all Member States', 'un-member-states'],
    ['both organizations', 'two-organizations'],
    ['lead agencies', 'un-lead-agencies'],
    ['specialized agencies and other organizations of the United Nations system', 'un-system-organizations'],
    ['relevant United Nations agencies', 'un-system-organizations'],
    ['United Nations funds and programmes', 'un-system-organizations'],
    ['United Nations system', 'un-system'],
    [
      'subsidiary organs, specialized and affiliated institutions and standing committees of the Organization of Islamic Cooperation',
      'oic-bodies',
    ],
  ])('%s', (name, id) => {
    expect(organizationNamed(name, english)).toBe(id);
  });

  test('"its" speaks of whom was named before', () => {
    expect(
      organizationNamed('its subsidiary organs and specialized and affiliated institutions', english, 'oic'),
    ).toBe('oic-bodies');
    expect(organizationNamed('its member States', english, 'oic')).toBe('oic-member-states');
    expect(organizationNamed('its General Secretariat', english, 'oic')).toBe('oic-secretariat');
    expect(organizationNamed('its specialized agencies', english, 'un')).toBe('un-specialized-agencies');
    expect(organizationNamed('their member States', english)).toBe('un-member-states');
    expect(organizationNamed('standing committees', english, 'oic')).toBe('oic-bodies');
    expect(organizationNamed('standing committees', english)).toBeNull();
  });

  test.each([
    'who',
    'the Committee',
    'Secretary-General of the African Union',
    'forum',
    'parties',
    '',
    'the',
    'United Nations and Mali',
  ])('name nobody of the list: %s', (name) => {
    expect(organizationNamed(name, english)).toBeNull();
  });

  test('however long they are, in time that grows with them', () => {
    for (const piece of [
      'specialized agencies and other ',
      'the ',
      'secretariats of ',
      '(UN-Women) ',
      'its ',
    ]) {
      const from = processorTime();
      organizationNamed(piece.repeat(20_000), english, 'oic');
      expect(processorTime() - from, piece).toBeLessThan(3000);
    }
  });

  test('a language whose names the list does not hold names nobody', () => {
    expect(organizationNamed('Secretario General', { ...english, language: 'es' })).toBeNull();
    expect(organizationsInText('Secretario General', { ...english, language: 'es' })).toEqual([]);
  });

  test.each([
    ['du Secrétaire général', 'un-secretary-general'],
    ['l’Organisation des Nations Unies', 'un'],
    ['des organismes compétents des Nations Unies', 'un-system-organizations'],
    ['institutions spécialisées, fonds et programmes des Nations Unies', 'un-system-organizations'],
    ['la Communauté', 'cplp'],
    ['Secrétaire exécutif de la Communauté', 'cplp-executive-secretary'],
    ['Bureau de lutte contre le terrorisme du Secrétariat', 'un-office-of-counter-terrorism'],
    ['secrétariats des deux organisations', 'two-secretariats'],
    ['ONU-Femmes', 'un-women'],
  ])('in French: %s', (name, id) => {
    expect(organizationNamed(name, french)).toBe(id);
  });

  test.each([
    ['والأمين العام للأمم المتحدة', 'un-secretary-general'],
    ['الأمين العام للرابطة', 'cis-secretary-general'],
    ['للأمم المتحدة', 'un'],
    ['جميع الدول الأعضاء', 'un-member-states'],
    ['وكالات الأمم المتحدة ذات الصلة', 'un-system-organizations'],
    ['كلتا المنظمتين', 'two-organizations'],
  ])('in Arabic: %s', (name, id) => {
    expect(organizationNamed(name, arabic)).toBe(id);
  });
});

describe('[M52] organizations in a text', () => {
  const named = (text: string, context = english): string[] =>
    organizationsInText(text, context).map(
      ({ organization, at }) => `${organization}: ${text.slice(at.start, at.end)}`,
    );

  test('are found by their longest names', () => {
    expect(
      named(
        'the Secretary-General of the Organization of Islamic Cooperation and the World Health Organization',
      ),
    ).toEqual([
      'oic-secretary-general: Secretary-General of the Organization of Islamic Cooperation',
      'who: World Health Organization',
    ]);
    expect(
      named('Secretaries-General of the United Nations and the Organization of Islamic Cooperation'),
    ).toEqual([
      'two-secretaries-general: Secretaries-General of the United Nations and the Organization of Islamic Cooperation',
    ]);
    expect(named('secretariats of the Organization')).toEqual(['oic: Organization']);
  });

  test('by a short form, the one that bears it and was named last', () => {
    const text =
      'the Pacific Islands Forum, the Caribbean Community and the Forum; the Community; the forum; the Forum of Pacific leaders';
    expect(named(text, { ...english, partners: [] })).toEqual([
      'pif: Pacific Islands Forum',
      'caricom: Caribbean Community',
      'pif: Forum',
      'caricom: Community',
    ]);
    expect(named('the Community', { ...english, partners: [] })).toEqual([]);
    expect(named('the Community', { ...english, partners: ['un', 'cplp'] })).toEqual(['cplp: Community']);
    // Whoever holds a post of it has named it.
    const post = 'the Secretary-General of the Caribbean Community and the secretariat of the Community';
    expect(named(post, { ...english, partners: [] })).toEqual([
      'caricom-secretary-general: Secretary-General of the Caribbean Community',
      'caricom: Community',
    ]);
    expect(named('the secretariat of the Organization')).toEqual([
      'oic-secretariat: secretariat of the Organization',
    ]);
    // Both the Security Council and the Economic and Social Council are the Council.
    expect(named('the Council')).toEqual([]);
    expect(named('the Security Council; the Council')).toEqual([
      'un-security-council: Security Council',
      'un-security-council: Council',
    ]);
  });

  test('by letters only as they are written', () => {
    expect(named('INTERPOL, Interpol and those who')).toEqual(['interpol: INTERPOL']);
  });

  test('and not in other words: organized crime is not the Organization', () => {
    const context = { ...arabic, partners: ['un', 'csto'] };
    expect(named('مكافحة الجريمة المنظمة', context)).toEqual([]);
    expect(named('تعاون المنظمة', context)).toEqual(['csto: المنظمة']);
  });

  test('each stand at their words in every founding text, which name few others than the two', () => {
    for (const { source } of foundingSources()) {
      const { title, operative } = answerOf(source).value;
      expect(partnersOfTitle(title, 'en', organizations)).toEqual(['un', 'oic']);
      for (const { text } of operative)
        for (const { at } of organizationsInText(text, english))
          expect(text.slice(at.start, at.end)).toMatch(/^\S.*\S$/s);
    }
  });

  test('are in order, apart and within the text, whatever it is', () => {
    const pieces = fc.constantFrom(
      'the ',
      'United Nations ',
      'Organization ',
      'of ',
      'Secretaries-General of ',
      'and ',
      '(UN-Women) ',
      ', ',
      '“',
      'و',
      'Community ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }), (words) => {
        const text = words.join('');
        let last = 0;
        for (const { at } of organizationsInText(text, english)) {
          expect(at.start).toBeGreaterThanOrEqual(last);
          expect(at.end).toBeGreaterThan(at.start);
          last = at.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('[M53] members', () => {
  test('of the two organizations and of their secretariats are those of the instrument', () => {
    expect(membersOf('two-organizations', english)).toEqual(['un', 'oic']);
    expect(membersOf('two-secretaries-general', english)).toEqual([
      'un-secretary-general',
      'oic-secretary-general',
    ]);
    expect(membersOf('two-secretariats', { ...english, partners: ['un', 'pif'] })).toEqual([
      'un-secretariat',
      'pif-secretariat',
    ]);
  });

  test('of a collective of one family are those of its kinds', () => {
    expect(membersOf('un-specialized-agencies', english)).toContain('who');
    expect(membersOf('un-specialized-agencies', english)).not.toContain('oic');
    expect(membersOf('oic-bodies', english)).toContain('islamic-development-bank');
  });

  test('are not invented', () => {
    expect(membersOf('un-lead-agencies', english)).toEqual([]);
    expect(membersOf('un', english)).toEqual([]);
    expect(membersOf('nobody', english)).toEqual([]);
  });

  test('the two of an instrument are those of its title', () => {
    const title = 'Coopération entre l’Organisation des Nations Unies et la Communauté d’États indépendants';
    expect(partnersOfTitle(title, 'fr', organizations)).toEqual(['un', 'cis']);
    expect(partnersOfTitle('التعاون بين الأمم المتحدة والجماعة الكاريبية', 'ar', organizations)).toEqual([
      'un',
      'caricom',
    ]);
    expect(partnersOfTitle(null, 'en', organizations)).toEqual([]);
  });
});

describe('[M50] any pair', () => {
  const name = (text: string, form: 'full' | 'acronym' | 'short' = 'full') => ({
    name: text,
    form,
    source: 'A/RES/1/1 PP1',
  });
  const entry = { kind: 'organization', parent: null, source: 'A/RES/1/1 PP1' };
  const pair: NameContext = {
    language: 'en',
    partners: ['au', 'asean'],
    organizations: {
      ...organizations,
      entries: [
        {
          ...entry,
          id: 'au',
          side: 'au',
          names: { en: [name('African Union'), name('AU', 'acronym'), name('Union', 'short')] },
        },
        {
          ...entry,
          id: 'asean',
          side: 'asean',
          names: { en: [name('Association of Southeast Asian Nations')] },
        },
        { ...entry, id: 'au-secretariat', side: 'au', role: 'secretariat', names: {} },
        { ...entry, id: 'au-bodies', kind: 'collective', side: 'au', role: 'bodies', names: {} },
        {
          ...entry,
          id: 'both',
          kind: 'collective',
          side: null,
          ofEachSide: 'self',
          names: { en: [name('two organizations')] },
        },
      ],
    },
  };

  test.each([
    ['the AU', 'au'],
    ['Union', 'au'],
    ['secretariat of the African Union', 'au-secretariat'],
    ['AU Secretariat', 'au-secretariat'],
    ['its organs and institutions', 'au-bodies'],
    ['two organizations', 'both'],
    ['United Nations', null],
  ])('is told by its list: %s', (words, id) => {
    expect(organizationNamed(words, pair, 'au')).toBe(id);
  });

  test('has its own two sides', () => {
    expect(membersOf('both', pair)).toEqual(['au', 'asean']);
    const title = 'Cooperation between the Association of Southeast Asian Nations and the African Union';
    expect(partnersOfTitle(title, 'en', pair.organizations)).toEqual(['asean', 'au']);
  });

  test('is found as fast among ten thousand organizations', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      ...entry,
      id: `x${index}`,
      side: `x${index}`,
      names: { en: [name(`Organization number ${index} of the World`)] },
    }));
    const context = { ...pair, organizations: { ...pair.organizations, entries: many } };
    const from = processorTime();
    const text = 'the Organization number 77 of the World and Organization number 9999 of the World; '.repeat(
      1000,
    );
    expect(organizationsInText(text, context)).toHaveLength(2000);
    expect(processorTime() - from).toBeLessThan(3000);
  });
});
