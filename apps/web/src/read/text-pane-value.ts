import { createContext, use } from 'react';

interface TextPaneValue {
  readonly onSelect: (anchor: string) => void;
  readonly onIssue: (index: number) => void;
  /** The issue that a person has stepped to. */
  readonly currentIssue: number | null;
}

const TextPaneContext = createContext<TextPaneValue>({
  onSelect: () => {},
  onIssue: () => {},
  currentIssue: null,
});

export const TextPaneProvider = TextPaneContext.Provider;

/** What the parts of a text can ask of the pane around them. */
export function useTextPane(): TextPaneValue {
  return use(TextPaneContext);
}
