import { MONTHS } from '../../../text/dates.ts';
import { MIDDLE, type TimeWords } from './time-words.ts';

const ORDINAL =
  '(?:(?:(?:cent|vingt|trente|quarante|cinquante|soixante|quatre|dix|et)[- ]){0,6}(?:[a-z]{2,12}i[eè]me|premi[eè]re)|\\d{1,3} ?(?:e|ème|eme|ᵉ))';
const KIND = '(?:(?:ordinaire|plénière|annuelle|de fond) )';
const COUNT =
  '\\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|dix-huit|vingt|vingt-quatre|trente|quarante-cinq|soixante|quatre-vingt-dix';
const UNIT = '(?:jours?|semaines?|mois|trimestres?|semestres?|ans?|années?|décennies?)';
const FEMININE =
  '(?:réunions?|conférence|assemblée|session(?: (?:de fond |ordinaire |annuelle )?de \\d{4})?|table ronde|consultations?)';
const MASCULINE = '(?:sommet|forum|dialogue|congrès|colloque)';
const AT_HER =
  "(?:(?<!(?:particip[a-z]{1,5}|part|contribu[a-z]{1,5}|préparatifs|préparation|appui|suite|assister|relatives?|relatifs?) )à|lors de|pendant|durant|au cours de|avant|d'ici à|en marge de|à l'occasion de|au plus tard à|jusqu'à) (?:la|sa|leur|l'|cette|une)";
const AT_HIM =
  "(?:au|lors du|lors de leur|pendant le|durant le|au cours du|avant le|d'ici au|en marge du|à l'occasion du|au plus tard au|à leur|à son|lors de son)";
const ACT =
  'consultations?|réunions?|rapports?|exposés?|comptes? rendus?|bilans?|examens?|évaluations?|échanges?|contacts?|dialogue|information|informations|suivi|surveillance|communication|débats?|enquêtes?|ateliers?|séminaires?|formations?|conférences?|forum|visites?|mises? à jour|notes?|manifestations?|séances?|point';
/** An adjective behind its noun, which no definite article makes a thing already known: "des rapports annuels", not "le débat annuel". */
const adjective = (words: string): RegExp =>
  new RegExp(
    `(?<![a-zà-ÿœ])(?:${words})(?![a-zà-ÿœ])(?<=(?<!\\b(?:le|la|les|au|aux|du|ce|cette|ces|cet|(?:lors|cours|cadre|occasion|issue) des) (?:\\S+ )?)(?<!l')\\b(?:${ACT})(?:,? (?!(?:qui|que|dont|le|la|les|pour|sur|dans|en|à|avec|par) |[ld]')[a-zà-ÿœ'’-]+){0,3}? (?<!libres(?: et|,) )(?:${words}))`,
    'g',
  );

