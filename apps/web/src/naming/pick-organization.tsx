import { useMemo } from 'react';
import { PickOne } from '../parts/pick-one.tsx';
import { useWords } from '../words/use-words.ts';
import { useOrganizations } from './use-organizations.ts';

interface PickOrganizationProps {
  readonly label: string;
  readonly value: string | null;
  /** One that cannot be chosen. */
  readonly but?: string;
  readonly onChange: (id: string | null) => void;
}

/** An organization of the register, found by any of its names. */
export function PickOrganization({ label, value, but, onChange }: PickOrganizationProps) {
  const { w } = useWords();
  const { choices } = useOrganizations();
  const offered = useMemo(() => choices.filter(({ id }) => id !== but), [choices, but]);
  return (
    <PickOne
      label={label}
      choices={offered}
      value={value}
      hint={w('organizations.choice.hint')}
      onChange={onChange}
    />
  );
}
