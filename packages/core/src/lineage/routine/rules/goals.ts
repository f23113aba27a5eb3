import { constructsOf, type ReadText, type RoutineRule, wordsOf } from '../routine-rule.ts';

/*
 * including the Millennium Development Goals → including the Sustainable Development Goals
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * In 2015 the ones followed the others (resolution 70/1). Goals of one time for goals of the same time are another matter.
 */

const UNTIL_2015 =
  "Millennium Development Goals|post-2015 development agenda|objectifs du Millénaire pour le développement|programme de développement pour l['’]après-2015|الأهداف الإنمائية للألفية|خطة التنمية لما بعد عام 2015";
const SINCE_2015 =
  "Sustainable Development Goals|2030 Agenda(?: for Sustainable Development)?(?: and (?:its|the) Sustainable Development Goals)?|objectifs de développement durable|Programme de développement durable à l['’]horizon 2030|Programme 2030|أهداف التنمية المستدامة|خطة التنمية المستدامة لعام 2030|خطة عام 2030";
const GOALS = new RegExp(`(?<![\\p{L}\\d])(?:${UNTIL_2015}|${SINCE_2015})(?![\\p{L}])`, 'gu');
const OLD_GOALS = new RegExp(`^(?:${UNTIL_2015})$`, 'u');

export const goals: RoutineRule = {
  name: 'goals',
  meaning:
    'The Millennium Development Goals were followed by the Sustainable Development Goals and the 2030 Agenda in 2015.',
  sign: /Millennium|Sustainable|post-2015|2030|Millénaire|durable|الألفية|المستدامة|لعام/u,
  example: ['including the Millennium Development Goals', 'including the Sustainable Development Goals'],
  constructs: (read: ReadText) => constructsOf('goals', GOALS, read),
  accepts: (old, fresh, oldRead, newRead) =>
    OLD_GOALS.test(wordsOf(old, oldRead)) !== OLD_GOALS.test(wordsOf(fresh, newRead)),
};
