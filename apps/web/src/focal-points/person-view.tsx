import type { ShownPerson } from '../api/focal-point-queries.ts';
import { useWords } from '../words/use-words.ts';

interface PersonViewProps {
  readonly person: ShownPerson;
  /** Who asks may not see who it is. */
  readonly hidden: boolean;
  readonly withContacts?: boolean;
}

/** A person by name, with what they can be reached by; or why there is no name. */
export function PersonView({ person, hidden, withContacts = false }: PersonViewProps) {
  const { w } = useWords();
  const { name, email, phone, removed } = person;
  if (name === null) {
    const why = removed
      ? w('focal.person.removed')
      : hidden
        ? w('focal.person.hidden')
        : w('focal.person.unknown');
    return <span className="focal-nobody">{why}</span>;
  }
  return (
    <span className="focal-person">
      <bdi className="focal-person-name">{name}</bdi>
      {withContacts && email !== null && (
        <a href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`} dir="ltr">
          {email}
        </a>
      )}
      {withContacts && phone !== null && (
        <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`} dir="ltr">
          {phone}
        </a>
      )}
    </span>
  );
}
