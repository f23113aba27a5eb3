import type { ActivityKind } from '../follow-up/activity/content.ts';
import type { ActivityField } from '../follow-up/activity/fields.ts';
import type { KnownColumn } from '../register/tables/columns.ts';

/** The languages in which the columns of a table are named. */
export const TABLE_LANGUAGES = ['en', 'fr', 'ar'] as const;
export type TableLanguage = (typeof TABLE_LANGUAGES)[number];

/** A column of the table of a matrix: the code of the line, a word for the state that was exported, what is only shown, and the fields. */
export type MatrixColumn = 'code' | 'exported' | 'state' | 'shared' | Exclude<ActivityField, 'mandates'>;

type Names = Readonly<Record<TableLanguage, string>>;

/** What the columns are called, in their order. */
export const MATRIX_COLUMNS: Readonly<Record<MatrixColumn, Names>> = {
  code: { en: 'Code', fr: 'Code', ar: 'الرمز' },
  title: { en: 'Title', fr: 'Titre', ar: 'العنوان' },
  language: { en: 'Language', fr: 'Langue', ar: 'اللغة' },
  description: { en: 'Description', fr: 'Description', ar: 'الوصف' },
  kind: { en: 'Kind', fr: 'Nature', ar: 'النوع' },
  area: { en: 'Area', fr: 'Domaine', ar: 'المجال' },
  cluster: { en: 'Cluster', fr: 'Groupe', ar: 'المجموعة' },
  leadA: { en: 'Lead A', fr: 'Chef de file A', ar: 'الجهة الرائدة أ' },
  leadB: { en: 'Lead B', fr: 'Chef de file B', ar: 'الجهة الرائدة ب' },
  partners: { en: 'Partners', fr: 'Partenaires', ar: 'الشركاء' },
  plannedFrom: { en: 'From', fr: 'Début', ar: 'من' },
  plannedUntil: { en: 'Until', fr: 'Fin', ar: 'إلى' },
  place: { en: 'Place', fr: 'Lieu', ar: 'المكان' },
  countries: { en: 'Countries', fr: 'Pays', ar: 'البلدان' },
  goals: { en: 'Goals', fr: 'Objectifs', ar: 'الأهداف' },
  output: { en: 'Expected output', fr: 'Résultat attendu', ar: 'الناتج المتوقع' },
  indicator: { en: 'Indicator', fr: 'Indicateur', ar: 'المؤشر' },
  resources: { en: 'Resources', fr: 'Ressources', ar: 'الموارد' },
  milestones: { en: 'Milestones', fr: 'Étapes', ar: 'المراحل' },
  trainingMethod: { en: 'Method', fr: 'Méthode', ar: 'الطريقة' },
  trainingParticipants: { en: 'Participants', fr: 'Participants prévus', ar: 'عدد المشاركين' },
  trainingEvaluation: { en: 'Evaluation', fr: 'Évaluation', ar: 'التقييم' },
  state: { en: 'State', fr: 'État', ar: 'الحالة' },
  shared: { en: 'Shared status', fr: 'Situation commune', ar: 'الوضع المشترك' },
  exported: { en: 'Exported as', fr: 'Exporté comme', ar: 'صُدّر بوصفه' },
};

/** The columns as they are looked for in a file: by their names in any of the languages. */
export const KNOWN_MATRIX_COLUMNS: readonly KnownColumn<MatrixColumn>[] = (
  Object.entries(MATRIX_COLUMNS) as [MatrixColumn, Names][]
).map(([key, names]) => ({ key, names: [...new Set(Object.values(names))] }));

/** What kinds of work are called in a table. */
export const KIND_NAMES: Readonly<Record<ActivityKind, Names>> = {
  'joint project': { en: 'joint project', fr: 'projet commun', ar: 'مشروع مشترك' },
  meeting: { en: 'meeting', fr: 'réunion', ar: 'اجتماع' },
  training: { en: 'training', fr: 'formation', ar: 'تدريب' },
  'capacity-building': { en: 'capacity-building', fr: 'renforcement des capacités', ar: 'بناء القدرات' },
  'technical cooperation': { en: 'technical cooperation', fr: 'coopération technique', ar: 'تعاون تقني' },
  'exchange of information': {
    ...{ en: 'exchange of information', fr: 'échange d’informations', ar: 'تبادل المعلومات' },
  },
  study: { en: 'study', fr: 'étude', ar: 'دراسة' },
  awareness: { en: 'awareness', fr: 'sensibilisation', ar: 'توعية' },
  other: { en: 'other', fr: 'autre', ar: 'أخرى' },
};
