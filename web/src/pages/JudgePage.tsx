import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { PairView } from '../api/contract.generated';
import { queries } from '../api/queries';
import { EntityLink } from '../components/EntityLink';
import { JudgementHistory } from '../components/JudgementHistory';
import { Loading } from '../components/Loading';
import { PairFeatures } from '../components/PairFeatures';
import { PairClaims, PairHead } from '../components/PairSide';
import { ProblemView } from '../components/Problem';
import { judged, reasonOf, useJudge, useJudgeName, useUndo, type Verdict } from '../core/judging';
import { useKeys } from '../core/keys';
import { usePageTitle } from '../core/navigation';
import { count } from '../core/words';

const route = getRouteApi('/judge');

/** Pairs of entities, one after the other: are they one thing? */
export function JudgePage() {
  usePageTitle('Same or different?');
  const { first, second } = route.useSearch();
  const queue = useQuery(queries.judgementQueue());
  const [passed, setPassed] = useState(0);
  const pairs = queue.data?.pairs ?? [];
  const at = pairs.length ? passed % pairs.length : 0;
  const next = pairs[at];
  const chosen =
    first && second ? { first, second } : next && { first: next.keeps.id, second: next.gives.id };
  const navigate = route.useNavigate();
  const goOn = () => {
    if (first && second) void navigate({ search: {} });
    else setPassed(at + 1);
  };
  return (
    <article className="page judge">
      <header className="judge-head">
        <h1 tabIndex={-1}>Same or different?</h1>
        <p className="quiet">
          {queue.data
            ? `${count(queue.data.total, 'pair')} may be one thing. First comes what is least certain and would change most.`
            : ' '}
        </p>
      </header>
      {queue.error && <ProblemView error={queue.error} onRetry={queue.refetch} />}
      {queue.data && !chosen && (
        <div className="empty">
          <p>No two entities are alike enough to be worth a look.</p>
          <p>
            More documents bring more names: <code>skein ingest PATH</code>.
          </p>
        </div>
      )}
      {!queue.error && !queue.data && <Loading lines={12} what="the pairs" />}
      {chosen && (
        <Judging
          first={chosen.first}
          second={chosen.second}
          onNext={goOn}
          onJudged={() => {
            if (first && second) void navigate({ search: {} });
          }}
        />
      )}
      <JudgementHistory />
    </article>
  );
}

interface JudgingProps {
  first: string;
  second: string;
  onNext(): void;
  onJudged(): void;
}

function Judging({ first, second, onNext, onJudged }: JudgingProps) {
  const { data, error, refetch } = useQuery(queries.judgementPair(first, second));
  const heading = useRef<HTMLHeadingElement>(null);
  const bar = useJudgeBar(data, onNext, onJudged, heading);
  if (error) return <ProblemView error={error} onRetry={refetch} />;
  return (
    <>
      {data ? <Pair pair={data} heading={heading} /> : <Loading lines={12} what="the pair" />}
      {bar}
    </>
  );
}

function Pair({
  pair,
  heading,
}: {
  pair: PairView;
  heading: RefObject<HTMLHeadingElement | null>;
}) {
  const { first, second, probability, features, shared, change } = pair;
  return (
    <div className="pair" key={`${first.entity.id} ${second.entity.id}`}>
      <h2 className="visually-hidden" tabIndex={-1} ref={heading}>
        {first.entity.name} and {second.entity.name}
      </h2>
      <PairHead side={first} place="first" />
      <PairHead side={second} place="second" />
      <section className="pair-why" aria-labelledby="pair-why">
        <h3 id="pair-why">Why the machine thinks so</h3>
        <p>
          Its guess that they are one: <strong className="number">{percent(probability)}</strong>{' '}
          <span className="quiet">names by a learned matcher, the rest by weights set by hand</span>
        </p>
        <PairFeatures features={features} />
      </section>
      <div className="pair-change">
        <section aria-labelledby="pair-change">
          <h3 id="pair-change">What “same” would change</h3>
          <p>
            Both would be shown as <strong>{change.keeps.name}</strong>.{' '}
            {count(change.claims, 'claim')}, {count(change.measurements, 'measurement')},{' '}
            {count(change.mentions, 'mention')} in {count(change.documents, 'document')} and{' '}
            {count(change.ties, 'tie')} of <strong>{change.gives.name}</strong> would move.
            {change.between > 0 &&
              ` ${count(change.between, 'claim')} between the two would tie nothing any more.`}
          </p>
          <p className="quiet">Nothing is lost: undo puts everything back.</p>
        </section>
        <section aria-labelledby="pair-shared">
          <h3 id="pair-shared">Tied to both</h3>
          {shared.length === 0 && <p className="quiet">Nothing is tied to both.</p>}
          <ul className="plain-list pair-neighbours">
            {shared.map(({ entity }) => (
              <li key={entity.id}>
                <EntityLink entity={entity} />
              </li>
            ))}
          </ul>
        </section>
      </div>
      <PairClaims side={first} place="first" />
      <PairClaims side={second} place="second" />
    </div>
  );
}

