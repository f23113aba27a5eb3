import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PersonGiven } from '../../api/focal-point-changes.ts';
import { type PersonSummary, peopleQuery } from '../../api/focal-point-queries.ts';
import { TextField } from '../../parts/fields.tsx';
import { useWords } from '../../words/use-words.ts';

interface PersonFieldsProps {
  /** Somebody who cannot be chosen: who holds the post now. */
  readonly but?: string | undefined;
  /** Whoever was nominated for the post. */
  readonly nominated?: string | undefined;
  /** Null while nobody is named. */
  readonly onChange: (person: PersonGiven | null) => void;
}

/** Who is to hold a post: somebody who is known already, or somebody new. */
export function PersonFields({ but, nominated, onChange }: PersonFieldsProps) {
  const { w } = useWords();
  const { data } = useQuery(peopleQuery({}));
  const known = (data?.items ?? []).filter(({ id }) => id !== but);
  const [isKnown, setIsKnown] = useState(nominated !== undefined);
  const [given, setGiven] = useState({ name: '', email: '', phone: '' });
  const change = (some: Partial<typeof given>) => {
    const next = { ...given, ...some };
    setGiven(next);
    const { name, email, phone } = next;
    onChange(name.trim() === '' ? null : { name, email: email || null, phone: phone || null });
  };
  const turn = (toKnown: boolean) => {
    setIsKnown(toKnown);
    if (toKnown) onChange(null);
    else change({});
  };
  return (
    <>
      {known.length > 0 && (
        <fieldset className="focal-radios dialog-field-wide">
          <legend className="unseen">{w('focal.person.which')}</legend>
          <label>
            <input type="radio" checked={!isKnown} onChange={() => turn(false)} /> {w('focal.person.new')}
          </label>
          <label>
            <input type="radio" checked={isKnown} onChange={() => turn(true)} /> {w('focal.person.known')}
          </label>
        </fieldset>
      )}
      {isKnown ? (
        <KnownPerson people={known} nominated={nominated} onChange={onChange} />
      ) : (
        <>
          <TextField
            label={w('focal.person.name')}
            value={given.name}
            isWide
            onChange={(name) => change({ name })}
          />
          <TextField
            label={w('focal.person.email')}
            type="email"
            value={given.email}
            onChange={(email) => change({ email })}
          />
          <TextField
            label={w('focal.person.phone')}
            type="tel"
            value={given.phone}
            onChange={(phone) => change({ phone })}
          />
        </>
      )}
    </>
  );
}

interface KnownPersonProps {
  readonly people: readonly PersonSummary[];
  readonly nominated: string | undefined;
  readonly onChange: (person: PersonGiven | null) => void;
}

function KnownPerson({ people, nominated, onChange }: KnownPersonProps) {
  const { w } = useWords();
  const [chosen, setChosen] = useState('');
  const choose = (id: string) => {
    setChosen(id);
    onChange(id === '' ? null : { id });
  };
  return (
    <label className="dialog-field dialog-field-wide">
      <span>{w('focal.person.one')}</span>
      <select value={chosen} onChange={(event) => choose(event.target.value)}>
        <option value="">{w('focal.choose')}</option>
        {people.map(({ id, name, email }) => (
          <option key={id} value={id}>
            {[name, email, id === nominated ? w('focal.assignment.nominated') : null]
              .filter(Boolean)
              .join(' · ')}
          </option>
        ))}
      </select>
    </label>
  );
}
