import type { PagedEntry, ShownAmendment, ShownGroup } from '../../api/draft-queries.ts';
import { Action } from '../../parts/action.tsx';
import { isolate } from '../../words/isolate.ts';
import { textDirection } from '../../words/text-direction.ts';
import { useWords } from '../../words/use-words.ts';
import { useDraft } from '../drafting-value.ts';
import { entryAnchor } from '../text/entry-anchor.ts';
import './marked-entry-view.css';
import { type MarkedEntry, rulingOf } from './narrowed-groups.ts';
import { TextWithPlaces } from './text-with-places.tsx';
import type { Deciding } from './use-deciding.ts';

interface MarkedEntryViewProps {
  readonly marked: MarkedEntry;
  /** What all places are places of. */
  readonly text: string;
  readonly deciding: Deciding;
  readonly canDecide: boolean;
  /** The amendment that the keys act upon. */
  readonly current: string | null;
}

/** A paragraph as it was tabled, what delegations ask for in it, and their remarks beside it. */
export function MarkedEntryView({ marked, text, deciding, canDecide, current }: MarkedEntryViewProps) {
  const { w, language } = useWords();
  const { page, direction } = useDraft();
  const { entry, groups, remarks } = marked;
  const last = page.language === 'ar' ? `${entry.printed} -` : `${entry.printed}.`;
  const name =
    entry.address ??
    (entry.role === 'note'
      ? w('place.note', { marker: entry.printed ?? '' })
      : w(`draft.role.${entry.role}`));
  // Of lines that are called alike each is known by its words.
  const label = entry.address === null ? `${name}: ${text.slice(entry.start, entry.end).slice(0, 40)}` : name;
  return (
    <section id={entryAnchor(entry.id)} className="marked" aria-label={label} dir={direction} tabIndex={-1}>
      <h3
        className={
          entry.address === null && entry.printed === null ? 'marked-name marked-line' : 'marked-name'
        }
      >
        {entry.printed === null || entry.role === 'note' ? (
          <bdi>{name}</bdi>
        ) : (
          <bdi dir={direction}>{last}</bdi>
        )}
      </h3>
      <div className="marked-body">
        <p className="marked-text" lang={page.language} dir={direction}>
          <TextWithPlaces
            text={text}
            whole={reach(entry, groups)}
            places={groups.map(({ range }) => range)}
          />
        </p>
        <div className="marked-groups" dir={textDirection(language)}>
          {entry.changedSince && <p className="marked-since">{w('delegations.changedSince')}</p>}
          {groups.map((group, i) => (
            <Group
              key={group.amendments[0]?.id}
              number={groups.length > 1 ? i + 1 : null}
              group={group}
              deciding={deciding}
              canDecide={canDecide}
              current={current}
            />
          ))}
        </div>
      </div>
      <div className="marked-remarks" dir={textDirection(language)}>
        {remarks.map(({ id, delegation, author, text: said, answers }) => (
          <blockquote key={id} className={answers === null ? 'remark' : 'remark remark-answer'}>
            <p className="remark-who">
              <b dir="auto">{delegation}</b>
              {author !== null && author !== delegation && <bdi> {author}</bdi>}
              <span className="unseen"> {w('delegations.remark')}</span>
            </p>
            <p dir="auto">{said}</p>
          </blockquote>
        ))}
      </div>
    </section>
  );
}

/** From the beginning of a paragraph to the end of what is asked for in it. */
function reach(entry: PagedEntry, groups: readonly ShownGroup[]) {
  return { start: entry.start, end: Math.max(entry.end, ...groups.map(({ range }) => range.end)) };
}

interface GroupProps {
  readonly number: number | null;
  readonly group: ShownGroup;
  readonly deciding: Deciding;
  readonly canDecide: boolean;
  /** The amendment that the keys act upon. */
  readonly current: string | null;
}

function Group({ number, group, deciding, canDecide, current }: GroupProps) {
  const { w } = useWords();
  const accepted = group.amendments.filter((amendment) => rulingOf(amendment) === 'accepted');
  return (
    <div className={group.conflicting ? 'asked asked-conflict' : 'asked'}>
      {(number !== null || group.conflicting) && (
        <p className="asked-head">
          {number !== null && <span className="asked-number">{number}</span>}
          {group.conflicting && <span>{w('delegations.conflict', { n: group.amendments.length })}</span>}
        </p>
      )}
      {group.conflicting && accepted.length > 1 && (
        <p className="asked-both" role="status">
          {w('delegations.bothAccepted')}
        </p>
      )}
      <ul>
        {group.amendments.map((amendment) => (
          <AmendmentItem
            key={amendment.id}
            amendment={amendment}
            deciding={deciding}
            canDecide={canDecide}
            current={current}
          />
        ))}
      </ul>
    </div>
  );
}

const decisions = ['accepted', 'rejected', 'bracketed'] as const;

interface AmendmentItemProps {
  readonly amendment: ShownAmendment;
  readonly deciding: Deciding;
  readonly canDecide: boolean;
  /** The amendment that the keys act upon. */
  readonly current: string | null;
}

/** What one delegation asks for at one place, and what was decided about it. */
function AmendmentItem({ amendment, deciding, canDecide, current }: AmendmentItemProps) {
  const { w, date } = useWords();
  const { page, direction } = useDraft();
  const { id, delegation, author, at, old, words, kind, tracked, notes } = amendment;
  const ruling = rulingOf(amendment);
  return (
    <li className={`amendment amendment-${ruling}${id === current ? ' amendment-current' : ''}`}>
      <p className="amendment-who">
        <b dir="auto">{delegation}</b>
        {author !== null && author !== delegation && <bdi>{author}</bdi>}
        {at !== null && <span>{date(at)}</span>}
        {kind !== 'words' && <span>{w(`amendment.${kind}`)}</span>}
        {!tracked && <span>{w('amendment.untracked')}</span>}
      </p>
      <p className="amendment-words redline" lang={page.language} dir={direction}>
        {old.trim() !== '' && (
          <del>
            <span className="unseen">{w('redline.deleted')} </span>
            {old.trim()}
          </del>
        )}
        {old.trim() !== '' && words.trim() !== '' && ' '}
        {words.trim() !== '' && (
          <ins>
            <span className="unseen">{w('redline.inserted')} </span>
            {words.trim()}
          </ins>
        )}
        {old.trim() === '' && words.trim() === '' && <span dir="auto">{w('amendment.lineEnd')}</span>}
      </p>
      {notes.map((note) => (
        <p key={`${note.at} ${note.text}`} className="amendment-note">
          {w('amendment.note')}{' '}
          <bdi lang={page.language} dir={direction}>
            {note.text}
          </bdi>
        </p>
      ))}
      {canDecide ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would read its legend before every button
        <div
          className="amendment-steps screen-only"
          role="group"
          aria-label={w('delegations.decide', { delegation: isolate(delegation) })}
        >
          {decisions.map((each) => (
            <Action
              key={each}
              aria-pressed={ruling === each}
              onPress={() =>
                void deciding.decide([{ amendment: id, ruling: ruling === each ? 'open' : each }])
              }
            >
              {w(`decide.${each}`)}
            </Action>
          ))}
        </div>
      ) : (
        <p className="amendment-ruling">{w(`ruling.${ruling}`)}</p>
      )}
      {canDecide && <p className="amendment-ruling print-only">{w(`ruling.${ruling}`)}</p>}
    </li>
  );
}
