import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { TaggedLineage } from '../../api/lineage-queries.ts';
import { Action } from '../../parts/action.tsx';
import { authorInWords } from '../../read/author-in-words.ts';
import { isolate } from '../../words/isolate.ts';
import { textDirection } from '../../words/text-direction.ts';
import { useWords } from '../../words/use-words.ts';
import { memberInWords } from '../member-in-words.ts';
import { memberName } from '../member-name.ts';
import { ChangeNotice } from './change-notice.tsx';
import { GapsView } from './gaps-view.tsx';
import './members-view.css';
import { reasonInWords } from './reason-in-words.ts';
import { useChanging } from './use-changing.ts';

const AddDialog = lazy(() => import('./add-dialog.tsx').then(({ AddDialog }) => ({ default: AddDialog })));
const JoinDialog = lazy(() =>
  import('./join-dialog.tsx').then(({ JoinDialog }) => ({ default: JoinDialog })),
);
const RenameDialog = lazy(() =>
  import('./rename-dialog.tsx').then(({ RenameDialog }) => ({ default: RenameDialog })),
);

/** The resolutions of a lineage, why each belongs here, and the ways to arrange them otherwise. */
export function MembersView({ page }: { readonly page: TaggedLineage }) {
  const words = useWords();
  const { w, date } = words;
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [open, setOpen] = useState<'rename' | 'add' | 'join' | null>(null);
  const { change, busy, error, isStale } = useChanging(page);
  const close = () => setOpen(null);
  const held = chosen.filter((id) => page.members.some(({ instrument }) => instrument === id));
  const [old, fresh] = page.members.filter(({ instrument }) => held.includes(instrument));
  const canPart = held.length > 0 && held.length < page.members.length && !busy;

  const takeOut = async () => {
    let current: TaggedLineage | null = page;
    for (const instrument of held) {
      current = await change({ verb: 'take-out', instrument, given: {} });
      if (current === null) return;
    }
    setChosen([]);
  };
  const splitOff = async () => {
    const made = await change({ verb: 'split', given: { instruments: held } });
    if (made === null) return;
    setChosen([]);
    void navigate({ to: '/lineages/$id', params: { id: made.id }, search: { view: 'members' } });
  };

  return (
    <div className="members">
      <div className="members-steps screen-only">
        <Action onPress={() => setOpen('add')}>{w('members.add')}</Action>
        <Action onPress={() => setOpen('join')}>{w('members.join')}</Action>
        <Action onPress={() => setOpen('rename')}>{w('members.rename')}</Action>
        <span className="members-chosen" role="status">
          {held.length > 0 && w('members.chosen', { n: held.length })}
        </span>
        {old !== undefined && fresh !== undefined && held.length === 2 && (
          <Link to="/compare" search={{ old: old.instrument, new: fresh.instrument }} className="action">
            {w('pair.compare')}
          </Link>
        )}
        {held.length > 0 && (
          <>
            <Action isDisabled={!canPart} onPress={() => void splitOff()}>
              {w('members.split')}
            </Action>
            <Action isDisabled={!canPart} onPress={() => void takeOut()}>
              {w('members.takeOut')}
            </Action>
          </>
        )}
      </div>
      <ChangeNotice error={error} isStale={isStale} />
      <ol className="member-items">
        {page.members.map((member) => {
          const name = memberName(member) || w('read.noSymbol');
          return (
            <li key={member.instrument} className="member-item">
              <input
                type="checkbox"
                className="screen-only"
                aria-label={w('members.select', { symbol: isolate(name) })}
                checked={chosen.includes(member.instrument)}
                onChange={(event) =>
                  setChosen(
                    event.target.checked
                      ? [...chosen, member.instrument]
                      : chosen.filter((each) => each !== member.instrument),
                  )
                }
              />
              <div className="member-name">
                <p>
                  <Link to="/resolutions/$id" params={{ id: member.instrument }}>
                    <bdi>{name}</bdi>
                  </Link>
                </p>
                <p>{member.adoptedOn === null ? w('lineage.noDate') : date(member.adoptedOn)}</p>
                {member.kind !== 'resolution' && <p>{w(`kind.${member.kind}`)}</p>}
              </div>
              <div>
                <p className="member-title" lang={member.language} dir={textDirection(member.language)}>
                  {member.title}
                </p>
                <ul className="member-reasons">
                  {member.reasons.map((reason) => (
                    <li key={JSON.stringify(reason)}>{reasonInWords(reason, member, page, words)}</li>
                  ))}
                  {!member.author.startsWith('program:') && (
                    <li>{w('members.author', { author: authorInWords(member.author, words) })}</li>
                  )}
                  {member.drafts.map((draft) => (
                    <li key={draft.instrument}>
                      {w('members.draft')}{' '}
                      <Link to="/resolutions/$id" params={{ id: draft.instrument }}>
                        <bdi>{memberInWords(draft, w)}</bdi>
                      </Link>
                    </li>
                  ))}
                </ul>
              </div>
            </li>
          );
        })}
      </ol>
      <GapsView page={page} />
      <Suspense>
        {open === 'add' && <AddDialog page={page} onClose={close} />}
        {open === 'join' && <JoinDialog page={page} onClose={close} />}
        {open === 'rename' && <RenameDialog page={page} onClose={close} />}
      </Suspense>
    </div>
  );
}
