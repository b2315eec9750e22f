/** How sure the reading of a sentence is: a bar, its number on hover. */
export function Confidence({ value }: { value: number }) {
  const words = `confidence ${value.toFixed(2)}`;
  return (
    <span className="confidence" role="img" aria-label={words} title={words}>
      <span style={{ inlineSize: `${Math.round(value * 100)}%` }} />
    </span>
  );
}
