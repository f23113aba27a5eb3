import { type Hand, handOf } from './hand.ts';
import type { XmlElement } from './xml.ts';

/** A comment as the file states it, without its place. */
export interface CommentWords extends Hand {
  readonly id: string;
  readonly text: string;
  readonly answers: string | null;
}

/** What the parts beside the text hold of a reader's marks: the words of inserted notes, comments and which answers which. */
export class Markings {
  readonly #notes = new Map<string, string[]>();
  readonly #comments: (Hand & {
    readonly id: string;
    readonly text: string;
    readonly paragraphs: string[];
  })[] = [];
  /** Paragraph ids: of a comment's last paragraph, and of the comment that it answers. */
  readonly #answers = new Map<string, string>();

  /** A paragraph of a note that the text, as it was, did not call. */
  addNoteWords(note: string, paragraph: XmlElement): void {
    const words = acceptedWords(paragraph).trim();
    const before = this.#notes.get(note);
    if (before) before.push(words);
    else this.#notes.set(note, [words]);
  }

  noteWords(note: string): string {
    return (this.#notes.get(note) ?? []).filter((words) => words !== '').join(' ');
  }

  addComment(element: XmlElement): void {
    const paragraphs = element.children.filter(
      (child): child is XmlElement => typeof child !== 'string' && child.name === 'w:p',
    );
    this.#comments.push({
      ...handOf(element),
      id: element.attributes['w:id'] ?? '',
      text: paragraphs
        .map((paragraph) => acceptedWords(paragraph).trim())
        .join('\n')
        .trim(),
      paragraphs: paragraphs.flatMap(({ attributes }) => attributeNamed(attributes, 'paraId') ?? []),
    });
  }

  addAnswer(attributes: Readonly<Record<string, string>>): void {
    const paragraph = attributeNamed(attributes, 'paraId');
    const parent = attributeNamed(attributes, 'paraIdParent');
    if (paragraph !== undefined && parent !== undefined) this.#answers.set(paragraph, parent);
  }

  comments(): CommentWords[] {
    const owners = new Map(
      this.#comments.flatMap(({ id, paragraphs }) => paragraphs.map((each) => [each, id] as const)),
    );
    return this.#comments.map(({ id, author, at, text, paragraphs }) => {
      const parent = paragraphs.map((each) => this.#answers.get(each)).find((each) => each !== undefined);
      return {
        id,
        author,
        at,
        text,
        answers: (parent === undefined ? undefined : owners.get(parent)) ?? null,
      };
    });
  }
}

/** An attribute of a newer namespace of Word, whatever prefix the file gives it. */
function attributeNamed(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];
}

/** The words below an element with its tracked changes accepted. */
function acceptedWords(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return element.name === 'w:t' ? child : '';
      if (child.name === 'w:del' || child.name === 'w:moveFrom' || child.name === 'mc:Fallback') return '';
      return child.name === 'w:tab' || child.name === 'w:br' ? ' ' : acceptedWords(child);
    })
    .join('');
}
