import { constructsOf, type RoutineRule } from '../routine-rule.ts';

/*
 * the Organization of the Islamic Conference → the Organization of Islamic Cooperation
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * On 28 June 2011 the organization changed its name.
 */

const NAMES =
  /(?<![\p{L}])Organi[sz]ation of (?:the )?Islamic (?:Conference|Cooperation|Co-operation)(?! of)(?![\p{L}])|(?<![\p{L}])Organisation de la (?:Conférence islamique|[Cc]oopération islamique)(?![\p{L}])|منظمة (?:المؤتمر|التعاون) الإسلامي(?![\p{L}])/gu;

export const nameOf2011: RoutineRule = {
  name: 'name-of-2011',
  meaning:
    'The Organization of the Islamic Conference has been the Organization of Islamic Cooperation since 28 June 2011.',
  sign: /Conf|Coop|conf|coop|المؤتمر|التعاون/u,
  example: ['the Organization of the Islamic Conference', 'the Organization of Islamic Cooperation'],
  constructs: (read) => constructsOf('name-of-2011', NAMES, read),
  accepts: () => true,
};
