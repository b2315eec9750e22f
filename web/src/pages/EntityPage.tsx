import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Navigate, useRouterState } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import type { EntityProfile, Measure } from '../api/contract.generated';
import { entityDownloads } from '../api/downloads';
import { queries } from '../api/queries';
import { Downloads } from '../components/Downloads';
import { AsOf, type Clocks } from '../components/AsOf';
import { Contradictions } from '../components/Contradictions';
import { EntityLink } from '../components/EntityLink';
import { Loading } from '../components/Loading';
import { MergedFrom } from '../components/MergedFrom';
import { MeasurementTable } from '../components/MeasurementTable';
import { MeasuredNote } from '../components/Measured';
import { ProblemView } from '../components/Problem';
import { StatementView } from '../components/StatementView';
import { Timeline } from '../components/Timeline';
import { TypeGlyph } from '../components/TypeGlyph';
import { useKept } from '../core/kept';
import { cameBack, usePageTitle } from '../core/navigation';
import { measureOf } from '../core/quality';
import { groupStatements, statementKey, type StatementGroup } from '../core/statements';
import { entityType, predicateLabel, predicateMeaning } from '../core/vocabulary';
import { count, date, language, origins } from '../core/words';

const route = getRouteApi('/entities/$id');

export function EntityPage() {
  const { id } = route.useParams();
  const hash = useRouterState({ select: ({ location }) => location.hash });
  const clocks = route.useSearch();
  const { data, error, refetch } = useQuery(queries.entity(id, clocks));
  usePageTitle(data ? data.entity.name : error ? 'No such entity' : undefined);
  if (error) {
    return (
      <div className="page">
        <ProblemView error={error} level={1} onRetry={refetch} />
      </div>
    );
  }
  if (data && data.entity.id !== id) {
    // The id was merged into another: its address leads there.
    return <Navigate to="/entities/$id" params={{ id: data.entity.id }} hash={hash} replace />;
  }
  return data ? (
    <Profile key={id} profile={data} clocks={clocks} />
  ) : (
    <div className="page with-side">
      <div className="page-side" />
      <div className="page-main">
        <Loading lines={12} what="the entity" />
      </div>
    </div>
  );
}

