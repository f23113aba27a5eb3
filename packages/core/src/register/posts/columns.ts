import type { KnownColumn } from '../tables/columns.ts';
import type { PostRole } from './post.ts';

/** What a table of focal points tells, column by column. */
export type DirectoryColumn =
  | 'organization'
  | 'code'
  | 'role'
  | 'about'
  | 'name'
  | 'email'
  | 'phone'
  | 'from'
  | 'until'
  | 'state'
  | 'vacantSince';

/** The columns of a table of focal points; the first name of each is the one that is written. What follows from the others is not read. */
export const DIRECTORY_COLUMNS: readonly KnownColumn<DirectoryColumn>[] = [
  {
    key: 'organization',
    names: ['Organization', 'organisation', 'entity', 'agency', 'institution', 'المنظمة'],
  },
  { key: 'code', names: ['Code', 'identifier', 'identifiant', 'الرمز'] },
  { key: 'role', names: ['Role', 'rôle', 'function', 'fonction', 'الدور'] },
  { key: 'about', names: ['For', 'about', 'subject', 'area', 'pour', 'domaine', 'الموضوع'] },
  { key: 'name', names: ['Name', 'focal point', 'person', 'nom', 'الاسم'] },
  { key: 'email', names: ['E-mail', 'email', 'mail', 'courriel', 'البريد الإلكتروني'] },
  { key: 'phone', names: ['Telephone', 'phone', 'tel', 'téléphone', 'الهاتف'] },
  { key: 'from', names: ['From', 'since', 'start', 'du', 'depuis', 'من'] },
  { key: 'until', names: ['Until', 'to', 'end', 'au', 'jusqu’au', 'إلى', 'حتى'] },
  { key: 'state', names: ['State', 'status', 'état', 'statut', 'الحالة'] },
  { key: 'vacantSince', names: ['Vacant since', 'vacante depuis', 'شاغر منذ'] },
];

/** How tables call roles. */
export const ROLE_WORDS: Readonly<Record<PostRole, readonly string[]>> = {
  primary: [
    'primary',
    'focal point',
    'main',
    'principal',
    'titulaire',
    'point focal',
    'جهة الاتصال',
    'رئيسي',
  ],
  alternate: ['alternate', 'deputy', 'substitute', 'suppléant', 'suppléance', 'المناوب', 'مناوب'],
  validator: ['validator', 'approver', 'validateur', 'validation', 'المصادق', 'مصادق'],
};

/** How tables say how far an assignment has come. A post that nobody holds has no name. */
export const STATE_WORDS = {
  nominated: ['nominated', 'nominee', 'désigné', 'en désignation', 'مرشح'],
  assigned: ['', 'confirmed', 'active', 'ended', 'held', 'confirmé', 'en fonction', 'مؤكد', 'قائم', 'منته'],
  unheld: ['vacant', 'vacante', 'coming', 'closed', 'شاغر'],
} as const;
