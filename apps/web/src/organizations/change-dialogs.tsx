import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Failure } from '../api/failure.ts';
import { renameOrganization } from '../api/organization-queries.ts';
import { entryQuery } from '../api/register-queries.ts';
import { PickOrganization } from '../naming/pick-organization.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { ChoiceField, TextField } from '../parts/fields.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { SourceDialog } from '../register/source-dialog.tsx';
import type { OpenEntry } from '../register/use-entry.ts';
import { useWords } from '../words/use-words.ts';
import { kindChoices, nameLanguages, sideChoices } from './organization-words.ts';

interface ChangeProps {
  readonly open: OpenEntry;
  readonly onClose: () => void;
}

/** A new name from a day on; the name before holds until then. */
export function RenameOrganization({ open, onClose }: ChangeProps) {
  const { w, language: screen } = useWords();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [language, setLanguage] = useState<string>(screen);
  const [from, setFrom] = useState('');
  const { id } = open.page.entry;
  return (
    <SourceDialog
      title={w('organization.rename')}
      words={w('organization.rename.words')}
      verb={w('organization.rename.keep')}
      isWhole={name.trim() !== '' && from !== ''}
      onKeep={async (source) => {
        try {
          const given = { name: name.trim(), language, from, source };
          client.setQueryData(entryQuery(id).queryKey, await renameOrganization(id, open.page.tag, given));
        } catch (failure) {
          if (failure instanceof Failure && failure.status === 412)
            await client.invalidateQueries({ queryKey: entryQuery(id).queryKey });
          throw failure;
        }
        void client.invalidateQueries({ queryKey: ['register'] });
      }}
      onClose={onClose}
    >
      <TextField
        label={w('organization.rename.name')}
        lang={language}
        value={name}
        isWide
        onChange={setName}
      />
      <ChoiceField
        label={w('organization.language')}
        value={language}
        choices={nameLanguages}
        onChange={setLanguage}
      />
      <TextField label={w('entry.since')} type="date" value={from} onChange={setFrom} />
    </SourceDialog>
  );
}

/** The day from which it is no more, and what follows it. */
export function CloseOrganization({ open, onClose }: ChangeProps) {
  const { w } = useWords();
  const [on, setOn] = useState('');
  const [successor, setSuccessor] = useState<string | null>(null);
  return (
    <SourceDialog
      title={w('organization.close')}
      words={w('organization.close.words')}
      verb={w('organization.close.keep')}
      isWhole={on !== ''}
      onKeep={(source) =>
        open.change({
          verb: 'statements',
          given: {
            statements: [
              { field: 'closedOn', value: on, source },
              ...(successor ? [{ field: 'successor', value: successor, source }] : []),
            ],
          },
        })
      }
      onClose={onClose}
    >
      <TextField label={w('entry.field.closedOn')} type="date" value={on} onChange={setOn} />
      <PickOrganization
        label={w('entry.field.successor')}
        value={successor}
        but={open.page.entry.id}
        onChange={setSuccessor}
      />
    </SourceDialog>
  );
}

/** Says that another organization is this one. */
export function MergeOrganizations({ open, onClose }: ChangeProps) {
  const { w } = useWords();
  const [other, setOther] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const keep = async () => {
    try {
      await open.change({ verb: 'merge', given: { other: other ?? '' } });
      onClose();
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <FormDialog
      title={w('organization.merge')}
      words={w('organization.merge.words')}
      verb={w('organization.merge.keep')}
      canKeep={other !== null}
      isWide
      notice={<FailureNotice error={error} away={w('register.away')} refused={w('register.refused')} />}
      onKeep={() => void keep()}
      onClose={onClose}
    >
      <PickOrganization
        label={w('organization.merge.other')}
        value={other}
        but={open.page.entry.id}
        onChange={setOther}
      />
    </FormDialog>
  );
}

const told = [
  ...(['name', 'acronym', 'kind', 'side', 'parent', 'member', 'seat', 'country'] as const),
  ...(['foundedOn', 'website', 'code'] as const),
];
const spoken: readonly string[] = ['name', 'acronym'];
const named: readonly string[] = ['parent', 'member'];

/** One thing more that a person knows of it; what was said before stays beside it. */
export function TellOfOrganization({ open, onClose }: ChangeProps) {
  const words = useWords();
  const { w, language: screen } = words;
  const [field, setField] = useState<string>('acronym');
  const [value, setValue] = useState('');
  const [language, setLanguage] = useState<string>(screen);
  const choices = field === 'kind' ? kindChoices(words) : field === 'side' ? sideChoices(words) : null;
  return (
    <SourceDialog
      title={w('entry.tell')}
      words={w('entry.tell.words')}
      verb={w('entry.tell.keep')}
      isWhole={value.trim() !== ''}
      onKeep={(source) =>
        open.change({
          verb: 'statements',
          given: {
            statements: [{ field, value: value.trim(), source, ...(spoken.includes(field) && { language }) }],
          },
        })
      }
      onClose={onClose}
    >
      <ChoiceField
        label={w('organization.tell.what')}
        value={field}
        choices={told.map((id) => ({ id, name: w(`entry.field.${id}`) }))}
        onChange={(id) => {
          setField(id);
          setValue('');
        }}
      />
      {spoken.includes(field) && (
        <ChoiceField
          label={w('organization.language')}
          value={language}
          choices={nameLanguages}
          onChange={setLanguage}
        />
      )}
      {choices ? (
        <ChoiceField
          label={w(`entry.field.${field}`)}
          value={value}
          choices={[{ id: '', name: w('entry.form.none') }, ...choices]}
          onChange={setValue}
        />
      ) : named.includes(field) ? (
        <PickOrganization
          key={field}
          label={w(`entry.field.${field}`)}
          value={value || null}
          but={open.page.entry.id}
          onChange={(id) => setValue(id ?? '')}
        />
      ) : (
        <TextField
          label={w(`entry.field.${field}`)}
          type={field === 'website' ? 'url' : 'text'}
          value={value}
          isWide
          {...(field === 'foundedOn' && { hint: w('entry.form.time') })}
          {...(field === 'country' && { hint: w('organization.country.hint') })}
          onChange={setValue}
        />
      )}
    </SourceDialog>
  );
}
