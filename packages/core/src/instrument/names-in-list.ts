/** States whose own names hold "and", "et" or "و": it parts no list there. */
const AND_INSIDE =
  /(Antigua|Bosnia|Saint Kitts|Saint Vincent|Sao Tome|São Tomé|Trinidad|Great Britain|Grande-Bretagne|أنتيغوا|البوسنة|سانت كيتس|ترينيداد|العظمى)(\sand\s|\set\s|\sو\s?)(?=(?:the )?(?:Barbuda|Herzegovina|Nevis|Grenadines|Principe|Príncipe|Tobago|Northern Ireland|d['’]Irlande|بربودا|الهرسك|نيفس|توباغو|أيرلندا))/giu;

/** `Belarus, Kazakhstan and Tajikistan` → its three names, in English, French or Arabic. */
export function namesInList(list: string): string[] {
  return list
    .replace(
      AND_INSIDE,
      (_, name: string, and: string) =>
        `${name}${and.replace(/\s/g, '\u0000').replace(/and|et|و/, (word) => `\u0001${word}`)}`,
    )
    .split(/,\s*(?:and\s|et\s)?|،\s*|\s+and\s+|\s+et\s+|\sو(?=\p{L})/u)
    .map((name) => name.replaceAll('\u0000', ' ').replaceAll('\u0001', '').trim())
    .filter((name) => name !== '');
}
