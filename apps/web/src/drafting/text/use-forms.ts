import { useMemo, useState } from 'react';
import { keptWords } from './kept-words.ts';

export const formKinds = ['edit', 'add', 'drop', 'restore', 'move', 'note', 'bracket', 'settle'] as const;
export type FormKind = (typeof formKinds)[number];

export interface Forms {
  /** The form that is open at an entry. */
  readonly at: (entry: string) => FormKind | null;
  readonly steps: FormSteps;
}

export interface FormSteps {
  readonly open: (entry: string, kind: FormKind) => void;
  readonly close: (entry: string) => void;
}

/** Which forms are open; one with words that were kept on this machine is open from the start. */
export function useForms(draft: string): Forms {
  const [forms, setForms] = useState<ReadonlyMap<string, FormKind>>(() => formsOfKept(draft));
  const steps = useMemo(
    () => ({
      // Words that were typed into another form there stay in sight.
      open: (entry: string, kind: FormKind) =>
        setForms((now) => new Map(now).set(entry, formOfKept(draft, entry) ?? kind)),
      close: (entry: string) =>
        setForms((now) => {
          const others = new Map([...now].filter(([each]) => each !== entry));
          const next = formOfKept(draft, entry);
          return next === null ? others : others.set(entry, next);
        }),
    }),
    [draft],
  );
  return { at: (entry) => forms.get(entry) ?? null, steps };
}

/** The form at an entry that has words kept on this machine. */
function formOfKept(draft: string, entry: string): FormKind | null {
  const kept = keptWords(draft);
  return formKinds.find((kind) => kept[`${kind} ${entry}`] !== undefined) ?? null;
}

function formsOfKept(draft: string): ReadonlyMap<string, FormKind> {
  return new Map(
    Object.keys(keptWords(draft)).flatMap((about) => {
      const space = about.indexOf(' ');
      const kind = formKinds.find((each) => each === about.slice(0, space));
      return kind === undefined ? [] : [[about.slice(space + 1), kind] as const];
    }),
  );
}
