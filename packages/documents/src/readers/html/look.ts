import type { Declarations } from './style-rules.ts';

/** How the words of an element look. */
export interface Look {
  readonly italic: boolean;
  readonly bold: boolean;
  readonly superscript: boolean;
  /** White space is kept. */
  readonly preformatted: boolean;
}

export const PLAIN_LOOK: Look = { italic: false, bold: false, superscript: false, preformatted: false };

const ITALIC = new Set(['i', 'em', 'cite', 'dfn', 'var', 'address']);
const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The look inside an element, from the one around it, its name and what its styles declare. */
export function lookInside(around: Look, name: string, declared: Declarations): Look {
  const style = declared['font-style'] ?? '';
  const weight = declared['font-weight'] ?? '';
  const align = declared['vertical-align'] ?? '';
  const space = declared['white-space'] ?? '';
  return {
    italic: /italic|oblique/.test(style) || (!/normal/.test(style) && (around.italic || ITALIC.has(name))),
    bold: /bold|[6-9]00/.test(weight) || (!/normal|[1-5]00/.test(weight) && (around.bold || BOLD.has(name))),
    superscript:
      name === 'sup' || align === 'super' || (name !== 'sub' && align !== 'baseline' && around.superscript),
    preformatted:
      name === 'pre' ||
      /^pre(?!-line)/.test(space) ||
      (around.preformatted && !/^normal|^nowrap/.test(space)),
  };
}

/** Whether the styles or attributes of an element keep it from being seen. */
export function isHidden(attributes: ReadonlyMap<string, string>, declared: Declarations): boolean {
  return (
    attributes.has('hidden') ||
    declared['display'] === 'none' ||
    declared['visibility'] === 'hidden' ||
    declared['mso-hide'] === 'all'
  );
}
