import type { PairConfiguration } from '@biennium/core';
import { Action } from '../parts/action.tsx';
import { TextField } from '../parts/fields.tsx';
import { languages } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';

type Groups = PairConfiguration['clusters'];

interface GroupsFieldProps {
  readonly title: string;
  /** What one of them is called in the words of the form: "Cluster 2". */
  readonly nameOf: (n: number) => string;
  /** What their ids begin with. */
  readonly kind: string;
  readonly value: Groups;
  readonly onChange: (groups: Groups) => void;
}

/** Clusters of the matrix or working groups of a meeting, each by its names in the languages of the screen. */
export function GroupsField({ title, nameOf, kind, value, onChange }: GroupsFieldProps) {
  const { w } = useWords();
  const put = (id: string, language: string, words: string) =>
    onChange(
      value.map((each) => (each.id === id ? { id, name: { ...each.name, [language]: words } } : each)),
    );
  const add = () => onChange([...value, { id: `${kind}:${crypto.randomUUID()}`, name: {} }]);
  return (
    <fieldset>
      <legend>{title}</legend>
      {value.map(({ id, name }, i) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would be drawn as one of the form
        <div key={id} className="group-row" role="group" aria-label={nameOf(i + 1)}>
          {Object.entries(languages).map(([language, each]) => (
            <TextField
              key={language}
              label={each.name}
              lang={language}
              value={name[language] ?? ''}
              most={200}
              onChange={(words) => put(id, language, words)}
            />
          ))}
          <Action
            icon="close"
            aria-label={w('workspace.group.out', { name: nameOf(i + 1) })}
            onPress={() => onChange(value.filter((each) => each.id !== id))}
          />
        </div>
      ))}
      <Action icon="add" onPress={add}>
        {w('workspace.group.add')}
      </Action>
    </fieldset>
  );
}
