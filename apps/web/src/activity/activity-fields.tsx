import type { ActivityContent, ActivityKind, ActivityMilestone } from '@biennium/core';
import { ACTIVITY_KINDS, SIDES } from '@biennium/core/follow-up';
import { PickOrganization } from '../naming/pick-organization.tsx';
import { Action } from '../parts/action.tsx';
import { ChoiceField, TextField, WordsField } from '../parts/fields.tsx';
import { PickSome } from '../parts/pick-some.tsx';
import { useWords } from '../words/use-words.ts';
import type { ActivityNames } from './use-activity-names.ts';
import { useMandateChoices } from './use-mandate-choices.ts';

interface ActivityFieldsProps {
  readonly content: ActivityContent;
  readonly names: ActivityNames;
  /** A person opened the form to begin here. */
  readonly isFirst?: boolean;
  readonly onChange: (content: ActivityContent) => void;
}

const trained: readonly ActivityKind[] = ['training', 'capacity-building'];

/** All that both sides agree to of a line, to be filled in. */
export function ActivityFields({ content, names, isFirst = false, onChange }: ActivityFieldsProps) {
  const { w } = useWords();
  const mandates = useMandateChoices(content.mandates);
  const set = (part: Partial<ActivityContent>) => onChange({ ...content, ...part });
  const { planned, training } = content;
  const none = { id: '', name: w('fields.none') };
  const configured = names.sides.who?.workspace.configuration?.languages ?? ['en', 'fr', 'ar'];
  const languages = [...new Set([...configured, ...(content.language === null ? [] : [content.language])])];
  return (
    <>
      <TextField
        label={names.field('title')}
        value={content.title}
        most={500}
        isFirst={isFirst}
        onChange={(title) => set({ title })}
      />
      <div className="dialog-fields">
        <ChoiceField
          label={names.field('language')}
          value={content.language ?? ''}
          choices={[none, ...languages.map((id) => ({ id, name: names.language(id) }))]}
          onChange={(language) => set({ language: language || null })}
        />
        <ChoiceField
          label={names.field('kind')}
          value={content.kind}
          choices={ACTIVITY_KINDS.map((id) => ({ id, name: w(`line.kind.${id.replaceAll(' ', '-')}`) }))}
          onChange={(kind) => set({ kind: kind as ActivityKind })}
        />
        <ChoiceField
          label={names.field('cluster')}
          value={content.cluster ?? ''}
          choices={[none, ...names.choices.clusters]}
          onChange={(cluster) => set({ cluster: cluster || null })}
        />
        <ChoiceField
          label={names.field('area')}
          value={content.area ?? ''}
          choices={[none, ...names.choices.areas]}
          onChange={(area) => set({ area: area || null })}
        />
        {SIDES.map((side) => (
          <PickOrganization
            key={side}
            label={w('activity.lead', { side: names.sides.called(side) })}
            value={content.leads[side]}
            onChange={(lead) => set({ leads: { ...content.leads, [side]: lead } })}
          />
        ))}
        <TextField
          label={names.field('plannedFrom')}
          value={planned.from ?? ''}
          hint={w('fields.time')}
          most={10}
          onChange={(from) => set({ planned: { ...planned, from: from.trim() || null } })}
        />
        <TextField
          label={names.field('plannedUntil')}
          value={planned.until ?? ''}
          hint={w('fields.time')}
          most={10}
          onChange={(until) => set({ planned: { ...planned, until: until.trim() || null } })}
        />
      </div>
      <PickSome
        label={names.field('partners')}
        choices={names.organizations.choices}
        values={content.partners}
        onChange={(partners) => set({ partners })}
      />
      <TextField label={names.field('place')} value={content.place} onChange={(place) => set({ place })} />
      <PickSome
        label={names.field('countries')}
        choices={names.choices.countries}
        values={content.countries}
        onChange={(countries) => set({ countries })}
      />
      <PickSome
        label={names.field('goals')}
        choices={names.choices.goals}
        values={content.goals}
        onChange={(goals) => set({ goals })}
      />
      {(['description', 'output', 'indicator', 'resources'] as const).map((field) => (
        <WordsField
          key={field}
          label={names.field(field)}
          value={content[field]}
          onChange={(words) => set({ [field]: words })}
        />
      ))}
      <PickSome
        label={names.field('mandates')}
        choices={mandates}
        values={content.mandates}
        onChange={(chosen) => set({ mandates: chosen })}
      />
      <Milestones
        milestones={content.milestones}
        label={names.field('milestones')}
        onChange={(milestones) => set({ milestones })}
      />
      {(trained.includes(content.kind) || training.method !== '' || training.evaluation !== '') && (
        <div className="dialog-fields">
          <TextField
            label={names.field('trainingMethod')}
            value={training.method}
            onChange={(method) => set({ training: { ...training, method } })}
          />
          <TextField
            label={names.field('trainingParticipants')}
            value={training.participants === null ? '' : String(training.participants)}
            most={7}
            onChange={(typed) => {
              const digits = typed.replace(/\D/g, '');
              set({ training: { ...training, participants: digits === '' ? null : Number(digits) } });
            }}
          />
          <TextField
            label={names.field('trainingEvaluation')}
            value={training.evaluation}
            isWide
            onChange={(evaluation) => set({ training: { ...training, evaluation } })}
          />
        </div>
      )}
    </>
  );
}

interface MilestonesProps {
  readonly milestones: readonly ActivityMilestone[];
  readonly label: string;
  readonly onChange: (milestones: readonly ActivityMilestone[]) => void;
}

function Milestones({ milestones, label, onChange }: MilestonesProps) {
  const { w, number } = useWords();
  const change = (id: string, part: Partial<ActivityMilestone>) =>
    onChange(milestones.map((each) => (each.id === id ? { ...each, ...part } : each)));
  return (
    <fieldset className="milestone-fields">
      <legend>{label}</legend>
      {milestones.map(({ id, title, due }, i) => (
        <div key={id} className="milestone-row">
          <TextField
            label={w('fields.milestone', { n: number(i + 1) })}
            value={title}
            onChange={(words) => change(id, { title: words })}
          />
          <TextField
            label={w('fields.milestone.due', { n: number(i + 1) })}
            type="date"
            value={due}
            onChange={(day) => change(id, { due: day })}
          />
          <Action
            look="bare"
            icon="close"
            aria-label={w('fields.milestone.remove', { n: number(i + 1) })}
            onPress={() => onChange(milestones.filter((each) => each.id !== id))}
          />
        </div>
      ))}
      <Action
        icon="add"
        onPress={() => onChange([...milestones, { id: crypto.randomUUID(), title: '', due: '' }])}
      >
        {w('fields.milestone.add')}
      </Action>
    </fieldset>
  );
}
