package mawaqif.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import mawaqif.api.Problem.Fault;
import mawaqif.api.Problem.InvalidContent;
import org.junit.jupiter.api.Test;

class YamlTreeTest {

    @Test
    void acceptsAFewAliases() {
        assertThat(faults("a: &x {en: E}\nb: *x\nc: *x\n")).isEmpty();
    }

    @Test
    void refusesRunawayAliases() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(faults(laughs.toString()))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.line()).isEqualTo(27);
                    assertThat(fault.reason()).startsWith("More than 50 aliases");
                });
    }

    @Test
    void refusesAnAliasInsideItself() {
        assertThat(faults("a: &a\n  b: *a\n"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.column()).isEqualTo("a.b");
                    assertThat(fault.value()).isEqualTo("*a");
                });
    }

    @Test
    void refusesTagsWhereverTheyStand() {
        assertThat(faults("a: !!python/object:os.system {}\nb:\n  - !x 1\n"))
                .extracting(Fault::column)
                .containsExactly("a", "b[0]");
    }

    @Test
    void refusesDeepNesting() {
        assertThat(faults("[".repeat(5_000))).hasSize(1);
        assertThat(faults("a: " + "[".repeat(100) + "]".repeat(100))).hasSize(1);
    }

    @Test
    void refusesASecondDocumentAndAnEmptyFile() {
        assertThat(faults("a: 1\n---\nb: 2\n")).extracting(Fault::line).containsExactly(3);
        assertThat(faults("# nothing\n"))
                .extracting(Fault::reason)
                .containsExactly("The file is empty");
    }

    @Test
    void namesTheLineOfBrokenSyntaxAndOfForbiddenCharacters() {
        assertThat(faults("a: 1\nb: {x\nc: 'y\n")).hasSize(1).allMatch(f -> f.line() >= 2);
        assertThat(faults("a: 1\nb: \u0007\n")).extracting(Fault::line).containsExactly(2);
    }

    @Test
    void readsEveryEscapeOfYaml12InDoubleQuotes() {
        String escapes =
                "\\0\\a\\b\\t\\n\\v\\f\\r\\e\\ \\\"\\/\\\\\\N\\_\\L\\P\\x41\\u0642\\U0001F30A";
        String text = "\0\u0007\b\t\n\u000B\f\r\u001B \"/\\\u0085\u00A0\u2028\u2029Aق🌊";
        assertThat(read("a: \"%s\"\n".formatted(escapes)).string("a", true)).isEqualTo(text);
        assertThat(read("\"%s\": x\n".formatted("\\L")).keys()).containsExactly("\u2028");
    }

    @Test
    void takesBackslashesForThemselvesWhereverElseTheyStand() {
        YamlFields top =
                read(
                        "a: \\L/\\P\nb: '\\L'\nc: |-\n  \\P\nd: \"\\\\L\\\\\\P\"\ne: [\"\\L\", \\P]\n\uE000: 1\n");
        assertThat(top.string("a", true)).isEqualTo("\\L/\\P");
        assertThat(top.string("b", true)).isEqualTo("\\L");
        assertThat(top.string("c", true)).isEqualTo("\\P");
        assertThat(top.string("d", true)).isEqualTo("\\L\\\u2029");
        assertThat(top.place("e").value()).isEqualTo("[\"\\L\", \\P]");
        assertThat(top.keys()).contains("\uE000");
    }

    @Test
    void saysWhatToWriteForAnEscapeThatIsNone() {
        assertThat(faults("a: 1\nb: \"x\\L\"\nc: \"\\d+\"\n"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.line()).isEqualTo(3);
                    assertThat(fault.value()).isEqualTo("\\d");
                    assertThat(fault.reason())
                            .isEqualTo(
                                    "'\\d' at character 5 of the line means nothing in double quotes. Write '\\\\' for a backslash, or put the text in single quotes");
                });
    }

    @Test
    void keepsTheTextAsItStoodAroundWideCharacters() {
        Faults faults = new Faults(Folder.TEXTS, Locale.ENGLISH);
        YamlFields top =
                YamlFile.read("a: 🌊🌊\nb: [🌊, {c: 1}] \n", "x.yaml", faults).orElseThrow();
        assertThat(top.place("b").value()).isEqualTo("[🌊, {c: 1}]");
        assertThat(top.place("a").value()).isEqualTo("🌊🌊");
    }

    @Test
    void readsWideCharactersWhereverTheyStand() {
        for (int before = 0; before < 40; before++) {
            assertThat(faults("a: \"" + "x".repeat(before) + "🌊".repeat(2_000) + "\"\n"))
                    .isEmpty();
        }
    }

    private static YamlFields read(String text) {
        Faults faults = new Faults(Folder.TEXTS, Locale.ENGLISH);
        YamlFields top = YamlFile.read(text, "x.yaml", faults).orElseThrow();
        faults.refuse();
        return top;
    }

    private static List<Fault> faults(String text) {
        Faults faults = new Faults(Folder.TEXTS, Locale.ENGLISH);
        YamlFile.read(text, "x.yaml", faults);
        try {
            faults.refuse();
            return List.of();
        } catch (InvalidContent invalid) {
            return invalid.errors();
        }
    }
}
