import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { invitePerson, type MadeLink } from '../api/account-changes.ts';
import type { WhoAsks } from '../api/who-queries.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { ChoiceField, TextField } from '../parts/fields.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { isLanguage, languages } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';
import { firstRole, isWholeRole, RoleFields, sidesToGive } from './role-fields.tsx';

interface InviteDialogProps {
  readonly who: WhoAsks;
  readonly onMade: (name: string, made: MadeLink) => void;
  readonly onClose: () => void;
}

/** A person is invited, with a role. */
export function InviteDialog({ who, onMade, onClose }: InviteDialogProps) {
  const { w, language: spoken } = useWords();
  const sides = sidesToGive(who);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [language, setLanguage] = useState(spoken);
  const [role, setRole] = useState(firstRole(sides));
  const inviting = useMutation({
    mutationFn: () => invitePerson({ name, email: email.trim() || null, language, roles: [role] }),
    onSuccess: (made) => onMade(name, made),
  });
  return (
    <FormDialog
      title={w('people.invite')}
      words={w('people.invite.words')}
      verb={w('people.invite.verb')}
      canKeep={name.trim() !== '' && isWholeRole(role) && !inviting.isPending}
      isWide
      notice={
        <FailureNotice error={inviting.error} away={w('settings.away')} refused={w('settings.refused')} />
      }
      onKeep={() => inviting.mutate()}
      onClose={onClose}
    >
      <div className="dialog-fields">
        <TextField label={w('people.name')} value={name} most={200} isWide isFirst onChange={setName} />
        <TextField label={w('people.email')} type="email" value={email} most={254} onChange={setEmail} />
        <ChoiceField
          label={w('people.language')}
          value={language}
          choices={Object.entries(languages).map(([id, each]) => ({ id, name: each.name }))}
          onChange={(id) => isLanguage(id) && setLanguage(id)}
        />
      </div>
      <RoleFields value={role} sides={sides} onChange={setRole} />
    </FormDialog>
  );
}
