import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef } from 'react';
import type {
  Claim,
  DocumentRef,
  EntityRef,
  Measure,
  Measured,
  Operations,
  SearchPage,
} from '../api/contract.generated';
import { searchDownloads } from '../api/downloads';
import { queries } from '../api/queries';
import { Downloads } from '../components/Downloads';
import { EntityLink } from '../components/EntityLink';
import { Loading } from '../components/Loading';
import { MoodLine } from '../components/Mood';
import { usePreview } from '../components/preview';
import { MeasuredWords } from '../components/Measured';
import { ProblemView } from '../components/Problem';
import { FilterChips, SearchFacets } from '../components/SearchFacets';
import { SearchHelp } from '../components/SearchHelp';
import { MarkedText } from '../components/Quote';
import { SourceLine } from '../components/SourceLine';
import { chosenOf, filtersOf, type Filters } from '../core/filters';
import { usePageTitle } from '../core/navigation';
import { measureOfClaim } from '../core/quality';
import { entityType, predicateLabel } from '../core/vocabulary';
import { count, date } from '../core/words';

type Hit = SearchPage['hits'][number];
type SearchQuery = Operations['search']['query'];
type Kind = Hit['kind'];

const route = getRouteApi('/');
const PAGE = 20;
const KINDS: Record<Kind, [one: string, many: string]> = {
  entity: ['entity', 'entities'],
  claim: ['claim', 'claims'],
  document: ['document', 'documents'],
};

export function SearchResults({ q }: { q: string }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { offset = 0 } = search;
  const filters = filtersOf(search);
  const query = { q, limit: PAGE, ...filters, ...(offset && { offset }) } as SearchQuery;
  const { data, error, refetch, isPlaceholderData } = useQuery(queries.search(query));
  usePageTitle(q);
  const narrowed = chosenOf(filters).length > 0;
  return (
    <div className="page with-side" data-stale={isPlaceholderData || undefined}>
      <SearchFacets
        facets={data?.facets ?? []}
        filters={filters}
        onChange={(changed) =>
          void navigate({ search: { q, ...changed }, replace: true, resetScroll: false })
        }
      />
      <div className="page-main">
        <h1 tabIndex={-1} className="results-title">
          “{q}”
        </h1>
        <p className="quiet" role="status">
          {data ? count(data.total, 'result') : ' '}
        </p>
        <SearchHelp />
        <FilterChips q={q} filters={filters} />
        {data && <Remarks page={data} filters={filters} />}
        {error && <ProblemView error={error} onRetry={refetch} />}
        {!data && !error && <Loading lines={8} what="results" />}
        {data?.total === 0 && <NothingFound q={q} narrowed={narrowed} />}
        {data && <Hits hits={data.hits} measured={data.measured} />}
        {data && <Pages offset={offset} total={data.total} />}
        {data && data.total > 0 && (
          <Downloads of="the first 100 results" links={searchDownloads(query)} />
        )}
      </div>
    </div>
  );
}

