import type { KnownColumn } from '../tables/columns.ts';

/** What a table of organizations tells, column by column. */
export type OrganizationColumn =
  | 'code'
  | `${'name' | 'acronym'}.${'en' | 'fr' | 'ar'}`
  | 'namedSince'
  | 'kind'
  | 'side'
  | 'parent'
  | 'seat'
  | 'country'
  | 'foundedOn'
  | 'closedOn'
  | 'successor'
  | 'website';

/** The columns of a table of organizations; the first name of each is the one that is written. */
export const ORGANIZATION_COLUMNS: readonly KnownColumn<OrganizationColumn>[] = [
  { key: 'code', names: ['Code', 'id', 'identifier', 'identifiant', 'الرمز'] },
  {
    key: 'name.en',
    names: [
      'Name (English)',
      'name',
      'english',
      'name en',
      'name (en)',
      'english name',
      'organization',
      'الاسم (الإنكليزية)',
    ],
  },
  {
    key: 'name.fr',
    names: ['Name (French)', 'nom', 'french', 'name fr', 'name (fr)', 'nom (français)', 'français'],
  },
  {
    key: 'name.ar',
    names: [
      'Name (Arabic)',
      'arabic',
      'name ar',
      'name (ar)',
      'nom (arabe)',
      'الاسم',
      'الاسم (العربية)',
      'العربية',
    ],
  },
  {
    key: 'acronym.en',
    names: ['Acronym (English)', 'acronym', 'abbreviation', 'acronym en', 'acronym (en)'],
  },
  { key: 'acronym.fr', names: ['Acronym (French)', 'sigle', 'acronyme', 'acronym fr', 'acronym (fr)'] },
  { key: 'acronym.ar', names: ['Acronym (Arabic)', 'acronym ar', 'acronym (ar)', 'المختصر'] },
  { key: 'namedSince', names: ['Named since', 'name since', 'name from', 'nommée depuis'] },
  { key: 'kind', names: ['Kind', 'type', 'genre', 'النوع'] },
  { key: 'side', names: ['Side', 'family', 'côté', 'الجانب'] },
  { key: 'parent', names: ['Parent', 'part of', 'parent code', 'organisation mère', 'التابعة لـ'] },
  { key: 'seat', names: ['Seat', 'headquarters', 'city', 'siège', 'المقر'] },
  { key: 'country', names: ['Country', 'pays', 'البلد'] },
  { key: 'foundedOn', names: ['Founded', 'founded on', 'fondée', 'established', 'تاريخ التأسيس'] },
  { key: 'closedOn', names: ['Closed', 'closed on', 'dissolved', 'dissoute'] },
  { key: 'successor', names: ['Successor', 'successeur', 'الخلف'] },
  { key: 'website', names: ['Website', 'web', 'site', 'url', 'site web', 'الموقع'] },
];
