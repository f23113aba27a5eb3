/** The look of an exported page: read on a screen of any width, printed on paper, in both directions. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1d1b18; --quiet: #5d574e; --paper: #fdfcfa; --line: #d8d2c8; --link: #174a8c }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e5de; --quiet: #aaa397; --paper: #191816; --line: #45413a; --link: #9cc3f5 } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.55 "Source Serif 4", "Iowan Old Style", Georgia, "Times New Roman", serif }
html:lang(ar) body { font: 1.25rem/1.8 "Noto Naskh Arabic", "Traditional Arabic", "Geeza Pro", serif }
html:lang(ar) i { font-style: normal; font-weight: 600 }
main { max-width: 38rem; margin: 2rem auto; padding: 0 1rem }
a { color: var(--link) }
h1 { font-size: 1.5rem; line-height: 1.25 }
h2, h3, h4, h5, h6 { font-size: 1.1rem; margin: 2rem 0 .75rem }
.masthead, .closing { color: var(--quiet); font-size: .9em }
.masthead p, .closing p { margin: 0 }
.clause { position: relative; margin: 0 0 1em; scroll-margin-top: 1rem }
.clause p { margin: 0 }
.operative .clause-number { position: absolute; inset-inline-start: -2.75rem; width: 2.25rem; text-align: end; color: var(--quiet) }
.parts { list-style: none; margin: .5em 0; padding-inline-start: 2.5rem }
.parts li { position: relative; margin-bottom: .4em }
.parts li p { margin: 0 }
.parts .part-number { position: absolute; inset-inline-start: -2.5rem }
.notes { border-block-start: 1px solid var(--line); margin-block-start: 2.5rem; padding-block-start: .75rem; font-size: .9em }
.notes p { margin: 0 0 .4em }
sup { font-size: .7em; line-height: 0 }
sup a { text-decoration: none }
@media (max-width: 48rem) { .operative .clause-number { position: static; width: auto; margin-inline-end: .5em } }
@media print { :root { --ink: #000; --quiet: #333; --paper: #fff; --link: #000 } body { font-size: 11pt } main { max-width: none; margin: 0 3rem } a { text-decoration: none } .clause p { orphans: 3; widows: 3 } }
`.trim();
