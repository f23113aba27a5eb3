import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { draftPath } from '../api/draft-queries.ts';
import { Action } from '../parts/action.tsx';
import { ChoiceMenu } from '../parts/choice-menu.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { authorInWords } from '../read/author-in-words.ts';
import { useWords } from '../words/use-words.ts';
import './draft-head.css';
import { type View, views } from './draft-search.ts';
import { useDraft } from './drafting-value.ts';
import { headName } from './head-name.ts';
import { StateMark } from './state-mark.tsx';

const RenameDialog = lazy(() =>
  import('./rename-dialog.tsx').then(({ RenameDialog }) => ({ default: RenameDialog })),
);

/** What the draft is called, what it is written over, how far it is, and the ways to see it. */
export function DraftHead({ view }: { readonly view: View }) {
  const words = useWords();
  const { w, date } = words;
  const { page, direction } = useDraft();
  const [renaming, setRenaming] = useState(false);
  return (
    <header className="draft-head">
      <div className="draft-head-bar">
        <PageHeading title={page.name} className="draft-title" lang={page.language} dir={direction} />
        <div className="draft-head-actions screen-only">
          <Action
            onPress={() => setRenaming(true)}
            look="bare"
            icon="correct"
            aria-label={w('draft.rename')}
          />
          <TakeAway />
        </div>
      </div>
      <p className="draft-facts">
        <StateMark draft={page} />
        <span>
          {w('draft.writtenOver')}{' '}
          <Link to="/resolutions/$id" params={{ id: page.base.instrument }}>
            <bdi>{headName(page.base)}</bdi>
          </Link>
        </span>
        {page.lineage !== null && (
          <Link to="/lineages/$id" params={{ id: page.lineage }} className="screen-only">
            {w('draft.lineage')}
          </Link>
        )}
        <span>
          {w('draft.changed', { date: date(page.changedAt), author: authorInWords(page.changedBy, words) })}
        </span>
      </p>
      <nav className="draft-views screen-only" aria-label={w('draft.views')}>
        {views.map((each) => (
          <Link
            key={each}
            from="/drafts/$id"
            to="."
            search={{ view: each === 'text' ? undefined : each }}
            // Which view it is, is said below: what else is in the address makes it no other.
            activeOptions={{ exact: true }}
            ref={each === view ? intoSight : undefined}
            aria-current={each === view ? 'page' : undefined}
          >
            {w(`draft.view.${each}`)}
          </Link>
        ))}
      </nav>
      <Suspense>{renaming && <RenameDialog onClose={() => setRenaming(false)} />}</Suspense>
    </header>
  );
}

/** On a phone the views are a line that scrolls. */
function intoSight(link: HTMLAnchorElement | null) {
  link?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** The draft as a Word file, or on paper. */
function TakeAway() {
  const { w } = useWords();
  const { page } = useDraft();
  const docx = `${draftPath(page.id)}/docx`;
  return (
    <ChoiceMenu
      label={w('export.title')}
      words={w('export.title')}
      icon="export"
      choices={[
        {
          id: 'tracked',
          name: w('draft.docx.tracked'),
          hint: w('draft.docx.tracked.hint'),
          href: `${docx}?as=tracked`,
        },
        {
          id: 'reasons',
          name: w('draft.docx.reasons'),
          hint: w('draft.docx.reasons.hint'),
          href: `${docx}?as=tracked&reasons=comments`,
        },
        {
          id: 'plain',
          name: w('draft.docx.plain'),
          hint: w('draft.docx.plain.hint'),
          href: `${docx}?as=plain`,
        },
        ...(page.revision === null
          ? []
          : [
              {
                id: 'compilation',
                name: w('draft.docx.compilation'),
                hint: w('draft.docx.compilation.hint'),
                href: `${docx}?as=compilation`,
              },
              {
                id: 'tracked-compilation',
                name: w('draft.docx.trackedCompilation'),
                hint: w('draft.docx.trackedCompilation.hint'),
                href: `${docx}?as=tracked-compilation`,
              },
            ]),
        { id: 'print', name: w('export.print'), hint: w('draft.print.hint') },
      ]}
      onChoose={(form) => {
        if (form === 'print') window.print();
      }}
    />
  );
}
