import { expect, test } from 'vitest';
import { languageOfText } from './language.ts';

test.each([
  [
    'en',
    'Recalling the report of the Secretary-General on cooperation between the United Nations and its partners',
  ],
  [
    'fr',
    "Rappelant le rapport du Secrétaire général sur la coopération entre l'Organisation et les pays dans la région",
  ],
  [
    'es',
    'Recordando el informe del Secretario General que las Naciones Unidas y los Estados con una decisión por consenso',
  ],
  ['ar', 'وإذ تشير إلى تقرير الأمين العام عن التعاون بين الأمم المتحدة ومنظمة التعاون الإسلامي'],
  ['ru', 'ссылаясь на доклад Генерального секретаря о сотрудничестве'],
  ['zh', '回顾秘书长关于联合国与伊斯兰合作组织合作的报告'],
  ['und', '1 2 3 – 4/5'],
  ['und', ''],
  ['en', 'Zqx'],
])('[T6] %s: %s', (language, text) => {
  expect(languageOfText(text)).toBe(language);
});

test('[T6] the middle of a long text decides, not a masthead in another language', () => {
  expect(
    languageOfText(
      `${'United Nations of the and to in '.repeat(20)}${'dans la coopération avec les États et le Secrétaire du Conseil '.repeat(200)}`,
    ),
  ).toBe('fr');
});