const percent = (share: number) => `${Math.round(100 * share)} %`;

const BUTTONS: { key: string; verdict: Verdict; label: string }[] = [
  { key: 's', verdict: 'same', label: 'Same' },
  { key: 'd', verdict: 'different', label: 'Different' },
  { key: 'u', verdict: 'unsure', label: 'Unsure' },
];

function useJudgeBar(
  pair: PairView | undefined,
  onNext: () => void,
  onJudged: () => void,
  heading: RefObject<HTMLHeadingElement | null>,
) {
  const [name, setName] = useJudgeName();
  const [why, setWhy] = useState('');
  const [said, setSaid] = useState('');
  const [last, setLast] = useState<{ id: string; words: string }>();
  const field = useRef<HTMLInputElement>(null);
  const judge = useJudge();
  const undo = useUndo();
  const busy = judge.isPending || undo.isPending;
  const shown = pair ? `${pair.first.entity.id} ${pair.second.entity.id}` : '';
  useEffect(() => {
    if (shown && said) heading.current?.scrollIntoView({ block: 'nearest' });
    // Only when another pair comes, not when a word is said about it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [shown]);

  function named(): string | undefined {
    const by = name.trim();
    if (by) return by;
    setSaid('Say first who judges: the name is kept with every judgement.');
    field.current?.focus();
    return undefined;
  }

  function decide(verdict: Verdict) {
    const by = named();
    if (!by || !pair || busy) return;
    const { first, second } = pair;
    judge.mutate(
      { first: first.entity.id, second: second.entity.id, verdict, by, why: why.trim() || null },
      {
        onSuccess: (judgement) => {
          const words = judged({ first: first.entity, second: second.entity, verdict });
          setLast({ id: judgement.id, words });
          setSaid(`${words}.`);
          setWhy('');
          onJudged();
        },
        onError: (error) => setSaid(reasonOf(error)),
      },
    );
  }

  function takeBack() {
    const by = named();
    if (!by || busy) return;
    if (!last) {
      setSaid('There is nothing to undo here; the list below has what was judged before.');
      return;
    }
    undo.mutate(
      { id: last.id, by },
      {
        onSuccess: () => {
          setSaid(`Undone: ${last.words}.`);
          setLast(undefined);
        },
        onError: (error) => setSaid(reasonOf(error)),
      },
    );
  }

  function pass() {
    setSaid('');
    onNext();
  }

  useKeys({
    s: () => decide('same'),
    d: () => decide('different'),
    u: () => decide('unsure'),
    n: pass,
    z: takeBack,
  });

  return (
    <div className="judge-bar" role="group" aria-label="Your judgement">
      <div className="judge-buttons">
        {BUTTONS.map(({ key, verdict, label }) => (
          <button
            key={key}
            type="button"
            aria-keyshortcuts={key}
            disabled={!pair || busy}
            onClick={() => decide(verdict)}
          >
            {label} <kbd>{key}</kbd>
          </button>
        ))}
        <button type="button" className="judge-quiet" aria-keyshortcuts="n" onClick={pass}>
          Next <kbd>n</kbd>
        </button>
        <button
          type="button"
          className="judge-quiet"
          aria-keyshortcuts="z"
          disabled={busy}
          onClick={takeBack}
        >
          Undo <kbd>z</kbd>
        </button>
      </div>
      <div className="judge-fields">
        <label>
          Why{' '}
          <input
            value={why}
            maxLength={2000}
            placeholder="optional"
            onChange={(event) => setWhy(event.target.value)}
            onKeyDown={leave}
          />
        </label>
        <label>
          Your name{' '}
          <input
            ref={field}
            value={name}
            maxLength={100}
            autoComplete="name"
            onChange={(event) => setName(event.target.value)}
            onKeyDown={leave}
          />
        </label>
      </div>
      <p role="status" className="judge-said">
        {said}
      </p>
    </div>
  );
}

/** Enter and Escape leave a field, so that the keys judge again. */
function leave(event: React.KeyboardEvent<HTMLInputElement>) {
  if ((event.key === 'Enter' || event.key === 'Escape') && !event.nativeEvent.isComposing) {
    event.preventDefault();
    event.currentTarget.blur();
  }
}
