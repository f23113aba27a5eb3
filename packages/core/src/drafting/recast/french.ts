import { capitalized, type OpeningCast } from './cast.ts';

/*
 * French: "Rappelant également" in the preamble, "Rappelle également" in the operative part; "Gravement préoccupée" and "Se déclare gravement
 * préoccupée". "Ayant examiné" has no form in the operative part.
 */

/** Verbs in -er of which the participle is the stem and "-ant". */
const REGULAR = `adopte affirme apporte apprécie approuve attire autorise charge communique condamne confie confirme
  constate continue crée décide déclare demande demeure déplore dénonce désigne donne encourage espère estime exhorte exprime
  forme félicite garde honore incite insiste invite juge loue manifeste nomme note observe porte préconise prie proclame
  propose réaffirme recommande réclame refuse regrette remercie reste salue souligne souhaite adresse accepte cite félicite
  affirme alarme associe oppose inspire indigne`;
const IRREGULAR = `accueille accueillant admet admettant annonce annonçant appelle appelant appuie appuyant attend attendant
  comprend comprenant conclut concluant considère considérant convient convenant engage engageant envisage envisageant
  espère espérant exige exigeant fait faisant lance lançant met mettant partage partageant prend prenant prononce prononçant
  proroge prorogeant rappelle rappelant reconnaît reconnaissant redit redisant rejette rejetant relève relevant rend rendant
  renouvelle renouvelant renvoie renvoyant répète répétant réfère référant réitère réitérant réjouit réjouissant sait sachant soutient soutenant
  souscrit souscrivant tient tenant encourage encourageant charge chargeant juge jugeant inquiète inquiétant dit disant
  communique communiquant`;

const PARTICIPLES = new Map([
  ...REGULAR.trim()
    .split(/\s+/)
    .map((verb): [string, string] => [verb, verb.replace(/e$/, 'ant')]),
  ...[...IRREGULAR.matchAll(/(\S+)\s+(\S+)/g)].map(
    ([, verb, participle]) => [verb, participle] as [string, string],
  ),
]);
const FINITE = new Map([...PARTICIPLES].map(([verb, participle]) => [participle, verb]));

/** What an organ declares itself to be. */
const STATES =
  /^(?:(?:profondément|vivement|gravement|fermement|sérieusement|extrêmement|très|particulièrement) )?(?:préoccupée?|convaincue?|alarmée?|inquiète|inquiet|résolue?|déterminée?|satisfaite?|opposée?|favorable|indignée?|consternée?|émue?|persuadée?|attristée?|choquée?|disposée?|troublée?)(?: également| en outre| aussi)?$/u;
const CONSCIOUS = /^consciente?(?: également| en outre| aussi)?$/u;

/** A French opening phrase in the form of a part. */
export const frenchOpeningIn: OpeningCast = (phrase, part) => {
  const lower = phrase.charAt(0).toLowerCase() + phrase.slice(1);
  if (part === 'operative' && STATES.test(lower)) return `Se déclare ${lower}`;
  if (part === 'operative' && CONSCIOUS.test(lower)) return `Est ${lower}`;
  const declared = /^(?:se déclare|est) (.+)$/u.exec(lower)?.[1];
  if (part === 'preambular' && declared && (STATES.test(declared) || CONSCIOUS.test(declared)))
    return capitalized(declared);
  const heads = part === 'operative' ? FINITE : PARTICIPLES;
  let isCast = false;
  // A verb stands at the start, behind "se", or behind the "et" that joins a second one.
  const cast = lower.replace(
    /(^(?:se |s['’])?|(?<= et )(?:se |s['’])?)(\p{L}+)/gu,
    (whole, se: string, verb: string, at: number) => {
      const other = heads.get(verb);
      if (at === 0) isCast = other !== undefined;
      return other === undefined ? whole : se + other;
    },
  );
  return isCast ? capitalized(cast) : null;
};
