package org.skein.graph.view;

import org.jspecify.annotations.Nullable;

/**
 * A claim with its evidence.
 *
 * @param object the entity acted on, or null where the text only describes it ({@code objectText})
 * @param mood {@code asserted}, {@code planned}, {@code alleged} or {@code denied}
 */
public record ClaimView(
    String id,
    EntityRef subject,
    String predicate,
    @Nullable EntityRef object,
    @Nullable String objectText,
    String mood,
    @Nullable EntityRef saidBy,
    WhenView when,
    QuoteView quote,
    QuoteView sentence,
    DocumentRef document,
    double confidence,
    String extractor) {}
