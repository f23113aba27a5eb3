import type { Issue, Span } from '@biennium/core';
import { counted } from '../bounds.ts';
import { documentIssue } from '../issues.ts';

/** Counts what a Word file holds beyond its words, for the issues that say so. */
export class Tally {
  insertions = 0;
  deletions = 0;
  moves = 0;
  formatting = 0;
  hiddenRuns = 0;
  comments = 0;
  readonly authors = new Set<string>();

  author(name: string | undefined): void {
    if (name) this.authors.add(name);
  }

  /** The issues. `first` is the place of the first inserted words. */
  issues(first: Span | null): Issue[] {
    const issues: Issue[] = [];
    const changes = [
      some(this.insertions, 'insertion'),
      some(this.deletions, 'deletion'),
      some(this.moves, 'move'),
      some(this.formatting, 'change of formatting', 'changes of formatting'),
    ].filter((part) => part !== '');
    if (changes.length > 0) {
      const by = this.authors.size > 0 ? ` by ${[...this.authors].join(', ')}` : '';
      issues.push(
        documentIssue(
          'document/tracked-changes',
          'warning',
          `The file holds tracked changes${by} (${changes.join(', ')}); it was read as if all were accepted.`,
          {
            what: this.authors.size > 0 ? 'signed' : 'unsigned',
            authors: [...this.authors].join(', '),
            insertions: this.insertions,
            deletions: this.deletions,
            moves: this.moves,
            formatting: this.formatting,
          },
          first,
        ),
      );
    }
    if (this.hiddenRuns > 0) {
      const message = `The file holds hidden text (${some(this.hiddenRuns, 'place')}), which was left out.`;
      issues.push(documentIssue('document/hidden-text', 'warning', message, { count: this.hiddenRuns }));
    }
    if (this.comments > 0) {
      const message = `The file holds ${some(this.comments, 'comment')}, left out of the text.`;
      issues.push(documentIssue('document/comments', 'note', message, { count: this.comments }));
    }
    return issues;
  }
}

function some(count: number, one: string, many = `${one}s`): string {
  return count === 0 ? '' : `${counted(count)} ${count === 1 ? one : many}`;
}
