import type { VerbName } from '../scale.ts';
import type { Wording, Words } from './wording.ts';

/*
 * English: finite verbs in the operative part ("recalls"), participles in the preamble ("recalling"), base forms after
 * "continues to" ("encourage"). All three are made from the base form.
 */

/** "recall" → recall, recalls, recalling; "take note" → take note, takes note, taking note. */
function formsOf(base: string): string {
  const [verb = '', ...rest] = base.split(' ');
  const third = verb.replace(/[^aeiou]y$/, (end) => `${end.charAt(0)}ie`).replace(/(?:ss|sh|ch|x|z)$/, '$&e');
  const stem = verb
    .replace(/(?<=[^e])e$/, '')
    .replace(/(?:mit|gret)$/, '$&t')
    .replace(/fer$/, '$&r')
    .replace(/ie$/, 'y');
  return [`(?:${verb}|${third}s|${stem}ing)`, ...rest].join(' ');
}

const verbs = (name: VerbName, bases: string): Words<VerbName> =>
  bases.split('|').map((base) => [name, formsOf(base.trim())]);

const CARRIERS =
  'express|reiterate|repeat|reaffirm|affirm|re-emphasize|emphasize|emphasise|stress|underline|underscore|confirm|renew|extend|share|voice|declare';

const APPROVAL =
  '(?:appreciation|satisfaction|gratitude|interest|approval|pride|pleasure|encouragement|admiration)';
const WORRY =
  '(?:concerns?|regrets?|alarm|dismay|disappointment|sadness|sorrow|outrage|indignation|consternation|anxiety|horror)';

