import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { addPost } from '../../api/focal-point-changes.ts';
import { postOrganizationsQuery, postQuery } from '../../api/focal-point-queries.ts';
import { choiceOf } from '../../parts/choice.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { PickOne } from '../../parts/pick-one.tsx';
import { useWords } from '../../words/use-words.ts';
import { postRoles } from '../focal-points-search.ts';
import { organizationName } from '../names.ts';
import './dialog-fields.css';
import { ChoiceField, TextField } from '../../parts/fields.tsx';

/** A post that an organization is to have. */
export function AddPostDialog({ onClose }: { readonly onClose: () => void }) {
  const { w, language } = useWords();
  const { data } = useQuery(postOrganizationsQuery());
  const choices = useMemo(
    () =>
      (data ?? []).map((each) => {
        const { name, lang } = organizationName(each, language);
        const others = Object.values(each.names).filter((other) => other !== undefined);
        return choiceOf(each.id, { name, lang, hint: each.acronym ?? undefined, others });
      }),
    [data, language],
  );
  const client = useQueryClient();
  const navigate = useNavigate();
  const [organization, setOrganization] = useState<string | null>(null);
  const [role, setRole] = useState<(typeof postRoles)[number]>('primary');
  const [about, setAbout] = useState('');
  const [since, setSince] = useState('');
  const [error, setError] = useState<unknown>(null);
  const keep = async () => {
    if (organization === null) return;
    try {
      const page = await addPost({ organization, role, about, ...(since !== '' && { since }) });
      void client.invalidateQueries({ queryKey: ['focal-points', 'list'] });
      client.setQueryData(postQuery(page.id).queryKey, page);
      await navigate({ to: '/focal-points/$id', params: { id: page.id } });
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <FormDialog
      title={w('focal.add')}
      words={w('focal.add.words')}
      verb={w('focal.add.keep')}
      canKeep={organization !== null}
      isWide
      notice={<FailureNotice error={error} away={w('focal.away')} refused={w('focal.refused')} />}
      onKeep={() => void keep()}
      onClose={onClose}
    >
      <div className="dialog-fields">
        <div className="dialog-field-wide">
          <PickOne
            label={w('focal.column.organization')}
            choices={choices}
            value={organization}
            hint={w('focal.add.organization.hint')}
            isFirst
            onChange={setOrganization}
          />
        </div>
        <ChoiceField
          label={w('focal.role')}
          value={role}
          choices={postRoles.map((id) => ({ id, name: w(`focal.role.${id}`) }))}
          onChange={(id) => setRole(postRoles.find((each) => each === id) ?? role)}
        />
        <TextField
          label={w('focal.add.since')}
          type="date"
          value={since}
          hint={w('focal.add.since.hint')}
          onChange={setSince}
        />
        <TextField
          label={w('focal.add.about')}
          value={about}
          isWide
          hint={w('focal.add.about.hint')}
          onChange={setAbout}
        />
      </div>
    </FormDialog>
  );
}
