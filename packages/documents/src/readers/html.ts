import type { Answer, Issue, SourceText } from '@biennium/core';
import { counted, withinBounds } from '../bounds.ts';
import { documentIssue } from '../issues.ts';
import { DEFAULT_LIMITS, type Limits } from '../limits.ts';
import { writeLine } from '../lines/write-line.ts';
import { SourceBuilder } from '../source-builder.ts';
import { linesOfHtml } from './html/lines-of-html.ts';
import { attributesOf, type Element, isElement, rootOfHtml } from './html/nodes.ts';

/**
 * HTML: the visible text as a browser lays it out, one block one line, with the numbers that lists show and the notes
 * found by the links between a mark and its note. Scripts and navigation are left out.
 */
export function sourceFromHtml(text: string, limits: Limits = DEFAULT_LIMITS): Answer<SourceText | null> {
  return withinBounds(() => {
    const root = rootOfHtml(text, limits);
    const builder = new SourceBuilder(limits);
    const issues: Issue[] = [];
    if (root) {
      const { lines, hidden } = linesOfHtml(root);
      for (const line of lines) writeLine(line, builder);
      if (hidden > 0) {
        const places = hidden === 1 ? 'place' : 'places';
        const message = `The file holds hidden text (${counted(hidden)} ${places}), which was left out.`;
        issues.push(documentIssue('document/hidden-text', 'note', message));
      }
    }
    return { value: builder.source('html', root ? languageOf(root) : null), issues };
  });
}

/** The language that the root or the body declares. */
function languageOf(root: Element): string | null {
  const body = root.childNodes.find(
    (child): child is Element => isElement(child) && child.tagName === 'body',
  );
  for (const element of [root, body]) {
    const attributes = element ? attributesOf(element) : new Map<string, string>();
    const tag = attributes.get('lang') ?? attributes.get('xml:lang');
    const primary = /^([A-Za-z]{2})(?:-|$)/.exec(tag?.trim() ?? '')?.[1];
    if (primary) return primary.toLowerCase();
  }
  return null;
}
