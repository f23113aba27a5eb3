import type { OpeningCast } from './cast.ts';

/*
 * Arabic: "وإذ تشير" in the preamble, "إذ تشير" in its first paragraph, "تشير" in the operative part. Clauses of other kinds ("وقد نظرت",
 * "اقتناعا منها", "وإذ يساورها القلق") have no such form.
 */

/** An Arabic opening phrase in the form of a part. */
export const arabicOpeningIn: OpeningCast = (phrase, part, isFirst) => {
  if (part === 'operative')
    return /^و?إذ\s+(?!يساور|يثير|يقلق|يظل|تظل|هي |لا )([تي].*)$/su.exec(phrase)?.[1] ?? null;
  return /^[تي](?!ساور|ثير|قلق)/u.test(phrase) ? `${isFirst ? '' : 'و'}إذ ${phrase}` : null;
};
