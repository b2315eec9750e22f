import { RequestFailed } from '../api/client';

interface Props {
  error: unknown;
  level?: 1 | 2 | 3;
  onRetry?: () => void;
}

/** What happened, what was kept, what to do. */
export function ProblemView({ error, level = 2, onRetry }: Props) {
  const problem = error instanceof RequestFailed ? error.problem : null;
  const Heading = `h${level}` as const;
  const reads =
    problem?.detail ??
    'This page met something that it does not understand; the fault is in the page, not in the data.';
  return (
    <div className="problem" role="alert">
      <Heading tabIndex={-1}>{problem?.title ?? 'The page failed'}</Heading>
      <dl>
        <dt>What happened</dt>
        <dd>{reads}</dd>
        <dt>What was kept</dt>
        <dd>Everything: looking something up changes nothing in the graph.</dd>
        <dt>What to do</dt>
        <dd>{problem?.suggestion ?? 'Try again; if it stays so, run `skein doctor`.'}</dd>
      </dl>
      {onRetry && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
      {problem && (
        <p className="quiet">
          Code {problem.code}
          {problem.requestId && ` · request ${problem.requestId}`}
        </p>
      )}
    </div>
  );
}
