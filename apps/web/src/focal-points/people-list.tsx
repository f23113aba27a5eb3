import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PersonSummary } from '../api/focal-point-queries.ts';
import { Action } from '../parts/action.tsx';
import { useWords } from '../words/use-words.ts';
import { ChangePersonDialog } from './dialogs/change-person-dialog.tsx';
import { RemovePersonDialog } from './dialogs/remove-person-dialog.tsx';
import { organizationName, postName } from './names.ts';
import { PersonView } from './person-view.tsx';

/** Those who hold or held posts, with what they held and when. */
export function PeopleList({ people }: { readonly people: readonly PersonSummary[] }) {
  const words = useWords();
  const { w, date, language } = words;
  const [open, setOpen] = useState<{
    readonly verb: 'change' | 'remove';
    readonly person: PersonSummary;
  } | null>(null);
  return (
    <>
      <ul className="list-items">
        {people.map((person) => (
          <li key={person.id} className="list-item focal-people-item">
            <h2>
              <PersonView person={person} hidden={false} withContacts />
            </h2>
            <ul className="focal-held">
              {person.posts.map((post) => {
                const { name, lang } = organizationName(post.organization, language);
                const { from, until, state } = post.assignment;
                return (
                  <li key={post.assignment.id}>
                    <Link to="/focal-points/$id" params={{ id: post.id }}>
                      {postName(post, words)}
                    </Link>
                    {', '}
                    <bdi lang={lang}>{name}</bdi>
                    <span className="focal-days">
                      {' · '}
                      {w(`focal.assignment.${state}`)} ·{' '}
                      {until === null
                        ? w('focal.since', { date: date(from) })
                        : w('focal.fromUntil', { from: date(from), until: date(until) })}
                    </span>
                  </li>
                );
              })}
            </ul>
            <div className="focal-steps screen-only">
              <Action
                onPress={() => setOpen({ verb: 'change', person })}
                aria-label={w('focal.person.change.of', { name: person.name ?? '' })}
              >
                {w('focal.person.change')}
              </Action>
              <Action
                onPress={() => setOpen({ verb: 'remove', person })}
                aria-label={w('focal.person.remove.of', { name: person.name ?? '' })}
              >
                {w('focal.person.remove.verb')}
              </Action>
            </div>
          </li>
        ))}
      </ul>
      {open?.verb === 'change' && <ChangePersonDialog person={open.person} onClose={() => setOpen(null)} />}
      {open?.verb === 'remove' && <RemovePersonDialog person={open.person} onClose={() => setOpen(null)} />}
    </>
  );
}
