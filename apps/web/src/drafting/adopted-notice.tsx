import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { instrumentQuery } from '../api/queries.ts';
import { Action } from '../parts/action.tsx';
import { baseName } from '../words/base-name.ts';
import { useWords } from '../words/use-words.ts';
import './adopted-notice.css';
import { useDraft } from './drafting-value.ts';

/** That the draft is closed, what it became, what that changed, and the way to open it again. */
export function AdoptedNotice() {
  const { w, date } = useWords();
  const { page, act, busy } = useDraft();
  const { adoptedAs } = page;
  const { data } = useQuery({ ...instrumentQuery(adoptedAs ?? ''), enabled: adoptedAs !== null });
  const adoptedOn = data?.instrument.adoptedOn ?? null;
  const name = data === undefined ? '…' : (data.instrument.symbol ?? baseName(data.file.name));
  return (
    <div className="adopted-notice">
      <p>
        {adoptedAs === null ? (
          w('adopted.without')
        ) : (
          <>
            {w('adopted.as')}{' '}
            <Link to="/resolutions/$id" params={{ id: adoptedAs }}>
              <bdi>{name}</bdi>
            </Link>
            {adoptedOn !== null && <small>{date(adoptedOn)}</small>}
          </>
        )}
        <span>{w('adopted.closed')}</span>
      </p>
      <div className="adopted-steps screen-only">
        {adoptedAs === null ? (
          <Link
            className="action"
            to="/drafts/$id"
            params={{ id: page.id }}
            search={{ view: 'revisions', adopt: 'choose' }}
          >
            {w('adopt.name')}
          </Link>
        ) : (
          <Link
            className="action"
            to="/drafts/$id"
            params={{ id: page.id }}
            search={{ view: 'revisions', old: 'now', new: 'adopted' }}
          >
            {w('adopted.changed')}
          </Link>
        )}
        <Action isDisabled={busy} onPress={() => act({ verb: 'change', given: { adopted: false } })}>
          {w('adopted.open')}
        </Action>
      </div>
    </div>
  );
}
