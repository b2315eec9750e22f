/** Grey lines where text will stand, so that nothing jumps when it comes. */
export function Loading({ lines = 6, what }: { lines?: number; what: string }) {
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">Loading {what}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span
          key={index}
          className="loading-line"
          style={{ inlineSize: `${92 - ((index * 37) % 41)}%` }}
        />
      ))}
    </div>
  );
}
