import { docxFile, paragraph, run } from './docx-file.ts';

/** A change over paragraphs joined by line ends: what goes, and the words that come. A line end in either is a paragraph mark. */
export interface MadeChange {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly author: string;
}

/** A comment on a stretch of the paragraphs. */
export interface MadeComment {
  readonly start: number;
  readonly end: number;
  readonly author: string;
  readonly text: string;
}

export const MADE_AT = '2026-03-05T09:30:00Z';

/**
 * A Word file of paragraphs with tracked changes, each as Word writes it; changes are in order and do not overlap. `properties` gives the
 * inside of a paragraph's `w:pPr` by its index.
 */
export function markedUpFile(
  paragraphs: readonly string[],
  changes: readonly MadeChange[],
  comments: readonly MadeComment[] = [],
  properties: (index: number) => string = () => '',
): Uint8Array {
  const text = paragraphs.join('\n');
  let id = 0;
  let runs = '';
  let index = 0;
  const done: string[] = [];
  const hand = (author: string): string => `w:id="${++id}" w:author="${author}" w:date="${MADE_AT}"`;
  const close = (mark: string): void => {
    const look = mark === '' ? '' : `<w:rPr>${mark}</w:rPr>`;
    done.push(paragraph(runs, `${properties(index)}${look}`));
    runs = '';
  };
  const anchors = (at: number): string =>
    comments
      .map(
        (comment, each) =>
          (comment.start === at ? `<w:commentRangeStart w:id="${each}"/>` : '') +
          (comment.end === at
            ? `<w:commentRangeEnd w:id="${each}"/><w:r><w:commentReference w:id="${each}"/></w:r>`
            : ''),
      )
      .join('');
  const insert = (words: string, author: string): void => {
    for (const [line, part] of words.split('\n').entries()) {
      if (line > 0) close(`<w:ins ${hand(author)}/>`);
      if (part !== '') runs += `<w:ins ${hand(author)}>${run(part)}</w:ins>`;
    }
  };
  let at = 0;
  let next = 0;
  let anchored = -1;
  while (at <= text.length) {
    if (anchored < at) {
      runs += anchors(at);
      anchored = at;
    }
    const change = changes[next];
    if (change && change.start === at && change.end === at) {
      insert(change.words, change.author);
      next++;
      continue;
    }
    const deleting = change && change.start <= at && at < change.end ? change : null;
    if (at === text.length) break;
    if (text[at] === '\n') {
      close(deleting ? `<w:del ${hand(deleting.author)}/>` : '');
      index++;
      at++;
    } else {
      let until = at + 1;
      const stop = deleting ? deleting.end : (change?.start ?? text.length);
      const places = comments.flatMap(({ start, end }) => [start, end]);
      while (until < stop && text[until] !== '\n' && !places.includes(until)) until++;
      const words = text.slice(at, until);
      runs += deleting
        ? `<w:del ${hand(deleting.author)}>${run(words).replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ')}</w:del>`
        : run(words);
      at = until;
    }
    if (deleting && at === deleting.end) {
      insert(deleting.words, deleting.author);
      next++;
    }
  }
  close('');
  const notes = comments.map(
    ({ author, text: words }, each) =>
      `<w:comment w:id="${each}" w:author="${author}" w:date="${MADE_AT}">${paragraph(run(words))}</w:comment>`,
  );
  return docxFile({ body: done.join(''), ...(notes.length > 0 && { comments: notes.join('') }) });
}

/** The paragraphs with all changes in them. */
export function withChanges(paragraphs: readonly string[], changes: readonly MadeChange[]): string {
  const text = paragraphs.join('\n');
  let after = '';
  let at = 0;
  for (const { start, end, words } of changes) {
    after += text.slice(at, start) + words;
    at = end;
  }
  return after + text.slice(at);
}
