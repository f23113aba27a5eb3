import type { HintRole, SourceText } from '@biennium/core';
import { expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../limits.ts';
import { sourceFromAkn } from './akn.ts';

const HEAD = '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">';

function read(inner: string, name = 'resolution') {
  return sourceFromAkn(
    new TextEncoder().encode(`${HEAD}<statement name="${name}">${inner}</statement></akomaNtoso>`),
  );
}

function sourceOf(inner: string, name?: string): SourceText {
  const { value } = read(inner, name);
  if (!value) throw new Error('nothing was read');
  return value;
}

/** The lines with their roles, as `operative: 1.	Decides …`. */
function outline(source: SourceText): string[] {
  return source.hints.map((hint) => {
    const depth = hint.level ? ` ${hint.level}` : '';
    const marker = hint.marker ? ` [${hint.marker}]` : '';
    return `${hint.role}${depth}${marker}: ${source.text.slice(hint.start, hint.end)}`;
  });
}

const PUBLISHED = `
  <coverPage><p><span class="upperLeft"><docAuthority>United Nations</docAuthority></span></p>
    <p class="upperRight"><docNumber refersTo="#symbol">A/RES/80/1</docNumber></p><p><img src="logo.jpg"></img></p></coverPage>
  <preface><p>
      <docNumber>80/1.</docNumber>
      <docTitle refersTo="#resolutionTitle"><span class="bold">	Cooperation in all things</span></docTitle>
  </p></preface>
  <preamble>
    <formula name="enactingFormula"><p xml:space="preserve">
      <span class="italic">The General Assembly</span>,</p></formula>
    <container name="Recalling"><p xml:space="preserve">	<span class="italic">Recalling</span> its resolution <a href="https://undocs.org/en/A/RES/37/4">37/4</a>,<authorialNote marker="1" placement="bottom"><p xml:space="preserve">	(1)	<span class="italic">Ibid.</span>, annex.</p></authorialNote></p></container>
  </preamble>
  <mainBody>
    <paragraph class="H23"><subheading>		Tasks</subheading></paragraph>
    <paragraph class="SingleTxt"><num>	1.</num><content><p xml:space="preserve">
      <span class="italic">Decides</span> to act:</p></content></paragraph>
    <paragraph class="SingleTxt"><content><p xml:space="preserve">	(a)	At once;</p></content></paragraph>
    <paragraph class="SingleTxt"><num>2.</num><list><intro><p>Requests:</p></intro>
      <point><num>(a)</num><content><p>One;</p></content></point>
      <sublist><point><num>(i)</num><content><p>Deep;</p></content></point></sublist>
      <point><num>(b)</num><content><p>Two;</p></content></point>
      <wrapUp><p>to do so together.</p></wrapUp></list></paragraph>
  </mainBody>
  <conclusions><p><inline name="adoptionMeeting">3rd plenary meeting</inline><eol/><docDate date="2025-11-20" refersTo="#adoptionDate">20 November 2025</docDate></p></conclusions>`;

test('a published file gives each line with what it is, notes last', () => {
  expect(outline(sourceOf(PUBLISHED))).toEqual([
    'front: United Nations',
    'front: A/RES/80/1',
    'title: 80/1. Cooperation in all things',
    'formula: The General Assembly,',
    'preambular: Recalling its resolution 37/4,1',
    'heading 1: Tasks',
    'operative: 1.\tDecides to act:',
    'subparagraph: (a)\tAt once;',
    'operative: 2.\tRequests:',
    'subparagraph 1: (a)\tOne;',
    'subparagraph 2: (i)\tDeep;',
    'subparagraph 1: (b)\tTwo;',
    'wrap-up 1: to do so together.',
    'closing: 3rd plenary meeting',
    'closing: 20 November 2025',
    'note [1]: Ibid., annex.',
  ]);
});

test('every line has one hint and every mark lies on its words', () => {
  const source = sourceOf(PUBLISHED);
  const lines = source.text.split('\n').slice(0, -1);
  expect(source.hints.map((hint) => source.text.slice(hint.start, hint.end))).toEqual(lines);
  const marked = source.marks.map((mark) => [mark.kind, source.text.slice(mark.start, mark.end), mark.value]);
  expect(marked).toContainEqual(['italic', 'Recalling', undefined]);
  expect(marked).toContainEqual(['link', '37/4', 'https://undocs.org/en/A/RES/37/4']);
  expect(marked).toContainEqual(['note-reference', '1', '1']);
  expect(marked).toContainEqual(['generated', '1', undefined]);
  expect(marked).toContainEqual(['italic', 'Ibid.', undefined]);
});

test('the brackets around an Arabic note belong to its mark', () => {
  const source = sourceOf(
    '<preamble><container name="x"><p>عام 2030<sup>(</sup><authorialNote marker="3"><p>(3) القرار 70/1.</p></authorialNote><sup>)</sup>،</p></container></preamble>',
  );
  expect(outline(source)).toEqual(['preambular: عام 2030(3)،', 'note [3]: القرار 70/1.']);
  const mark = source.marks.find(({ kind }) => kind === 'note-reference');
  expect(mark && source.text.slice(mark.start, mark.end)).toBe('(3)');
});

test('numbers written into the words, and an unnumbered paragraph before the first of them', () => {
  const source = sourceOf(
    '<mainBody><paragraph><content><p>	وإذ تعرب،</p></content></paragraph><paragraph><content><p>	1 -	<span class="bold italic">تقرر</span> ذلك؛</p></content></paragraph></mainBody>',
  );
  expect(outline(source)).toEqual(['preambular: وإذ تعرب،', 'operative: 1 -\tتقرر ذلك؛']);
});

test('a single unnumbered paragraph is operative', () => {
  const source = sourceOf(
    '<mainBody><paragraph><content><p>	Decides so.</p></content></paragraph></mainBody>',
  );
  expect(outline(source)).toEqual(['operative: Decides so.']);
});

test('an unnumbered paragraph among numbered ones is operative where it says so', () => {
  const source = sourceOf(
    '<mainBody><paragraph><num>1.</num><content><p>Decides;</p></content></paragraph><paragraph refersTo="#operative"><content><p>Also decides.</p></content></paragraph></mainBody>',
  );
  expect(outline(source)).toEqual(['operative: 1.\tDecides;', 'operative: Also decides.']);
});

test('sections: a heading of its depth, a further preambular part', () => {
  const source = sourceOf(
    `<mainBody><section><num>I</num><heading>Peace</heading><paragraph><num>1.</num><content><p>Acts;</p></content></paragraph></section>
     <section><crossHeading refersTo="#preamble">Preamble</crossHeading><paragraph><content><p>Noting more,</p></content></paragraph></section>
     <crossHeading class="level_2">Work</crossHeading><paragraph><num>2.</num><content><p>Ends.</p></content></paragraph></mainBody>`,
  );
  expect(outline(source)).toEqual([
    'heading 2: I Peace',
    'operative: 1.\tActs;',
    'heading 2: Preamble',
    'preambular: Noting more,',
    'heading 2: Work',
    'operative: 2.\tEnds.',
  ]);
});

test('annexes: label, title, paragraphs', () => {
  const source = sourceOf(
    `<mainBody><paragraph><num>1.</num><content><p>Adopts it.</p></content></paragraph></mainBody>
     <attachments><attachment><heading>Annex</heading><subheading>Plan</subheading><doc name="annex"><meta/><mainBody>
       <paragraph><num>1.</num><content><p>First.</p></content></paragraph><p>Last.</p></mainBody></doc></attachment></attachments>`,
  );
  expect(outline(source)).toEqual([
    'operative: 1.\tAdopts it.',
    'annex 1: Annex',
    'annex 2: Plan',
    'annex: 1.\tFirst.',
    'annex: Last.',
  ]);
});

test('[I6] an item that is set as a paragraph belongs to the paragraph before it', () => {
  const body = (items: string) =>
    `<mainBody><paragraph><content><p>\t17 -\tDecides:</p></content></paragraph>${items}<paragraph><content><p>\t18 -\tRequests it.</p></content></paragraph></mainBody>`;
  const item = (num: string) => `<paragraph><num>${num}</num><content><p>To act;</p></content></paragraph>`;
  expect(outline(sourceOf(body(item('(أ)') + item('(ب)') + item('c)'))))).toEqual([
    'operative: 17 -\tDecides:',
    'subparagraph: (أ)\tTo act;',
    'subparagraph: (ب)\tTo act;',
    'subparagraph: c)\tTo act;',
    'operative: 18 -\tRequests it.',
  ]);
});

test('[I10] the words of the day of adoption come before the day that is written beside them', () => {
  const day = (words: string, date: string) =>
    sourceOf(
      `<mainBody><paragraph><num>1.</num><content><p>Acts.</p></content></paragraph></mainBody><conclusions><p><docDate date="${date}" refersTo="#adoptionDate">${words}</docDate></p></conclusions>`,
    ).declared?.[0]?.adoptedOn;
  expect(day('3 آذار/مارس 2021', '2020-12-31')).toBe('2021-03-03');
  expect(day('some day', '2020-12-31')).toBe('2020-12-31');
  expect(day('3 March 2021', '0001-01-01')).toBe('2021-03-03');
});

test('[I10] the number of an agenda item has the letters of its words', () => {
  const item = (title: string, words: string) =>
    sourceOf(
      `<coverPage><p><inline name="agenda item" title="${title}">${words}</inline></p></coverPage>${BODY}`,
    ).declared?.[0]?.agendaItem;
  expect(item('127', 'البند 127 (أ أ) من جدول الأعمال')).toBe('127 (أ أ)');
  expect(item('127', 'Agenda item 127')).toBe('127');
  expect(item('127', 'Agenda item 128 (a)')).toBe('127');
  expect(item('127 k)', 'Point 127 k)')).toBe('127 k)');
});

test('metadata are declared for the lines of their document', () => {
  const meta = `<meta><identification source="#x"><FRBRWork><FRBRuri value="/akn/un/statement/deliberation/unsc/2020-01-02/9/"/><FRBRdate date="0001-01-01" name="adoption"/></FRBRWork>
      <FRBRExpression><FRBRlanguage language="fra"/></FRBRExpression></identification>
    <workflow source="#un"><step outcome="draftResolution" as="S/2020/1" by="Bosnia and Herzegovina, Chad and Peru"/></workflow>
    <analysis source="#un"><parliamentary><voting outcome="x"><count value="013" refersTo="inFavour"/><count value="2" refersTo="#abstaining"/></voting></parliamentary></analysis></meta>`;
  const source = sourceOf(
    `${meta}<coverPage><p><session value="75">Seventy-fifth session</session></p><p><inline name="agenda item" title="12 (b)">Agenda item 12 (b)</inline></p></coverPage>`,
    'resolutionDraft',
  );
  expect(source.language).toBe('fr');
  expect(source.declared).toEqual([
    {
      start: 0,
      end: source.text.length,
      kind: 'draft',
      body: 'Security Council',
      session: 75,
      agendaItem: '12 (b)',
      draftSymbol: 'S/2020/1',
      sponsors: ['Bosnia and Herzegovina', 'Chad', 'Peru'],
      vote: { inFavour: 13, against: null, abstaining: 2 },
    },
  ]);
});

test('a collection gives its resolutions one after the other, each with its notes', () => {
  const component = (part: string) =>
    `<component eId="${part}"><statement name="resolution"><mainBody><paragraph><num>1.</num><content><p>Acts ${part}<authorialNote marker="1"><p>Note ${part}.</p></authorialNote>.</p></content></paragraph></mainBody></statement></component>`;
  const xml = `${HEAD}<documentCollection name="resolution"><meta/><coverPage><p>80/2</p></coverPage><collectionBody><component><documentRef href="#A"/></component></collectionBody><components>${component('A')}${component('B')}</components></documentCollection></akomaNtoso>`;
  const { value } = sourceFromAkn(new TextEncoder().encode(xml));
  expect(value && outline(value)).toEqual([
    'front: 80/2',
    'operative: 1.\tActs A1.',
    'note [1]: Note A.',
    'operative: 1.\tActs B1.',
    'note [1]: Note B.',
  ]);
  expect(value?.declared?.map(({ start, end }) => value.text.slice(start, end))).toEqual([
    '1.\tActs A1.\nNote A.\n',
    '1.\tActs B1.\nNote B.\n',
  ]);
});

const BODY = '<mainBody><paragraph><num>1.</num><content><p>Acts.</p></content></paragraph></mainBody>';
const kept = (words: string) => `<meta><proprietary source="#any">${words}</proprietary></meta>${BODY}`;

test('[I2] [I12] words that an export of ours keeps beside the text stand around it', () => {
  const ours = (kind: string, words: string) =>
    `<biennium:words xmlns:biennium="https://biennium.example/ns/words" kind="${kind}">${words}</biennium:words>`;
  const source = sourceOf(
    kept(ours('page-number', '2/7') + ours('running-header', '<i>Lamps</i>') + ours('unplaced', '(a) lamps')),
  );
  expect(outline(source)).toEqual([
    'subparagraph: Lamps',
    'subparagraph: (a) lamps',
    'operative: 1.\tActs.',
    'footer: 2/7',
  ]);
  expect(source.declared).toMatchObject([{ start: 0, end: source.text.length }]);
});

test.each([
  ['of another owner', '<words xmlns="https://example.org/ns/words" kind="unplaced">Lamps</words>'],
  ['of no owner', '<biennium:words kind="unplaced">Lamps</biennium:words>'],
  ['of another name', '<b:note xmlns:b="https://biennium.example/ns/words" kind="unplaced">Lamps</b:note>'],
  ['deeper', '<x:a xmlns:x="x"><b:words xmlns:b="https://biennium.example/ns/words">Lamps</b:words></x:a>'],
])('proprietary words %s are no words of the text', (_, words) => {
  expect(outline(sourceOf(kept(words)))).toEqual(['operative: 1.\tActs.']);
});

const roles = (source: SourceText | null): HintRole[] => source?.hints.map(({ role }) => role) ?? [];

test('broken XML: the place is said and what stands before it is read', () => {
  const xml = `${HEAD}<statement name="resolution"><preamble><formula><p>The General Assembly,</p></formula>\n<container></p></container></preamble>`;
  const { value, issues } = sourceFromAkn(new TextEncoder().encode(xml));
  expect(roles(value)).toEqual(['formula']);
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatchObject({ code: 'document/broken-part', severity: 'error' });
  expect(issues[0]?.message).toMatch(/line 2, column \d+/);
});

test.each([
  ['an entity bomb', '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'],
  ['an outside entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
  ['an outside document type', '<!DOCTYPE a SYSTEM "http://example.org/a.dtd">'],
])('%s is refused', (_, doctype) => {
  const { value, issues } = sourceFromAkn(
    new TextEncoder().encode(`${doctype}${HEAD}<statement/></akomaNtoso>`),
  );
  expect(value).toBeNull();
  expect(issues.map(({ code }) => code)).toEqual(['document/xml-entity']);
});

test('elements that nest too deeply are refused', () => {
  const { value, issues } = sourceFromAkn(new TextEncoder().encode('<p>'.repeat(100_000)), DEFAULT_LIMITS);
  expect(value).toBeNull();
  expect(issues.map(({ code }) => code)).toEqual(['document/too-deep']);
});

test.each([
  ['another kind of XML', '<html><body/></html>'],
  ['no XML at all', 'The General Assembly'],
  ['nothing', ''],
])('%s is no resolution', (_, xml) => {
  const { value, issues } = sourceFromAkn(new TextEncoder().encode(xml));
  expect(value).toBeNull();
  expect(issues.at(-1)?.severity).toBe('error');
});

test('UTF-16 files are read by their byte order mark', () => {
  const xml = `\uFEFF${HEAD}<statement name="resolution"><mainBody><p>Décide.</p></mainBody></statement></akomaNtoso>`;
  const bytes = new Uint8Array(Buffer.from(xml, 'utf16le'));
  expect(sourceFromAkn(bytes).value?.text).toBe('Décide.\n');
});

test.each([
  ['- Cooperation in all things', 'Cooperation in all things'],
  ['\u200F– التعاون في كل شيء', 'التعاون في كل شيء'],
  ['Follow-up - and after', 'Follow-up - and after'],
  ['-ism', '-ism'],
])('a dash that leads to the title is no part of it: %s', (words, title) => {
  const alias = `<meta><identification><FRBRWork><FRBRalias name="title" value="${words}"/></FRBRWork></identification></meta>`;
  const marked = `<preface><p><docTitle refersTo="#resolutionTitle">${words}</docTitle></p></preface>`;
  const body = '<mainBody><p>Decides to act.</p></mainBody>';
  expect(sourceOf(alias + body).declared?.[0]?.title).toBe(title);
  expect(sourceOf(marked + body).declared?.[0]?.title).toBe(title);
});
