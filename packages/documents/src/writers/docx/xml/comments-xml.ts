import type { Contribution } from '@biennium/core';
import { element, type Xml } from '../../xml.ts';
import { rootOf, saying } from './names.ts';
import type { Comments, Setting } from './paragraph-xml.ts';

/** Gathers the comments of a file: what was said when words were changed, once for each doing, where it is first seen. */
export class CommentSupply implements Comments {
  readonly #comments: Xml[] = [];
  readonly #told = new Set<string>();

  around(doings: readonly Contribution[], runs: readonly Xml[], setting: Setting): readonly Xml[] {
    const ids: number[] = [];
    for (const doing of doings) {
      const reason = (doing.reason ?? '').trim();
      if (!doing.own || doing.delegations.length > 0 || reason === '' || this.#told.has(doing.step)) continue;
      this.#told.add(doing.step);
      const id = this.#comments.length;
      this.#comments.push(commentXml(id, doing, reason, setting));
      ids.push(id);
    }
    return [
      ...ids.map((id) => element('w:commentRangeStart', { 'w:id': id })),
      ...runs,
      ...ids.flatMap((id) => [
        element('w:commentRangeEnd', { 'w:id': id }),
        element(
          'w:r',
          {},
          element('w:rPr', {}, saying('w:rStyle', 'CommentReference')),
          element('w:commentReference', { 'w:id': id }),
        ),
      ]),
    ];
  }

  /** `comments.xml`; `null` where there is none. */
  part(): Xml | null {
    return this.#comments.length === 0 ? null : rootOf('w:comments', this.#comments);
  }
}

function commentXml(id: number, doing: Contribution, reason: string, setting: Setting): Xml {
  const { author, at } = setting.revisions.signatureOf(doing);
  const initials = author
    .split(/\s+/u)
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 4);
  const own = element(
    'w:r',
    {},
    element('w:rPr', {}, saying('w:rStyle', 'CommentReference')),
    element('w:annotationRef'),
  );
  const { rightToLeft } = setting;
  const lines = reason.split(/\r\n?|[\n\u2028\u2029]/u);
  return element(
    'w:comment',
    { 'w:id': id, 'w:author': author, 'w:date': at, 'w:initials': initials },
    lines.map((line, index) =>
      element(
        'w:p',
        {},
        element('w:pPr', {}, saying('w:pStyle', 'CommentText'), rightToLeft ? element('w:bidi') : null),
        index === 0 ? own : null,
        element(
          'w:r',
          {},
          rightToLeft ? element('w:rPr', {}, element('w:rtl')) : null,
          element('w:t', { 'xml:space': 'preserve' }, line),
        ),
      ),
    ),
  );
}
