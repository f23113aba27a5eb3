import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { askForLink } from '../api/account-changes.ts';
import { Action } from '../parts/action.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { TextField } from '../parts/fields.tsx';
import { useWords } from '../words/use-words.ts';

/** A link to sign in with, asked for by e-mail. Whether there is such an account is not told. */
export function AskForLink() {
  const { w } = useWords();
  const [email, setEmail] = useState('');
  const asking = useMutation({ mutationFn: () => askForLink(email.trim()) });
  const canAsk = /\S@\S/.test(email) && !asking.isPending;
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (canAsk) asking.mutate();
  };
  return (
    <form className="sign-in-other" onSubmit={ask} onInput={() => asking.reset()}>
      <TextField
        label={w('people.email')}
        type="email"
        value={email}
        most={254}
        hint={w('signIn.ask.hint')}
        onChange={setEmail}
      />
      <FailureNotice error={asking.error} away={w('signIn.away')} refused={w('signIn.refused')} />
      <div className="sign-in-step">
        <Action look="main" type="submit" isDisabled={!canAsk}>
          {w('signIn.ask')}
        </Action>
      </div>
      <p className="sign-in-words" role="status">
        {asking.isSuccess ? w('signIn.asked', { email }) : ''}
      </p>
    </form>
  );
}
