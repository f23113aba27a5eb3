import { anyOf, finderOf, type OpeningPhraseFinder } from './opening-phrase.ts';

/*
 * Arabic: circumstantial clauses ("وإذ تشير", "وقد نظرت", "واقتناعا منها") open the preamble, feminine imperfect verbs
 * ("تطلب", "تقرر") the operative part; "أيضا", "كذلك" may stand between a verb and its complement. Vowel marks, shadda and
 * tatweel are left out before matching, as writers use them or not.
 */

const ALSO = anyOf('أيضا|كذلك|مرة أخرى|من جديد|مجددا|بوجه خاص|على وجه الخصوص|في هذا الصدد');
const DEGREE = anyOf('بالغ|شديد|عميق|أشد|أعمق|عظيم|كبير');
const DEGREE_AFTER = anyOf(
  'البالغ|الشديد|العميق|الكبير|المتزايد|الخاص|بالغ|شديد|عميق|خاص|البالغة|القوية|القوي|الراسخ|المستمر|المتواصل|القاطع|الثابت|الصريح|الكامل|للغاية|الجازمة',
);
const FEELING = anyOf('التقدير|القلق|الارتياح|الأسف|الاهتمام|الجزع|الامتنان|الانزعاج|التأييد|الرضا');
const BARE_FEELING = anyOf('قلق|ارتياح|أسف|اهتمام|تقدير|جزع|بالغ القلق|بالغ الأسف|بالغ التقدير|شديد القلق');
const MODIFIER = anyOf(
  `${ALSO}|مع (?:${DEGREE} )?${FEELING}(?: و${FEELING})?(?: ${DEGREE_AFTER})?|ب${BARE_FEELING}(?: ${DEGREE_AFTER})?
  |بشدة|بقوة|بشكل قاطع|بدون تحفظ|إدانة قاطعة|أشد الإدانة|بأ(?:شد|قوى) العبارات(?: الممكنة)?|على وجه الاستعجال`,
);
const MODIFIERS = `(?: ${MODIFIER})*`;
const BETWEEN = `(?: ${ALSO})?`;

const OWNED = anyOf(
  'قلقها|تقديرها|امتنانها|ارتياحها|أسفها|استيائها|جزعها|تأييدها|دعمها|التزامها|اقتناعها|طلبها|دعوتها|تصميمها|إدانتها|موافقتها|تشجيعها|تسليمها|أملها|رأيها|عزمها|أساها|تعاطفها|معارضتها|نداءها|مناشدتها|اعتزامها|القلق|التقدير|التأييد|الأمل|الجزع|الأسف|الامتنان|التضامن|رأي|دعم|اشمئزازها|ما سبق أن طلبته',
);
const OWN = `(?:${DEGREE} )?(?:${DEGREE} )?${OWNED}(?: ${DEGREE_AFTER})*(?: و${OWNED})?`;

/** Verbs that are not complete without what follows. */
const WITH_COMPLEMENT = anyOf(
  `تحيط${BETWEEN} علما|تضع${BETWEEN} في (?:اعتبارها|الاعتبار|الحسبان)|تأخذ${BETWEEN} (?:في (?:اعتبارها|الاعتبار)|بعين الاعتبار|علما)
  |تعرب${BETWEEN} عن ${OWN}|(?:تعيد|تكرر)${BETWEEN} (?:تأكيد|التأكيد|الإعراب عن|التشديد)(?: ${OWN})?|(?:تكرر|تجدد)${BETWEEN} ${OWN}
  |تؤكد${BETWEEN} من جديد(?: ${OWN})?|تؤكد${BETWEEN} ${OWN}|(?:يساورها|يثير|يقلقها)${BETWEEN} (?:${DEGREE} )?(?:القلق|قلق|جزعها|قلقها)(?: ${DEGREE_AFTER})?
  |تسلط${BETWEEN} الضوء|توجه${BETWEEN} (?:انتباه|الانتباه)|تعقد${BETWEEN} العزم|تواصل${BETWEEN} (?:تشجيع|التشديد)|تشعر${BETWEEN} (?:بقلق بالغ|ببالغ القلق|بالقلق)
  |تظل تشعر ببالغ القلق|لا تزال [\\p{L}]+`,
);
const NO_VERB = anyOf(
  'تحت|تلك|تم|تقرير|تعزيز|تنفيذ|تقديم|تشمل|تقريرا|تعاون|تنمية|توفير|تحقيق|تطوير|تيسير|تتعلق|تموز|تشرين|تاريخ|تبادل|تجاه|تماما',
);
const VERB = `(?!${NO_VERB}(?![\\p{L}]))ت\\p{L}{2,}`;
const HEAD = `(?:${WITH_COMPLEMENT}|${VERB})(?![\\p{L}])`;
const CLAUSE = `${HEAD}${MODIFIERS}(?: و(?:إذ )?${HEAD}${MODIFIERS})?`;

const PREAMBULAR = anyOf(
  `و?إذ (?:(?:لا يزال|يظل|ما زال) )?(?:هي \\p{L}+(?: \\p{L}+)?(?: راسخا)?|${WITH_COMPLEMENT}(?![\\p{L}])${MODIFIERS}(?: و${VERB}(?![\\p{L}]))?|[تي]\\p{L}+(?: منها)?(?![\\p{L}])${MODIFIERS}(?: و${VERB}(?![\\p{L}]))?)
  |وقد \\p{L}{3,}${MODIFIERS}|و?(?:اقتناعا|إدراكا|تصميما|رغبة|اعترافا|تقديرا|وعيا|إيمانا|حرصا|استنادا|انطلاقا|التزاما|عزما|إقرارا|تسليما)(?: منها)?${MODIFIERS}`,
);

const find = finderOf(PREAMBULAR, CLAUSE);

/** Vowel marks, shadda, tatweel: written or not, they make no other word. */
const UNWRITTEN = /[\u0640\u064B-\u0652\u0670]/g;

/** Opening phrases of Arabic resolutions. */
export const arabicOpening: OpeningPhraseFinder = (text) => {
  const head = text.slice(0, 200);
  const found = find(head.replace(UNWRITTEN, ''));
  if (!found) return null;
  let length = 0;
  for (let letters = 0; length < head.length; length++) {
    if (!/[\u0640\u064B-\u0652\u0670]/.test(head.charAt(length)) && ++letters > found.length) break;
  }
  return { part: found.part, length };
};
