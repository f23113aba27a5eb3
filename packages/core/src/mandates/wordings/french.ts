import type { Wording } from './wording.ts';

const ALSO =
  'également|aussi|en outre|de nouveau|à nouveau|de même|une fois de plus|une fois encore|encore une fois|une nouvelle fois|vivement|instamment|fermement|fortement|énergiquement|en particulier|tout particulièrement|notamment';
const ASIDE =
  'à cet égard|à ce sujet|à ce propos|dans ce contexte|à cette fin|à cet effet|en conséquence|dès lors|par conséquent|ce faisant|dans cet esprit|dans cette optique|pour ce faire|par ailleurs|en ce sens|dans cette perspective';
const VERBS =
  "encourage|invite|demande|engage|exhorte|prie|recommande|appelle|lance|exige|charge|suggère|propose|préconise|incite|décide|convient|note|prend|souligne|insiste|affirme|réaffirme|réitère|renouvelle|rappelle|exprime|félicite|remercie|salue|appuie|soutient|approuve|adopte|autorise|déclare|proclame|condamne|déplore|regrette|rejette|considère|estime|constate|reconnaît|confirme|attend|espère|accueille|sait|rend|apprécie|mesure|juge|observe|relève|souscrit|souhaite|entend|se (?:félicite|réjouit|déclare|dit)|s['’](?:inquiète|engage|attend|associe)|met|attire|remarque|saisit|profite";
const INF_VERB =
  '(?!(?:leur|entre|autre|notre|votre|titre|nombre|cadre|ordre|ordinaire|guerre|lumière|manière|matière|mer|premier|dernier|particulier|janvier|février|hiver|avenir|plaisir|centre|lettre|chapitre|membre|ministre|autrui|secrétaire|annuaire|hier|cher|papier|chantier|quartier|milliers?|terre|contre|outre|encore|mesure|culture|nature|structure|signature|agriculture|lecture|infrastructure|heure|mandataire|toujours|volontaire|prioritaire|bancaire|pouvoir public|arbitraire|contraire|territoire|histoire|mémoire|victoire|caractère|frontière|carrière|barrière|manoir|soir|espoir|part entière|faire part)(?![\\p{L}]))\\p{Ll}{2,}(?:er|ir|re|oir)';
const CLITICS = "(?:(?:lui|leur|se|s['’]|y|en|l['’]|les?|la|ne pas|n['’]|ne|me|nous) ?)";
const ADVERB =
  "(?:\\p{Ll}+ment |mieux |davantage |toujours |encore |aussi |également |en outre |d['’]urgence |, [^,]{1,60}, ?)";
const INFINITIVE = `(?:pour|afin) qu(?:e |['’])(?:ils?|elles?|celles?-ci|celui-ci|ceux-ci) |(?:à |de |d['’])(?:, [^,]{1,80}, ?)?${ADVERB}{0,2}${CLITICS}{0,3}${ADVERB}{0,2}${INF_VERB}(?![\\p{L}-])`;

/** The noun and the infinitive of each ask: "réitère son appel", "saisit cette occasion pour encourager". */
const ASKS = [
  ['encourages', 'encouragement', 'encourager'],
  ['invites', 'invitation', 'inviter'],
  ['calls upon', 'appel', 'demander|engager|appeler'],
  ['recommends', 'recommandation', 'recommander'],
  ['requests', 'demande', 'prier'],
  ['urges', 'exhortation', 'exhorter'],
] as const;
const ROUNDABOUT = ASKS.map(
  ([verb, noun, base]) =>
    [
      verb,
      `(?:réitère|renouvelle|réaffirme|répète) (?:\\p{Ll}+ ){0,3}?(?:sa |son |la |l['’])(?:${noun})|(?:en outre )?(?:saisit|profite de) (?:l['’]|cette )occasion (?:pour |d['’])(?:${base})|(?:décide|convient|souhaite|continue)(?: également)? (?:de |d['’])?(?:${base})${verb === 'encourages' ? '|se (?:déclare|dit) favorable(?= à ce qu)' : ''}`,
    ] as const,
);

