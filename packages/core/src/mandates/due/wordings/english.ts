import { MONTHS } from '../../../text/dates.ts';
import { MIDDLE, type TimeWords } from './time-words.ts';

const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ORDINAL = `(?:(?:(?:one )?hundred and )?(?:(?:(?:${TENS})[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)|[a-z]{3,7}teenth|[a-z]{3,6}tieth)|(?:one )?hundredth|\\d{1,3}(?:st|nd|rd|th))`;
const KIND =
  '(?:(?:regular|ordinary|resumed|annual|substantive|organizational|plenary|main|upcoming|forthcoming|next) )';
const PART = '(?:the (?:[a-z-]+ ){1,3}?(?:part|portion|segment|week|debate) (?:of|at) )?';
const NUMBER =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty(?:-[a-z]{3,5})?|thirty(?:-[a-z]{3,5})?|forty(?:-[a-z]{3,5})?|sixty|ninety)';
const UNIT = '(?:day|week|month|year|quarter|biennium|decade)s?';
const MEETING =
  '(?:meetings?|conferences?|summit|forum|dialogue|congress|consultations?|assembly|retreat|round table|session(?: (?:of|in) \\d{4})?|symposium)';
const ACT =
  'report(?:ing|s)?|update|briefing|meeting|consultation|monitoring|review|assessment|dialogue|exchange|contact|communication|interaction|coordination|information|follow-up|evaluation|discussion|survey|publication|conference|forum|event|workshop|training|seminar|debate|panel|visit|summary|summaries|audit|appraisal|stocktaking|inventory|compilation|observance|commemoration|celebration|note';
/** Before an adjective: what makes its noun a thing already known, "the annual meeting". A report is asked for again each time: "its annual report". */
const KNOWN =
  "\\b(?:(?:its|their|his|her|this|that|these|those|such|said|[a-z]+(?:'s|s'))|the(?: (?:first|next|last|latest|current|existing|previous|recent|forthcoming|upcoming|[a-z]{3,}ed|[a-z-]*(?:first|second|third|th)))?) ";
const adjective = (words: string): RegExp =>
  new RegExp(
    `\\b(?:${words})(?:(?<!${KNOWN}(?:${words}))(?=(?:,? (?!of|to|in|on|by|with|for|from|the|its)[a-z-]+){0,3}? (?:${ACT})s?\\b)|(?<!\\b(?:the|this|that) (?:[a-z-]+ )?(?:${words}))(?=(?: [a-z-]+)? reports?\\b))`,
    'g',
  );