function Profile({ profile, clocks }: { profile: EntityProfile; clocks: Clocks }) {
  const navigate = route.useNavigate();
  const { entity, statements, measurements, neighbours, documents, counts, measured } = profile;
  const groups = groupStatements(statements);
  const target = useRouterState({ select: ({ location }) => location.hash });
  useEffect(() => {
    if (target && !cameBack()) {
      document.getElementById(target)?.scrollIntoView({ block: 'center' });
    }
  }, [target]);
  return (
    <article className="page with-side with-aside">
      <Contents groups={groups} measured={measurements.length} timed={profile.timeline.length} />
      <div className="page-main">
        <Header profile={profile} />
        <AsOf clocks={clocks} profile={profile} onChange={(search) => void navigate({ search })} />
        <Contradictions id={entity.id} clocks={clocks} />
        {groups.length === 0 && (
          <div className="empty">
            <p>No claim names {entity.name} yet.</p>
            <p>
              {counts.mentions > 0
                ? `${count(counts.documents, 'document')} mention it without saying what it does. `
                : ''}
              A document that says what it does, and with whom, would fill this page:{' '}
              <code>skein ingest PATH</code>.
            </p>
          </div>
        )}
        {groups.map((group) => (
          <Group
            key={group.key}
            group={group}
            measure={measureOf(measured.predicates, group.predicate)}
            target={target}
          />
        ))}
        {profile.timeline.length > 0 && <Timeline profile={profile} />}
        {measurements.length > 0 && (
          <section id="measurements" className="group">
            <h2>Measurements</h2>
            <MeasurementTable measurements={measurements} measured={measured.metrics} />
          </section>
        )}
      </div>
      <div className="page-aside">
        <Neighbours neighbours={neighbours} groups={groups} total={counts.neighbours} />
        <section>
          <h2>Documents</h2>
          {documents.length === 0 && <p className="quiet">No document names it yet.</p>}
          <Few
            items={documents}
            what="document"
            render={(document) => (
              <li key={document.id}>
                <Link id={`doc-${document.id}`} to="/documents/$id" params={{ id: document.id }}>
                  {document.title}
                </Link>
                <span className="quiet">
                  {[document.publisher, document.published && date(document.published)]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            )}
          />
        </section>
      </div>
    </article>
  );
}

function Header({ profile }: { profile: EntityProfile }) {
  const { entity, known, defence, counts, names } = profile;
  const others = names.filter((name) => name.text !== entity.name);
  return (
    <header className="entity-header">
      <p className="quiet">
        {entityType(entity.type).label}
        {!known && ' · not in the reference list: known from documents alone'}
      </p>
      <h1 tabIndex={-1}>
        <TypeGlyph type={entity.type} silent />
        {entity.name}
      </h1>
      {others.length > 0 && <Names names={others} />}
      {defence && (
        <p className="defence">
          <strong>Defence affiliation:</strong> {defence.affiliation} (
          <PublicSource address={defence.source} />)
        </p>
      )}
      <MergedFrom entity={entity} />
      <p className="quiet">
        {count(counts.claims, 'claim')}
        {counts.retracted > 0 && ` (and ${count(counts.retracted, 'retracted one')})`} in{' '}
        {count(counts.documents, 'document')} · {count(counts.mentions, 'mention')} ·{' '}
        <Link to="/trace" search={{ from: entity.id }}>
          trace from here
        </Link>{' '}
        ·{' '}
        <Link to="/trends" search={{ filters: `entity:${entity.id}` }}>
          over time
        </Link>{' '}
        ·{' '}
        <Link to="/entities/$id/progress" params={{ id: entity.id }}>
          progress
        </Link>
      </p>
      <Downloads of={`what is stated of ${entity.name}`} links={entityDownloads(entity.id)} />
    </header>
  );
}

function PublicSource({ address }: { address: string }) {
  return /^https?:\/\//.test(address) ? (
    <a href={address} rel="noopener noreferrer" target="_blank">
      public source
    </a>
  ) : (
    <>source: {address}</>
  );
}

const SHOWN_NAMES = 6;

function Names({ names }: { names: EntityProfile['names'] }) {
  const [all, setAll] = useKept('names', false);
  const shown = all ? names : names.slice(0, SHOWN_NAMES);
  return (
    <ul className="names" aria-label="Other names">
      {shown.map((name) => (
        <li key={`${name.text} ${name.language} ${name.kind}`}>
          <span lang={name.language === 'und' ? undefined : name.language} className="name-text">
            {name.text}
          </span>{' '}
          <span className="quiet">
            {[language(name.language), name.kind].filter(Boolean).join(', ')}
            {name.seen > 0 ? `; seen in ${count(name.seen, 'document')}` : '; not seen yet'}
          </span>
          {name.where.length > 0 && <SeenIn name={name} />}
        </li>
      ))}
      {names.length > shown.length && (
        <li>
          <button type="button" className="plain" onClick={() => setAll(true)}>
            Show {count(names.length - shown.length, 'more name')}
          </button>
        </li>
      )}
    </ul>
  );
}

