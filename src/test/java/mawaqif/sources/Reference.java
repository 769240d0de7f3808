package mawaqif.sources;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** Reads the reference files beside these tests. */
final class Reference {

    private Reference() {}

    static Stream<JsonNode> entries(String file, String list) {
        return JsonMapper.shared().readTree(bytes(file)).get(list).valueStream();
    }

    static byte[] bytes(String file) {
        try (InputStream in = Reference.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
