import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';

const modules = import.meta.glob<Record<string, ReactNode>>('./**/*.example.tsx', {
  eager: true,
  import: 'default',
});
const examples = Object.entries(modules).flatMap(([file, shown]) =>
  Object.entries(shown).map(([name, node]) => ({ file: file.slice(2, -'.example.tsx'.length), name, node })),
);

i18n.loadAndActivate({ locale: 'en', messages: {} });
vi.stubGlobal('window', { matchMedia: () => ({ matches: false }) });
const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });
const client = new QueryClient();

test.each(examples)('$file: $name', ({ node }) => {
  const asked = createElement(QueryClientProvider, { client }, node);
  const led = RouterContextProvider({ router: router as never, children: asked });
  const shown = renderToStaticMarkup(createElement(I18nProvider, { i18n }, led));
  expect(shown).toMatch(/<\w+/);
});

test('components have examples', () => {
  expect(examples.length).toBeGreaterThan(10);
});
