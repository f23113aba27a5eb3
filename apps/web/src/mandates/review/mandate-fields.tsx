import { PickSome } from '../../parts/pick-some.tsx';
import { useWords } from '../../words/use-words.ts';
import { useTermNames } from '../use-term-names.ts';
import type { MandateForm } from './fields-of-form.ts';
import './mandate-fields.css';

/** Verbs by which a text asks or settles. */
const verbs = [
  ...['encourages', 'invites', 'suggests', 'calls upon', 'appeals', 'recommends', 'requests', 'urges'],
  ...['demands', 'directs', 'decides', 'affirms', 'stresses'],
];
const dueKinds = ['session', 'date', 'meeting', 'recurring'] as const;
const recurrences = ['P3M', 'P6M', 'P1Y', 'P2Y', 'P3Y', 'P5Y'];

const lists = [
  ['themes', 'theme'],
  ['countries', 'country'],
  ['goals', 'goal'],
] as const;

interface MandateFieldsProps {
  readonly form: MandateForm;
  readonly onChange: (form: MandateForm) => void;
}

/** What can be said of a mandate, field by field. */
export function MandateFields({ form, onChange }: MandateFieldsProps) {
  const { w } = useWords();
  const { choices } = useTermNames();
  const set = (part: Partial<MandateForm>) => onChange({ ...form, ...part });
  const { dueKind } = form;
  const known = verbs.includes(form.verb) ? verbs : [form.verb, ...verbs];
  const often = form.recurrence === '' || recurrences.includes(form.recurrence);
  return (
    <div className="mandate-fields">
      <label className="dialog-field">
        <span>{w('mandate.fact.verb')}</span>
        <select value={form.verb} onChange={(event) => set({ verb: event.target.value })}>
          {known.map((verb) => (
            <option key={verb} value={verb}>
              {verbs.includes(verb) ? w(`verb.${verb.replaceAll(' ', '-')}`) : verb}
            </option>
          ))}
        </select>
      </label>
      <PickSome
        label={w('mandate.fact.who')}
        choices={choices.organizations}
        values={form.addressees}
        isFree
        hint={w('pick.hint.free')}
        onChange={(addressees) => set({ addressees })}
      />
      <label className="dialog-field">
        <span>{w('mandate.fact.action')}</span>
        <textarea
          rows={4}
          dir="auto"
          required
          value={form.action}
          onChange={(event) => set({ action: event.target.value })}
        />
      </label>
      <label className="dialog-field">
        <span>{w('mandate.fact.deliverable')}</span>
        <input
          dir="auto"
          value={form.deliverable}
          onChange={(event) => set({ deliverable: event.target.value })}
        />
      </label>
      <div className="mandate-when">
        <label className="dialog-field">
          <span>{w('mandate.fact.due')}</span>
          <select
            value={dueKind}
            onChange={(event) => set({ dueKind: event.target.value as MandateForm['dueKind'] })}
          >
            <option value="">{w('mandate.due.none')}</option>
            {dueKinds.map((kind) => (
              <option key={kind} value={kind}>
                {w(`mandates.due.${kind}`)}
              </option>
            ))}
          </select>
        </label>
        {dueKind === 'session' && (
          <label className="dialog-field">
            <span>{w('mandate.form.session')}</span>
            <input
              inputMode="numeric"
              value={form.session}
              onChange={(event) => set({ session: event.target.value })}
            />
          </label>
        )}
        {(dueKind === 'date' || dueKind === 'meeting') && (
          <label className="dialog-field">
            <span>{w('mandate.form.on')}</span>
            <input type="date" value={form.on} onChange={(event) => set({ on: event.target.value })} />
          </label>
        )}
        {dueKind === 'meeting' && (
          <label className="dialog-field">
            <span>{w('mandate.form.meeting')}</span>
            <input
              dir="auto"
              value={form.meeting}
              onChange={(event) => set({ meeting: event.target.value })}
            />
          </label>
        )}
        <label className="dialog-field">
          <span>{w('mandate.fact.recurrence')}</span>
          <select value={form.recurrence} onChange={(event) => set({ recurrence: event.target.value })}>
            <option value="">{w('mandate.once')}</option>
            {[...(often ? [] : [form.recurrence]), ...recurrences].map((every) => (
              <option key={every} value={every}>
                {w(`mandate.every.${every.slice(-1)}`, { n: Number(every.slice(1, -1)) || 1 })}
              </option>
            ))}
          </select>
        </label>
      </div>
      {lists.map(([list, fact]) => (
        <PickSome
          key={list}
          label={w(`mandate.fact.${fact}`)}
          choices={choices[list]}
          values={form[list]}
          onChange={(values) => set({ [list]: values })}
        />
      ))}
    </div>
  );
}
