import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { addPost } from '../../api/focal-point-changes.ts';
import { type PostOrganization, postOrganizationsQuery, postQuery } from '../../api/focal-point-queries.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useWords } from '../../words/use-words.ts';
import { postRoles } from '../focal-points-search.ts';
import { organizationName } from '../names.ts';
import './dialog-fields.css';
import { Field } from './fields.tsx';

/** No more are offered at a time. */
const MOST = 40;

/** A post that an organization is to have. */
export function AddPostDialog({ onClose }: { readonly onClose: () => void }) {
  const { w } = useWords();
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
      <div className="focal-fields">
        <OrganizationField onChange={setOrganization} />
        <label className="dialog-field">
          <span>{w('focal.role')}</span>
          <select
            value={role}
            onChange={(event) => setRole(postRoles.find((each) => each === event.target.value) ?? role)}
          >
            {postRoles.map((id) => (
              <option key={id} value={id}>
                {w(`focal.role.${id}`)}
              </option>
            ))}
          </select>
        </label>
        <Field
          label={w('focal.add.since')}
          type="date"
          value={since}
          hint={w('focal.add.since.hint')}
          onChange={setSince}
        />
        <Field
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

/** An organization, found by words of its name. */
function OrganizationField({ onChange }: { readonly onChange: (id: string | null) => void }) {
  const { w, language } = useWords();
  const id = useId();
  const { data = [] } = useQuery(postOrganizationsQuery());
  const [typed, setTyped] = useState('');
  const told = (organization: PostOrganization): string => {
    const { name } = organizationName(organization, language);
    const { acronym } = organization;
    return acronym !== null && acronym !== name ? `${name} (${acronym})` : name;
  };
  const words = typed.toLowerCase().split(/\s+/);
  const offered = data.filter((each) => words.every((word) => told(each).toLowerCase().includes(word)));
  const change = (next: string) => {
    setTyped(next);
    const exact = data.filter((each) => told(each) === next.trim());
    onChange(exact.length === 1 ? (exact[0]?.id ?? null) : null);
  };
  return (
    <div className="dialog-field focal-field-wide">
      <label htmlFor={id}>{w('focal.column.organization')}</label>
      <input
        id={id}
        dir="auto"
        list={`${id}-list`}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: a person opened this to type here
        autoFocus
        value={typed}
        onChange={(event) => change(event.target.value)}
      />
      <datalist id={`${id}-list`}>
        {offered.slice(0, MOST).map((organization) => (
          <option key={organization.id} value={told(organization)} />
        ))}
      </datalist>
      <small>{w('focal.add.organization.hint')}</small>
    </div>
  );
}
