/** A made-up resolution, so that no test depends on a real one. `mark` makes it another text. */
export function sampleResolution(mark = 'first'): string {
  return `Sample resolution (${mark})

Cooperation between the United Nations and the Sample Organization

     The General Assembly,

     Recalling its resolutions 37/4 of 22 October 1982 and 38/4 of 28 October 1983,

     Recognizing the need for closer cooperation in the ${mark} field,

     1.   Takes note with appreciation of the report of the Secretary-General on 100% of the samples;

     2.   Urges the organizations of the United Nations system to cooperate with the Sample Organization;

     3.   Requests the Secretary-General to report to the General Assembly at its eighty-first session.
`;
}

/** The same in Arabic, shortened. */
export const arabicSample = `إن الجمعية العامة،

إذ تشير إلى قرارها 37/4 المؤرخ 22 تشرين الأول/أكتوبر 1982،

1 - تحيط علما مع التقدير بتقرير الأمين العام؛

2 - تطلب إلى الأمين العام أن يقدم إليها تقريرا في دورتها الحادية والثمانين.
`;

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
