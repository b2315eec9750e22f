// Sets the chosen appearance before the first paint, so that the page does not flash.
try {
  const chosen = localStorage.getItem('skein.appearance');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // Storage is off: follow the system.
}
