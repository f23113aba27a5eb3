/** Words in which what is not known, and what is not agreed, stands in brackets that can be seen. */
export function GapWords({ words }: { readonly words: string }) {
  return words.split(/(\[[^[\]]*…[^[\]]*\])/).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places
      <mark key={i} className="gap">
        {part}
      </mark>
    ),
  );
}
