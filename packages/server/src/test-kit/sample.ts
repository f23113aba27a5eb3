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

/** A made-up resolution of a lineage that comes every two years, and what its text does not say. `of` names the organization. */
export interface SampleOfLineage {
  readonly text: string;
  readonly corrections: readonly { readonly field: string; readonly value: string }[];
}

/** The resolution of the `step`th cycle, from 0: each recalls all before it, and asks for a little more. */
export function sampleOfLineage(step: number, of = 'Sample Organization'): SampleOfLineage {
  const session = (at: number) => 60 + 2 * at;
  const symbolOf = (at: number) => `${session(at)}/${of.length}`;
  const dateOf = (at: number) => `${at + 2} December ${2005 + 2 * at}`;
  const recalled = Array.from({ length: step + 1 }, (_, at) => `${symbolOf(at - 1)} of ${dateOf(at - 1)}`);
  const fields = ['health', 'culture', 'trade', 'science', 'education'].slice(0, step + 1).join(', ');
  const text = `Cooperation between the United Nations and the ${of}

     The General Assembly,

     Recalling its resolutions ${recalled.join(', ')},

     Considering the wish of the United Nations and the ${of} to work closely together in ${fields},

     Noting with appreciation the meetings that the two secretariats have held at their seats,

     1.   Takes note with appreciation of the report of the Secretary-General on the work of the ${of};

     2.   ${step % 2 === 0 ? 'Urges' : 'Invites'} the agencies of the United Nations system to ${step % 2 === 0 ? '' : 'consider '}provide technical assistance to the ${of} in ${fields};

     3.   Recommends that a general meeting of the two secretariats be held every two years in ${of.split(' ')[0]} City;

     4.   Requests the Secretary-General to report to the General Assembly at its session of ${2007 + 2 * step} on the present resolution.
`;
  const corrections = [
    { field: 'symbol', value: `A/RES/${symbolOf(step)}` },
    { field: 'session', value: String(session(step)) },
    { field: 'adoptedOn', value: `${2005 + 2 * step}-12-0${step + 2}` },
  ];
  return { text, corrections };
}
