import type { AccountWithRoles, StoredRole } from '../api/account-queries.ts';
import { today } from '../api/today.ts';
import { useRoleWords } from '../naming/use-role-words.ts';
import { Action } from '../parts/action.tsx';
import { ChoiceMenu } from '../parts/choice-menu.tsx';
import { useWords } from '../words/use-words.ts';

export type PersonStep = 'give' | 'link' | 'disable' | 'enable';

interface PersonItemProps {
  readonly person: AccountWithRoles;
  /** Whoever looks keeps all accounts, and not only gives roles of the own side. */
  readonly keepsAccounts: boolean;
  readonly isSelf: boolean;
  readonly onStep: (step: PersonStep) => void;
  readonly onEnd: (role: StoredRole, told: string) => void;
}

/** Somebody with an account: what they hold, and what can be done about it. */
export function PersonItem({ person, keepsAccounts, isSelf, onStep, onEnd }: PersonItemProps) {
  const { w, date } = useWords();
  const told = useRoleWords(person.roles);
  const { name, email, disabledAt, roles } = person;
  const isOff = disabledAt !== null;
  const steps: readonly PersonStep[] = [
    'give',
    ...(keepsAccounts && !isOff ? (['link'] as const) : []),
    ...(keepsAccounts && !isSelf ? ([isOff ? 'enable' : 'disable'] as const) : []),
  ];
  const days = ({ from, until }: StoredRole) =>
    until === null
      ? w('role.since', { from: date(from) })
      : w('role.days', { from: date(from), until: date(until) });
  const isOver = ({ until }: StoredRole) => until !== null && until < today();
  const mayEnd = (role: StoredRole) => !isOver(role) && !(isSelf && role.role === 'administrator');
  return (
    <li className={isOff ? 'person person-off' : 'person'}>
      <div>
        <div className="person-head">
          <h2>
            <bdi>{name}</bdi>
          </h2>
          {email !== null && (
            <span className="person-mail" dir="ltr">
              {email}
            </span>
          )}
          {isOff && <span className="person-state">{w('people.off', { date: date(disabledAt) })}</span>}
        </div>
        <ul>
          {roles.map((role) => (
            <li key={role.id} className={isOver(role) ? 'person-role person-role-over' : 'person-role'}>
              <span>{told(role)}</span>
              <span className="person-role-days">{days(role)}</span>
              {mayEnd(role) && (
                <Action
                  look="bare"
                  aria-label={w('people.end.of', { role: told(role), name })}
                  onPress={() => onEnd(role, told(role))}
                >
                  {w('people.end')}
                </Action>
              )}
            </li>
          ))}
          {roles.length === 0 && <li className="person-role-days">{w('people.noRole')}</li>}
        </ul>
      </div>
      <ChoiceMenu
        label={w('people.steps', { name })}
        words={w('people.steps.short')}
        icon="correct"
        choices={steps.map((id) => ({ id, name: w(`people.${id}`) }))}
        onChoose={(id) => onStep(steps.find((each) => each === id) ?? 'give')}
      />
    </li>
  );
}
