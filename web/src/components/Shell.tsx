import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { EntityCombobox } from './EntityCombobox';
import { PreviewProvider } from './PreviewPanel';

/** What every page has: a way past the header, the search field, the ways between pages. */
export function Shell() {
  const navigate = useNavigate();
  const bare = useRouterState({
    select: ({ location }) => location.pathname === '/' && !(location.search as { q?: string }).q,
  });
  const query = useRouterState({
    select: ({ location }) =>
      location.pathname === '/' ? ((location.search as { q?: string }).q ?? '') : '',
  });
  return (
    <PreviewProvider>
      <a href="#main" className="skip" onClick={skip}>
        Skip to the text
      </a>
      <header className="header" data-bare={bare || undefined}>
        <Link to="/" className="wordmark" activeOptions={{ exact: true }}>
          Skein
        </Link>
        {bare ? (
          <span />
        ) : (
          <search className="header-search">
            <EntityCombobox
              label="Search"
              hideLabel
              placeholder="Search the graph"
              initial={query}
              onPick={({ id }) => void navigate({ to: '/entities/$id', params: { id } })}
              onSubmit={(q) => void navigate({ to: '/', search: { q } })}
            />
          </search>
        )}
        <nav aria-label="Pages">
          <Link to="/trace">Trace</Link>
          <Link to="/links">Military–civil</Link>
          <Link to="/trends">Trends</Link>
          <Link to="/compute">Compute</Link>
          <Link to="/judge">Judge</Link>
          <Link to="/sources">Sources</Link>
          <Link to="/reading">How to read</Link>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="footer">
        <p>
          Every claim is tied to the sentence that states it.{' '}
          <Link to="/quality">How often Skein is wrong</Link>
        </p>
        <Appearance />
      </footer>
    </PreviewProvider>
  );
}

function skip(event: React.MouseEvent) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

const APPEARANCES = ['system', 'light', 'dark'] as const;

function Appearance() {
  const [chosen, setChosen] = useState(document.documentElement.dataset.theme ?? 'system');
  function choose(appearance: string) {
    setChosen(appearance);
    const { dataset } = document.documentElement;
    if (appearance === 'system') delete dataset.theme;
    else dataset.theme = appearance;
    try {
      window.localStorage.setItem('skein.appearance', appearance);
    } catch {
      // Storage is off: the choice holds until the page is left.
    }
  }
  return (
    <fieldset className="appearance">
      <legend>Appearance</legend>
      {APPEARANCES.map((appearance) => (
        <label key={appearance}>
          <input
            type="radio"
            name="appearance"
            checked={chosen === appearance}
            onChange={() => choose(appearance)}
          />
          <span>{appearance}</span>
        </label>
      ))}
    </fieldset>
  );
}
