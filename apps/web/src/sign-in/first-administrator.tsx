import { type FormEvent, useState } from 'react';
import { Action } from '../parts/action.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { ChoiceField, TextField } from '../parts/fields.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { isLanguage, languages } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';
import { useSignIn } from './use-sign-in.ts';

/** The first administrator of a store says who they are, and signs in. */
export function FirstAdministrator({ token }: { readonly token: string }) {
  const { w, language: spoken } = useWords();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [language, setLanguage] = useState(spoken);
  const signing = useSignIn(token);
  const canSign = name.trim() !== '' && !signing.isPending;
  const sign = (event: FormEvent) => {
    event.preventDefault();
    if (canSign) signing.mutate({ name, language, ...(email.trim() !== '' && { email }) });
  };
  return (
    <div className="sign-in">
      <header>
        <PageHeading title={w('signIn.first')} />
        <p className="sign-in-words">{w('signIn.first.words')}</p>
      </header>
      <form onSubmit={sign}>
        <TextField label={w('people.name')} value={name} most={200} isFirst onChange={setName} />
        <TextField
          label={w('people.email')}
          type="email"
          value={email}
          most={254}
          hint={w('signIn.email.hint')}
          onChange={setEmail}
        />
        <ChoiceField
          label={w('people.language')}
          value={language}
          choices={Object.entries(languages).map(([id, each]) => ({ id, name: each.name }))}
          onChange={(id) => isLanguage(id) && setLanguage(id)}
        />
        <FailureNotice error={signing.error} away={w('signIn.away')} refused={w('signIn.refused')} />
        <div className="sign-in-step">
          <Action look="main" type="submit" isDisabled={!canSign}>
            {w('signIn.verb')}
          </Action>
        </div>
      </form>
    </div>
  );
}
