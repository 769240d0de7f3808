package mawaqif.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mawaqif.sources.SourceText;
import mawaqif.sources.UndecodableTextException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a YAML file as plain data, or says where it is none. */
final class YamlFile {

    private static final Pattern UNKNOWN_ESCAPE =
            Pattern.compile("found unknown escape character (.)\\(\\d+\\)", Pattern.DOTALL);

    private YamlFile() {}

    /** The file's top level, or empty after telling why there is none. */
    static Optional<YamlFields> read(StudyFiles files, String name, Faults faults) {
        if (files.path(name).isEmpty()) {
            faults.error(Place.file(name), null, "file.missing", name);
            return Optional.empty();
        }
        byte[] bytes = files.bytes(name);
        if (bytes.length > Limits.YAML) {
            faults.error(Place.file(name), null, "yaml.long", Limits.YAML / Limits.MEGABYTE);
            return Optional.empty();
        }
        try {
            return read(SourceText.decode(bytes).text(), name, faults);
        } catch (UndecodableTextException undecodable) {
            faults.errorInWords(Place.file(name), null, undecodable.reason(faults.locale()));
            return Optional.empty();
        }
    }

    static Optional<YamlFields> read(String content, String name, Faults faults) {
        YamlEscapes escapes = YamlEscapes.in(content);
        String text = escapes.marked();
        // One buffer for the whole text: snakeyaml-engine 3.0.1 fails where a buffer ends inside a
        // surrogate pair.
        LoadSettings settings =
                LoadSettings.builder()
                        .setLabel(name)
                        .setCodePointLimit(Limits.YAML + text.length() - content.length())
                        .setBufferSize(text.length() + 2)
                        .build();
        try {
            YamlTree tree = new YamlTree(escapes, name, faults);
            Optional<YamlValue> top = tree.build(new Parse(settings).parseString(text));
            if (top.isEmpty()) {
                return Optional.empty();
            }
            return switch (top.get()) {
                case YamlValue.Mapping mapping ->
                        Optional.of(new YamlFields(faults, name, "", mapping));
                case YamlValue.Listing(int line, String written, _) ->
                        notMapping(faults, new Place(name, line, null, written));
                case YamlValue.Text(int line, String written, _) ->
                        notMapping(faults, new Place(name, line, null, written));
            };
        } catch (MarkedYamlEngineException broken) {
            broken(broken, name, faults);
        } catch (ReaderException character) {
            int line = lineAt(text, character.getPosition());
            String point = "U+%04X".formatted(character.getCodePoint());
            faults.error(new Place(name, line, null, point), null, "yaml.character", point);
        } catch (YamlEngineException broken) {
            faults.error(
                    Place.file(name), null, "yaml.broken", String.valueOf(broken.getMessage()));
        }
        return Optional.empty();
    }

    private static void broken(MarkedYamlEngineException broken, String name, Faults faults) {
        Optional<Mark> mark = broken.getProblemMark().or(broken::getContextMark);
        Place place = new Place(name, mark.map(at -> at.getLine() + 1).orElse(null), null, "");
        int column = mark.map(at -> at.getColumn() + 1).orElse(1);
        String problem = broken.getProblem() == null ? "" : broken.getProblem();
        Matcher escape = UNKNOWN_ESCAPE.matcher(problem);
        if (escape.matches()) {
            String written = "\\" + escape.group(1);
            faults.error(place.withValue(written), null, "yaml.escape", written, column - 1);
        } else {
            faults.error(place, null, "yaml.broken", problem, column);
        }
    }

    private static Optional<YamlFields> notMapping(Faults faults, Place place) {
        faults.error(place, null, "yaml.mapping");
        return Optional.empty();
    }

    private static int lineAt(String text, int codePoint) {
        int end =
                text.offsetByCodePoints(
                        0, Math.min(codePoint, text.codePointCount(0, text.length())));
        return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }
}
