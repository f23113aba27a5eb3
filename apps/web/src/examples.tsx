import './look/fonts.css';
import './look/tokens.css';
import './look/base.css';
import './read/reading.css';
import './read/text-pane.css';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { activateLanguage } from './words/activate-language.ts';
import { isLanguage } from './words/language.ts';

// A page for those who change the components: `npm run dev -w apps/web`, then /examples.html.
const modules = import.meta.glob<Record<string, ReactNode>>('./**/*.example.tsx', {
  eager: true,
  import: 'default',
});

const { lang } = document.documentElement;
await activateLanguage(isLanguage(lang) ? lang : 'en');
const root = document.getElementById('root');
if (root === null) throw new Error('the page has no place for the examples');
createRoot(root).render(
  <I18nProvider i18n={i18n}>
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
  </I18nProvider>,
);
