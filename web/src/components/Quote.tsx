import type { Quote } from '../api/contract.generated';
import { segments } from '../core/segments';
import { moodOf } from '../core/vocabulary';

interface Props {
  sentence: Quote;
  quote: Quote;
  mood: string;
}

/** A sentence as its document has it, with the stating words marked. */
export function SentenceQuote({ sentence, quote, mood }: Props) {
  const inside = { start: quote.start - sentence.start, end: quote.end - sentence.start };
  return (
    <blockquote className="quote">
      {segments(sentence.text, [inside]).map((segment) =>
        segment.ranges.length ? (
          <mark key={segment.start} data-form={moodOf(mood).form}>
            {segment.text}
          </mark>
        ) : (
          <span key={segment.start}>{segment.text}</span>
        ),
      )}
    </blockquote>
  );
}

/** Text with some stretches marked, such as what a search matched. */
export function MarkedText({
  text,
  marks,
}: {
  text: string;
  marks: readonly { start: number; end: number }[];
}) {
  return segments(text, marks).map((segment) =>
    segment.ranges.length ? (
      <mark key={segment.start}>{segment.text}</mark>
    ) : (
      <span key={segment.start}>{segment.text}</span>
    ),
  );
}
