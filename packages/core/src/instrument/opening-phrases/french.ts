import { anyOf, anyWord, finderOf } from './opening-phrase.ts';

/*
 * French: present participles and adjectives (agreeing with "l'Assemblée" or "le Conseil") open the preamble, verbs in the
 * third person the operative part; "également", "en outre", "de nouveau" and feelings follow the head or its complement.
 */

const FEELING =
  anyWord(`satisfaction préoccupation inquiétude intérêt gratitude regret appréciation reconnaissance
  consternation indignation horreur émotion fermeté force appui conviction tristesse alarme`);
const WITH_FEELING = `avec (?:(?:une?|la|le|l['’])\\s?)?(?:[\\p{L}]+ ){0,3}?${FEELING}(?: et (?:[\\p{L}]+ )?${FEELING})?(?: particuli(?:er|ère)| profonde?)?`;
const MODIFIER = anyOf(
  `également|aussi|en outre|de nouveau|une fois de plus|une fois encore|encore une fois|une nouvelle fois|de même|à nouveau
  |en particulier|tout particulièrement|instamment|vivement|fermement|énergiquement|vigoureusement|profondément|sans réserve
  |sans équivoque|dans les termes les plus (?:énergiques|vigoureux|fermes)|${WITH_FEELING}`,
);
const AGAIN = `(?: ${MODIFIER})*`;
const ADVERB = anyWord(
  'profondément vivement gravement fermement sérieusement extrêmement très particulièrement pleinement toujours',
);
const STATES =
  anyWord(`préoccupée? consciente? convaincue? alarmée? guidée? inquiète inquiet résolue? déterminée? désireuse
  désireux encouragée? troublée? soucieuse soucieux attachée? satisfaite? opposée? favorable indignée? consternée? émue?
  persuadée? animée? reconnaissante? certaine? attristée? choquée? disposée?`);
const STATE = `(?:${ADVERB} ){0,2}${STATES}`;
const OWNED =
  anyWord(`préoccupation inquiétude gratitude appréciation satisfaction reconnaissance appui soutien attachement
  volonté engagement intention détermination conviction espoir solidarité remerciements appel demande demandes invitation
  adhésion condamnation regret sympathie condoléances`);
const ITS_OWN = `(?:(?:son|sa|ses|leur|l['’]|la|le) ?)?(?:[\\p{L}]+ ){0,3}?${OWNED}(?: (?:indéfectible|constant|résolu|sans équivoque|sans faille|sans réserve))?`;

interface Forms {
  /** The third person or the participle of a verb in -er: "prie", "priant". */
  readonly er: string;
  readonly take: string;
  readonly hold: string;
  readonly render: string;
  readonly put: string;
  readonly be: string;
  readonly have: string;
  readonly know: string;
  readonly make: string;
  readonly say: string;
  readonly launch: string;
}

function headsWithComplement({
  er,
  take,
  hold,
  render,
  put,
  be,
  have,
  know,
  make,
  say,
  launch,
}: Forms): string {
  return anyOf(
    `${take}${AGAIN} (?:note|acte|en considération|en compte)(?: en s['’]en félicitant)?|${hold}${AGAIN} compte
    |${render}${AGAIN} hommage|${put}${AGAIN} l['’]accent|${have}${AGAIN} (?:conscience|à l['’]esprit)|${know}${AGAIN} gré
    |gard${er}${AGAIN} à l['’]esprit|attend${er === 'ant' ? 'ant' : ''}${AGAIN} avec intérêt
    |accueill${er}${AGAIN} (?:avec (?:satisfaction|intérêt)|favorablement)
    |(?:appel${er === 'ant' ? '' : 'l'}${er}|attir${er})${AGAIN} l['’]attention
    |${launch}${AGAIN} un(?: nouvel)? appel(?: pressant)?|${make}${AGAIN} (?:sien(?:ne)?s?|sienne)
    |(?:exprim${er}|réaffirm${er}|affirm${er}|réitér${er}|renouvel${er === 'ant' ? '' : 'l'}${er}|re${say})${AGAIN} ${ITS_OWN}
    |soulign${er}${AGAIN} (?:sa|son) (?:[\\p{L}]+ ){0,2}?(?:détermination|volonté|attachement|préoccupation)
    |se (?:déclar${er}|${say})${AGAIN} ${STATE}|${be}${AGAIN} ${STATE}|(?:demeur${er}|rest${er})${AGAIN} ${STATE}
    |s['’]engag${er === 'ant' ? 'eant' : 'e'}`,
  );
}

const PARTICIPLE = `(?:se\\s|s['’])?(?!(?:avant|pendant|durant|maintenant|cependant|devant|suivant|concernant|enfant|autant|tant|quant|représentant|restant)\\b)\\p{L}{2,}ant`;
const HAVING = `ayant${AGAIN} (?:examiné|étudié|reçu|entendu|noté|pris|décidé|adopté|présent à l['’]esprit|à l['’]esprit|\\p{L}+é)(?: également| en outre)?`;

const VERBS =
  anyWord(`accepte accueille admet adopte adresse affirme ajoute annonce appelle applaudit apprécie apprend
  approuve appuie atteste attend autorise cite commémore comprend compte conclut condamne confie confirme considère constate
  continue convient convoque crée décide déclare déconseille déduit définit délègue demande demeure dénonce déplore désigne
  dit donne élit encourage engage entend entérine envisage espère estime est établit exhorte exige exprime fait félicite fixe
  forme gage garde honore incite insiste institue invite juge lance loue maintient manifeste mesure met modifie nomme note
  observe ouvre partage plaide porte préconise prend prie proclame promet propose prononce proroge rappelle ratifie réaffirme
  recommande reconnaît reconduit redit redoute réclame refuse regrette réitère rejette relève remercie rend renouvelle renvoie
  répète reste résout rétablit réprouve sait salue soulève souligne souhaite soumet souscrit soutient suggère suit tient
  transmet voit`);
const REFLEXIVE = `(?:se (?:félicite|réjouit|déclare|dit|propose|prononce|réfère|range|tient|réserve|rallie|souvient)|s['’](?:inquiète|engage|associe|élève|inspire|oppose|en remet|attend|abstient|acquitte|emploie|indigne|alarme|affirme))`;

const PREAMBULAR_HEAD = anyOf(
  `${headsWithComplement({
    er: 'ant',
    take: 'prenant',
    hold: 'tenant',
    render: 'rendant',
    put: 'mettant',
    be: 'étant',
    have: 'ayant',
    know: 'sachant',
    make: 'faisant',
    say: 'disant',
    launch: 'lançant',
  })}|${STATE}|${HAVING}|${PARTICIPLE}`,
);
const OPERATIVE_HEAD = anyOf(
  `${headsWithComplement({
    er: 'e',
    take: 'prend',
    hold: 'tient',
    render: 'rend',
    put: 'met',
    be: 'est',
    have: 'a',
    know: 'sait',
    make: 'fait',
    say: 'dit',
    launch: 'lance',
  })}|${REFLEXIVE}|${VERBS}`,
);

const phrase = (head: string): string =>
  `(?:${anyWord('profondément vivement gravement fermement toujours')} )?${head}(?![\\p{L}])${AGAIN}(?: et ${head}(?![\\p{L}])${AGAIN})?`;

/** Opening phrases of French resolutions. */
export const frenchOpening = finderOf(phrase(PREAMBULAR_HEAD), phrase(OPERATIVE_HEAD));
