import type { AccountGiven } from '../api/account-changes.ts';
import { today } from '../api/today.ts';
import type { WhoAsks } from '../api/who-queries.ts';
import { PickOrganization } from '../naming/pick-organization.tsx';
import { useSideNames } from '../naming/use-side-names.ts';
import { ChoiceField, TextField } from '../parts/fields.tsx';
import { useWords } from '../words/use-words.ts';

type RoleGiven = AccountGiven['role'];

const roles = [
  'coordinator',
  'focal-point',
  'validator',
  'report-editor',
  'delegation',
  'administrator',
] as const satisfies readonly RoleGiven['role'][];
const ofAnOrganization: readonly string[] = ['focal-point', 'validator'];
const ofNoSide: readonly string[] = ['report-editor', 'administrator'];

/** The sides for which somebody may give roles; null where also roles of no side and that of an administrator. */
export function sidesToGive({ may, grants }: WhoAsks): readonly ('a' | 'b')[] | null {
  if (may.includes('keep accounts')) return null;
  return [...new Set(grants.flatMap(({ role, side }) => (role === 'coordinator' && side ? [side] : [])))];
}

/** A role that lacks nothing yet: what a form begins with. */
export function firstRole(sides: readonly ('a' | 'b')[] | null): RoleGiven {
  return { role: 'focal-point', side: sides?.[0] ?? 'a', organization: null, from: today(), until: null };
}

/** Whether a role says all that it needs. */
export function isWholeRole({ role, organization, from }: RoleGiven): boolean {
  return from !== '' && (!ofAnOrganization.includes(role) || (organization ?? null) !== null);
}

interface RoleFieldsProps {
  readonly value: RoleGiven;
  readonly sides: readonly ('a' | 'b')[] | null;
  readonly onChange: (role: RoleGiven) => void;
}

/** What somebody is to be, for which side and organization, and in which days. */
export function RoleFields({ value, sides, onChange }: RoleFieldsProps) {
  const { w } = useWords();
  const names = useSideNames();
  const { role, side, organization, from, until } = value;
  const choose = (id: string) => {
    const chosen = roles.find((each) => each === id) ?? role;
    const free = ofNoSide.includes(chosen);
    onChange({ ...value, role: chosen, side: free ? null : (side ?? sides?.[0] ?? 'a') });
  };
  return (
    <div className="dialog-fields">
      <ChoiceField
        label={w('role.title')}
        value={role}
        choices={roles
          .filter((id) => sides === null || !ofNoSide.includes(id))
          .map((id) => ({ id, name: w(`role.${id}`) }))}
        onChange={choose}
      />
      {!ofNoSide.includes(role) && (
        <ChoiceField
          label={w('role.side')}
          value={side ?? 'a'}
          choices={(sides ?? (['a', 'b'] as const)).map((id) => ({ id, name: names[id] }))}
          onChange={(id) => onChange({ ...value, side: id === 'b' ? 'b' : 'a' })}
        />
      )}
      {ofAnOrganization.includes(role) && (
        <div className="dialog-field-wide">
          <PickOrganization
            label={w('role.organization')}
            value={organization ?? null}
            onChange={(id) => onChange({ ...value, organization: id })}
          />
        </div>
      )}
      <p className="dialog-field-wide dialog-words">{w(`role.${role}.words`)}</p>
      <TextField
        label={w('role.from')}
        type="date"
        value={from ?? ''}
        onChange={(day) => onChange({ ...value, from: day })}
      />
      <TextField
        label={w('role.until')}
        type="date"
        value={until ?? ''}
        hint={w('role.until.hint')}
        onChange={(day) => onChange({ ...value, until: day === '' ? null : day })}
      />
    </div>
  );
}
