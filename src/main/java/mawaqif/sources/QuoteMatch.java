package mawaqif.sources;

/**
 * One place where a quote stands in a source.
 *
 * @param span the words as the source has them
 * @param level the strictest level at which they are the quote
 */
public record QuoteMatch(Span span, MatchLevel level) {}