/** What was read otherwise than it may have been meant, and what may have been meant. */
function Remarks({ page, filters }: { page: SearchPage; filters: Filters }) {
  const { didYouMean, notices } = page;
  return (
    <>
      {didYouMean && (
        <p className="meant">
          Did you mean{' '}
          <Link to="/" search={{ q: didYouMean, ...filters }}>
            {didYouMean}
          </Link>
          ?
        </p>
      )}
      {notices.length > 0 && (
        <ul className="notices plain-list">
          {notices.map(({ message, at }) => (
            <li key={`${at} ${message}`}>
              {message} (at character {at + 1})
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Hits({ hits, measured }: { hits: readonly Hit[]; measured: Measured }) {
  const kinds = (Object.keys(KINDS) as Kind[])
    .map((kind) => ({ kind, found: hits.filter((hit) => hit.kind === kind) }))
    .filter(({ found }) => found.length > 0);
  return kinds.map(({ kind, found }) => (
    <section key={kind} className="hits">
      <h2>{KINDS[kind][1]}</h2>
      <ul className="plain-list">
        {found.map((hit) => (
          <li
            key={hit.entity?.id ?? hit.claim?.id ?? hit.document?.id}
            className={`hit hit-${kind}`}
          >
            {hit.entity && <EntityHit entity={hit.entity} hit={hit} />}
            {hit.claim && (
              <ClaimHit claim={hit.claim} measure={measureOfClaim(measured, hit.claim)} hit={hit} />
            )}
            {hit.document && <DocumentHit document={hit.document} hit={hit} />}
          </li>
        ))}
      </ul>
    </section>
  ));
}

function EntityHit({ entity, hit }: { entity: EntityRef; hit: Hit }) {
  return (
    <>
      <EntityLink entity={entity} id={`hit-${entity.id}`} className="hit-name" />
      <span className="quiet">
        {entityType(entity.type).label}
        {hit.snippet && hit.snippet !== entity.name && (
          <>
            {' · '}
            <MarkedText text={hit.snippet} marks={hit.marks} />
          </>
        )}
      </span>
    </>
  );
}

interface ClaimHitProps {
  claim: Claim;
  measure: Measure | undefined;
  hit: Hit;
}

function ClaimHit({ claim, measure, hit }: ClaimHitProps) {
  const preview = usePreview();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <p className="claim-line">
        <EntityLink entity={claim.subject} />
        <span className="predicate-word">
          <MoodLine mood={claim.mood} /> {predicateLabel(claim.predicate, true)}
        </span>
        {claim.object ? <EntityLink entity={claim.object} /> : <q>{claim.objectText}</q>}
      </p>
      <blockquote className="quote">
        <MarkedText
          text={hit.snippet ?? claim.sentence.text}
          marks={hit.snippet ? hit.marks : []}
        />
      </blockquote>
      <SourceLine stated={claim} time={claim.when}>
        <MeasuredWords measure={measure} of="such claims" />
        <button
          ref={button}
          type="button"
          className="plain"
          onClick={() => preview.open({ type: 'claim', claim, measure }, button.current)}
        >
          Preview
        </button>
      </SourceLine>
    </>
  );
}

function DocumentHit({ document, hit }: { document: DocumentRef; hit: Hit }) {
  return (
    <>
      <Link
        id={`hit-${document.id}`}
        to="/documents/$id"
        params={{ id: document.id }}
        className="document-title"
      >
        {document.title}
      </Link>
      <p className="quiet">
        {[document.publisher, document.published && date(document.published)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {hit.snippet && (
        <p className="snippet">
          <MarkedText text={hit.snippet} marks={hit.marks} />
        </p>
      )}
    </>
  );
}

function NothingFound({ q, narrowed }: { q: string; narrowed: boolean }) {
  return (
    <div className="empty">
      <p>
        Nothing in the graph matches “{q}”{narrowed && ' with these filters'}.
      </p>
      <p>
        {narrowed ? (
          <Link to="/" search={{ q }}>
            Search without filters
          </Link>
        ) : (
          <>
            A document that names it would fill this page: read one in with{' '}
            <code>skein ingest PATH</code>. Names may be typed in any script and with small slips.
          </>
        )}
      </p>
    </div>
  );
}

function Pages({ offset, total }: { offset: number; total: number }) {
  const search = route.useSearch();
  if (total <= PAGE) return null;
  const last = Math.min(offset + PAGE, total);
  return (
    <nav className="pages" aria-label="Pages of results">
      {offset > 0 ? (
        <Link to="/" search={{ ...search, offset: Math.max(0, offset - PAGE) || undefined }}>
          ← Before
        </Link>
      ) : (
        <span />
      )}
      <span className="quiet">
        {offset + 1}–{last} of {total}
      </span>
      {last < total ? (
        <Link to="/" search={{ ...search, offset: offset + PAGE }}>
          Next →
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
