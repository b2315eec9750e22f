import { Link } from '@tanstack/react-router';
import { usePageTitle } from '../core/navigation';

export function NotFoundPage() {
  usePageTitle('No such page');
  return (
    <div className="page">
      <div className="problem">
        <h1 tabIndex={-1}>There is no page at this address</h1>
        <dl>
          <dt>What happened</dt>
          <dd>The address may be mistyped, or it is from another version of Skein.</dd>
          <dt>What was kept</dt>
          <dd>Everything: the graph and its documents are as they were.</dd>
          <dt>What to do</dt>
          <dd>
            <Link to="/">Search for what you were looking for</Link>.
          </dd>
        </dl>
      </div>
    </div>
  );
}
