import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

const modules = import.meta.glob<Record<string, ReactNode>>('./**/*.example.tsx', {
  eager: true,
  import: 'default',
});
const examples = Object.entries(modules).flatMap(([file, shown]) =>
  Object.entries(shown).map(([name, node]) => ({ file: file.slice(2, -'.example.tsx'.length), name, node })),
);

i18n.loadAndActivate({ locale: 'en', messages: {} });

test.each(examples)('$file: $name', ({ node }) => {
  const shown = renderToStaticMarkup(createElement(I18nProvider, { i18n }, node));
  expect(shown).toMatch(/<\w+/);
});

test('components have examples', () => {
  expect(examples.length).toBeGreaterThan(10);
});
