import type { FactWording } from './wording.ts';

const ORDINAL =
  '(?:[a-z]+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+teenth|[a-z]+tieth)';

export const english: FactWording = {
  meeting:
    '[Mm]eetings?|[Cc]onferences?|[Ss]essions?|[Ss]ummits?|[Bb]riefings?|[Ww]orkshops?|[Ff]orums?|[Dd]ialogues?|[Ss]eminars?|[Cc]onsultations?|[Ss]ymposiums?|[Rr]etreats?',
  general: '[Gg]eneral meeting',
  determiner: '[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir',
  atIts: 'at its',
  held: '(?:which was |that was |that took place |which took place |was |were )?(?:held|convened|took place|organized)',
  toBeHeld: '(?:to be|which will be|that will be) (?:held|convened|organized)',
  broughtAbout:
    '(?:that|which) (?!(?:was|were|is|are|has|have|had|will|took) )(?<subject>[^,;:.]{1,160}?) (?:has |have |had )?(?:held|convened|organized|hosted)',
  bringsAbout: '(?<!(?:was|were|been|be|is|are|to be) )(?:held|convened|organized|hosted)(?! by )',
  hosting: 'hosted',
  placeBefore: 'in|at',
  timeBefore: 'on|from|in|for|between',
  holding: '(?:holding|convening),? (?:on|from)',
  next: 'the next (?:meeting|session|one)?\\s*(?:scheduled|to be held|to be convened)?\\s*(?:for|in)',
  hosted: '(?:to be |which will be |will be )?hosted by',
  pursuant: 'pursuant to (?:General Assembly )?resolutions?',
  ordinal: `(?:${ORDINAL}|\\d{1,3}(?:st|nd|rd|th))`,
  agreement:
    '(?:[Jj]oint )?[Mm]emorand(?:um|a) of (?:[Uu]nderstanding|[Cc]ooperation)|(?:(?:[Ff]ramework|[Cc]ooperation|[Rr]elationship|[Pp]artnership|[Bb]ilateral) )?[Aa]greements?|arrangements?|[Ee]xchange of letters|[Jj]oint (?:[Dd]eclaration|[Cc]ommuniqué)|[Ll]etter of [Ii]ntent',
  acts: [
    ['signedOn', 'signing|signature|signed'],
    ['renewedOn', 'renewal|renewed'],
    ['concludedOn', 'conclusion|concluded'],
    ['approvedOn', 'approval|approved'],
  ],
  between: 'between',
  and: 'and',
  endsNames: 'signed|concluded|dated|regarding|concerning',
  endsMeeting: '$^',
  provides: 'which provides(?:, inter alia,)? for',
  proclaimed: 'proclaim(?:ed|ing|s)|designat(?:ed|ing|es)|declar(?:ed|ing|es)|observ(?:ance|ed|ing|es?) of',
  as: 'as',
  observance:
    '(?:the )?((?:International|World|United Nations|Universal) (?:Day|Week|Year)(?: (?:of|for|to|on|against|in)| \\p{Lu})[^,;.]*?)(?=,|;|\\.| and (?:invit|encourag|request)|$)',
  renamed: '(?:has )?changed its name to|was renamed|is henceforth called',
  on: 'on|On|of',
};
