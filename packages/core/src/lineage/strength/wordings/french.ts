import type { VerbName } from '../scale.ts';
import type { Wording, Words } from './wording.ts';

/*
 * French: verbs in the third person ("rappelle"), participles ("rappelant"), infinitives after "continue d'". Stems that
 * change are written out; a stem in "-ç" or "-ge" keeps its sound before "a".
 */

/** "soulign" → souligne, soulignant, souligner; "engag" → engage, engageant. */
function formsOf(stem: string): string {
  const before = stem.endsWith('g') ? `${stem}e` : stem;
  return `(?:${stem}er?|${before}ant)`;
}

const verbs = (name: VerbName, stems: string): Words<VerbName> =>
  stems.split('|').map((stem) => [name, formsOf(stem)]);

const APPROVAL = '(?:satisfaction|gratitude|reconnaissance|intérêt|appréciation)';
const WORRY = '(?:préoccupations?|inquiétudes?|regrets?|alarme|tristesse|consternation|indignation)';
const WITH = "avec (?:(?:une?|l[ae]|l'|beaucoup d'|beaucoup de) ?)?";

export const french: Wording = {
  sealed: [
    ['welcomes', `accueill(?:e|ant)(?: (?:également|en outre|aussi|de même))? avec ${APPROVAL}`],
    ['hopes', `attend(?:ant)?(?: (?:également|en outre|aussi))? avec ${APPROVAL}`],
    ['urges', '(?:demand|pri|invit|engag)(?:e|er|e?ant)(?: \\p{L}+){0,3}? instamment'],
  ],
  modifiers: [
    [
      'gravely',
      'dans les termes les plus \\p{L}+|avec la plus grande \\p{L}+|au plus haut point|sans (?:aucune )?réserve|sans équivoque|catégoriquement|gravement|graves?|extrêmement|les plus vives|la plus grande|un immense|très grande|haut et fort|avec véhémence',
    ],
    ['urgently', "d'urgence|instamment|pressant"],
    ['very', 'très|de plus en plus|croissante?'],
    [
      'strongly',
      'vivement|fermement|énergiquement|vigoureusement|profondément|fortement|chaleureusement|pleinement|sérieusement|solennellement|vifs?|vives?|fermes?|profonde?s?|grande?s?|résolu|constante?|indéfectible|sans faille|entière?|avec force|avec conviction',
    ],
    ['also', 'également|aussi|en outre|de même|elle aussi'],
    [
      'again',
      "de nouveau|à nouveau|une fois (?:de plus|encore)|encore une fois|une nouvelle fois|toujours|encore|continue d[e']|nouvelle?",
    ],
    [
      'focus',
      '(?:tout )?particulièrement|en particulier|particuli(?:er|ère)|à cet égard|dans ce contexte|bien',
    ],
    ['with approval', `${WITH}${APPROVAL}(?: et ${APPROVAL})?|en s'en félicitant`],
    ['with worry', `${WITH}${WORRY}(?: et ${WORRY})?`],
  ],
  verbs: [
    ['recalls', 'rappell?(?:e|ant)|se réf(?:ère|érant)|renvoie|renvoyant'],
    ['has considered', 'ayant \\p{L}+'],
    ['bears in mind', "(?:ayant|gardant|garde|a|gardent)(?: présente?s?)? à l'esprit"],
    ['takes into account', '(?:tient|tenant) compte|(?:prend|prenant) en (?:compte|considération)'],
    ['is aware', 'consciente?|sait|sachant|(?:a|ayant) conscience|connaissant|connaît'],
    ['is guided', "guidée?|s'inspir(?:e|ant)"],
    ['commemorates', 'commémor(?:e|ant)'],
    ...verbs('notes', 'not|observ|constat|relev'),
    ['notes', 'relève'],
    ['takes note', '(?:prend|prenant|prendre) (?:note|acte)|apprend|apprenant'],
    ['recognizes', 'reconnaît|reconnaissant|comprend|comprenant|croit comprendre'],
    ...verbs('recognizes', 'mesur'),
    ...verbs('considers', 'considér|estim|jug'),
    ['considers', 'considère|juge(?:ant)?(?: (?:encourageant|alarmant|utile|important))?'],
    ...verbs('affirms', 'affirm|confirm'),
    ...verbs('reaffirms', 'réaffirm|réitér'),
    ['reaffirms', 'réit[èe]re|redit|redisant|répète|répétant|réaffirman'],
    ['is convinced', 'convaincue?|persuadée?|certaine'],
    ...verbs('stresses', 'soulign|insist'),
    ['stresses', "(?:met|mettant) l'accent"],
    ['draws attention', "(?:appell?(?:e|ant)|attir(?:e|ant)) l'attention"],
    ...verbs('hopes', 'souhait|compt'),
    ['hopes', "espère|espérant|désireu(?:x|se)|attend|attendant|s'attend(?:ant)?|dit souhaiter"],
    ...verbs('appreciates', 'appréci|remerci'),
    ['appreciates', '(?:sait|sachant) gré|reconnaissante'],
    ...verbs('regrets', 'regrett'),
    ['regrets', 'déçue|attristée'],
    [
      'welcomes',
      'accueill(?:e|ant)(?: favorablement)?|se félicit(?:e|ant)|se réjoui(?:t|ssant)|encouragée|satisfaite',
    ],
    ['is concerned', "préoccupée?s?|inquiète|soucieuse|troublée|craignant|craint|s'inqui(?:ète|étant)"],
    ...verbs('commends', 'félicit|salu|lou|honor'),
    ['commends', '(?:rend|rendant) hommage|applaudi(?:t|ssant)'],
    ['is alarmed', "alarmée|consternée|indignée|choquée|s'alarm(?:e|ant)|s'indign(?:e|ant)"],
    ['supports', "appuie|appuyant|appuyer|soutient|soutenant|soutenir|s'associ(?:e|ant)|favorable"],
    ...verbs('deplores', 'déplor'),
    ['commits itself', "s'engag(?:e|eant)|résolue|déterminée|décidée(?: à œuvrer)?|disposée|attachée"],
    ...verbs('condemns', 'condamn'),
    ['condemns', 'dénonc(?:e|er)|dénonçant'],
    ...verbs('rejects', 'rejet|rejett|récus'),
    ['rejects', "s'élèv(?:e|ant)|s'oppos(?:e|ant)|opposée"],
    ['endorses', 'souscri(?:t|vant)|(?:fait|faisant) si(?:en|enne)s?|entérin(?:e|ant)'],
    ...verbs('encourages', 'encourag|incit'),
    ...verbs('invites', 'invit'),
    ...verbs('suggests', 'propos'),
    ['suggests', 'suggère|suggérant'],
    ...verbs('calls upon', 'demand|engag|préconis|prôn'),
    ['calls upon', 'appell?(?:e|ant)(?: à)?(?: de ses vœux)?'],
    ['appeals', '(?:lance|lançant) un appel'],
    ...verbs('recommends', 'recommand'),
    ...verbs('requests', 'pri'),
    ...verbs('urges', 'exhort'),
    ...verbs('demands', 'exig'),
    ...verbs('adopts', 'adopt'),
    ['agrees', 'convien(?:t|nant)|accept(?:e|er|ant)'],
    ['appropriates', 'ouvr(?:e|ant)'],
    ...verbs('approves', 'approuv'),
    ...verbs('authorizes', 'autoris'),
    ...verbs('decides', 'décid'),
    ...verbs('declares', 'déclar|proclam'),
    ...verbs('establishes', 'institu|cré|constitu'),
    ['establishes', 'établi(?:t|ssant)'],
    ['has considered', 'ayant \\p{L}+'],
    ['renews', 'renouvell?(?:e|ant)|proroge(?:ant)?'],
  ],
  carriers:
    'exprim(?:e|er|ant)|réaffirm(?:e|er|ant)|affirm(?:e|ant)|réit[èeé]r(?:e|ant)|renouvell?(?:e|ant)|redit|redisant|soulign(?:e|ant)|confirm(?:e|ant)|partag(?:e|eant)|présent(?:e|ant)|déclar(?:e|ant)|rappell?(?:e|ant)(?= (?:son|sa|ses) )',
  objects: [
    ['is convinced', 'convictions?'],
    ['considers', 'avis'],
    ['hopes', 'espoirs?'],
    ['appreciates', 'gratitude|reconnaissance|appréciation|remerciements'],
    ['regrets', 'regrets?|condoléances|compassion|sympathie|tristesse'],
    ['welcomes', 'satisfaction'],
    ['is concerned', 'préoccupations?|inquiétudes?'],
    ['is alarmed', 'horreur|indignation|consternation|alarme'],
    ['supports', 'appui|soutien|solidarité'],
    ['commits itself', 'attachement|engagements?|volonté|détermination|adhésion|intention'],
    ['condemns', 'condamnation'],
    ['rejects', 'opposition'],
    ['invites', 'invitations?'],
    ['calls upon', 'appels?'],
    ['requests', 'demandes?(?: adressées)?'],
    ['decides', 'décisions?'],
  ],
  fillers:
    "son|sa|ses|nos|notre|les?|la|l'|une?|des?|d'|à|au|aux|et|que|qu'elle|qu'il|ou|sur|par|expression|fait|important|nécessaire|utile|alarmant|encourageant|se (?:déclar(?:e|ant)|di(?:t|sant)|redit)|nous déclarant|est|étant|demeur(?:e|ant)|reste|restant",
  behind: [
    [
      'without delay',
      "sans (?:plus )?(?:tarder|attendre|délai)|immédiatement|d'urgence|à titre (?:urgent|prioritaire)",
    ],
    [
      'as appropriate',
      "(?:selon (?:qu'il convient|que de besoin|les besoins)|s'il y a lieu|le cas échéant|selon qu'il conviendra|en tant que de besoin|si nécessaire|au besoin|lorsqu'il y a lieu|selon le cas|comme il convient)",
    ],
    [
      'where possible',
      '(?:dans la mesure du|si|lorsque cela est|chaque fois que) possible|en mesure de le faire|qui le peuvent',
    ],
    ['voluntarily', 'volontairement|à titre volontaire|à titre facultatif|contributions? volontaires?'],
    ['within existing resources', 'dans (?:la limite|les limites) des ressources (?:existantes|disponibles)'],
  ],
  considers:
    "(?:à|d'|de) (?:(?:également|aussi) )?(?:envisager|étudier la possibilité|examiner la possibilité|réfléchir|songer)",
  act: "(?:à|d'|de |à s'|de s'|à se|de se) ?\\p{Ll}+(?:er|ir|oir|re)(?![\\p{L}-])",
};