/** The newest documents that have a name. */
function SeenIn({ name }: { name: EntityProfile['names'][number] }) {
  return (
    <details className="seen-in">
      <summary className="quiet">where</summary>
      <ul className="plain-list">
        {name.where.map((document) => (
          <li key={document.id}>
            <Link to="/documents/$id" params={{ id: document.id }}>
              {document.title}
            </Link>{' '}
            <span className="quiet">{document.published && date(document.published)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ContentsProps {
  groups: StatementGroup[];
  measured: number;
  timed: number;
}

function Contents({ groups, measured, timed }: ContentsProps) {
  if (groups.length === 0) return <div className="page-side" />;
  return (
    <nav className="page-side contents" aria-label="On this page">
      <h2>On this page</h2>
      <ul className="plain-list">
        {groups.map(({ key, label, statements }) => (
          <li key={key}>
            <Jump to={key}>
              {label} <span className="number">{statements.length}</span>
            </Jump>
          </li>
        ))}
        {timed > 0 && (
          <li>
            <Jump to="timeline">
              timeline <span className="number">{timed}</span>
            </Jump>
          </li>
        )}
        {measured > 0 && (
          <li>
            <Jump to="measurements">
              measurements <span className="number">{measured}</span>
            </Jump>
          </li>
        )}
      </ul>
    </nav>
  );
}

function Jump({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        const heading = document.querySelector<HTMLElement>(`#${CSS.escape(to)} h2`);
        heading?.scrollIntoView({ block: 'start' });
        heading?.setAttribute('tabindex', '-1');
        heading?.focus({ preventScroll: true });
      }}
    >
      {children}
    </a>
  );
}

const SHOWN_STATEMENTS = 8;

interface GroupProps {
  group: StatementGroup;
  measure: Measure | undefined;
  target: string;
}

function Group({ group, measure, target }: GroupProps) {
  const { statements } = group;
  const holdsTarget =
    statements.findIndex(({ claims }) => claims.some((claim) => claim.id === target)) >=
    SHOWN_STATEMENTS;
  const [opened, setOpened] = useKept(group.key, false);
  const shown = opened || holdsTarget ? statements : statements.slice(0, SHOWN_STATEMENTS);
  return (
    <section id={group.key} className="group">
      <div className="group-head">
        <h2 title={predicateMeaning(group.predicate)}>{group.label}</h2>
        <MeasuredNote measure={measure} row={`predicate-${group.predicate}`} place={group.key} />
      </div>
      {shown.map((statement) => (
        <StatementView
          key={statementKey(statement)}
          statement={statement}
          measure={measure}
          target={target}
        />
      ))}
      {statements.length > shown.length && (
        <button type="button" className="plain more" onClick={() => setOpened(true)}>
          Show {count(statements.length - shown.length, 'more statement')}
        </button>
      )}
    </section>
  );
}

type Neighbour = EntityProfile['neighbours'][number];

/** How the ties to a neighbour read from this page; the profile's statements know the direction. */
function tiesTo({ entity, predicates }: Neighbour, groups: StatementGroup[]): string[] {
  const labels = groups
    .filter(({ statements }) => statements.some(({ other }) => other?.id === entity.id))
    .map(({ label }) => label);
  return labels.length > 0 ? labels : predicates.map((name) => predicateLabel(name, true));
}

interface NeighboursProps {
  neighbours: Neighbour[];
  groups: StatementGroup[];
  total: number;
}

function Neighbours({ neighbours, groups, total }: NeighboursProps) {
  return (
    <section>
      <h2>Neighbours</h2>
      {total === 0 && <p className="quiet">No claim ties it to another entity yet.</p>}
      <Few
        items={neighbours}
        what="neighbour"
        render={(neighbour) => (
          <li key={neighbour.entity.id}>
            <EntityLink entity={neighbour.entity} id={`near-${neighbour.entity.id}`} />
            <span className="quiet">
              {origins(neighbour.origins)} · {tiesTo(neighbour, groups).join(', ')}
            </span>
          </li>
        )}
      />
    </section>
  );
}

const FEW = 12;

function Few<T>({
  items,
  what,
  render,
}: {
  items: readonly T[];
  what: string;
  render(item: T): ReactNode;
}) {
  const [all, setAll] = useKept(what, false);
  const shown = all ? items : items.slice(0, FEW);
  return (
    <>
      <ul className="plain-list aside-list">{shown.map(render)}</ul>
      {items.length > shown.length && (
        <button type="button" className="plain more" onClick={() => setAll(true)}>
          Show {count(items.length - shown.length, `more ${what}`)}
        </button>
      )}
    </>
  );
}
