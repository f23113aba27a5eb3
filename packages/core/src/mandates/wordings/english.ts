import type { Wording } from './wording.ts';

const ADVERBS =
  '(?:also|further|furthermore|additionally|again|once again|once more|(?!accordingly|consequently|particularly)[a-z]+ly)';
const VERBS =
  'encourages|invites|calls|urges|requests|asks|recommends|appeals|demands|directs|instructs|exhorts|suggests|proposes|decides|resolves|agrees|welcomes|notes|recognizes|recognises|acknowledges|stresses|emphasizes|emphasises|underlines|underscores|highlights|affirms|reaffirms|reiterates|renews|repeats|recalls|expresses|commends|congratulates|appreciates|thanks|supports|endorses|approves|adopts|authorizes|authorises|declares|proclaims|condemns|deplores|regrets|rejects|considers|confirms|looks|expects|hopes|trusts|remains|pays|draws|reminds|warns|cautions|observes|takes|seizes|values|applauds|praises|undertakes|commits|determines|establishes|appoints|continues|wishes|believes';
const ASIDE =
  '(?:in|with|to|for|at) (?:this|that|these|those|the same) (?:regard|respect|context|connection|end|purpose|effect|time|view|spirit|light)s?|accordingly|therefore|consequently|thus|in particular|inter alia|nevertheless|however|in addition|moreover|thereby|to th(?:is|at) end|for th(?:is|at) purpose';
const BASE =
  'accede|accelerate|accept|achieve|act|adapt|address|adhere|adopt|advance|advise|align|allocate|allow|analyse|apply|appoint|arrange|ascertain|assess|assign|assist|assume|attend|avail|avoid|be|become|begin|brief|bring|broaden|build|carry|cease|circulate|clarify|coalesce|collaborate|collect|combat|come|commemorate|commence|commit|communicate|compile|complete|comply|conclude|conduct|confer|consider|consolidate|consult|contain|continue|contribute|convene|convey|convoke|cooperate|co-operate|coordinate|counter|create|deal|dedicate|deepen|define|deliver|demonstrate|deploy|desist|design|designate|determine|develop|devise|devote|direct|disclose|discourage|discuss|disseminate|do|draft|draw|elaborate|eliminate|embark|embed|employ|empower|enable|enact|encourage|end|endeavour|engage|enhance|enlarge|ensure|enter|entrust|envisage|eradicate|establish|evaluate|examine|exchange|exercise|exert|expand|expedite|explore|extend|facilitate|favour|fight|finalize|finance|find|focus|follow|formulate|foster|fulfil|fund|further|gather|generate|give|grant|guarantee|halt|harmonize|have|help|hold|honour|host|identify|implement|improve|include|increase|incorporate|inform|initiate|insert|institute|integrate|intensify|introduce|invest|invite|involve|issue|join|keep|launch|lend|leave|leverage|lift|limit|list|maintain|make|mainstream|manage|mark|maximize|meet|mitigate|mobilize|monitor|name|negotiate|nominate|notify|observe|obtain|open|operate|organize|participate|pay|perform|persevere|place|plan|play|pledge|prepare|present|preserve|prevent|prioritize|produce|prohibit|promote|propose|protect|provide|publicize|publish|pursue|put|raise|ratify|reaffirm|realize|recognize|recommend|reconsider|redouble|reduce|refer|refrain|reflect|regulate|reinforce|reinvigorate|release|remain|remove|render|renew|repeal|report|request|resolve|respect|respond|restore|resume|retain|return|review|revise|revitalize|safeguard|scale|schedule|secure|seek|select|send|serve|set|settle|share|sign|simplify|solicit|speed|spare|sponsor|start|step|stop|streamline|strengthen|strive|study|submit|support|sustain|tackle|take|target|terminate|track|train|transfer|transform|translate|transmit|treat|undertake|update|upgrade|uphold|urge|use|utilize|verify|visit|welcome|widen|withdraw|work|accompany|acquire|admit|afford|agree|aid|alert|amend|answer|approach|approve|arrest|assemble|attract|authorize|ban|bear|bridge|call|capture|cater|celebrate|challenge|choose|cite|clear|close|condemn|confirm|confront|connect|convert|cover|curb|cut|deny|describe|destroy|detect|deter|diminish|disarm|dismantle|dispatch|distribute|double|ease|embrace|emphasize|endorse|enforce|enjoy|enrich|equip|exclude|execute|exempt|explain|exploit|express|face|fill|forge|freeze|gain|go|govern|grow|guide|handle|hasten|highlight|impose|inspect|inspire|install|insist|intervene|judge|know|lay|lead|learn|lessen|link|listen|look|lower|map|mentor|move|narrow|nurture|offer|offset|oppose|outline|overcome|oversee|own|pass|permit|press|proceed|procure|prosecute|punish|push|reach|react|read|rebuild|recall|receive|recover|recruit|redirect|redress|refuse|register|reject|relax|relieve|rely|remedy|remind|replace|replenish|represent|rescue|resort|rethink|reverse|reward|run|save|screen|search|see|seize|shape|shift|show|silence|slow|solve|speak|spend|spread|staff|stay|steer|stem|stress|structure|subscribe|substitute|succeed|suggest|supervise|supplement|surrender|suspend|teach|tell|think|trace|trust|try|turn|uncover|understand|unite|unlock|value|view|voice|vote|waive|warn|weaken|write|abide|abstain|accord|administer|advocate|augment|boost|collate|conserve|construct|contemplate|correct|denounce|deposit|disburse|disengage|drive|enlist|heed|inquire|interpret|lodge|oblige|outlaw|prescribe|prompt|rally|recommit|reconstruct|reconvene|redeploy|re-establish|reinstate|reinstitute|relaunch|renounce|repair|reply|rescind|reshape|restrain|restrict|restructure|retrain|revert|satisfy|sharpen|spearhead|specify|suppress|surmount|tailor|undergo|underpin|underscore|unify|weigh|(?!(?:climate|private|corporate|candidate|mandate|debate|adequate|appropriate|immediate|affiliate|associate|certificate|electorate|enterprise|exercise|expertise|otherwise|estate|climate|intermediate|legitimate|premise|promise)(?![a-z]))[a-z]{3,}(?:ise|ize|ify|ate)';
