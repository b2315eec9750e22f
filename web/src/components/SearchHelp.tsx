const EXAMPLES: [typed: string, finds: string][] = [
  ['huawei chips', 'both words, in any order; with more than three words, most of them'],
  ['"export controls"', 'these words, in this order'],
  ['smic -yield', 'without the word after the minus'],
  ['smic OR tsmc', 'either of them'],
  ['"chips Baidu"~5', 'these words with at most 5 others between; 20 at most'],
  ['chips NEAR Baidu', 'in either order, at most 5 words apart; NEAR/9 for 9'],
  ['semicond*', 'words that begin so; at least 3 letters'],
  ['type:Firm,Chip', 'results of these types; the same for kind, predicate, mood, place'],
  ['source:"The Wall Street Journal"', 'published there'],
  ['year:2022..2024', 'published then; also year:2024, year:>2022'],
  ['-mood:denied', 'none of that mood'],
];

/** How a search may be written, folded away until it is wanted. */
export function SearchHelp() {
  return (
    <details className="search-help">
      <summary>How to search</summary>
      <p>
        Names may be typed in English, Chinese (simplified or traditional) or pinyin, with small
        slips. A question in words finds claims: <q>who supplies chips to Baidu</q>.
      </p>
      <dl>
        {EXAMPLES.map(([typed, finds]) => (
          <div key={typed}>
            <dt>
              <code>{typed}</code>
            </dt>
            <dd>{finds}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
