// Sets language, direction and theme before the first paint, so that nothing jumps or flashes.
(() => {
  const root = document.documentElement;
  let language = null;
  let theme = null;
  try {
    language = localStorage.getItem('language');
    theme = localStorage.getItem('theme');
  } catch {
    // Storage is switched off: the reader's browser decides.
  }
  const known = ['en', 'fr', 'ar'];
  const preferred = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => known.includes(tag));
  root.lang = known.includes(language) ? language : (preferred ?? 'en');
  root.dir = root.lang === 'ar' ? 'rtl' : 'ltr';
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
})();
