// An address that cannot be decoded leads nowhere. The router would stop at it, so this goes before the router is made.
try {
  decodeURIComponent(location.pathname);
} catch {
  history.replaceState(null, '', '/nowhere');
}
