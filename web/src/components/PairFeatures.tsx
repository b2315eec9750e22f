import type { PairFeature } from '../api/contract.generated';

/** The longest bar: what is stronger is drawn as long as this. */
const STRONGEST = 4;

/** Why the machine thinks so: each reason with a bar to the right if it speaks for, else left. */
export function PairFeatures({ features }: { features: readonly PairFeature[] }) {
  return (
    <ul className="plain-list features">
      {features.map(({ name, weight, words }) => (
        <li key={name}>
          <span
            className="feature-bar"
            role="img"
            aria-label={`${weight >= 0 ? 'for' : 'against'}, weight ${Math.abs(weight).toFixed(1)}`}
            title={`${weight >= 0 ? 'speaks for' : 'speaks against'}: ${weight.toFixed(1)} log-odds`}
          >
            <span
              data-side={weight >= 0 ? 'for' : 'against'}
              style={{ inlineSize: `${(50 * Math.min(STRONGEST, Math.abs(weight))) / STRONGEST}%` }}
            />
          </span>
          <span className="feature-words">{words}</span>
        </li>
      ))}
    </ul>
  );
}
