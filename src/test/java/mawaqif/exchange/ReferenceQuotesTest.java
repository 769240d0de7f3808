package mawaqif.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import mawaqif.claims.Quote;
import mawaqif.exchange.Folder.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reference cases of quote finding, each as a claims.csv and a source. */
class ReferenceQuotesTest {

    static Stream<JsonNode> cases() throws IOException {
        try (InputStream in =
                ReferenceQuotesTest.class.getResourceAsStream("/mawaqif/sources/quotes.json")) {
            return JsonMapper.shared().readTree(in.readAllBytes()).get("cases").valueStream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anchorsAsTheReferenceSays(JsonNode reference) {
        String quote = reference.get("quote").asString();
        Outcome outcome =
                new Folder()
                        .with("sources/letter.txt", reference.get("document").asString())
                        .claims(
                                Folder.HEADER,
                                "c1,FARM,PRICE,position,1,letter,\"%s\""
                                        .formatted(quote.replace("\"", "\"\"")))
                        .check();
        String level = reference.get("found_at_level").asString();
        if (level.equals("search")) {
            assertThat(outcome.errors())
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.line()).isEqualTo(2);
                        assertThat(fault.column()).isEqualTo("quote");
                        assertThat(fault.value()).isEqualTo(quote);
                        assertThat(fault.reason()).contains("nearest passage");
                    });
            return;
        }
        JsonNode span = reference.get("expected_spans").get(0);
        Quote stored = outcome.study().claims().getFirst().quotes().getFirst();
        assertThat(stored.start()).isEqualTo(span.get("start_cp").asInt());
        assertThat(stored.end()).isEqualTo(span.get("end_cp").asInt());
        assertThat(stored.exact()).isEqualTo(span.get("original_text").asString());
        assertThat(outcome.warnings()).hasSize(level.equals("exact") ? 0 : 1);
    }
}
