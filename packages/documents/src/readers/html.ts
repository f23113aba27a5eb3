import { type Answer, type Issue, languageOfText, type SourceText } from '@biennium/core';
import { counted, withinBounds } from '../bounds.ts';
import { documentIssue } from '../issues.ts';
import { DEFAULT_LIMITS, type Limits } from '../limits.ts';
import { writeLine } from '../lines/write-line.ts';
import { SourceBuilder } from '../source-builder.ts';
import { linesOfHtml } from './html/lines-of-html.ts';
import { attributesOf, rootOfHtml } from './html/nodes.ts';

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
        issues.push(documentIssue('document/hidden-text', 'note', message, { count: hidden }));
      }
    }
    const declared = root ? attributesOf(root).get('lang') : undefined;
    const source = builder.source('html', null);
    return { value: { ...source, language: plausibleLanguage(declared, source.text) }, issues };
  });
}

/** Languages that their script tells apart, so that a wrong declaration shows. */
const BY_SCRIPT = new Set(['ar', 'ru', 'zh']);

/** The language that the root declares, unless the letters of the text belong to another. */
function plausibleLanguage(tag: string | undefined, text: string): string | null {
  const declared = /^([A-Za-z]{2})(?:-|$)/.exec(tag?.trim() ?? '')?.[1]?.toLowerCase();
  if (declared === undefined) return null;
  const seen = languageOfText(text);
  return seen !== declared && (BY_SCRIPT.has(seen) || BY_SCRIPT.has(declared)) ? null : declared;
}
