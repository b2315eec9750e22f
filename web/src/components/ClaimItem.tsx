import { useState } from 'react';
import type { Claim } from '../api/contract.generated';
import { SentenceQuote } from './Quote';
import { SourceLine } from './SourceLine';

/** One claim: the quote, then its source in one quiet line. */
export function ClaimItem({ claim, target }: { claim: Claim; target: boolean }) {
  return (
    <li
      id={claim.id}
      className="claim"
      data-target={target || undefined}
      data-retracted={claim.retracted ? true : undefined}
      tabIndex={-1}
    >
      <SentenceQuote {...claim} />
      <SourceLine stated={claim} time={claim.when}>
        <CopyLink id={claim.id} />
      </SourceLine>
    </li>
  );
}

function CopyLink({ id }: { id: string }) {
  const [said, setSaid] = useState('');
  async function copy() {
    const { origin, pathname } = window.location;
    try {
      await navigator.clipboard.writeText(`${origin}${pathname}#${id}`);
      setSaid('Copied');
    } catch {
      window.history.replaceState(window.history.state, '', `#${id}`);
      setSaid('It is in the address bar');
    }
  }
  return (
    <span>
      <button type="button" className="plain" onClick={copy} onBlur={() => setSaid('')}>
        Copy link
      </button>
      <span role="status" className="said">
        {said}
      </span>
    </span>
  );
}
