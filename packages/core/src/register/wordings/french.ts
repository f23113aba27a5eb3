import type { FactWording } from './wording.ts';

export const french: FactWording = {
  meeting:
    '[Rr]éunions?|[Cc]onférences?|[Ss]essions?|[Ss]ommets?|[Aa]teliers?|[Ff]orums?|[Dd]ialogues?|[Ss]éminaires?|[Cc]onsultations?|[Cc]olloques?',
  general: '[Rr]éunion générale',
  determiner: '[Ll]a|[Ll]e|[Ll]es|[Uu]ne?|[Ss]a|[Ss]on|[Ss]es|[Ll]eurs?|[Dd]u|[Dd]es',
  atIts: 'à sa|lors de sa|à son',
  held: '(?:qui (?:s’est|s’était|se sont) |qu.{1,12} a )?(?:tenue?s?|organisée?s?)|qui a eu lieu|ayant eu lieu',
  toBeHeld: '(?:devant|doit|qui doit) (?:se tenir|être organisée?)|qui se tiendra',
  broughtAbout:
    '(?:que |qu’)(?<subject>[^,;:.]{1,160}?) (?:a|ont|avait|avaient) (?:conjointement )?(?:tenue?s?|organisée?s?|convoquée?s?|accueillie?s?)',
  bringsAbout:
    '(?:a|ont|avait|avaient) (?:conjointement )?(?:tenue?s?|organisée?s?|convoquée?s?|accueillie?s?)',
  hosting: 'accueilli',
  placeBefore: 'à|au|en|dans',
  timeBefore: 'le|les|du|en|pour|entre le',
  holding: '(?:tenue|organisation),? (?:le|les|du)',
  next: 'la prochaine (?:réunion|session)?\\s*(?:étant prévue|prévue|devant se tenir|doit se tenir)?\\s*(?:pour|en)',
  hosted: '(?:accueillie?|organisée?) par',
  pursuant: '(?:en application de|conformément à) (?:la|sa) résolution',
  ordinal: '(?:première?|seconde?|(?:[a-zé]+[- ])*[a-zé]+ième)',
  agreement:
    '[Mm]émorandums? d’(?:accord|entente)|[Mm]émorandums? de coopération|[Pp]rotocoles? d’accord|[Aa]ccords?(?:-cadres?| de (?:coopération|partenariat))?|[Éé]change de lettres',
  acts: [
    ['signedOn', 'signature|signé(?:e|s|es)?'],
    ['renewedOn', 'renouvellement|reconduction|renouvelée?s?'],
    ['concludedOn', 'conclusion|conclus?(?:e|es)?'],
    ['approvedOn', 'approbation|approuvée?s?'],
  ],
  between: 'entre',
  and: 'et',
  endsNames: 'en date|concernant|conclus?(?:e|es)?|signée?s?|datée?s?|relatifs?|relatives?|le \\d.*|du \\d.*',
  endsMeeting: 's’est|se sont|s’était|qui|qu’(?:il|ils|elle|elles|on)|(?<!ainsi )que',
  provides: 'qui prévoit(?:, entre autres,| notamment)?',
  proclaimed: 'proclam(?:é|ant|e)|désign(?:é|ant|e)|déclar(?:é|ant|e)',
  as: '(?:comme|en tant que)?',
  observance:
    '(?:la )?((?:Journée|Semaine|Année) (?:internationale|mondiale|des Nations Unies|universelle)(?: [^,;.]*?)?)(?=,|;|\\.| et (?:invit|encourag|pri)|$)',
  renamed: 'a changé de nom pour devenir|est devenue|a pris le nom d(?:e|’)',
  on: 'le|Le|du',
};
