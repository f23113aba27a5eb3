import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../limits.ts';
import { outlineOf } from '../test-kit/outline.ts';
import { processorTime } from '../test-kit/processor-time.ts';
import { sourceFromHtml } from './html.ts';

function read(html: string) {
  const { value, issues } = sourceFromHtml(html);
  if (!value) throw new Error(JSON.stringify(issues));
  return { source: value, issues, lines: value.text.trimEnd().split('\n') };
}

const marked = (html: string, kind: string) => {
  const { source } = read(html);
  return source.marks
    .filter((mark) => mark.kind === kind)
    .map((mark) => source.text.slice(mark.start, mark.end));
};

describe('lines', () => {
  test('one block is one line, its white space folded', () => {
    expect(
      read('<p>Recalling\n   its <b>own</b>\tresolution,</p><div>Noting<p>also</p>that</div>').lines,
    ).toEqual(['Recalling its own resolution,', 'Noting', 'also', 'that']);
  });

  test('a break stays inside its line, two part paragraphs', () => {
    expect(read('<p>Distr.: General<br>18 November<br> <br>Original: English<br></p>').lines).toEqual([
      'Distr.: General\u202818 November',
      'Original: English',
    ]);
  });

  test('what is not seen is left out; hidden words are said', () => {
    const { lines, issues } = read(
      '<head><title>x</title><style>.h{display:none}</style></head><script>x</script><nav>x</nav><p>a<span style="display:none">b</span><span class="h">c</span></p><template>x</template>',
    );
    expect(lines).toEqual(['a']);
    expect(issues).toMatchObject([{ code: 'document/hidden-text' }]);
  });

  test('a row of single paragraphs is one line, other rows are one for each paragraph', () => {
    const table =
      '<table><tr><td>1.<td><i>Takes note</i> of it;<tr><td>United<p>Nations</p><td>A/99/L.9</table>';
    expect(read(table).lines).toEqual(['1.\tTakes note of it;', 'United', 'Nations', 'A/99/L.9']);
  });

  test('preformatted lines', () => {
    expect(read('<pre>a  b\nc</pre>').lines).toEqual(['a  b', 'c']);
  });

  test('entities, no-break spaces, soft hyphens', () => {
    expect(read('<p>Secretary&#8209;General&nbsp;&amp; co&shy;op</p>').lines).toEqual([
      'Secretary\u2011General\u00a0& co\u00adop',
    ]);
  });

  test('headings, running headers of LibreOffice', () => {
    const { source } = read('<div title="header"><p>A/99/L.9</p></div><h2>Annex</h2><p>a</p>');
    expect(source.hints.map(({ role, level }) => [role, level])).toEqual([
      ['header', undefined],
      ['heading', 2],
    ]);
  });
});

describe('numbers that lists show', () => {
  test.each([
    ['<ol start="3"><li>a<li>b</ol>', ['3.\ta', '4.\tb']],
    ['<ol reversed><li>a<li>b</ol>', ['2.\ta', '1.\tb']],
    ['<ol><li value="7">a<li>b</ol>', ['7.\ta', '8.\tb']],
    ['<ol type="a"><li>a<li>b</ol>', ['(a)\ta', '(b)\tb']],
    ['<ol style="list-style-type: lower-roman"><li>a<li>b</ol>', ['(i)\ta', '(ii)\tb']],
    ['<ol style="list-style: none"><li>1. a</ol>', ['1. a']],
    ['<ul><li>a</ul>', ['•\ta']],
    ['<ol><li><p>a</p><p>b</p><ol type="a"><li>c</ol>d<li>e</ol>', ['1.\ta', 'b', '(a)\tc', 'd', '2.\te']],
    ['<ol><li>a</li><ol type="a"><li>b</ol><li>c</ol>', ['1.\ta', '(a)\tb', '2.\tc']],
  ])('%s', (html, lines) => {
    expect(read(html).lines).toEqual(lines);
  });

  test('are marked as not stored', () => {
    expect(marked('<ol><li>a</ol>', 'generated')).toEqual(['1.\t']);
  });
});

