import './look/fonts.css';
import './look/tokens.css';
import './look/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { activateLanguage } from './words/activate-language.ts';
import { isLanguage } from './words/language.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no place for the application');

// An address that cannot be decoded leads nowhere; the router would stop at it before there is a page.
if (!isDecodable(location.pathname)) history.replaceState(null, '', '/nowhere');

const language = document.documentElement.lang;
await activateLanguage(isLanguage(language) ? language : 'en');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
