import type { PairConfiguration } from '@biennium/core';
import { useQuery } from '@tanstack/react-query';
import { lineagesQuery } from '../api/lineage-queries.ts';
import { PickOrganization } from '../naming/pick-organization.tsx';
import { ChoiceField, TextField } from '../parts/fields.tsx';
import { languages } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';
import { GroupsField } from './groups-field.tsx';

const hosts = ['alternating', 'a', 'b', 'as agreed'] as const satisfies readonly PairConfiguration['hosts'][];
const months = ['cycleMonths', 'meetingMonths', 'reportingMonths'] as const;

interface PairFieldsProps {
  readonly value: PairConfiguration;
  /** The pair has a register of its own already, with organizations and lineages to choose from. */
  readonly isHere: boolean;
  readonly onChange: (pair: PairConfiguration) => void;
}

/** All by which one pair differs from another. */
export function PairFields({ value, isHere, onChange }: PairFieldsProps) {
  const { w } = useWords();
  const lineages = useQuery({ ...lineagesQuery({}), enabled: isHere });
  const put = (change: Partial<PairConfiguration>) => onChange({ ...value, ...change });
  const putSide = (side: 'a' | 'b', change: Partial<PairConfiguration['sides']['a']>) =>
    put({ sides: { ...value.sides, [side]: { ...value.sides[side], ...change } } });
  const spoken = Object.keys(languages);
  const others = value.languages.filter((each) => !spoken.includes(each));
  return (
    <>
      {(['a', 'b'] as const).map((side) => (
        <fieldset key={side}>
          <legend>{w(`side.${side}`)}</legend>
          <div className="dialog-fields">
            <TextField
              label={w('workspace.side.name')}
              value={value.sides[side].name}
              most={200}
              onChange={(name) => putSide(side, { name })}
            />
            <TextField
              label={w('workspace.side.acronym')}
              value={value.sides[side].acronym}
              most={50}
              onChange={(acronym) => putSide(side, { acronym })}
            />
            {isHere && (
              <div className="dialog-field-wide">
                <PickOrganization
                  label={w('workspace.side.organization')}
                  value={value.sides[side].organization}
                  onChange={(organization) => putSide(side, { organization })}
                />
              </div>
            )}
          </div>
        </fieldset>
      ))}
      <fieldset>
        <legend>{w('workspace.cycle')}</legend>
        <div className="dialog-fields">
          <TextField
            label={w('workspace.cycleName')}
            value={value.cycleName}
            most={100}
            hint={w('workspace.cycleName.hint')}
            onChange={(cycleName) => put({ cycleName })}
          />
          {months.map((field) => (
            <label key={field} className="dialog-field">
              <span>{w(`workspace.${field}`)}</span>
              <input
                type="number"
                min={1}
                max={field === 'reportingMonths' ? 60 : 120}
                required
                value={value[field] === 0 ? '' : value[field]}
                onChange={(event) => put({ [field]: Math.trunc(Number(event.target.value)) })}
              />
            </label>
          ))}
          <ChoiceField
            label={w('workspace.hosts')}
            value={value.hosts}
            choices={hosts.map((id) => ({ id, name: w(`workspace.hosts.${id.replace(' ', '-')}`) }))}
            onChange={(id) => put({ hosts: hosts.find((each) => each === id) ?? value.hosts })}
          />
          {isHere && (
            <ChoiceField
              label={w('workspace.lineage')}
              value={value.lineage ?? ''}
              choices={[
                { id: '', name: w('workspace.lineage.none') },
                ...(lineages.data?.items ?? []).map(({ id, name }) => ({ id, name })),
              ]}
              onChange={(id) => put({ lineage: id === '' ? null : id })}
            />
          )}
        </div>
      </fieldset>
      <fieldset>
        <legend>{w('workspace.languages')}</legend>
        <div className="settings-checks">
          {Object.entries(languages).map(([id, { name }]) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={value.languages.includes(id)}
                onChange={({ target }) =>
                  put({
                    languages: [
                      ...spoken.filter((each) =>
                        each === id ? target.checked : value.languages.includes(each),
                      ),
                      ...others,
                    ],
                  })
                }
              />
              <span lang={id}>{name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <GroupsField
        title={w('workspace.clusters')}
        nameOf={(n) => w('workspace.cluster', { n })}
        kind="cluster"
        value={value.clusters}
        onChange={(clusters) => put({ clusters })}
      />
      <GroupsField
        title={w('workspace.workingGroups')}
        nameOf={(n) => w('workspace.workingGroup', { n })}
        kind="group"
        value={value.workingGroups}
        onChange={(workingGroups) => put({ workingGroups })}
      />
    </>
  );
}
