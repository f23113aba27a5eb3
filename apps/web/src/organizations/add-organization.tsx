import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { addEntry } from '../api/register-changes.ts';
import { entryQuery } from '../api/register-queries.ts';
import { PickOrganization } from '../naming/pick-organization.tsx';
import { ChoiceField, TextField } from '../parts/fields.tsx';
import { SourceDialog } from '../register/source-dialog.tsx';
import { useWords } from '../words/use-words.ts';
import { kindChoices, nameLanguages, sideChoices } from './organization-words.ts';

interface AddOrganizationProps {
  readonly onClose: () => void;
}

/** An organization that the register does not have. */
export function AddOrganization({ onClose }: AddOrganizationProps) {
  const words = useWords();
  const { w } = words;
  const client = useQueryClient();
  const navigate = useNavigate();
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const [acronym, setAcronym] = useState('');
  const [kind, setKind] = useState('');
  const [side, setSide] = useState('');
  const [parent, setParent] = useState<string | null>(null);
  const none = { id: '', name: w('entry.form.none') };
  const named = nameLanguages.flatMap(({ id }) => {
    const value = (names[id] ?? '').trim();
    return value === '' ? [] : [{ field: 'name', value, language: id as string }];
  });
  return (
    <SourceDialog
      title={w('organizations.add')}
      words={w('organizations.add.words')}
      verb={w('register.add.keep')}
      isWhole={named.length > 0}
      onKeep={async (source) => {
        const told = [
          ...named,
          ...(acronym.trim() ? [{ field: 'acronym', value: acronym.trim(), language: null }] : []),
          ...(kind ? [{ field: 'kind', value: kind, language: null }] : []),
          ...(side ? [{ field: 'side', value: side, language: null }] : []),
          ...(parent ? [{ field: 'parent', value: parent, language: null }] : []),
        ];
        const statements = told.map((value) => ({ ...value, source }));
        const added = await addEntry({ kind: 'organization', statements });
        client.setQueryData(entryQuery(added.entry.id).queryKey, added);
        void client.invalidateQueries({ queryKey: ['register'] });
        void navigate({ to: '/organizations/$id', params: { id: added.entry.id } });
      }}
      onClose={onClose}
    >
      {nameLanguages.map(({ id, name }) => (
        <TextField
          key={id}
          label={w('organizations.name.in', { language: name })}
          lang={id}
          value={names[id] ?? ''}
          isWide
          onChange={(value) => setNames({ ...names, [id]: value })}
        />
      ))}
      <TextField label={w('entry.field.acronym')} value={acronym} onChange={setAcronym} />
      <ChoiceField
        label={w('entry.field.kind')}
        value={kind}
        choices={[none, ...kindChoices(words)]}
        onChange={setKind}
      />
      <ChoiceField
        label={w('entry.field.side')}
        value={side}
        choices={[none, ...sideChoices(words)]}
        onChange={setSide}
      />
      <PickOrganization label={w('entry.field.parent')} value={parent} onChange={setParent} />
    </SourceDialog>
  );
}
