import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import { type OrganizationInShort, organizationsQuery } from '../api/organization-queries.ts';
import { Action } from '../parts/action.tsx';
import { ChoiceMenu } from '../parts/choice-menu.tsx';
import { Failing } from '../parts/failing.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { EntryFlags } from '../register/entry-flags.tsx';
import { EntryHistory } from '../register/entry-history.tsx';
import { MergedEntries } from '../register/merged-entries.tsx';
import '../register/entry-view.css';
import '../register/register-page.css';
import { acronymOf, nameOf } from '../naming/name-of.ts';
import { organizationsBy } from '../naming/use-organizations.ts';
import { type OpenEntry, useEntry } from '../register/use-entry.ts';
import { timeInWords } from '../words/time-in-words.ts';
import { useWords } from '../words/use-words.ts';
import { MentionsView } from './mentions-view.tsx';
import { OrganizationFacts } from './organization-facts.tsx';
import './organization-page.css';
import { wayTo } from './tree.ts';

const dialogs = {
  rename: lazy(() => import('./change-dialogs.tsx').then((all) => ({ default: all.RenameOrganization }))),
  close: lazy(() => import('./change-dialogs.tsx').then((all) => ({ default: all.CloseOrganization }))),
  merge: lazy(() => import('./change-dialogs.tsx').then((all) => ({ default: all.MergeOrganizations }))),
  tell: lazy(() => import('./change-dialogs.tsx').then((all) => ({ default: all.TellOfOrganization }))),
};

/** An organization: where it stands, what holds of it and who says so, and where the texts name it. */
export function OrganizationPage() {
  const { id } = useParams({ from: '/organizations/$id' });
  return <OneOrganization key={id} id={id} />;
}

function OneOrganization({ id }: { readonly id: string }) {
  const { open, failed, retry } = useEntry(id);
  if (open) return <OrganizationView open={open} />;
  return failed ? <Failing error={failed} isWhole onRetry={retry} /> : <Waiting isWhole />;
}

const none: readonly OrganizationInShort[] = [];

function OrganizationView({ open }: { readonly open: OpenEntry }) {
  const { w, language } = useWords();
  const { data } = useQuery(organizationsQuery());
  const organizations = data ?? none;
  const [dialog, setDialog] = useState<keyof typeof dialogs | null>(null);
  const { page, press, error, isStale } = open;
  const { entry, statements, rulings } = page;
  const named = useMemo(() => organizationsBy(organizations, language), [organizations, language]);
  const { byId } = named;
  const own = byId.get(entry.id);
  const name = own ? nameOf(own, language) : { value: entry.label, lang: undefined };
  const acronym = own ? acronymOf(own, language) : null;
  const ruled = new Set(rulings.map(({ statement }) => statement));
  const waiting = statements.filter((each) => each.proposed && !ruled.has(each.id)).map((each) => each.id);
  const beneath = organizations.filter(({ parent }) => parent === entry.id);
  const within = organizations.filter(({ members }) => members.includes(entry.id));
  const Dialog = dialog === null ? null : dialogs[dialog];
  return (
    <article className="entry-page organization-page">
      <nav aria-label={w('organization.way')} className="organization-way">
        {wayTo(entry.id, byId).map((above) => (
          <Link key={above.id} to="/organizations/$id" params={{ id: above.id }}>
            <bdi>{nameOf(above, language).value}</bdi>
          </Link>
        ))}
      </nav>
      <header className="entry-head">
        <PageHeading title={name.value} className="entry-title" {...(name.lang && { lang: name.lang })} />
        <div className="entry-steps screen-only">
          {waiting.length > 0 && (
            <Action
              look="main"
              onPress={() => press({ verb: 'rulings', given: { statements: waiting, ruling: 'confirmed' } })}
            >
              {w('entry.confirm.all')}
            </Action>
          )}
          <Action onPress={() => setDialog('merge')}>{w('organization.merge')}</Action>
          <ChoiceMenu
            label={w('organization.change')}
            words={w('organization.change')}
            icon="correct"
            choices={[
              { id: 'rename', name: w('organization.rename') },
              { id: 'tell', name: w('entry.tell') },
              { id: 'close', name: w('organization.close') },
            ]}
            onChoose={(id) => setDialog(id as keyof typeof dialogs)}
          />
        </div>
      </header>
      <p className="entry-facts">
        {acronym && acronym.value !== name.value && (
          <bdi className="organization-acronym">{acronym.value}</bdi>
        )}
        {own?.closedOn && (
          <span>{w('organizations.closed', { on: timeInWords(own.closedOn, language) })}</span>
        )}
        <EntryFlags entry={entry} />
      </p>
      <MergedEntries open={open} />
      {isStale && (
        <p className="entry-notice" role="alert">
          {w('entry.stale')}
        </p>
      )}
      <FailureNotice error={error} away={w('register.away')} refused={w('register.refused')} />
      <OrganizationFacts open={open} organizations={named} />
      <Others title={w('organization.beneath')} organizations={beneath} />
      <Others title={w('organization.within')} organizations={within} />
      <MentionsView id={entry.id} />
      <EntryHistory page={page} />
      <Suspense>{Dialog && <Dialog open={open} onClose={() => setDialog(null)} />}</Suspense>
    </article>
  );
}

interface OthersProps {
  readonly title: string;
  readonly organizations: readonly OrganizationInShort[];
}

function Others({ title, organizations }: OthersProps) {
  const { language } = useWords();
  if (organizations.length === 0) return null;
  return (
    <section className="organization-others">
      <h2>{title}</h2>
      <ul>
        {organizations.map((each) => (
          <li key={each.id}>
            <Link to="/organizations/$id" params={{ id: each.id }}>
              <bdi>{nameOf(each, language).value}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