export const english: Wording = {
  sealed: [],
  modifiers: [
    [
      'gravely',
      'in the strongest(?: possible)? terms|without(?: any)? reservation|unequivocal(?:ly)?|categorical(?:ly)?|grave(?:ly|st)?|utmost|extreme(?:ly)?',
    ],
    ['urgently', 'urgent(?:ly)?'],
    ['very', 'very|growing|increasing(?:ly)?'],
    [
      'strongly',
      'strong(?:ly)?|firm(?:ly)?|full(?:y)?|deep(?:ly)?|high(?:ly)?|great(?:ly)?|warm(?:ly)?|profound(?:ly)?|serious(?:ly)?|solemn(?:ly)?|vigorous(?:ly)?|steadfast|unwavering|heartfelt|sincere(?:ly)?',
    ],
    ['also', 'also|further|equally'],
    [
      'again',
      'once (?:again|more)|again|continu(?:es|ing) to|continued|continuing|remain(?:s|ing)|previous|renewed|being|ever|still',
    ],
    [
      'focus',
      'in (?:this|that) (?:regard|context|connection|respect)|in particular|particular(?:ly)?|special(?:ly)?|especially|specifically',
    ],
    ['with approval', `with ${APPROVAL}(?: and ${APPROVAL})?`],
    ['with worry', `with ${WORRY}(?: and ${WORRY})?`],
  ],
  verbs: [
    ...verbs('recalls', 'recall|remember|refer'),
    ...verbs('commemorates', 'commemorate|mark'),
    ['remains seized', 'seized'],
    ...verbs('bears in mind', 'bear in mind|keep in mind'),
    ['bears in mind', 'having (?:in mind|regard)'],
    ...verbs('takes into account', 'take into account|take into consideration|give due consideration'),
    ['is aware', 'aware|mindful|conscious|cognizant'],
    ['is guided', 'guided|inspired'],
    ...verbs('notes', 'note|observe'),
    ...verbs('takes note', 'take note'),
    ...verbs('acknowledges', 'acknowledge'),
    ...verbs('recognizes', 'recognize|recognise|realize|realise|understand'),
    ...verbs('considers', 'consider|believe|deem|take the view'),
    ...verbs('affirms', 'affirm|assert|confirm'),
    ...verbs('reaffirms', 'reaffirm|reconfirm|reiterate|repeat|restate'),
    ['is convinced', 'convinced|persuaded'],
    ...verbs(
      'stresses',
      'stress|emphasize|emphasise|re-emphasize|re-emphasise|underline|underscore|highlight',
    ),
    ...verbs('draws attention', 'draw attention|draw the attention|call attention|bring to the attention'),
    ...verbs('reminds', 'remind'),
    ...verbs('hopes', 'hope|trust|wish|desire|expect|anticipate|look forward|look ahead'),
    ['hopes', 'desirous|confident'],
    ...verbs('appreciates', 'appreciate|thank|value'),
    ['appreciates', 'grateful|appreciative'],
    ...verbs('regrets', 'regret|mourn'),
    ['regrets', 'disappointed|saddened'],
    ...verbs('welcomes', 'welcome|greet'),
    ['welcomes', '(?:is )?encouraged|(?:is )?satisfied|gratified|pleased'],
    [
      'is concerned',
      '(?:(?:to )?be )?(?:concerned|disturbed|preoccupied|worried|distressed|troubled|perturbed|anxious)',
    ],
    ...verbs('commends', 'commend|congratulate|applaud|praise|honour|salute|celebrate|pay tribute'),
    ['is alarmed', 'alarmed|appalled|shocked|outraged|dismayed|indignant|horrified'],
    ...verbs('supports', 'support'),
    ...verbs('deplores', 'deplore'),
    ...verbs('commits itself', 'commit|recommit|pledge|undertake|strive'),
    ['commits itself', 'determined|committed|resolved|dedicated'],
    ...verbs('condemns', 'condemn|denounce'),
    ...verbs('rejects', 'reject|object|oppose'),
    ...verbs('endorses', 'endorse'),
    ...verbs('encourages', 'encourage'),
    ...verbs('invites', 'invite'),
    ...verbs('suggests', 'suggest|propose'),
    ...verbs('calls upon', 'call|call upon|call on|call for'),
    ...verbs('appeals', 'appeal'),
    ...verbs('recommends', 'recommend'),
    ...verbs('requests', 'request|ask'),
    ...verbs('urges', 'urge|exhort|implore'),
    ...verbs('warns', 'warn|caution'),
    ...verbs('demands', 'demand'),
    ...verbs('directs', 'direct|instruct|require'),
    ...verbs('adopts', 'adopt|amend|revise'),
    ...verbs('agrees', 'agree|concur|accept'),
    ...verbs('appoints', 'appoint|reappoint|elect|designate|nominate'),
    ...verbs('appropriates', 'appropriate|apportion'),
    ...verbs('approves', 'approve'),
    ...verbs('authorizes', 'authorize|authorise'),
    ...verbs('decides', 'decide|resolve'),
    ...verbs('declares', 'declare|proclaim'),
    ...verbs('determines', 'determine'),
    ...verbs('establishes', 'establish|create'),
    ['has considered', 'having \\p{L}+'],
    ...verbs('renews', 'renew|extend'),
  ],
  carriers: CARRIERS.split('|').map(formsOf).join('|'),
  objects: [
    ['recognizes', 'recognition'],
    ['considers', 'views?|beliefs?'],
    ['is convinced', 'convictions?'],
    ['stresses', 'needs?|importance'],
    ['hopes', 'hopes?|wish(?:es)?|desires?|expectations?|optimism|confidence'],
    ['appreciates', 'appreciation|gratitude|thanks'],
    ['regrets', 'regrets?|sadness|sorrow|disappointment|sympath(?:y|ies)|condolences|compassion'],
    ['welcomes', 'satisfaction'],
    ['is concerned', 'concerns?|preoccupations?|distress|anxiety'],
    ['commends', 'commendation|admiration|tribute'],
    ['is alarmed', 'alarm|dismay|outrage|indignation|shock|horror|abhorrence|consternation'],
    ['supports', 'support|solidarity|respect'],
    [
      'commits itself',
      'commitments?|determination|intentions?|readiness|willingness|resolve|dedication|political will',
    ],
    ['condemns', 'condemnation'],
    ['rejects', 'opposition|rejection'],
    ['endorses', 'endorsement'],
    ['encourages', 'encouragement'],
    ['invites', 'invitations?'],
    ['calls upon', 'calls?(?: (?:upon|on|for|to))?'],
    ['appeals', 'appeals?'],
    ['recommends', 'recommendations?'],
    ['requests', 'requests?'],
    ['demands', 'demands?'],
    ['approves', 'approval'],
    ['decides', 'decisions?'],
  ],
  fillers:
    'its|our|the|an?|of|to|by|with|for|it|and|or|in|upon|that|important|necessary|alarming|intolerable',
  behind: [
    [
      'without delay',
      'without(?: further| any)? delay|immediately|as a matter of (?:urgency|priority)|urgently',
    ],
    [
      'as appropriate',
      '(?:as|where|when|if|wherever|whenever) (?:appropriate|necessary|needed|relevant|required)',
    ],
    [
      'where possible',
      '(?:where|wherever|whenever|if|as far as|to the extent) (?:possible|feasible|practicable)|in a position to do so',
    ],
    [
      'voluntarily',
      'voluntarily|on a(?: purely)? voluntary basis|voluntary (?:contribution|basis|support|financial)\\p{L}*',
    ],
    [
      'within existing resources',
      '(?:within|from(?: within)?) (?:the )?(?:existing|available) (?:budgetary |financial |mandates and )?resources',
    ],
  ],
  considers:
    'to (?:(?:also|further|continue to|actively|favourably|positively|seriously) )*(?:consider|give (?:\\p{L}+ )?consideration to|explore|examine the possibility|study the possibility)',
  act: "to (?!(?:the|an?|its|their|his|her|our|all|any|each|every|both|such|this|that|these|those|which|whom|other|some|no|them|it|do so)(?![\\p{L}]))(?!\\p{L}+(?:tion|ment|ity|ness|ance|ence|ism|ship|(?<!s)s)(?![\\p{L}]))\\p{Ll}+(?![\\p{L}'-])",
};
