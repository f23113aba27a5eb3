import type { ActivityContent, ActivityField } from '@biennium/core';
import { fieldsOfActivity } from '@biennium/core/follow-up';
import type { ReactNode } from 'react';
import { textDirection } from '../words/text-direction.ts';
import { useWords } from '../words/use-words.ts';
import { MandateLinks } from './mandate-links.tsx';
import type { ActivityNames } from './use-activity-names.ts';

/** Texts of some length, read as prose. */
const prose = ['description', 'output', 'indicator', 'resources'] as const satisfies readonly ActivityField[];
const short = [
  ...(['kind', 'cluster', 'area', 'partners', 'plannedFrom', 'plannedUntil', 'place', 'countries'] as const),
  ...(['goals', 'trainingMethod', 'trainingParticipants', 'trainingEvaluation'] as const),
] satisfies readonly ActivityField[];

interface AgreedViewProps {
  readonly content: ActivityContent;
  readonly names: ActivityNames;
}

/** What both sides agree to of a line: all that was said; who leads for each side stands side by side. */
export function AgreedView({ content, names }: AgreedViewProps) {
  const { w } = useWords();
  const flat = fieldsOfActivity(content);
  const language = content.language ?? undefined;
  const words = language && { lang: language, dir: textDirection(language) };
  return (
    <section className="activity-agreed" aria-label={w('activity.agreed')}>
      {prose.slice(0, 1).map((field) => (
        <Prose key={field} words={flat[field]} direction={words} />
      ))}
      <dl className="activity-leads">
        {(['leadA', 'leadB'] as const).map((field) => (
          <Fact key={field} name={names.field(field)}>
            {flat[field] === null ? (
              <span className="activity-nobody">{w('activity.nobody')}</span>
            ) : (
              names.value(field, flat[field])
            )}
          </Fact>
        ))}
      </dl>
      <dl className="activity-fields">
        {short.map((field) => {
          const value = names.value(field, flat[field]);
          return value === '' ? null : (
            <Fact key={field} name={names.field(field)}>
              {field === 'goals' ? <Goals goals={flat.goals} names={names} /> : <bdi>{value}</bdi>}
            </Fact>
          );
        })}
        {prose.slice(1).map((field) =>
          flat[field] === '' ? null : (
            <Fact key={field} name={names.field(field)}>
              <Prose words={flat[field]} direction={words} />
            </Fact>
          ),
        )}
        {content.mandates.length > 0 && (
          <Fact name={names.field('mandates')}>
            <MandateLinks mandates={content.mandates} />
          </Fact>
        )}
      </dl>
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Goals({ goals, names }: { readonly goals: readonly string[]; readonly names: ActivityNames }) {
  return (
    <ul>
      {goals
        .toSorted((one, other) => Number(one) - Number(other))
        .map((goal) => (
          <li key={goal}>
            <bdi>{names.value('goals', [goal])}</bdi>
          </li>
        ))}
    </ul>
  );
}

interface ProseProps {
  readonly words: string;
  readonly direction: { readonly lang: string; readonly dir: 'ltr' | 'rtl' } | '' | undefined;
}

function Prose({ words, direction }: ProseProps) {
  if (words === '') return null;
  return (
    <p className="activity-prose" {...(direction || { dir: 'auto' })}>
      {words}
    </p>
  );
}
