import { anyOf, anyWord, finderOf } from './opening-phrase.ts';

/*
 * English: an optional adverb, a head, what the head asks for ("Taking" + "note"), and modifiers ("also", "with deep
 * concern"). The heads of the preamble are participles and adjectives, those of the operative part verbs in the third
 * person (UN Editorial Manual, "Resolutions: opening words").
 */

const ADVERB = anyOf('also|further|again|once again|once more|urgently|[a-z]+ly');
const FEELING =
  anyWord(`appreciation concerns? interest regret satisfaction alarm gratitude approval dismay pride
  pleasure disappointment outrage sadness indignation sorrow distress admiration horror anger anguish consternation`);
const WITH_FEELING = `with (?:[a-z]+,? (?:and )?){0,3}?${FEELING}(?: and (?:[a-z]+ )?${FEELING})?`;
const MODIFIER = anyOf(
  `again|once again|once more|especially|in particular|particularly|specifically|equally|strongly|firmly|unequivocally
  |fully|deeply|without reservation|in the strongest (?:possible )?terms
  |in (?:this|that) (?:regard|context|connection)|${WITH_FEELING}`,
);
const AGAIN = '(?: (?:also|further|again|once again|once more))?';

/** What an organ expresses. */
const EXPRESSED =
  anyWord(`appreciation concerns? gratitude satisfaction support solidarity alarm hope conviction regret
  sympathy condolences commitment determination readiness intention view belief confidence disappointment dismay outrage
  willingness desire thanks resolve sorrow indignation admiration condemnation opposition wish expectation recognition`);
/** What an organ reiterates, reaffirms or renews as its own. */
const REITERATED = anyOf(
  `commitments?|support|requests?|calls? (?:upon|for|on|to)|calls?|appreciation|concerns?|conviction|determination
  |invitations?|demands?|appeals?|endorsement|condemnation|approval|resolve|gratitude|encouragement|recommendations?
  |recognition|willingness|readiness|satisfaction|belief|solidarity|opposition|dedication`,
);
const ITS_OWN = '(?:its|the)(?: [a-z]+(?: and [a-z]+)?){0,4}?';

interface Endings {
  /** After a stem such as "express". */
  readonly s: string;
  /** After a stem that loses its final e, such as "tak(e)". */
  readonly e: string;
}

/** Heads that are not complete without what follows, with the endings of one part of the resolution. */
function headsWithComplement({ s, e }: Endings): string {
  const es = s === 's' ? 'es' : s;
  return anyOf(
    `express${es}${AGAIN} (?:(?:once again )?${ITS_OWN}\\s|(?:[a-z]+ ){0,2}?)${EXPRESSED}(?: and (?:[a-z]+ )?${EXPRESSED})?
    |(?:reiterat${e}|reaffirm${s}|renew${s}|affirm${s})${AGAIN} its(?: [a-z]+(?: and [a-z]+)?){0,4}? ${REITERATED}(?: and ${REITERATED})?
    |recall${s} its request
    |call${s}${AGAIN} (?:upon|for|on|attention(?: to)?)
    |tak${e}${AGAIN} (?:note|into (?:account|consideration))
    |pay${s}${AGAIN} tribute|draw${s}${AGAIN} (?:the )?attention|look${s}${AGAIN} forward
    |bear${s}${AGAIN} in mind|keep${s}${AGAIN} in mind
    |remain${s} (?:[a-z]+ly )?(?:[a-z]+ed|mindful|aware|conscious)|continu${e} to [a-z]+`,
  );
}

const ADJECTIVES =
  anyWord(`aware conscious convinced mindful concerned alarmed disturbed determined encouraged guided
  cognizant desirous resolved committed dismayed outraged shocked appalled grateful gratified troubled inspired anxious
  distressed saddened confident satisfied eager hopeful disappointed perturbed persuaded motivated prompted preoccupied
  appreciative seized`);
const HAVING = `having(?: also| further)? (?:regard|in mind|[a-z]+(?:ed|en|eard|eld|ade|ead|et|ought))`;
/** Words in -ing that open no paragraph. */
const NO_PARTICIPLE = anyWord(
  'during nothing something anything everything pending including following according king beijing',
);
const PARTICIPLE = `(?!${NO_PARTICIPLE}\\b)[a-z-]{3,}ing`;

/** Verbs that open operative paragraphs and are complete by themselves. */
export const OPERATIVE_VERBS = `accepts acknowledges acts adopts addresses affirms agrees aligns amends anticipates appeals applauds appoints
  appreciates appropriates approves asks assures authorizes authorises believes calls cautions celebrates commends commits
  concludes concurs condemns confirms congratulates considers continues convenes decides declares deems defers demands
  denounces deplores designates desires determines directs discourages draws elects emphasizes emphasises encourages
  endorses ensures establishes exhorts expects expresses extends finds gives grants highlights honours hopes identifies
  implores instructs intends invites keeps launches looks mandates maintains mourns notes notifies objects observes offers
  opens opposes pays pledges praises proclaims promotes proposes realizes re-emphasizes reaffirms reappoints recalls
  recognizes recognises recommends recommits reconfirms refers regards regrets reiterates rejects remains reminds renews
  repeats replaces requests requires reserves resolves respects restates salutes seeks shares signifies stands strengthens
  stresses strives suggests supports suspends takes terminates thanks transmits trusts underlines underscores understands undertakes
  upholds urges values views voices warns welcomes wishes`;
const VERBS = anyWord(OPERATIVE_VERBS);

const PREAMBULAR_HEAD = anyOf(
  `${headsWithComplement({ s: 'ing', e: 'ing' })}|${ADJECTIVES}|${HAVING}|${PARTICIPLE}`,
);
const OPERATIVE_HEAD = anyOf(`${headsWithComplement({ s: 's', e: 'es' })}|${VERBS}`);

/** "Also" and "further" stand behind a participle ("Welcoming also") and before a verb ("Also welcomes"). */
const phrase = (head: string, modifier: string): string => {
  const modifiers = `(?: ${modifier}\\b)*`;
  return `(?:${ADVERB} ){0,2}${head}\\b${modifiers}(?: and (?:[a-z]+ly )?${head}\\b${modifiers})?`;
};

/** Opening phrases of English resolutions. */
export const englishOpening = finderOf(
  phrase(PREAMBULAR_HEAD, anyOf(`also|further|${MODIFIER}`)),
  phrase(OPERATIVE_HEAD, MODIFIER),
);
