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
      open: (entry: string, kind: FormKind) => setForms((now) => new Map(now).set(entry, kind)),
      close: (entry: string) => setForms((now) => new Map([...now].filter(([each]) => each !== entry))),
    }),
    [],
  );
  return { at: (entry) => forms.get(entry) ?? null, steps };
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
