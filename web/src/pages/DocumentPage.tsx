import { useQuery } from '@tanstack/react-query';
import {
  getRouteApi,
  Link,
  useCanGoBack,
  useNavigate,
  useRouter,
  useRouterState,
} from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import type { DocumentView, Measured } from '../api/contract.generated';
import { queries } from '../api/queries';
import { DocumentText, type Evidence } from '../components/DocumentText';
import { EntityLink } from '../components/EntityLink';
import { Loading } from '../components/Loading';
import { MeasuredNote } from '../components/Measured';
import { MoodLine } from '../components/Mood';
import { ProblemView } from '../components/Problem';
import { SourceLine } from '../components/SourceLine';
import { useEscape } from '../core/escape';
import { cameBack, usePageTitle } from '../core/navigation';
import { measureOf, measureOfClaim } from '../core/quality';
import { hashOfRange, lines, rangeOfHash, type Range } from '../core/segments';
import { metricLabel, predicateLabel } from '../core/vocabulary';
import { count, date, range } from '../core/words';

const route = getRouteApi('/documents/$id');

export function DocumentPage() {
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(queries.document(id));
  const router = useRouter();
  const navigate = useNavigate();
  const canGoBack = useCanGoBack();
  const goBack = () => (canGoBack ? router.history.back() : void navigate({ to: '/' }));
  useEscape(true, goBack);
  usePageTitle(data ? data.document.title : error ? 'No such document' : undefined);
  return (
    <div className="page with-margin">
      <p className="back">
        <button type="button" className="plain" onClick={goBack}>
          ← {canGoBack ? 'Back' : 'Search'} <kbd>Esc</kbd>
        </button>
      </p>
      {error && <ProblemView error={error} level={1} onRetry={refetch} />}
      {!data && !error && (
        <div className="page-main">
          <Loading lines={16} what="the document" />
        </div>
      )}
      {data && <Reading key={id} view={data} />}
    </div>
  );
}

function evidenceOf({ claims, measurements }: DocumentView): Evidence[] {
  const all: Evidence[] = [
    ...claims.map((claim) => ({ type: 'claim' as const, stated: claim })),
    ...measurements.map((measured) => ({ type: 'measurement' as const, stated: measured })),
  ];
  return all.sort((left, right) => left.stated.quote.start - right.stated.quote.start);
}

function Reading({ view }: { view: DocumentView }) {
  const { document: told, text } = view;
  const hash = useRouterState({ select: ({ location }) => location.hash });
  const navigate = useNavigate();
  const evidence = useMemo(() => evidenceOf(view), [view]);
  const chosen = useMemo(() => rangeOfHash(hash), [hash]);
  const focus = useMemo(() => (chosen ? sentenceOf(evidence, chosen) : null), [evidence, chosen]);
  const moved = useRef(false);
  const article = useRef<HTMLElement>(null);
  const margin = useRef<HTMLElement>(null);

  useEffect(() => {
    if (!focus) return;
    if (!cameBack() || moved.current) {
      article.current
        ?.querySelector(`[data-start="${focus.start}"]`)
        ?.scrollIntoView({ block: 'center' });
    }
    showIn(margin.current, margin.current?.querySelector('[data-chosen]'));
  }, [focus]);

  function choose(quote: Range) {
    moved.current = true;
    void navigate({
      to: '/documents/$id',
      params: { id: told.id },
      hash: hashOfRange(quote),
      replace: true,
      resetScroll: false,
    });
  }

  const [first] = lines(text);
  const title =
    first && text.slice(first.start, first.end).trim() === told.title.trim() ? first : null;
  const shared = { view, evidence, chosen, focus, onChoose: choose };
  return (
    <>
      <article ref={article} className="page-main reading">
        <header>
          <h1 tabIndex={-1}>
            {title ? <DocumentText {...shared} within={title} inline /> : told.title}
          </h1>
          <Facts view={view} />
          {evidence.length > 0 && (
            <a className="to-margin" href="#stated" onClick={(event) => toMargin(event)}>
              {statedInWords(view)} ↓
            </a>
          )}
        </header>
        <DocumentText {...shared} within={{ start: title?.end ?? 0, end: text.length }} />
      </article>
      <aside
        ref={margin}
        id="stated"
        className="margin"
        aria-label="What this document states"
        tabIndex={-1}
      >
        <h2>{statedInWords(view)}</h2>
        {evidence.length === 0 && (
          <p className="quiet">
            No sentence of this document was read as a claim. It is still searchable in full.
          </p>
        )}
        <ol className="plain-list">
          {evidence.map((one) => (
            <MarginEntry
              key={one.stated.id}
              evidence={one}
              measured={view.measured}
              chosen={chosen !== null && same(one.stated.quote, chosen)}
              onChoose={() => choose(one.stated.quote)}
            />
          ))}
        </ol>
      </aside>
    </>
  );
}

