import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { changeAccount } from '../api/account-changes.ts';
import type { WhoAsks } from '../api/who-queries.ts';
import { Action } from '../parts/action.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { ChoiceField, TextField } from '../parts/fields.tsx';
import { isLanguage, languages } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';

/** What I am called, and the language in which I am written to. */
export function OwnAccount({ account }: { readonly account: NonNullable<WhoAsks['account']> }) {
  const { w, language: spoken } = useWords();
  const client = useQueryClient();
  const [name, setName] = useState(account.name);
  const [language, setLanguage] = useState(isLanguage(account.language) ? account.language : spoken);
  const keeping = useMutation({
    mutationFn: () => changeAccount(account.id, account.version, { name, language }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['who'] }),
  });
  const isNew = name.trim() !== account.name || language !== account.language;
  const canKeep = isNew && name.trim() !== '' && !keeping.isPending;
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (canKeep) keeping.mutate();
  };
  return (
    <form className="settings-form" onSubmit={keep}>
      <div className="dialog-fields">
        <TextField label={w('people.name')} value={name} most={200} onChange={setName} />
        <ChoiceField
          label={w('people.language')}
          value={language}
          choices={Object.entries(languages).map(([id, each]) => ({ id, name: each.name }))}
          onChange={(id) => isLanguage(id) && setLanguage(id)}
        />
      </div>
      {account.email !== null && (
        <p className="settings-words">{w('account.email', { email: account.email })}</p>
      )}
      <FailureNotice error={keeping.error} away={w('settings.away')} refused={w('settings.refused')} />
      <Action look="main" type="submit" isDisabled={!canKeep}>
        {w('settings.keep')}
      </Action>{' '}
      <span role="status">{keeping.isSuccess && !isNew ? w('settings.kept') : ''}</span>
    </form>
  );
}