/** French. */
export const french: TimeWords = {
  signs: {
    session: /session/,
    within:
      /jour|semaine|mois|trimestre|semestre|(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|trente|[\d]) ans?|année|décennie/,
    meeting: /prochain|à venir|suivant|futur|tiendra|aura lieu|sera|tenir|prévu|\d{4}/,
    recurrence:
      /tou(?:s|tes) les|chaque|chacune|fois (?:par|l')|intervalle|sur deux|annuel|bienn|trienn|quadrienn|quinquenn|semestriel|trimestriel|mensuel|régul|périodi/,
  },
  sessions: [
    new RegExp(
      `(?:(?:la|les) (?:première partie|deuxième partie|partie principale|reprise|partie|semaine de haut niveau) de (?=sa|la|ses|les))?\\b(?:(?<its>sa|ses|leur)|la|les) (?<ordinal>${ORDINAL})(?:(?:,|,? et|,? ou| à)(?: à)?(?: sa| la)? ${ORDINAL}){0,4} ${KIND}?sessions?(?: ${KIND.slice(0, -2)}))?(?![a-zà-ÿœ])`,
      'g',
    ),
  ],
  unnumberedSessions: [
    /\b(?:(?<its>sa|leur)|la) (?<next>prochaine) session(?: ordinaire)?(?![a-zà-ÿœ])/g,
    /\b(?<its>sa|leur) session (?:ordinaire )?(?<next>suivante|à venir)(?![a-zà-ÿœ])/g,
    /\b(?:(?<its>sa|leur)|la) (?<present>présente) session(?![a-zà-ÿœ])|\b(?:sa|la) session en cours(?![a-zà-ÿœ])|\bla reprise de (?:sa|la) session(?![a-zà-ÿœ])/g,
  ],
  holder: / (?:de l'|de la |du |des )(?<holder>(?:[^\s,;.:()]+(?: |(?=[,;.:()]|$))){1,8})/y,
  assembly:
    /^assemblée(?: générale)?(?: des nations unies| de l'organisation des nations unies)?(?! générale)(?! d)(?! (?:parl|mond))(?![a-zà-ÿœ])/,
  organs:
    /\b(?<assembly>l'assemblée générale(?! d(?:e|u) )|lui)(?![a-zà-ÿœ])|\b(?:conseil|commission|comité|conférence|assemblée|forum|congrès)(?![a-zà-ÿœ])/g,
  toAct: / pour /,
  passingOn: /(?:par l'intermédiaire|par l'entremise|par le canal) (?:du |de la |de l'|d'un )$/,
  leads: [
    [
      'ahead',
      new RegExp(
        `(?:(?:au moins|au plus tard) )?(?<![a-zà-ÿœ\\d])(?<count>${COUNT}) (?<unit>${UNIT}) (?:au moins |au plus tard )?avant (?:(?:l'ouverture|le début) (?:de |du ))?$`,
      ),
    ],
    [
      'end',
      /(?:(?:d'ici(?: à)?|avant|jusqu'à|au plus tard à|à|pour) la (?:fin|clôture)|(?:d'ici(?: à)?|avant|jusqu'à|au plus tard)(?: la)? fin) (?:de l'année |de |du mois de |du mois d'|du |d')?$/,
    ],
    [
      'start',
      /(?:(?:d'ici(?: à)?|au plus tard à) l'ouverture|(?:d'ici|jusqu')(?:à |au )?(?:le )?début|(?:d'ici à|au plus tard) au début) (?:de l'année |du mois de |du mois d'|de |du |d')?$/,
    ],
    [
      'before',
      /(?<![a-zà-ÿœ])(?:avant|en prévision de|préalablement à)(?: l'ouverture de| le début de)? (?:le |l'année )?$/,
    ],
    [
      'by',
      /(?:d'ici à l'année |d'ici à l'an |d'ici(?: à| au| le)? |au plus tard (?:le |en |à |au |avant le |à la date du )?|jusqu'(?:au|en|à) |jusqu'à l'année |à l'échéance (?:de )?|à temps pour |pour le )$/,
    ],
    ['from', /(?<![a-zà-ÿœ])(?:à compter (?:du|de)|à partir (?:du|de)|dès) (?:le |l'année )?$/],
    [
      'in',
      /(?<![a-zà-ÿœ])(?:à|au|du|les|en|le|lors de|pendant|durant|dans|au cours de(?: l'année)?|en marge de|à l'occasion de|dans le cadre de|courant) (?:le |l'année |mois de )?$/,
    ],
    ['for', /(?<![a-zà-ÿœ])pour $/],
  ],
  daysBefore: /(?<!\d)(?:\d{1,2}|1er)(?: [a-zéû]{3,9})? ?(?:au|et|et le|-|–) ?$/,
  stretches: new RegExp(
    `(?:(?<![a-zà-ÿœ])(?<part>(?:la )?mi-|(?:le )?(?:milieu|premier semestre|second semestre|deuxième semestre|(?:premier|deuxième|troisième|quatrième|dernier) trimestre) (?:de l'année |de |d')?|(?:la )?(?:première|seconde|deuxième) moitié de (?:l'année )?|début ))?(?:(?<![a-zà-ÿœ])(?<month>${MONTHS}) )?(?<![a-zà-ÿœ\\d–/.-](?<!mi-)|programme |horizon |agenda )(?<year>(?:19|20|21)\\d\\d)(?![\\d–/-]|[.,]\\d)`,
    'gi',
  ),
  parts: [
    [/mi-|milieu/, MIDDLE],
    [/premier semestre|première moitié/, [1, 6]],
    [/(?:second|deuxième) semestre|(?:seconde|deuxième) moitié/, [7, 12]],
    [/premier trimestre/, [1, 3]],
    [/deuxième trimestre/, [4, 6]],
    [/troisième trimestre/, [7, 9]],
    [/(?:quatrième|dernier) trimestre/, [10, 12]],
    [/début/, null],
  ],
  thisYear:
    /(?:d'ici(?: à)?|avant|jusqu'à|au plus tard à) la fin de (?:l'année(?: en cours)?|cette année|la présente année)(?! \d)(?![a-zà-ÿœ])/g,
  within: [
    new RegExp(
      `(?<![a-zà-ÿœ])(?:dans|sous|en) (?:un|le) délai (?:maximum |maximal )?(?:de |d')(?<count>${COUNT})(?: \\(\\d{1,3}\\))? (?<unit>${UNIT})(?<working> ouvrables| ouvrés)?(?![a-zà-ÿœ])`,
      'g',
    ),
    new RegExp(
      `(?<![a-zà-ÿœ])(?:dans|d'ici|sous) (?:les |à )?(?<count>${COUNT}) (?:prochaine?s )?(?<unit>${UNIT})(?<working> ouvrables| ouvrés)?(?![a-zà-ÿœ])(?! (?:au moins )?avant)`,
      'g',
    ),
    new RegExp(
      `(?<![a-zà-ÿœ])(?:au cours|dans le courant) des (?<count>${COUNT}) (?:prochaine?s )(?<unit>${UNIT})(?![a-zà-ÿœ])`,
      'g',
    ),
    new RegExp(
      `(?<![a-zà-ÿœ])au plus tard (?<count>${COUNT}) (?<unit>${UNIT})(?<working> ouvrables)? (?=après|suivant|à compter)`,
      'g',
    ),
    new RegExp(
      `(?<![a-zà-ÿœ])(?<count>${COUNT}) (?<unit>${UNIT})(?<working> ouvrables)? (?=après l'adoption de la présente)`,
      'g',
    ),
  ],
  fromAdoption:
    / ?(?:après|suivant|à compter de|à partir de|qui suivr?ont|qui suivent|qui suit|dès) (?:la date (?:de |d'))?(?:l'|son )?adoption(?: de la présente (?:résolution|décision))?/y,
  fromElsewhere:
    / ?(?:après|suivant|à compter (?:de|du)|à partir (?:de|du)|qui suivr?ont|qui suivent|qui suit) /y,
  units: [
    [/^jour/, 1, 'day'],
    [/^semaine/, 1, 'week'],
    [/^mois/, 1, 'month'],
    [/^trimestre/, 3, 'month'],
    [/^semestre/, 6, 'month'],
    [/^an/, 1, 'year'],
    [/^décennie/, 10, 'year'],
  ],
  counts: { un: 1, une: 1, 'vingt-quatre': 24, 'quatre-vingt-dix': 90, 'quarante-cinq': 45 },
  meetings: [
    new RegExp(
      `(?<![a-zà-ÿœ])${AT_HER} ?(?<name>(?:(?!(?:de|du|des|à|et|ou|sur|qui|que)(?![a-zà-ÿœ]))[a-zà-ÿœ\\d-]+ ){0,3}?${FEMININE}(?: (?!qui|que|de|du|des|à|et|entre|en|tenue|prévue|devant|organisée)[a-zà-ÿœ\\d-]+){0,3})(?![a-zà-ÿœ])`,
      'g',
    ),
    new RegExp(
      `(?<![a-zà-ÿœ])${AT_HIM} (?<name>(?:(?!(?:de|du|des|à|et|ou|sur|qui|que)(?![a-zà-ÿœ]))[a-zà-ÿœ\\d-]+ ){0,3}?${MASCULINE}(?: (?!qui|que|de|du|des|à|et|entre|en|tenu|prévu|devant|organisé)[a-zà-ÿœ\\d-]+){0,3})(?![a-zà-ÿœ])`,
      'g',
    ),
  ],
  coming: /(?<![a-zà-ÿœ])(?:prochaine?s?|à venir|suivante?|futures?)(?![a-zà-ÿœ])/,
  toBeHeld:
    /(?: [^\s,;:.]+){0,24}?,? (?:qui (?:se tiendra|aura lieu|sera (?:organisée?|tenue?|convoquée?|accueillie?)|doit (?:se tenir|avoir lieu))|devant (?:se tenir|avoir lieu)|prévue?s?|qu'il est prévu de tenir|appelée? à se tenir)(?![a-zà-ÿ])|(?=,? (?:en|de|du|le) (?:[a-zà-ÿ\d]+ ){0,2}?(?:19|20|21)\d\d)/y,
  past: /(?<!(?:être|sera|seront|soit|soient) )(?<![a-zà-ÿœ])(?:présentée?s?|adoptée?s?|tenue?s?|convoquée?s?|examinée?s?|publiée?s?|approuvée?s?|convenue?s?|prises?|établie?s?|lancée?s?|formulée?s?|organisée?s?|signée?s?|proclamée?s?|menée?s?|recueillie?s?|faites?|arrêtée?s?|décidée?s?|demandée?s?)(?![a-zà-ÿœ])(?: par [^,;:]{0,160}|[^,;:]{0,40})$/,
  described:
    /(?:(?<![a-zà-ÿœ])(?:qui|que|qu'il|qu'elle|dont|où)(?![a-zà-ÿœ])|(?<![a-zà-ÿœ])(?:devant (?:se tenir|avoir lieu)|prévue?s?|envisagée?s?)(?![a-zà-ÿœ]))[^;:]{0,90}$/,
  convened:
    /(?<![a-zà-ÿœ])(?:convoquer|tenir|tiennent|tienne|organiser|organise|organisent|accueillir|accueille|célébrer|célèbrent|observer|commémorer|programmer|(?:décide|affirme|convient) que [^;:]{0,200}(?:se tiendra|aura lieu|sera tenue?|devra se tenir|devrait (?:se tenir|continuer)))(?![a-zà-ÿœ])[^;:]{0,240}$/,
  reported:
    /(?<![a-zà-ÿœ])(?:dans|par|en vertu|aux termes) (?:laquelle|lequel|de laquelle|lesquelles)(?![a-zà-ÿœ])[^;:]{0,200}$/,
  recurrences: [
    [
      new RegExp(
        `(?<![a-zà-ÿœ])(?:une fois )?tou(?:s|tes) les (?:(?<count>${COUNT}) )?(?<unit>${UNIT})(?![a-zà-ÿœ])`,
        'g',
      ),
      'counted',
    ],
    [new RegExp(`(?<![a-zà-ÿœ])chaque (?<unit>${UNIT})(?![a-zà-ÿœ])`, 'g'), 'counted'],
    [new RegExp(`(?<![a-zà-ÿœ])une fois (?:par|l') ?(?<unit>${UNIT})(?![a-zà-ÿœ])`, 'g'), 'counted'],
    [
      new RegExp(`(?<![a-zà-ÿœ])à intervalles? de (?<count>${COUNT}) (?<unit>${UNIT})(?![a-zà-ÿœ])`, 'g'),
      'counted',
    ],
    [/(?<![a-zà-ÿœ])(?:une année|un an) sur deux(?![a-zà-ÿœ])/g, 'P2Y'],
    [/(?<![a-zà-ÿœ])deux fois (?:par|l') ?an(?:née)?(?![a-zà-ÿœ])/g, 'P6M'],
    [
      /(?<![a-zà-ÿœ])(?:annuellement|(?:sur une|à|selon une) (?:base|périodicité|fréquence) annuelle|à chacune de ses sessions|à chaque session)(?![a-zà-ÿœ])/g,
      'P1Y',
    ],
    [
      /(?<![a-zà-ÿœ])(?:(?:sur une|à|selon une) (?:base|périodicité|fréquence) biennale|une session sur deux)(?![a-zà-ÿœ])/g,
      'P2Y',
    ],
    [
      /(?<![a-zà-ÿœ])(?:(?:sur une|à|selon une) (?:base|périodicité|fréquence) triennale)(?![a-zà-ÿœ])/g,
      'P3Y',
    ],
    [
      /(?<![a-zà-ÿœ])(?:semestriellement|(?:sur une|à|selon une) (?:base|périodicité|fréquence) semestrielle)(?![a-zà-ÿœ])/g,
      'P6M',
    ],
    [
      /(?<![a-zà-ÿœ])(?:trimestriellement|(?:sur une|à|selon une) (?:base|périodicité|fréquence) trimestrielle)(?![a-zà-ÿœ])/g,
      'P3M',
    ],
    [/(?<![a-zà-ÿœ])mensuellement(?![a-zà-ÿœ])/g, 'P1M'],
    [adjective('annuel(?:le)?s?'), 'P1Y'],
    [adjective('bisannuel(?:le)?s?|biennal(?:e|es)?|biennaux'), 'P2Y'],
    [adjective('triennal(?:e|es)?|triennaux'), 'P3Y'],
    [adjective('quadriennal(?:e|es)?|quadriennaux'), 'P4Y'],
    [adjective('quinquennal(?:e|es)?|quinquennaux'), 'P5Y'],
    [adjective('semestriel(?:le)?s?'), 'P6M'],
    [adjective('trimestriel(?:le)?s?'), 'P3M'],
    [adjective('mensuel(?:le)?s?'), 'P1M'],
    [
      /(?<![a-zà-ÿœ])(?:(?:(?<!(?:être|soit|soient|tenir|tenue?s?) )(?:régulièrement|périodiquement)(?! [a-zà-ÿœ]+(?:é|ée|és|ées)(?![a-zà-ÿœ]))|(?<=(?:être|soit|soient|tenir|tenue?s?) )(?:régulièrement|périodiquement))|à intervalles réguliers|de (?:façon|manière) (?:régulière|périodique)|sur une base (?:régulière|périodique))(?![a-zà-ÿœ])/g,
      null,
    ],
    [adjective('réguli(?:er|ère)s?|périodiques?'), null],
  ],
  recurringElsewhere:
    /(?<![a-zà-ÿœ])(?:qui|que|qu'il|qu'elle|qu'ils|qu'elles|où|dont)(?: [^\s,;]+){0,3} $|(?<![a-zà-ÿœ])(?:tenue?s?|organisée?s?|publiée?s?) $/,
};
