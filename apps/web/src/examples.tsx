import './look/fonts.css';
import './look/tokens.css';
import './look/base.css';
import './read/reading.css';
import './read/text-pane.css';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { activateLanguage } from './words/activate-language.ts';
import { isLanguage } from './words/language.ts';
import { learnEveryPlace } from './words/learn-words.ts';

// A page for those who change the components: `npm run dev -w apps/web`, then /examples.html.
const modules = import.meta.glob<Record<string, ReactNode>>('./**/*.example.tsx', {
  eager: true,
  import: 'default',
});

const { lang } = document.documentElement;
await activateLanguage(isLanguage(lang) ? lang : 'en');
await learnEveryPlace();

function Examples() {
  return (
    <main className="reading text-pane">
      {Object.entries(modules).map(([file, examples]) => (
        <section key={file}>
          <h2>{file.slice(2, -'.example.tsx'.length)}</h2>
          {Object.entries(examples).map(([name, node]) => (
            <figure key={name}>
              <figcaption>{name}</figcaption>
              {node}
            </figure>
          ))}
        </section>
      ))}
    </main>
  );
}

// Links of examples lead nowhere.
const router = createRouter({
  routeTree: createRootRoute({ component: Examples, notFoundComponent: Examples }),
  history: createMemoryHistory(),
});
const root = document.getElementById('root');
if (root === null) throw new Error('the page has no place for the examples');
createRoot(root).render(
  <I18nProvider i18n={i18n}>
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>
  </I18nProvider>,
);
