import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { calendarQuery, type FeedToMake } from '../../api/calendar-queries.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { isLanguage, languages } from '../../words/language.ts';
import { useWords } from '../../words/use-words.ts';
import { monthAfter, today } from '../months.ts';

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
  const [subject, setSubject] = useState('');
  const [name, setName] = useState('');
  const [language, setLanguage] = useState<string>(spoken);
  const month = today().slice(0, 7);
  const { data } = useQuery(
    calendarQuery({ from: `${monthAfter(month, -REACH)}-01`, to: `${monthAfter(month, REACH)}-01` }),
  );
  const organizations = (data?.organizations ?? [])
    .map(({ id, titles }) => ({ id, name: titles[spoken] ?? titles.en ?? titles.fr ?? id }))
    .sort((a, b) => a.name.localeCompare(b.name, spoken));
  const chosen = organizations.find(({ id }) => id === subject);
  const called = name.trim() || chosen?.name || w('feeds.scope.workspace');
  return (
    <FormDialog
      title={w('feeds.make')}
      words={w('feeds.make.words')}
      verb={w('feeds.make.verb')}
      canKeep={true}
      notice={<FailureNotice error={error} away={w('feeds.away')} refused={w('feeds.refused')} />}
      onKeep={() =>
        onMake({
          scope: subject === '' ? 'workspace' : 'organization',
          subject: subject === '' ? null : subject,
          name: called,
          language,
        })
      }
      onClose={onClose}
    >
      <label className="dialog-field">
        <span>{w('feeds.of')}</span>
        <select value={subject} onChange={(event) => setSubject(event.target.value)}>
          <option value="">{w('feeds.scope.workspace')}</option>
          {organizations.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      </label>
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
