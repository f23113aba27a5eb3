import './frame/decodable-address.ts';
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

const language = document.documentElement.lang;
await activateLanguage(isLanguage(language) ? language : 'en');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
