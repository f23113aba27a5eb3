import { useId, useMemo, useState } from 'react';
import type { OrganizationInShort } from '../api/organization-queries.ts';
import { useWords } from '../words/use-words.ts';
import { acronymOf, nameOf } from './name-of.ts';
import { passes } from './organizations-search.ts';

interface OrganizationChoiceProps {
  readonly label: string;
  readonly organizations: readonly OrganizationInShort[];
  /** One that cannot be chosen. */
  readonly but?: string;
  readonly onChange: (id: string | null) => void;
}

/** No more are offered at a time. */
const MOST = 40;

/** An organization of the register, found by words of its name. */
export function OrganizationChoice({ label, organizations, but, onChange }: OrganizationChoiceProps) {
  const { w, language } = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const told = (organization: OrganizationInShort): string => {
    const acronym = acronymOf(organization, language);
    const name = nameOf(organization, language).value;
    return acronym && acronym.value !== name ? `${name} (${acronym.value})` : name;
  };
  const offered = useMemo(
    () =>
      organizations.filter(
        (each) => each.id !== but && passes(each, { words: typed.replaceAll(/[()]/g, ' ') }),
      ),
    [organizations, but, typed],
  );
  const change = (words: string) => {
    setTyped(words);
    const exact = organizations.filter((each) => each.id !== but && told(each) === words.trim());
    onChange(exact.length === 1 ? (exact[0]?.id ?? null) : null);
  };
  return (
    <div className="dialog-field entry-form-wide">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        dir="auto"
        list={`${id}-list`}
        autoComplete="off"
        value={typed}
        onChange={(event) => change(event.target.value)}
      />
      <datalist id={`${id}-list`}>
        {offered.slice(0, MOST).map((organization) => (
          <option key={organization.id} value={told(organization)} />
        ))}
      </datalist>
      <small>{w('organizations.choice.hint')}</small>
    </div>
  );
}
