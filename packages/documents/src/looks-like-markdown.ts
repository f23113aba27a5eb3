/** What is looked at; the marks of a Markdown file stand everywhere in it. */
const SAMPLE = 512 * 1024;

/** Each is a sign that hardly any plain text shows. */
const SIGNS: readonly RegExp[] = [
  /\[[^\]\r\n]{1,200}\]\((?:#[^()\s]*|<[^<>\r\n]*>|[^()\s]*[/.:][^()\s]*)\)/,
  /\[\^[^\]\s]{1,20}\]/,
  /^ {0,3}#{1,6} +\S/m,
  /^[ \t]{0,40}(?:\(?[\p{L}\d]{1,4}\\?[.)][ \t]{1,40})?(\*{1,3}|_{1,3})(?=\p{L})[^*_\r\n]{1,120}(?<=[\p{L}\p{P}])\1(?=[\s,;:.]|$)/mu,
  /\*\*(?=\S)[^*\r\n]{1,200}(?<=\S)\*\*[\s\S]*?\*\*(?=\S)[^*\r\n]{1,200}(?<=\S)\*\*/,
  /^[ \t]{0,40}\|?(?:[ \t]{0,40}:?-{3,200}:?[ \t]{0,40}\|)+/m,
  /^[ \t]{0,40}\d{1,3}\\[.)] /m,
  /\\[_*[\]()#]/,
  /<sup>[^<>\r\n]{1,10}<\/sup>|<br ?\/?>/i,
];

/** Whether a text carries the marks of Markdown. The file's name does not tell: converters write it into .txt files. */
export function looksLikeMarkdown(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return SIGNS.some((sign) => sign.test(sample));
}
