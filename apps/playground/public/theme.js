// Runs before the first paint, so that a reload in the dark theme does not flash white.
// A file of its own because the content security policy refuses inline scripts.
(() => {
  let choice = 'system';
  try {
    choice = localStorage.getItem('unabridged.theme') || 'system';
  } catch {
    // Storage is blocked: follow the system.
  }
  const dark =
    choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