/** English. */
export const english: TimeWords = {
  signs: {
    session: /session/,
    within: /day|week|month|year|quarter|biennium|decade/,
    meeting:
      /next|coming|subsequent|future|(?:to|will|shall) be|due to|scheduled|planned|taking place|to take place|to convene|\d{4}/,
    recurrence:
      /\b(?:every|each|once|twice|at (?:intervals|regular)|regular|periodic|recurrent|annual|year|month|quarter|half-year|bi-?annual|semi-?annual|bienn|trienn|quadrenn|quinquenn)|intervals?\b/,
  },
  sessions: [
    new RegExp(
      `${PART}(?:\\b(?<its>its|their|his) |\\bthe )?(?:${KIND}){0,2}\\b(?<ordinal>${ORDINAL})(?:(?:,|,? and|,? or| to)(?: its| the)? (?:${ORDINAL}|subsequent)){0,4} ${KIND}{0,2}sessions?\\b`,
      'g',
    ),
  ],
  unnumberedSessions: [
    new RegExp(
      `\\b(?:(?<its>its|their)|the) (?:regular |ordinary )?(?<next>next|forthcoming|upcoming|coming) ${KIND}{0,2}session\\b`,
      'g',
    ),
    new RegExp(
      `\\b(?:(?<its>its|their)|the) (?<present>current|present|ongoing|resumed) ${KIND}{0,2}session\\b`,
      'g',
    ),
  ],
  holder: / of (?:the )?(?<holder>(?:[^\s,;.:()]+(?: |(?=[,;.:()]|$))){1,8})/y,
  assembly: /^(?:(?:united nations |un )?general )?assembly(?: of the united nations)?(?!\s+of)(?=\s|$)/,
  organs:
    /(?<=\bthe )(?<assembly>(?:general assembly|assembly)(?! of (?!the united nations))|(?:first|second|third|fourth|fifth|sixth) committee)\b|\b(?:(?<=\bthe )(?:(?!the|to|at|of|on|in|by|for|that)[a-z-]+ ){0,4}?)?(?:council|commission|committee|conference|board|forum|congress|assembly|body|platform)\b/g,
  toAct: / to /,
  passingOn: /\b(?:through|via) (?:the )?(?:[a-z-]+ ){0,4}$/,
  leads: [
    [
      'ahead',
      new RegExp(
        `\\b(?:(?:at least|no later than|not later than|not less than|at the latest) )?(?<count>${NUMBER}) (?<unit>${UNIT}) (?:before|prior to|ahead of|in advance of)(?: the (?:opening|start|beginning|commencement|convening) of)? $`,
      ),
    ],
    [
      'end',
      /\b(?:(?:by|before|until|till|no later than|not later than|prior to|at|towards) (?:the )?(?:very )?(?:end|close|conclusion|closure) of (?:the year )?|by end[- ](?:of )?)$/,
    ],
    [
      'start',
      /\b(?:by|at|no later than|not later than|from) the (?:very )?(?:beginning|start|opening|commencement|outset) of $/,
    ],
    [
      'before',
      /(?<!\bon or )\b(?:before|prior to|ahead of|in advance of)(?: the (?:opening|start|beginning|commencement|convening|holding) of)? $/,
    ],
    [
      'by',
      /\b(?:by|no later than|not later than|on or before|until|till|up to|through to|at the latest (?:by|on|in|at)|in time for|with a (?:deadline|target date) of|target date of)(?: the (?:year|target date of))? $/,
    ],
    [
      'from',
      /\b(?:as of|as from|with effect from|(?:beginning|starting|commencing)(?: (?:at|in|on|from|with))?)(?: the year)? $/,
    ],
    [
      'in',
      /\b(?:at|in|on|during|within|throughout|from|in the (?:course|margins|framework) of|on the (?:margins|sidelines|occasion) of)(?: the year)? $/,
    ],
    ['for', /\bfor $/],
  ],
  daysBefore: /\b\d{1,2}(?: [a-z]{3,9})? ?(?:to|and|-|–) ?$|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? $/,
  stretches: new RegExp(
    `(?:\\b(?<part>mid[- ]|(?:the )?(?:middle|first half|second half|(?:first|last) six months|first three months|(?:first|second|third|fourth|last|final) quarter) of |(?:early|late)(?: in)? ))?(?:\\b(?<month>${MONTHS}),? (?:of )?)?(?<![a-zà-ÿ\\d–/.-](?<!mid-|end-))(?<year>(?:19|20|21)\\d\\d)(?![\\d–/-]|[.,]\\d| agenda)`,
    'gi',
  ),
  parts: [
    [/^mid|middle/, MIDDLE],
    [/first half|first six/, [1, 6]],
    [/second half|last six/, [7, 12]],
    [/first quarter|first three/, [1, 3]],
    [/second quarter/, [4, 6]],
    [/third quarter/, [7, 9]],
    [/(?:fourth|last|final) quarter/, [10, 12]],
    [/late/, [10, 12]],
    [/early/, null],
  ],
  thisYear:
    /\b(?:by|before|no later than|not later than|until) (?:the )?end of (?:the (?:current |present |calendar )?|this )year\b/g,
  within: [
    new RegExp(
      `\\bwithin (?:(?:a|the) (?:maximum )?(?:period|time|time frame|timeframe|time limit|deadline) of )?(?:(?:the )?(?:next|coming|following|first) )?(?:(?<count>${NUMBER}|a)(?: \\(\\d{1,3}\\))?[- ])(?:calendar |(?<working>working |business ))?(?<unit>${UNIT})\\b(?! (?:before|prior to|ahead of|in advance of))`,
      'g',
    ),
    new RegExp(
      `\\b(?:no later than|not later than|at the latest) (?<count>${NUMBER})(?: \\(\\d{1,3}\\))? (?:calendar |(?<working>working |business ))?(?<unit>${UNIT}) (?=after|from|following)`,
      'g',
    ),
    new RegExp(
      `\\b(?<count>${NUMBER})(?: \\(\\d{1,3}\\))? (?:calendar |(?<working>working |business ))?(?<unit>${UNIT}) (?=(?:after|from|following) the (?:date of (?:the )?)?adoption of (?:the present|this))`,
      'g',
    ),
    new RegExp(`\\b(?:in|during) the (?:next|coming) (?<count>${NUMBER}) (?<unit>${UNIT})\\b`, 'g'),
  ],
  fromAdoption:
    / ?(?:of|from|after|following|as of|counting from|starting from|as from) (?:the )?(?:date of (?:the )?)?(?:its )?adoption(?: of (?:the present|this) (?:resolution|decision))?/y,
  fromElsewhere: / ?(?:of|from|after|following|as of|counting from|starting from|as from) /y,
  units: [
    [/^day/, 1, 'day'],
    [/^week/, 1, 'week'],
    [/^month/, 1, 'month'],
    [/^quarter/, 3, 'month'],
    [/^year/, 1, 'year'],
    [/^biennium/, 2, 'year'],
    [/^decade/, 10, 'year'],
  ],
  counts: { a: 1, other: 2, second: 2, third: 3, fourth: 4, fifth: 5 },
  meetings: [
    new RegExp(
      `\\b(?:at|during|before|prior to|by|until|ahead of|in advance of|in time for|no later than|not later than|[io]n the (?:margins|sidelines) of|on the occasion of) (?:the|its|their|his|this|a) (?<name>(?:(?!(?:of|to|in|on|and|or|by|with|for|from|that|which|at|between)\\b)[a-zà-ÿ\\d'-]+ ){0,6}?${MEETING})\\b`,
      'g',
    ),
  ],
  coming: /\b(?:next|forthcoming|upcoming|coming|subsequent|future)\b/,
  toBeHeld:
    /(?: [^\s,;:.]+){0,24}?,? (?:(?:to be|(?:that|which) (?:will|is to|shall) be|(?:due|scheduled|planned) to be) (?:jointly )?(?:held|convened|hosted|co-hosted|organized)|(?:that is |which is )?(?:scheduled|planned) for|taking place|to take place|to convene)(?![a-z])|(?=,? (?:in|of|on) (?:[a-z\d]+ ){0,2}?(?:19|20|21)\d\d)/y,
  past: /(?<!\b(?:to|shall|should|will|must|can|would) (?:be|continue to be) (?:[a-z]+ly )?)\b(?:submitted|presented|adopted|held|convened|considered|issued|endorsed|approved|agreed|taken|made|decided|established|launched|concluded|delivered|expressed|discussed|reviewed|contained|organized|hosted|reached|signed|announced|proclaimed|conducted|undertaken|received|outlined|recommended|requested|mandated|identified|reported|published)\b(?: by [^,;:]{0,160}|[^,;:]{0,40})$/,
  described:
    /(?:\b(?:which|that|who|where) (?:will|is|are|would|was|were|has|have|shall)\b|\b(?:to be|due to|scheduled|planned|expected|to take place)\b)[^;:]{0,90}$/,
  convened:
    /\b(?:conven(?:e|es|ed|ing)|hold|holding|organiz(?:e|ing)|schedul(?:e|es|ed|ing)|host|hosting|celebrat(?:e|ing)|observ(?:e|ing)|commemorat(?:e|ing)|(?:decides|affirms|agrees) that [^;:]{0,200}(?:shall|should|will) (?:be|continue to be|take place))\b[^;:]{0,240}$/,
  reported:
    /\b(?:in|by|to|under|through) which (?:the )?(?:general )?(?:assembly|it|council|he|she|they)\b[^;:]{0,200}$/,
  recurrences: [
    [
      new RegExp(
        `\\b(?:once )?(?:every|each) (?:(?<count>${NUMBER}|other|second|third|fourth|fifth) )?(?<unit>${UNIT})\\b`,
        'g',
      ),
      'counted',
    ],
    [new RegExp(`\\bat intervals of (?<count>${NUMBER}) (?<unit>${UNIT})\\b`, 'g'), 'counted'],
    [new RegExp(`\\bat (?<count>${NUMBER})[- ](?<unit>${UNIT}) intervals\\b`, 'g'), 'counted'],
    [/\bonce (?:a|per|in each) (?<unit>day|week|month|year|quarter|biennium)\b/g, 'counted'],
    [/\btwice (?:a|per|each|every) year\b/g, 'P6M'],
    [
      /\b(?:on an? (?:annual|yearly) basis|annually|yearly|at (?:each|every)(?: of its)? (?:regular )?sessions?|at annual intervals)\b/g,
      'P1Y',
    ],
    [
      /\b(?:on a biennial basis|biennially|at biennial intervals|at every (?:other|second) session)\b/g,
      'P2Y',
    ],
    [/\b(?:on a triennial basis|triennially)\b/g, 'P3Y'],
    [/\b(?:on a quadrennial basis|quadrennially)\b/g, 'P4Y'],
    [/\b(?:on a quinquennial basis|quinquennially)\b/g, 'P5Y'],
    [
      /\b(?:on a (?:semi-?annual|bi-?annual|half-yearly) basis|semi-?annually|bi-?annually|half-yearly)\b/g,
      'P6M',
    ],
    [/\b(?:on a quarterly basis|quarterly)\b(?! of| earnings| incomes?| wages?)/g, 'P3M'],
    [/\b(?:on a monthly basis|monthly)\b(?! incomes?| wages?| salar| earnings| allowance| stipend)/g, 'P1M'],
    [adjective('annual|yearly'), 'P1Y'],
    [adjective('biennial'), 'P2Y'],
    [adjective('triennial'), 'P3Y'],
    [adjective('quadrennial'), 'P4Y'],
    [adjective('quinquennial'), 'P5Y'],
    [adjective('semi-?annual|bi-?annual'), 'P6M'],
    [
      /\b(?:on an? (?:regular|periodic|ongoing and regular|regular and [a-z-]+|periodical|recurrent) basis|at regular intervals|at periodic intervals|regularly|periodically)\b/g,
      null,
    ],
    [adjective('regular|periodic|periodical'), null],
  ],
  recurringElsewhere:
    /\b(?:which|who) (?:[a-z]+ ){0,3}$|\bthat (?:is|are|was|were|has|have|meets?|takes? place|convenes?) (?:[a-z]+ ){0,2}$|(?<!\b(?:to|shall|should|will|must) (?:be|continue to be) )\b(?:held|convened|organized|observed|commemorated|celebrated|published|issued|submitted) $/,
};
