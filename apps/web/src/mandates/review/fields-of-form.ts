import type { MandateFieldsGiven } from '../../api/mandate-changes.ts';
import type { ListedTerm, ShownMandate } from '../../api/mandate-queries.ts';
import { folded } from '../../words/folded.ts';

/** What a person fills in about a mandate; each field as its input holds it. */
export interface MandateForm {
  readonly verb: string;
  /** Names as the text has them, words of a person's own, or ids of the list of organizations. */
  readonly addressees: readonly string[];
  readonly action: string;
  readonly deliverable: string;
  readonly dueKind: '' | 'session' | 'date' | 'meeting' | 'recurring';
  readonly session: string;
  readonly on: string;
  readonly meeting: string;
  readonly recurrence: string;
  /** Ids of the lists. */
  readonly themes: readonly string[];
  readonly countries: readonly string[];
  readonly goals: readonly string[];
}

export const emptyForm: MandateForm = {
  ...{ verb: 'requests', addressees: [], action: '', deliverable: '' },
  ...{ dueKind: '', session: '', on: '', meeting: '', recurrence: '' },
  ...{ themes: [], countries: [], goals: [] },
};

/** The form as it opens over a mandate. */
export function formOf(mandate: ShownMandate): MandateForm {
  const { verb, addressees, action, deliverable, due, recurrence, themes, countries, goals } = mandate;
  const termsOf = (tags: ShownMandate['themes']) => tags.map(({ term }) => term);
  return {
    verb,
    addressees: [...new Set(addressees.map(({ name }) => name))],
    action,
    deliverable: deliverable ?? '',
    dueKind: due?.kind ?? '',
    session: due?.session == null ? '' : String(due.session),
    on: due?.on ?? '',
    meeting: due?.meeting ?? '',
    recurrence: recurrence?.every ?? '',
    ...{ themes: termsOf(themes), countries: termsOf(countries), goals: termsOf(goals) },
  };
}

/**
 * What a person said otherwise than `before`; of a new mandate all that they said. Empty where nothing is otherwise. An organization that was
 * chosen from the list is named in the language of the text.
 */
export function fieldsOf(
  form: MandateForm,
  before: ShownMandate | null,
  organizations: readonly ListedTerm[],
  language: string,
): MandateFieldsGiven {
  const was = before === null ? null : formOf(before);
  const isOther = (...names: readonly (keyof MandateForm)[]): boolean =>
    was === null || names.some((name) => JSON.stringify(form[name]) !== JSON.stringify(was[name]));
  const known = new Map(before?.addressees.map(({ name, organization }) => [name, organization]));
  return {
    ...(isOther('verb') && { verb: form.verb as NonNullable<MandateFieldsGiven['verb']> }),
    ...(isOther('addressees') && {
      addressees: form.addressees.map((value) => {
        const organization = known.get(value);
        return organization === undefined
          ? addresseeOf(value, organizations, language)
          : { name: value, organization };
      }),
    }),
    ...(isOther('action') && { action: form.action.trim() }),
    ...(isOther('deliverable') && { deliverable: form.deliverable.trim() || null }),
    ...(isOther('dueKind', 'session', 'on', 'meeting') && { due: dueOf(form) }),
    ...(isOther('recurrence') && { recurrence: form.recurrence || null }),
    ...(isOther('themes') && { themes: [...form.themes] }),
    ...(isOther('countries') && { countries: [...form.countries] }),
    ...(isOther('goals') && { goals: [...form.goals] }),
  };
}

/** Whether what is filled in can be kept. */
export function isWhole({ action, dueKind, session, on, meeting }: MandateForm): boolean {
  if (action.trim() === '') return false;
  if (dueKind === 'session') return /^[1-9]\d{0,2}$/.test(session);
  if (dueKind === 'date') return on !== '';
  return dueKind !== 'meeting' || meeting.trim() !== '';
}

function dueOf({ dueKind, session, on, meeting }: MandateForm): MandateFieldsGiven['due'] {
  if (dueKind === '') return null;
  return {
    kind: dueKind,
    session: dueKind === 'session' ? Number(session) : null,
    on: dueKind === 'date' || dueKind === 'meeting' ? on || null : null,
    meeting: dueKind === 'meeting' ? meeting.trim() : null,
  };
}

/** One of the list by its id or by what one alone is called, in the language of the text; else the words themselves. */
function addresseeOf(value: string, organizations: readonly ListedTerm[], language: string) {
  const chosen = organizations.find(({ term }) => term === value);
  if (chosen) {
    const titles: Readonly<Record<string, string | undefined>> = chosen.titles;
    return { name: titles[language] ?? titles['en'] ?? value, organization: chosen.term };
  }
  const sought = folded(value);
  const called = organizations.filter(({ titles, others }) =>
    [...Object.values(titles), ...others].some((name) => folded(name) === sought),
  );
  return { name: value.trim(), organization: called.length === 1 ? (called[0]?.term ?? null) : null };
}