describe('looks', () => {
  test('italics of tags, styles and classes; styles may take them back', () => {
    const html =
      '<style>/* x */ .c1, span.c2 { font-style: italic } @media print { .c3 { font-style: italic } }</style>' +
      '<p><em>a</em> b <span style="font-style:italic">c</span> <span class="c1">d</span> <i>e<span style="font-style:normal">f</span></i> <span class="c2">g</span></p>';
    expect(marked(html, 'italic')).toEqual(['a', 'c d e', 'g']);
  });

  test('the space between two italic words is italic, the one after them is as it was written', () => {
    expect(marked('<p><i>Takes</i>\n<i>note</i> of</p>', 'italic')).toEqual(['Takes note']);
    expect(marked('<p><i>Takes\nnote</i> of</p>', 'italic')).toEqual(['Takes note']);
  });

  test('links', () => {
    const { source } = read('<p><a href="https://undocs.org/A/RES/37/4">37/4</a></p>');
    expect(source.marks).toEqual([
      { kind: 'link', start: 0, end: 4, value: 'https://undocs.org/A/RES/37/4' },
    ]);
  });
});

describe('notes', () => {
  const outline = (html: string) =>
    outlineOf(read(html).source).map(({ words, notes, role }) => [words, notes, role]);

  test('of Word', () => {
    expect(
      outline(
        '<p>a<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><span>[1]</span></span></a> b</p>' +
          '<div><hr><div id=ftn1><p><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> See x.</p><p>And y.</p></div></div><p>c</p>',
      ),
    ).toEqual([
      ['a b', ['1'], null],
      ['See x.', [], 'note 1'],
      ['And y.', [], 'note 1'],
      ['c', [], null],
    ]);
  });

  test('of Pandoc', () => {
    expect(
      outline(
        '<p>a<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a></p><section class="footnotes"><ol>' +
          '<li id="fn1"><p>See x.<a href="#fnref1" class="footnote-back">↩︎</a></p></li></ol></section><p>c</p>',
      ),
    ).toEqual([
      ['a', ['1'], null],
      ['See x.', [], 'note 1'],
      ['c', [], null],
    ]);
  });

  test('below each other in the body', () => {
    expect(
      outline(
        '<p>a<sup><a href="#n1">1</a></sup> b<sup><a href="#n2">*</a></sup></p><p><a name="n1">1</a> See x.</p><p><a name="n2">*</a> See y.</p><p>c</p>',
      ),
    ).toEqual([
      ['a b', ['1', '*'], null],
      ['See x.', [], 'note 1'],
      ['See y.', [], 'note *'],
      ['c', [], null],
    ]);
  });

  test('numbers that lead to headings are none', () => {
    expect(outline('<p><a href="#_Toc1">5</a></p><h1 id="_Toc1">Annex</h1>')).toEqual([
      ['5', [], null],
      ['Annex', [], 'heading'],
    ]);
  });
});

test.each([
  ['<html lang="ar-SA" dir="rtl"><p>قرار الجمعية</p>', 'ar'],
  ['<html lang="fr"><p>x</p>', 'fr'],
  ['<html lang="en"><p>قرار الجمعية العامة</p>', null],
  ['<p>x</p>', null],
])('the language that the page declares, if its letters agree: %s', (html, language) => {
  expect(read(html).source.language).toBe(language);
});

describe('hostile files', () => {
  test('deep nesting is refused', () => {
    expect(sourceFromHtml('<div>'.repeat(20_000))).toMatchObject({
      value: null,
      issues: [{ code: 'document/too-deep' }],
    });
    expect(sourceFromHtml('<b class=x1><i class=x2>'.repeat(9000))).toMatchObject({ value: null });
  });

  test('a long wait is refused', () => {
    const limits = { ...DEFAULT_LIMITS, milliseconds: -1 };
    expect(sourceFromHtml('<p>a</p>'.repeat(2000), limits)).toMatchObject({
      value: null,
      issues: [{ code: 'document/too-slow' }],
    });
  });

  test.each(['<style>.a{', '<style>a', '<!--', '<p><a href="#n', '<p>&', '<table><tr><td>'])(
    '%j many times takes time in proportion',
    (piece) => {
      const started = processorTime();
      sourceFromHtml(piece.repeat(30_000));
      expect(processorTime() - started).toBeLessThan(3000);
    },
  );
});
