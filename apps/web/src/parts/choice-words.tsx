import type { Choice } from './choice.ts';

/** A choice as a list offers it. */
export function ChoiceWords({ choice: { name, lang, hint } }: { readonly choice: Choice }) {
  return (
    <span className="picker-option-head">
      <bdi lang={lang}>{name}</bdi>
      {hint !== undefined && hint !== name && <bdi className="picker-option-hint">{hint}</bdi>}
    </span>
  );
}