/** "sont également invités à"; « s’est engagé à » asks nobody. */
const IS =
  "(?<!s['’]|se )(?:est|sont|soit|soient) (?:(?:également|aussi|en outre|de nouveau|instamment|vivement|donc) ){0,3}";
const TO_ACT = "(?=(?: \\p{Ll}+){0,2},? (?:[^,]{1,60}, )?(?:à |de |d['’]))";

/*
 * French: "prie X de", "invite X à", "demande à X de": the act is an infinitive behind "à" or "de".
 */
export const french: Wording = {
  verbs: `((?:les |l['’]|le |la |lui |leur )?)(?:${VERBS})`,
  joint: `(?:[,;:]|[,;]? ?et|[,;]? ?mais|[,;] ?ainsi que)(?:,? (?:en outre))?(?:,? ?(?:${ASIDE}),?)? ?(?:les |l['’]|le |la |lui |leur )?`,
  parted: `[,;:] ?(?:et|mais|ainsi que)?(?:,? ?(?:${ASIDE}),?)? ?(?:les |l['’]|le |la |lui |leur )?`,
  subordinate:
    "qui(?! (?:a|ont|avait|avaient|est|sont|était|étaient|sera|seront|s['’]est|se sont)(?![\\p{L}]))|dont|où|lequel|laquelle|lesquels|lesquelles",
  interrupted: '(?:qui|que|dont|où),[^,]*, ?',
  noun: "(?:demande|note|engage|juge|mesure|charge|rend|met|prie) (?:mondiale|croissante|intérieure|des? (?:États|pays|clients)|verbale|d['’]information)",
  roundabout: ROUNDABOUT,
  passives: [
    ['requests', `${IS}priée?s?${TO_ACT}`],
    ['invites', `${IS}invitée?s?${TO_ACT}`],
    ['encourages', `${IS}encouragée?s?${TO_ACT}`],
    ['urges', `${IS}exhortée?s?${TO_ACT}`],
    ['calls upon', `${IS}(?:engagée?s?|appelée?s?)${TO_ACT}`],
  ],
  aside: `,? ?(?:(?:${ASIDE}|${ALSO})(?= |,),? ?)+|, [^,]{1,240}, `,
  that: "(?:que |qu['’]|à ce qu(?:e |['’]))(?!il importe)",
  duty: '(?:devrai(?:t|ent)|doi(?:t|vent)|devra|devront|il faut|il faudrait|il convient|il conviendrait|il est (?:nécessaire|indispensable|impératif|essentiel))',
  bareDuty:
    '(?!(?:\\p{Ll}*ment|président|permanent|différent|présent|récent|urgent|compétent|agent|souvent)(?![\\p{L}]))\\p{Ll}{2,}ent|présente|fasse|tienne|soumette|prenne|continue|poursuive|établisse|examine|communique|rende|veille|convoque|organise|assure|fournisse|apporte|mette|soit|ait|cesse|adopte|envisage|étudie|procède|crée|renforce|élabore',
  decided:
    '(?:devrai(?:t|ent)|doi(?:t|vent)|devra|devront|\\p{Ll}+(?:era|eront|dra|dront|vra|vront|ira|iront|rra|rront))',
  undergone: " (?:continuer |également )?(?:d[’']|à )?être ",
  bareUndergone:
    '(?:soit|soient) (?:\\p{Ll}+ment )?\\p{Ll}+(?:é|ée|és|ées|is|ise|ises|it|ite|its|ites|u|ue|us|ues)',
  holds: " (?:s['’]appliquer|rester en vigueur|entrer en vigueur|constituer)(?![a-z])",
  need: "(?:la |l['’]|sur la |sur l['’])(?:\\p{Ll}+ ){0,3}?nécessité(?: urgente| impérieuse| absolue)? (?=de |d['’]|que |qu['’]|du |pour )|qu['’]il (?:faut|faudrait|convient|conviendrait|est (?:nécessaire|indispensable|impératif|urgent|essentiel)(?! (?:que|qu)))(?: \\p{Ll}+ment)? ",
  act: INFINITIVE,
  actAtOnce: INFINITIVE,
  actBehind: {},
  saidAndDone:
    "(?:de |d['’])(?:adopter|déclarer|proclamer|désigner|admettre|accorder|approuver|entériner|élire|modifier|rester|demeurer|accepter|reconnaître|exprimer|nommer|célébrer|observer|souscrire)",
  pronoun: '(?!)',
  clitic: "(?:^|[ ,])(?:les |l['’]|le |la |leur )",
  pair: 'deux (?:organisations|organismes|institutions|entités)',
  between: 'entre|parmi',
  kept: 'application|exécution|mise en œuvre',
  goesOn: "(?:(?:la |à la )?poursuite|(?:à )?(?:d['’]autres|de nouvelles|de nouveaux))",
  together: 'avec',
  pact: "(?:[Aa]ccord|[Mm]émorandum|[Cc]onvention|[Tt]raité)(?: (?:de |d['’])\\p{Ll}+)? ",
  representatives: "(?:des |les )?représentants (?:de |du |des |d['’])",
  betweenEnds:
    " (?:sur|dans|pour|avec|par|en(?! particulier)|afin|visant|à|au|concernant|vers|lors|pendant|qui|que|dont|où|ainsi qu['’]à|et à|et d['’]|et de|et le développement|et le renforcement|s['’]agissant|aux fins) ?(?=\\p{Ll}|[ld]['’])|[;:]",
  doer: "(?:appui|soutien|concours|aide|assistance|participation|contribution|contributions) (?:de |du |des |de la |de l['’])(?=\\p{Lu}|système|États)|par (?:les |le |la |l['’])(?=États|système|organis|institutions|pays|gouvernements|Secr)",
  owner:
    "(?:remercie|(?<![Ss]e )félicite) |(?:gratitude|reconnaissance|remerciements) (?:à |au |aux )|(?:efforts?|action|mesures?|activités|travaux|volonté|engagement|initiatives?)(?: que| qu['’]| de| des| du| d['’]| déployés par| menée?s? par| prises? par)(?= ) ?",
  headFirst: true,
  headEnds:
    "de|du|des|en|sur|à|au|aux|avec|par|pour|dans|entre|parmi|pendant|sous|qui|que|dont|où|vers|contre|et|ou|y|afin|concernant|visant|selon|sans|d['’].*|qu['’].*",
  actors:
    "autres|(?:[ld]['’])?(?:organisations?|organismes?|organes?|états?|membres?|parties?|gouvernements?|secrétariats?|système|communautés?|institutions?|fonds|programmes?|entités?|partenaires?|pays|donateurs?|bailleurs|dirigeants?|représentants?|responsables?|secteurs?|société|ceux|celles|toutes?|tous|commissions?|comités?|conseils?|groupes?|mécanismes?|médias|participants?|centres?|bureaux?|départements?|coordonnateurs?|coordonnatrices?|équipes?|acteurs?|actrices|nations?|peuples?|personnes?|autorités?|délégations?|parlements?|parlementaires|universités|entreprises|industrie|fondations?|banques?|présidents?|présidence|directeurs?|directrices?|rapporteurs?|experts?|envoyés?|instances?|conférences?|assemblées?|unions?|fédérations?|associations?|initiative|puissances?|secrétaires?|haut-commissaire|haute-commissaire|commissaires?|instituts?|ministres?|chefs?|monde|interpol|forum|alliance|agences?|office|haut-commissariat|cour|tribunal|réseaux?|mandataires|titulaires)",
  acts: "(?:[ld]['’])?(?:\\p{Ll}+(?:tion|sion|ment|ance|ence|age|ité|ise)s?|appui|soutien|progrès|efforts?|usage|dialogues?|échanges?|mesures?|travaux|réformes?|accès|respect|contacts?|retour|fin|entrée|examen|visites?|recherche|investissements?|transferts?|études?|suivi|lancement|rapports?|liens|synergies|ressources|consultations|adoption|tenue|mise|maintien|essor)",
  lists: {
    article: "(?:aux|au|à l['’]|à la|à|le|la|les|l['’]|un|une|des|de la|de l['’]|du|ses|leurs)",
    and: "et|ou|ainsi que|ainsi qu['’]|et/ou|de même que",
    marker:
      '(?:en particulier|notamment|y compris|surtout|particulièrement|tels que|telles que|tel que|à savoir|dont|au premier chef)',
    adjunct:
      "(?:dans|sur|avec|par|pour|sous|conformément|selon|compte tenu|eu égard|agissant|lorsque|lorsqu['’]|quand|si|s['’]il|sans|pendant|depuis|après|avant|qui|que|dont|où|en (?!particulier)|à (?:cet|ce|titre|cette|sa|ses|leur)|le cas échéant|au besoin|afin|tout en|comme|chacun|chacune|l['’]une et|gardant|ayant|tenant|de concert|d['’]ici|selon qu)",
    nameEnds:
      "(?:se |pour qu|afin qu|qui|que|dont|où|agissant|dans le|dans les|dans leur|en mesure|en coopération|en collaboration|en consultation|de concert|conformément|selon|lorsque|si|le cas échéant|par l['’]intermédiaire)",
    unfinished: '(?:autres|divers|diverses|différents|différentes|grandes?|principaux|principales)',
    shared:
      '(?:organismes|fonds|programmes|organisations|entités|organes|institutions(?: spécialisées)?|départements|bureaux|commissions|mécanismes|partenaires)',
    joined:
      '(?:secrétariats?|secrétaires généraux|présidents|chefs|gouvernements|peuples|dirigeants|représentants|membres|parlements|responsables|parties|fonctionnaires)',
    fresh:
      "(?:ses|leurs|tous|toutes|chaque|aux|au|à la|à l['’]|à|la société civile|le secteur privé|la communauté|Membres|États|Gouvernements|Parties)",
    other: "(?:les autres|d['’]autres|autres|les divers)",
    torn: "pour l['’](?:éducation|alimentation)",
  },
  conditions:
    "s['’]il y a lieu|le cas échéant|si (?:nécessaire|possible|besoin)|lorsque (?:cela est )?(?:possible|nécessaire)|dans la mesure du possible|au besoin|sous réserve (?:de |d['’]|des |du )[^,;]+|à (?:leur|sa) demande|sur (?:leur |sa )?demande|qui en font la demande|en mesure de le faire|à condition (?:de|que) [^,;]+",
  makes:
    '(?:présenter|soumettre|établir|élaborer|fournir|inscrire|préparer|rédiger|formuler|publier|transmettre|actualiser|convoquer|tenir|organiser|créer|mener|faire|adopter|conclure|négocier|engager|lancer|communiquer|rendre)',
  notMade: "(?:dans|sur|par|pour|avec|en|lors de) (?:(?:l[ae]|les|ses|leurs) |l['’])?",
  thingless:
    "à|au|aux|d['’]ici|avant|dans|lors|pour|en|chaque|tous les|toutes les|au plus tard|dès que|durant|pendant",
  governs: "sur|de|du|des|d['’]|à|au|aux|en|dans|pour|avec|par|concernant|notamment|y compris|entre",
  deliverables: [
    ['provisional agenda', 'ordre du jour provisoire'],
    ['report', 'rapports?'],
    ['recommendations', 'recommandations?'],
    ['plan', "(?:plans?(?: d['’]action)?|feuilles? de route)"],
    ['strategy', 'stratégies?'],
    ['list', 'listes?'],
    ['proposals', 'propositions?'],
    ['study', 'études?'],
    ['guidelines', '(?:directives|lignes directrices|principes directeurs)'],
    ['programme', 'programmes? de travail'],
    ['agreement', "accords?(?: de coopération)?|mémorandums? d['’]accord"],
    ['database', 'bases? de données'],
    ['summary', 'résumés?'],
    ['assessment', 'évaluations?'],
    ['review', 'examens?'],
    ['update', 'exposés?'],
    ['consultations', 'consultations?'],
    ['meeting', '(?:réunions?|conférences?|ateliers?|séminaires?)'],
    ['working group', 'groupes? de travail'],
    ['framework', 'cadres?'],
  ],
  speaksFor: [['report', 'rendre compte|faire rapport']],
  organ: "(?:La |Le |L['’])?([\\p{Lu}][^,]*)",
};