/** How the time begins by which something is to be done; "to review by the Committee" is no act. */
const TIME =
  '\\d|the (?:end|beginning|middle|first|second|third|fourth|next)(?![a-z])|mid-|early |late |(?:January|February|March|April|May|June|July|August|September|October|November|December)(?![a-z])';
const INFINITIVE = `(?:not )?(?<!(?:in a position|able|willing|wishing|ready) )to(?:,[^,]{1,80},)? (?:(?:also|further|not|fully|better|jointly|together|again|once again|even|at least|[a-z]+ly|,[^,]{1,60},) ){0,3}(?:${BASE})(?![\\p{L}])(?! of(?![\\p{L}]))(?! by(?![\\p{L}])(?! (?:${TIME})))`;

/** The noun and the base form of each ask: "reiterates its request", "seizes the opportunity to request". */
const ASKS = [
  ['encourages', 'encouragement', 'encourage'],
  ['invites', 'invitations?', 'invite'],
  ['calls upon', 'calls? (?:up)?on|calls? for|calls? to', 'call (?:up)?on|call for'],
  ['appeals', 'appeals?', 'appeal'],
  ['recommends', 'recommendations?', 'recommend'],
  ['requests', 'requests?', 'request'],
  ['urges', 'urging', 'urge'],
  ['demands', 'demands?', 'demand'],
] as const;
const LED = '(?:(?:also|further|once again) )?';
const ROUNDABOUT = ASKS.map(
  ([verb, noun, base]) =>
    [
      verb,
      `${LED}(?:reiterates?|renews?|repeats?|reaffirms?) (?:once (?:again|more) )?(?:the|its)(?: (?!need|importance)[a-z]+)? (?:${noun})|${LED}(?:seizes|takes|uses) (?:the|this) (?:opportunity|occasion) to (?:${base})|${LED}(?:decides|resolves|agrees|wishes|continues) to (?:${base})`,
    ] as const,
);

/** "is also requested", with an act behind: "are encouraged by" asks for nothing. */
const IS = '(?:is|are) (?:(?:also|further|again|hereby|therefore|accordingly|strongly|urgently) ){0,3}';
const TO_ACT = '(?=(?: [a-z]+){0,2},? (?:[^,]{1,60}, )?to )';

