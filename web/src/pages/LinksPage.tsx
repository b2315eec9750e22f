import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { LinkPage, Measured } from '../api/contract.generated';
import { queries } from '../api/queries';
import { Chain } from '../components/Chain';
import { EntityCombobox } from '../components/EntityCombobox';
import { EntityLink } from '../components/EntityLink';
import { Loading } from '../components/Loading';
import { MoodLine } from '../components/Mood';
import { ProblemView } from '../components/Problem';
import { usePageTitle } from '../core/navigation';
import { entityType, moodOf } from '../core/vocabulary';
import { count } from '../core/words';
import type { LinksSearch } from '../router';

type LinkView = LinkPage['links'][number];

const route = getRouteApi('/links');
const PAGE = 20;
const GRADES = [
  'co-authorship or use, or more',
  'joint work or more',
  'contract or supply or more',
  'ownership or more',
  'command',
];
const CIVIL_TYPES = ['Firm', 'University', 'Lab', 'ThinkTank', 'GovernmentBody'];

/** What ties military and civil entities: graded, each link with its chain of claims. */
export function LinksPage() {
  const search = route.useSearch();
  const { entity, offset = 0, ...rest } = search;
  const query = useQuery(queries.links(entity, { ...rest, offset, limit: PAGE }));
  const { data, error, refetch } = query;
  const about = data?.entity;
  usePageTitle(about ? `Military–civil links of ${about.name}` : 'Military–civil links');
  return (
    <div className="page trace links">
      <h1 tabIndex={-1}>
        {about ? `Military–civil links of ${about.name}` : 'What ties military and civil entities?'}
      </h1>
      <p className="quiet">
        A link is a claim, or a chain of two, that ties an armed force or one of its units to
        someone else. To be named in one text is none. The grade is that of the weakest hop.
      </p>
      <Choices search={search} name={about?.name} />
      {error && <ProblemView error={error} onRetry={refetch} />}
      {query.isLoading && <Loading lines={10} what="links" />}
      {data && <Links page={data} search={search} />}
    </div>
  );
}

function Choices({ search, name }: { search: LinksSearch; name: string | undefined }) {
  const navigate = useNavigate();
  const go = (change: LinksSearch) =>
    void navigate({ to: '/links', search: { ...search, offset: undefined, ...change } });
  return (
    <search className="link-choices">
      <EntityCombobox
        label="Of"
        placeholder="anyone"
        initial={name ?? ''}
        onPick={({ id }) => go({ entity: id })}
      />
      <label>
        <span className="field-label">Civil end</span>
        <select
          value={search.type ?? ''}
          onChange={(event) => go({ type: event.target.value || undefined })}
        >
          <option value="">any</option>
          {CIVIL_TYPES.map((type) => (
            <option key={type} value={type}>
              {entityType(type).label}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="field-label">At least</span>
        <select
          value={search.grade ?? 1}
          onChange={(event) => go({ grade: Number(event.target.value) })}
        >
          {GRADES.map((words, index) => (
            <option key={words} value={index + 1}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const since = String(new FormData(event.currentTarget).get('since') ?? '').trim();
          go({ since: since || undefined });
        }}
      >
        <label>
          <span className="field-label">New since</span>
          <input
            key={search.since}
            name="since"
            size={10}
            placeholder="2024-01"
            defaultValue={search.since}
          />
        </label>
        <button type="submit">Show</button>
      </form>
      <label className="check">
        <input
          type="checkbox"
          checked={search.military === 'marked'}
          onChange={(event) => go({ military: event.target.checked ? 'marked' : undefined })}
        />
        <span>Count what is marked as defence-affiliated as military too</span>
      </label>
      {search.entity && (
        <Link to="/links" search={{ ...search, entity: undefined }}>
          Links of all
        </Link>
      )}
    </search>
  );
}

function Links({ page, search }: { page: LinkPage; search: LinksSearch }) {
  const { links, total, offset, cutOff, measured, since } = page;
  return (
    <>
      <p className="quiet" role="status">
        {total > 0
          ? `${count(total, since ? 'new link' : 'link')}${since ? ` since ${since}` : ''}, the strongest first.`
          : ' '}
      </p>
      {total === 0 && (
        <div className="empty">
          <p>No claim ties the two sides{since ? ` that was first stated since ${since}` : ''}.</p>
          <p>
            Documents that state a contract, joint work, ownership or command would fill this page.
          </p>
        </div>
      )}
      <ol className="plain-list">
        {links.map((link, index) => (
          <LinkItem
            key={`${link.military.id} ${link.civil.id}`}
            link={link}
            measured={measured}
            place={`link${offset + index + 1}`}
          />
        ))}
      </ol>
      {total > offset + links.length && (
        <p>
          <Link to="/links" search={{ ...search, offset: offset + PAGE }}>
            The next {Math.min(PAGE, total - offset - links.length)}
          </Link>
        </p>
      )}
      <section className="cut-off">
        <h2>What was not counted</h2>
        <ul>
          {cutOff.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function LinkItem({
  link,
  measured,
  place,
}: {
  link: LinkView;
  measured: Measured;
  place: string;
}) {
  const { military, civil, mood, path } = link;
  return (
    <li className="path link" data-form={moodOf(mood).form}>
      <h2 className="link-ends">
        <EntityLink entity={military} /> <span aria-hidden>–</span>
        <span className="visually-hidden">and</span> <EntityLink entity={civil} />
      </h2>
      <p className="link-facts">
        <Grade grade={link.grade} label={link.gradeLabel} />
        {mood !== 'asserted' && (
          <span className="mood">
            <MoodLine mood={mood} />
            only {moodOf(mood).label}
          </span>
        )}
        {link.firstSeen && <span>first stated {link.firstSeen}</span>}
        {path.soleSource && <span className="sole">rests on one origin</span>}
        {link.chains > 1 && <span>{count(link.chains, 'chain')}, the best shown</span>}
      </p>
      <p className="link-marks">
        {military.name} counts as military: {link.because}
        {link.source && (
          <>
            {' '}
            (
            <a href={link.source} rel="noreferrer">
              source
            </a>
            )
          </>
        )}
        .{link.civilMark && ` ${civil.name}: ${link.civilMark}.`}
      </p>
      <Chain path={path} measured={measured} place={place} />
    </li>
  );
}

/** Five steps, as many filled as the grade has. */
function Grade({ grade, label }: { grade: number; label: string }) {
  return (
    <span className="grade" data-grade={grade}>
      <span aria-hidden className="grade-steps">
        {[1, 2, 3, 4, 5].map((step) => (
          <i key={step} data-on={step <= grade || undefined} />
        ))}
      </span>
      {label}
    </span>
  );
}
