import { describe, expect, test } from 'vitest';
import { frenchOpening } from './french.ts';

const found = (text: string) => {
  const opening = frenchOpening(text);
  return opening && [opening.part, text.slice(0, opening.length)];
};

describe('[I7] French opening phrases', () => {
  test.each([
    ['Rappelant', ' ses résolutions'],
    ['Rappelant également', ' sa résolution'],
    ['Ayant examiné', ' le rapport'],
    ['Prenant note', ' des résultats'],
    ['Tenant compte', ' du désir'],
    ['Convaincue', ' que'],
    ['Profondément préoccupée', ' par'],
    ['Notant avec satisfaction', ' les progrès'],
    ['Ayant à l’esprit', ' que'],
    ['Se félicitant', ' des efforts'],
    ['Exprimant sa gratitude', ' au'],
  ])('preambular: %s', (phrase, rest) => {
    expect(found(phrase + rest)).toEqual(['preambular', phrase]);
  });

  test.each([
    ['Prend note avec satisfaction', ' du rapport'],
    ['Prie', ' le Secrétaire général'],
    ['Se félicite', ' des efforts'],
    ['Demande instamment', ' aux États'],
    ['Exprime sa gratitude', ' au Secrétaire général'],
    ['Réaffirme son appui', ' à'],
    ['Décide', ' d’inscrire'],
    ['Engage vivement', ' les institutions'],
    ['Lance un appel', ' aux États'],
    ['S’inquiète', ' de'],
  ])('operative: %s', (phrase, rest) => {
    expect(found(phrase + rest)).toEqual(['operative', phrase]);
  });

  test.each([
    'Avant la session',
    'Concernant le rapport',
    'le rapport',
    'Organisation des Nations Unies',
    '',
  ])('none: %s', (text) => {
    expect(frenchOpening(text)).toBeNull();
  });
});