/*
 * English: the organ's verbs stand in the third person; whom it asks stands between the verb and "to" with a verb.
 */
export const english: Wording = {
  verbs: `()(?:${ADVERBS} ){0,2}(?:${VERBS})`,
  joint: `(?:[,;:]|[,;]? ?and|[,;]? ?but|[,;] ?as well as)(?:,? (?:${ASIDE}),?)? ?`,
  parted: `[,;:] ?(?:and|but|as well as)?(?:,? (?:${ASIDE}),?)? ?`,
  subordinate:
    '(?:which|who|that)(?! (?:has|have|had|was|were|will|would|could|may|might|can)(?![a-z]))|whose|whereby',
  interrupted: '(?:which|who|that),[^,]*, ?',
  noun: '(?:requests|appeals|demands|supports|notes|values|calls|urges|welcomes|commits|draws|continues|looks|pays|takes|remains) (?:of|from|by|made|received|submitted|contained|and|or)(?![\\p{L}])|(?:requests|appeals|demands) (?:for|to|in|on|with)(?![\\p{L}])|calls(?! (?:upon|for|on|attention|once|again|also|further))|[^ ]+[;.]',
  roundabout: ROUNDABOUT,
  passives: [
    ['requests', `${IS}(?:requested|asked)${TO_ACT}`],
    ['invites', `${IS}invited${TO_ACT}`],
    ['encourages', `${IS}encouraged${TO_ACT}`],
    ['urges', `${IS}urged${TO_ACT}`],
    ['calls upon', `${IS}called (?:up)?on${TO_ACT}`],
    ['directs', `${IS}(?:directed|instructed)${TO_ACT}`],
  ],
  aside: `,? ?(?:(?:${ASIDE}|also|once again|once more|again|all the more|strongly|urgently|as appropriate|to(?= (?:the|all|each|every|both|those|any|its|his|relevant|other|donors?|countries|parties|member|development|international|governments|organizations|[A-Z])))(?= |,),? )+|, [^,]{1,240}, `,
  that: 'that(?=[ ,])',
  duty: '(?:should|shall|must|ought to)',
  bareDuty: `(?<!(?:^|[^a-z])(?:the|an?|of|its|their|to|for|in|on|by|with|at) )(?:[a-z]+ly )?(?:${BASE})`,
  decided: '(?:should|shall|must|will|ought to)',
  undergone: ' (?:not )?(?:continue to |also )?be ',
  bareUndergone:
    '(?:not )?be (?:[a-z]+ly )?(?:[a-z]+ed|given|made|held|kept|taken|brought|built|set|put|drawn|shown|sent|paid|undertaken|found|written|met)',
  holds:
    ' (?:not |also |only |continue to )*(?:apply|expire|mean|constitute|(?:remain|enter|come) (?:in|into) (?:force|effect))(?![a-z])',
  need: '(?:on )?(?:the|its) (?:(?:[a-z]+|and) ){0,4}?(?:need|needs|necessity) (?=to |for |of )',
  act: INFINITIVE,
  actAtOnce:
    '(?:not )?to(?:,[^,]{1,80},)? (?!(?:the|all|an?|its|their|his|each|every|both|those|any|this|that|these)(?![a-z]))[a-z]+',
  actBehind: {},
  saidAndDone:
    'to (?:adopt|declare|proclaim|designate|admit|grant|approve|endorse|elect|amend|remain|accept|recognize|express|name|appoint|commemorate|observe|rename|welcome|extend|renew|authori[sz]e|prolong|terminate|lift|impose)',
  pronoun: 'them|him|her|it|their|both of them',
  clitic: '(?!)',
  pair: '(?:two|both) (?:organizations|institutions|entities)',
  between: 'between and among|among and between|between|among|amongst',
  pact: '\\p{Lu}\\p{Ll}+ |(?:agreement|memorandum of \\p{Ll}+|treaty|convention) ',
  kept: 'implementation|execution|application|observance',
  goesOn: 'further|continued|continuing|ongoing|additional',
  together: 'with',
  representatives: 'representatives of ',
  betweenEnds:
    ' (?:of (?=[0-9])|(?:on|to|with|through|towards?|within|for|by|at|during|under|as|that|which|aimed|in(?! particular)|and (?:their|to|in|at)|and the (?:[a-z]+ )?(?:development|strengthening|promotion|exchange)) (?=[a-z0-9]|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?![a-z])))|[;:]',
  doer: '(?:[a-z]+[^de ]|[0-9]+|use|assistance|accedence) by (?=(?:the |all |States|[A-Z]))|(?<!in )(?:support|assistance|contributions?|funding|participation|commitment|engagement) (?:from|by|of) (?!(?:efforts|activities|projects|measures|women|youth))|(?:accountability|reporting|transparency) [^,;]{1,80} (?:provided|given|rendered) by ',
  owner:
    '(?:appreciation|thanks|gratitude|tribute) to |(?:commends|thanks|congratulates|applauds) (?=the |all )|(?:efforts|work|commitment|endeavours|activities|actions?|contributions?|decision|intention|readiness|willingness|offer|pledge|proposal) (?:of|by|made by|undertaken by|carried out by) |(?<!in )(?:support|assistance) (?:of|by|from|provided by) ',
  headFirst: false,
  headEnds:
    'of|in|on|to|with|through|towards?|within|for|by|at|from|between|among|amongst|during|under|as|that|which|who|into|regarding|concerning|against|upon|and|or|including|aimed|via|across|over|where|so',
  actors:
    'agenc(?:y|ies)|organi[sz]ations?|states?|members?|part(?:y|ies)|governments?|secretariats?|system|communit(?:y|ies)|institutions?|funds?|programmes?|entit(?:y|ies)|bod(?:y|ies)|organs?|stakeholders?|partners?|contributors?|countr(?:y|ies)|donors?|leaders?|representatives?|officials?|sectors?|society|others|those|both|all|commissions?|committees?|councils?|groups?|mechanisms?|media|participants?|observers?|centres?|offices?|departments?|coordinators?|teams?|actors?|nations?|peoples?|individuals?|persons?|authorit(?:y|ies)|delegations?|parliaments?|parliamentarians?|universities|academia|scientists|companies|enterprises|industry|foundations?|banks?|chairs?|chairperson|co-chairs|presidents?|presidency|presidencies|directors?|rapporteurs?|experts?|envoys?|panels?|boards?|forums?|conferences?|assembl(?:y|ies)|courts?|unions?|federations?|associations?|initiative|economies|powers?|secretary-general|secretaries-general|commissioners?|administrator|agents|mediators|facilitators?|institutes?|ministers?|heads|world|republic|ministr(?:y|ies)|neighbours|networks?|everyone|coordinating|philanthropic|facility|procedures?|holders?|teachers|researchers|youth',
  acts: '[a-z-]+(?:tion|sion|ment|ance|ence|ing|ship|ity|ness|al)s?|support|progress|efforts?|steps?|use|dialogues?|exchanges?|measures|work|reforms?|access|respect|contacts?|initiatives|approach(?:es)?|return|release|end|entry|reviews?|visits?|research|investments?|transfers?|flows?|debates?|stud(?:y|ies)|follow-up|start|launch|reports?|focus|balance|outreach|synerg(?:y|ies)|links?|linkages|ties|partnerships?|resources|attention|consultations|deliverance|outcome|increase|reduction|growth',
  lists: {
    article: '(?:the|a|an|both(?= the )|respective|said)',
    and: 'and|or|as well as|and/or|along with|including',
    marker:
      '(?:especially|in particular|particularly|including|notably|such as|namely|among them|inter alia)',
    adjunct:
      '(?:in|within|as|on|at|by|with|through|for|under|upon|pursuant|bearing|taking|acting|where|when|if|while|consistent|subject|based|according|having|recalling|working|without|during|to|from|after|before|given|notwithstanding|who|which|that|drawing|building|guided|mindful|using|utilizing|jointly|together|making|inter alia|whose|whether|not|pending|following|towards|throughout|regardless|where|aimed|via|considering)',
    nameEnds:
      '(?:that|which|who|whose|whom|in a position|in cooperation|in collaboration|in consultation|in coordination|in accordance|within|in their|in its|in his|in her|through|bearing|taking|acting|working|not yet|not already|as appropriate|where|when|if|upon|consistent|to the extent|to(?= *:? *$)|(?!family|assembly)[a-z]+ly(?= *$)|from the|at all levels|concerned with)',
    unfinished:
      '(?:specialized|subsidiary|affiliated|related|international|regional|national|subregional|interregional|bilateral|multilateral|public|private|relevant|financial|local|troop|military|civilian|judicial|religious|traditional|governmental|non-governmental|intergovernmental|developed|developing|humanitarian|economic|social|political|civil|technical|academic|scientific|cultural|global|competent|other|African|American|Arab|European|Asian|educational|environmental)',
    shared:
      '(?:agencies|funds|programmes|organizations|entities|bodies|components|organs|departments|offices|institutions|mechanisms|commissions|partners|initiatives|processes)',
    joined:
      '(?:secretariats?|secretaries-general|presidents|chairs|chairpersons|heads|governments|peoples|leaders|representatives|capitals|members|presidencies|parliaments|executive heads|officials|parties)',
    fresh:
      '(?:its|their|all|each|relevant|those|any|every|interested|civil society|the private sector|private sector|the international community|international|regional|subregional|concerned|development partners|donors?|Member|States|Governments|Parties|multilateral|bilateral|intergovernmental|non-governmental|financial|faith-based|academia|stakeholders|standing|senior)',
    other: 'other',
    torn: 'Educational|Scientific|Economic|Social|Cultural|Political|Legal|Medical|Technical|Industrial',
  },
  conditions:
    '(?:if|where|when|wherever|whenever) (?:so )?(?:necessary|possible|needed|requested|required|feasible|applicable|available|practicable)|to the extent (?:possible|feasible|practicable)|as far as possible|as (?:needed|required|necessary)|subject to [^,;]+|(?:upon|at|on) (?:the |their |its |his )?requests?(?: of [^,;]+)?|in a position to do so|provided that [^,;]+|on condition that [^,;]+|contingent (?:up)?on [^,;]+',
  makes:
    '(?:submit|prepare|provide|present|include|develop|elaborate|produce|draft|formulate|compile|publish|transmit|update|convene|hold|organize|establish|create|conduct|make|issue|adopt|conclude|negotiate|undertake|launch|give|circulate|finalize|initiate|set up|place)',
  notMade:
    '(?<![a-z])(?:of|in|on|for|with|from|by|at|through|between|to|during|including) (?:(?:the|its|their|his|these|such|an?) )?(?:[a-z-]+ )?',
  thingless:
    'to|by|at|in|on|no later|not later|before|within|until|during|for|through|as soon|annually|every|each|regularly',
  governs: 'on|upon|of|for|with|in|to|about|at|by|from|concerning|regarding|including|into|between|through',
  deliverables: [
    ['provisional agenda', 'provisional agenda'],
    ['report', '(?:report|reports|reporting)'],
    ['recommendations', 'recommendations?'],
    ['plan', '(?:action plans?|plans? of action|(?:strategic |work)?plans?|road maps?|roadmaps?)'],
    ['strategy', 'strateg(?:y|ies)'],
    ['list', 'lists?'],
    ['information', 'information'],
    ['proposals', 'proposals?'],
    ['study', 'stud(?:y|ies)'],
    ['guidelines', '(?:guidelines|guidance)'],
    ['programme', 'programmes? of (?:work|action)'],
    ['agreement', '(?:cooperation )?agreements?|memorand(?:um|a) of (?:understanding|cooperation)'],
    ['database', 'databases?'],
    ['summary', 'summar(?:y|ies)'],
    ['assessment', '(?:assessments?|evaluations?)'],
    ['review', 'reviews?'],
    ['update', '(?:updates?|briefings?)'],
    ['consultations', 'consultations?'],
    ['meeting', '(?:meetings?|conferences?|seminars?|workshops?|dialogues?)'],
    ['working group', '(?:working groups?|task forces?)'],
    ['framework', 'frameworks?'],
  ],
  speaksFor: [
    ['report', 'report(?= |$|,)'],
    ['update', 'brief(?= )'],
  ],
  organ: '(?:The )?([A-Z][^,]*)',
};