function toMargin(event: React.MouseEvent) {
  event.preventDefault();
  const margin = document.getElementById('stated');
  margin?.scrollIntoView({ block: 'start' });
  margin?.focus({ preventScroll: true });
}

/** Scrolls a box, and nothing around it, until the element in it can be seen. */
function showIn(box: HTMLElement | null, element: Element | null | undefined) {
  if (!box || !element) return;
  const [outer, inner] = [box.getBoundingClientRect(), element.getBoundingClientRect()];
  if (inner.top < outer.top) box.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom;
}

const same = (left: Range, right: Range) => left.start === right.start && left.end === right.end;

/** The sentence of a quote; the stretch itself where no claim quotes it. */
function sentenceOf(evidence: readonly Evidence[], quote: Range): Range {
  return evidence.find(({ stated }) => same(stated.quote, quote))?.stated.sentence ?? quote;
}

const statedInWords = ({ claims, measurements }: DocumentView) =>
  [count(claims.length, 'claim'), measurements.length && count(measurements.length, 'measurement')]
    .filter(Boolean)
    .join(', ');

function Facts({ view: { document: told, author, name } }: { view: DocumentView }) {
  const copied = told.origin !== told.id;
  return (
    <>
      <p className="quiet">
        {[told.publisher, author, told.published ? date(told.published) : 'undated']
          .filter(Boolean)
          .join(' · ')}
        {' · '}
        {told.url && /^https?:\/\//.test(told.url) ? (
          <a href={told.url} rel="noopener noreferrer" target="_blank">
            original
          </a>
        ) : (
          name
        )}
      </p>
      {copied && (
        <p className="quiet">
          Copied from{' '}
          <Link to="/documents/$id" params={{ id: told.origin }}>
            an earlier document
          </Link>
          : what it repeats is not counted as an origin of its own.
        </p>
      )}
    </>
  );
}

interface EntryProps {
  evidence: Evidence;
  measured: Measured;
  chosen: boolean;
  onChoose(): void;
}

function MarginEntry({ evidence, measured, chosen, onChoose }: EntryProps) {
  const { stated } = evidence;
  return (
    <li className="margin-entry" data-chosen={chosen || undefined}>
      <button type="button" className="margin-button" aria-pressed={chosen} onClick={onChoose}>
        <MoodLine mood={stated.mood} />
        <span>{inWords(evidence)}</span>
      </button>
      {chosen && (
        <div className="margin-more">
          <SourceLine
            stated={stated}
            time={evidence.type === 'claim' ? evidence.stated.when : evidence.stated.asOf}
            inDocument
          />
          <Note evidence={evidence} measured={measured} />
          <p className="panel-ends">
            {endsOf(evidence).map((entity) => (
              <EntityLink key={entity.id} entity={entity} />
            ))}
          </p>
        </div>
      )}
    </li>
  );
}

function Note({ evidence, measured }: { evidence: Evidence; measured: Measured }) {
  const { type, stated } = evidence;
  const measure =
    type === 'claim'
      ? measureOfClaim(measured, stated)
      : measureOf(measured.metrics, stated.metric);
  if (!measure) return null;
  return (
    <p className="measured-line">
      Such {type}s:{' '}
      <MeasuredNote
        measure={measure}
        row={type === 'claim' ? `predicate-${stated.predicate}` : `metric-${stated.metric}`}
        place={stated.id}
      />
    </p>
  );
}

function inWords(evidence: Evidence) {
  if (evidence.type === 'claim') {
    const { subject, predicate, object, objectText } = evidence.stated;
    return (
      <>
        <b>{subject.name}</b> {predicateLabel(predicate, true)}{' '}
        <b>{object?.name ?? `“${objectText}”`}</b>
      </>
    );
  }
  const { entity, metric, low, high, unit } = evidence.stated;
  return (
    <>
      <b>{entity.name}</b> {metricLabel(metric).toLowerCase()}: {range(low, high)} {unit}
    </>
  );
}

function endsOf(evidence: Evidence) {
  const ends =
    evidence.type === 'claim'
      ? [evidence.stated.subject, evidence.stated.object]
      : [evidence.stated.entity, evidence.stated.of, evidence.stated.place];
  return ends.filter((entity) => entity !== null);
}
