import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { Health } from '../api/contract.generated';
import { queries } from '../api/queries';
import { EntityCombobox } from '../components/EntityCombobox';
import { ProblemView } from '../components/Problem';
import { usePageTitle } from '../core/navigation';
import { count, origins } from '../core/words';
import { SearchResults } from './SearchResults';

const route = getRouteApi('/');
const EXAMPLES = ['Huawei', 'Ascend', 'export'];

export function HomePage() {
  const { q } = route.useSearch();
  return q ? <SearchResults q={q} /> : <Desk />;
}

function Desk() {
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(queries.health());
  usePageTitle('');
  return (
    <div className="desk">
      <h1 tabIndex={-1}>Who does what with whom in AI, in the words of the sources</h1>
      <search>
        <EntityCombobox
          label="Search entities, claims and documents"
          hideLabel
          className="large"
          placeholder="A firm, a chip, a rule …"
          autoFocus
          onPick={({ id }) => void navigate({ to: '/entities/$id', params: { id } })}
          onSubmit={(text) => void navigate({ to: '/', search: { q: text } })}
        />
      </search>
      <p className="examples">
        Try{' '}
        {EXAMPLES.map((example, index) => (
          <span key={example}>
            {index > 0 && ', '}
            <Link to="/" search={{ q: example }}>
              {example}
            </Link>
          </span>
        ))}
        , or <Link to="/trace">trace how two entities are connected</Link>.
      </p>
      {error ? (
        <ProblemView error={error} onRetry={refetch} />
      ) : (
        <p className="counts">{data && inWords(data)}</p>
      )}
    </div>
  );
}

function inWords({ status, counts }: Health): string {
  if (status === 'loading') {
    return `The graph is being loaded: ${count(counts.documents, 'document')} so far.`;
  }
  if (counts.documents === 0) {
    return 'The graph is empty. `skein demo` fills it with the documents that come with Skein; `skein ingest PATH` reads your own.';
  }
  return [
    count(counts.documents, 'document'),
    count(counts.claims, 'claim'),
    origins(counts.origins),
  ].join(' · ');
}
