import type { PairConfiguration } from '../pair/configuration.ts';
import type { OfEachSide, Side } from '../side.ts';

/** The pair that is made up to try the program with. */
export const samplePair: PairConfiguration = {
  sides: {
    a: { name: 'Sample World Organization', acronym: 'SWO', organization: null },
    b: { name: 'Sample Regional Organization', acronym: 'SRO', organization: null },
  },
  ...{ cycleName: 'biennium', cycleMonths: 24, meetingMonths: 24, hosts: 'alternating', reportingMonths: 6 },
  ...{ languages: ['en', 'fr', 'ar'], lineage: null },
  clusters: [
    {
      id: 'political',
      name: { en: 'Sample: political', fr: 'Exemple : politique', ar: 'نموذج: الشؤون السياسية' },
    },
    {
      id: 'economic',
      name: { en: 'Sample: economic', fr: 'Exemple : économie', ar: 'نموذج: الشؤون الاقتصادية' },
    },
    {
      id: 'social',
      name: {
        en: 'Sample: cultural, social and humanitarian',
        fr: 'Exemple : culture, affaires sociales et humanitaires',
        ar: 'نموذج: الشؤون الثقافية والاجتماعية والإنسانية',
      },
    },
  ],
  workingGroups: [
    {
      id: 'political',
      name: { en: 'Sample: political', fr: 'Exemple : politique', ar: 'نموذج: الشؤون السياسية' },
    },
    {
      id: 'economic',
      name: { en: 'Sample: economic', fr: 'Exemple : économie', ar: 'نموذج: الشؤون الاقتصادية' },
    },
    {
      id: 'social',
      name: {
        en: 'Sample: cultural, social and humanitarian',
        fr: 'Exemple : culture, affaires sociales et humanitaires',
        ar: 'نموذج: الشؤون الثقافية والاجتماعية والإنسانية',
      },
    },
  ],
};

/** The organizations that lead lines, of each side; for the last of each side nobody reports. */
export const sampleOrganizations: OfEachSide<readonly { readonly name: string; readonly acronym: string }[]> =
  {
    a: [
      { name: 'Sample Development Fund', acronym: 'S-DF' },
      { name: 'Sample Office for Culture', acronym: 'S-OC' },
      { name: 'Sample Trade Centre', acronym: 'S-TC' },
    ],
    b: [
      { name: 'Sample Development Bank', acronym: 'S-DB' },
      { name: 'Sample Institute for Education', acronym: 'S-IE' },
      { name: 'Sample Chamber of Industry', acronym: 'S-CI' },
    ],
  };

/** Somebody who can be stepped into. `organization` is the place of theirs among those of their side. */
export interface SamplePersonGiven {
  readonly name: string;
  readonly language: 'en' | 'fr' | 'ar';
  readonly role:
    | ('coordinator' | 'focal-point' | 'validator')
    | ('report-editor' | 'delegation' | 'administrator');
  readonly side: Side | null;
  readonly organization: number | null;
}

const somebody = (
  role: SamplePersonGiven['role'],
  name: string,
  side: Side | null = null,
  organization: number | null = null,
  language: SamplePersonGiven['language'] = 'en',
): SamplePersonGiven => ({ role, name, side, organization, language });

/** A person of each role. */
export const samplePeople: readonly SamplePersonGiven[] = [
  somebody('coordinator', 'Sample Coordinator A', 'a'),
  somebody('coordinator', 'Sample Coordinator B', 'b'),
  somebody('focal-point', 'Sample Focal Point A1', 'a', 0),
  somebody('focal-point', 'Sample Focal Point A2', 'a', 1, 'fr'),
  somebody('focal-point', 'Sample Focal Point B1', 'b', 0, 'ar'),
  somebody('focal-point', 'Sample Focal Point B2', 'b', 1),
  somebody('validator', 'Sample Validator A1', 'a', 0),
  somebody('validator', 'Sample Validator A2', 'a', 1, 'fr'),
  somebody('validator', 'Sample Validator B1', 'b', 0, 'ar'),
  somebody('validator', 'Sample Validator B2', 'b', 1),
  somebody('report-editor', 'Sample Report Editor'),
  somebody('delegation', 'Sample Delegation'),
  somebody('administrator', 'Sample Administrator'),
];
