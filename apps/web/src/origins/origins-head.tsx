import { Link } from '@tanstack/react-router';
import type { OriginsPage } from '../api/comparison-queries.ts';
import { memberInWords } from '../lineage/member-in-words.ts';
import { Action } from '../parts/action.tsx';
import { Icon } from '../parts/icon.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { isolate } from '../words/isolate.ts';
import { textDirection } from '../words/text-direction.ts';
import { useWords } from '../words/use-words.ts';

interface OriginsHeadProps {
  readonly page: OriginsPage;
  readonly areLinesShown: boolean;
  readonly onLines: () => void;
}

/** Whose words are read, and what can be done with them. */
export function OriginsHead({ page, areLinesShown, onLines }: OriginsHeadProps) {
  const { w, date } = useWords();
  const head = page.instruments[page.at];
  if (head === undefined) return null;
  const { language } = page.lineage;
  const name = memberInWords(head, w);
  return (
    <header className="origins-head">
      <div className="origins-head-bar">
        <p className="origins-head-symbol">
          <bdi>{name}</bdi>
          {head.adoptedOn !== null && <span> · {date(head.adoptedOn)}</span>}
          <span> · {w('origins.title')}</span>
        </p>
        <div className="origins-head-actions">
          <Link to="/resolutions/$id" params={{ id: head.instrument }} className="action action-plain">
            <Icon name="resolutions" />
            {w('origins.plain')}
          </Link>
          <Action aria-pressed={areLinesShown} onPress={onLines}>
            {w('origins.lines')}
          </Action>
          <Action look="bare" icon="print" aria-label={w('export.print')} onPress={() => window.print()} />
        </div>
      </div>
      <PageHeading
        title={w('origins.titleOf', { symbol: isolate(name) })}
        lang={language}
        dir={textDirection(language)}
        className="origins-title"
      >
        {head.title ?? name}
      </PageHeading>
    </header>
  );
}
