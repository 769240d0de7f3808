package mawaqif.sources.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mawaqif.studies.PartialDate;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

/** What a file lets one guess of its document: a person has the last word. */
record Guesses(String name, DocumentKind kind, String text, Metadata known) {

    /** How far into the text a date may stand to be the document's. */
    private static final int HEAD = 1500;

    private static final int LONGEST_TITLE = 200;
    private static final Pattern PROGRAM =
            Pattern.compile(
                    "(?iu)(microsoft word.*|untitled.*|document\\d*|.*\\.(docx?|odt|pdf|indd|rtf))");

    Extracted extracted(@Nullable String encoding) {
        return new Extracted(
                kind,
                text,
                encoding,
                title(),
                value(known.get(TikaCoreProperties.CREATOR)).orElse(null),
                published().orElse(null),
                LanguageGuess.of(text, known.get(TikaCoreProperties.LANGUAGE)));
    }

    private String title() {
        return value(known.get(TikaCoreProperties.TITLE))
                .filter(title -> !PROGRAM.matcher(title).matches())
                .or(this::firstLine)
                .orElseGet(this::baseName);
    }

    /** The first line, without the marks of a Markdown heading, unless it is a whole paragraph. */
    private Optional<String> firstLine() {
        return text.lines()
                .map(line ->
                        kind == DocumentKind.MARKDOWN ? line.replaceFirst("^#+\\s*", "") : line)
                .map(String::strip)
                .filter(line -> line.codePoints().anyMatch(Character::isLetter))
                .findFirst()
                .flatMap(Guesses::value);
    }

    private String baseName() {
        int dot = name.lastIndexOf('.');
        String base = (dot > 0 ? name.substring(0, dot) : name).replace('_', ' ').strip();
        return base.isEmpty() ? kind.name().toLowerCase(Locale.ROOT) : base;
    }

    private Optional<PartialDate> published() {
        return DateGuess.in(text.substring(0, Math.min(HEAD, text.length())))
                .or(() -> DateGuess.in(name))
                .or(() ->
                        Optional.ofNullable(known.get(TikaCoreProperties.CREATED))
                                .filter(date -> date.length() >= 10)
                                .flatMap(date -> PartialDate.parse(date.substring(0, 10))));
    }

    private static Optional<String> value(@Nullable String given) {
        return Optional.ofNullable(given)
                .map(words -> words.replaceAll("\\s+", " ").strip())
                .filter(words -> !words.isEmpty() && words.length() <= LONGEST_TITLE);
    }
}
