import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { changeAccount, endRole, giveRole } from '../api/account-changes.ts';
import type { AccountWithRoles, StoredRole } from '../api/account-queries.ts';
import { today } from '../api/today.ts';
import type { WhoAsks } from '../api/who-queries.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { TextField } from '../parts/fields.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';
import { firstRole, isWholeRole, RoleFields, sidesToGive } from './role-fields.tsx';

interface PersonDialogProps {
  readonly person: AccountWithRoles;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

interface StepDialogProps {
  readonly title: string;
  readonly words: string;
  readonly verb: string;
  readonly canKeep?: boolean;
  readonly children?: ReactNode;
  readonly step: () => Promise<void>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** One step that is asked about before it is done. */
function StepDialog({ step, onDone, canKeep = true, ...dialog }: StepDialogProps) {
  const { w } = useWords();
  const stepping = useMutation({ mutationFn: step, onSuccess: onDone });
  return (
    <FormDialog
      {...dialog}
      canKeep={canKeep && !stepping.isPending}
      notice={
        <FailureNotice error={stepping.error} away={w('settings.away')} refused={w('settings.refused')} />
      }
      onKeep={() => stepping.mutate()}
    />
  );
}

/** A person is given one more role. */
export function GiveRoleDialog({ person, who, ...rest }: PersonDialogProps & { readonly who: WhoAsks }) {
  const { w } = useWords();
  const sides = sidesToGive(who);
  const [role, setRole] = useState(firstRole(sides));
  return (
    <StepDialog
      {...rest}
      title={w('people.give.title', { name: isolate(person.name) })}
      words={w('people.give.words')}
      verb={w('people.give')}
      canKeep={isWholeRole(role)}
      step={() => giveRole(person.id, role)}
    >
      <RoleFields value={role} sides={sides} onChange={setRole} />
    </StepDialog>
  );
}

interface EndRoleDialogProps extends PersonDialogProps {
  readonly role: StoredRole;
  /** The role in words. */
  readonly told: string;
}

/** A role ends on a day; it stays in the history. */
export function EndRoleDialog({ person, role, told, ...rest }: EndRoleDialogProps) {
  const { w } = useWords();
  const [until, setUntil] = useState(role.from > today() ? role.from : today());
  return (
    <StepDialog
      {...rest}
      title={w('people.end.title', { name: isolate(person.name), role: told })}
      words={w('people.end.words')}
      verb={w('people.end')}
      canKeep={until !== ''}
      step={() => endRole(person.id, role.id, until)}
    >
      <TextField label={w('role.last')} type="date" value={until} onChange={setUntil} />
    </StepDialog>
  );
}

/** An account is disabled: signed out everywhere, and in no more. */
export function DisableDialog({ person, ...rest }: PersonDialogProps) {
  const { w } = useWords();
  return (
    <StepDialog
      {...rest}
      title={w('people.disable.title', { name: isolate(person.name) })}
      words={w('people.disable.words')}
      verb={w('people.disable')}
      step={() => changeAccount(person.id, person.version, { disabled: true })}
    />
  );
}
