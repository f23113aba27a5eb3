import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { calendarQuery, type FeedToMake, holdersQuery } from '../../api/calendar-queries.ts';
import { today } from '../../api/today.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { isLanguage, languages } from '../../words/language.ts';
import { useWords } from '../../words/use-words.ts';
import { monthAfter } from '../months.ts';
import { namedOrganizations } from '../organization-title.ts';

interface MakeFeedDialogProps {
  readonly error: unknown;
  readonly onMake: (feed: FeedToMake) => void;
  readonly onClose: () => void;
}

/** How far to both sides the organizations are gathered that something concerns, in months. */
const REACH = 120;

/** What a calendar to subscribe to is of, and what it is called. */
export function MakeFeedDialog({ error, onMake, onClose }: MakeFeedDialogProps) {
  const { w, language: spoken } = useWords();
  const [chosen, setChosen] = useState('workspace ');
  const [name, setName] = useState('');
  const [language, setLanguage] = useState<string>(spoken);
  const month = today().slice(0, 7);
  const { data } = useQuery(
    calendarQuery({ from: `${monthAfter(month, -REACH)}-01`, to: `${monthAfter(month, REACH)}-01` }),
  );
  const organizations = namedOrganizations(data?.organizations ?? [], spoken);
  const { data: people = [] } = useQuery(holdersQuery());
  const holders = people.flatMap(({ id, name: called, removed }) =>
    removed || called === null ? [] : [{ id, name: called }],
  );
  const [scope = '', subject = ''] = chosen.split(' ');
  const called =
    name.trim() || organizations.find(({ id }) => id === subject)?.name || w('feeds.scope.workspace');
  return (
    <FormDialog
      title={w('feeds.make')}
      words={w('feeds.make.words')}
      verb={w('feeds.make.verb')}
      canKeep={true}
      notice={<FailureNotice error={error} away={w('feeds.away')} refused={w('feeds.refused')} />}
      onKeep={() =>
        onMake({
          scope: scope as FeedToMake['scope'],
          subject: subject === '' ? null : subject,
          name: scope === 'person' ? '' : called,
          language,
        })
      }
      onClose={onClose}
    >
      <label className="dialog-field">
        <span>{w('feeds.of')}</span>
        <select value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <option value="workspace ">{w('feeds.scope.workspace')}</option>
          {organizations.length > 0 && (
            <optgroup label={w('feeds.scope.organization')}>
              {organizations.map((each) => (
                <option key={each.id} value={`organization ${each.id}`}>
                  {each.name}
                </option>
              ))}
            </optgroup>
          )}
          {holders.length > 0 && (
            <optgroup label={w('feeds.scope.person')}>
              {holders.map((each) => (
                <option key={each.id} value={`person ${each.id}`}>
                  {each.name}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </label>
      {scope !== 'person' && (
        <label className="dialog-field">
          <span>{w('feeds.name')}</span>
          <input
            dir="auto"
            maxLength={200}
            placeholder={called}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
      )}
      <label className="dialog-field">
        <span>{w('feeds.language')}</span>
        <select
          value={language}
          onChange={(event) => isLanguage(event.target.value) && setLanguage(event.target.value)}
        >
          {Object.entries(languages).map(([code, each]) => (
            <option key={code} value={code}>
              {each.name}
            </option>
          ))}
        </select>
      </label>
    </FormDialog>
  );
}
