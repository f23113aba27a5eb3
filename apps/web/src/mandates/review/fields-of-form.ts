import type { MandateFieldsGiven } from '../../api/mandate-changes.ts';
import type { ShownMandate } from '../../api/mandate-queries.ts';

/** What a person fills in about a mandate; each field as its input holds it. */
export interface MandateForm {
  readonly verb: string;
  readonly addressees: readonly string[];
  readonly action: string;
  readonly deliverable: string;
  readonly dueKind: '' | 'session' | 'date' | 'meeting' | 'recurring';
  readonly session: string;
  readonly on: string;
  readonly meeting: string;
  readonly recurrence: string;
}

export const emptyForm: MandateForm = {
  ...{ verb: 'requests', addressees: [''], action: '', deliverable: '' },
  ...{ dueKind: '', session: '', on: '', meeting: '', recurrence: '' },
};

/** The form as it opens over a mandate. */
export function formOf(mandate: ShownMandate): MandateForm {
  const { verb, addressees, action, deliverable, due, recurrence } = mandate;
  return {
    verb,
    addressees: addressees.length === 0 ? [''] : addressees.map(({ name }) => name),
    action,
    deliverable: deliverable ?? '',
    dueKind: due?.kind ?? '',
    session: due?.session == null ? '' : String(due.session),
    on: due?.on ?? '',
    meeting: due?.meeting ?? '',
    recurrence: recurrence?.every ?? '',
  };
}

/** Organizations by the names that they bear, in small letters. */
export type OrganizationsByName = ReadonlyMap<string, string>;

/** What a person said otherwise than `before`; of a new mandate all that they said. Empty where nothing is otherwise. */
export function fieldsOf(
  form: MandateForm,
  before: ShownMandate | null,
  organizations: OrganizationsByName,
): MandateFieldsGiven {
  const was = before === null ? null : formOf(before);
  const isOther = (...names: readonly (keyof MandateForm)[]): boolean =>
    was === null || names.some((name) => JSON.stringify(form[name]) !== JSON.stringify(was[name]));
  const known = new Map(before?.addressees.map(({ name, organization }) => [name, organization]));
  const names = form.addressees.map((name) => name.trim()).filter((name) => name !== '');
  return {
    ...(isOther('verb') && { verb: form.verb as NonNullable<MandateFieldsGiven['verb']> }),
    ...(isOther('addressees') && {
      addressees: names.map((name) => ({
        name,
        organization: known.get(name) ?? organizations.get(name.toLowerCase()) ?? null,
      })),
    }),
    ...(isOther('action') && { action: form.action.trim() }),
    ...(isOther('deliverable') && { deliverable: form.deliverable.trim() || null }),
    ...(isOther('dueKind', 'session', 'on', 'meeting') && { due: dueOf(form) }),
    ...(isOther('recurrence') && { recurrence: form.recurrence || null }),
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
