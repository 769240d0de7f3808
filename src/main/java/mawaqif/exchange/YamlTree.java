package mawaqif.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Builds the values of a YAML file out of parser events. Tags, keys written twice, aliases that
 * contain themselves and more than {@value #ALIASES} aliases are errors; nesting is bounded.
 */
final class YamlTree {

    private static final int ALIASES = 50;
    private static final int DEPTH = 50;
    private static final int LONGEST_WRITTEN = 500;

    /** Ends the reading of a file that is not worth going on with. */
    private static final class Hopeless extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final YamlEscapes escapes;
    private final String text;
    private final String name;
    private final Faults faults;
    private final boolean wide;
    private final Map<Anchor, @Nullable YamlValue> anchors = new HashMap<>();
    private int aliases;

    YamlTree(YamlEscapes escapes, String name, Faults faults) {
        this.escapes = escapes;
        this.text = escapes.marked();
        this.name = name;
        this.faults = faults;
        this.wide = text.codePointCount(0, text.length()) != text.length();
    }

    Optional<YamlValue> build(Iterable<Event> events) {
        Iterator<Event> rest = events.iterator();
        YamlValue top = null;
        try {
            while (rest.hasNext()) {
                Event event = rest.next();
                if (event instanceof NodeEvent node) {
                    if (top != null) {
                        faults.error(place(event, "", ""), null, "yaml.documents");
                        return Optional.empty();
                    }
                    top = value(node, rest, "", 0);
                }
            }
        } catch (Hopeless told) {
            return Optional.empty();
        }
        if (top == null) {
            faults.error(Place.file(name), null, "yaml.empty");
        }
        return Optional.ofNullable(top);
    }

    private YamlValue value(NodeEvent event, Iterator<Event> rest, String path, int depth) {
        if (event instanceof AliasEvent alias) {
            return aliased(alias, path);
        }
        if (depth > DEPTH) {
            faults.error(place(event, path, ""), null, "yaml.deep");
            throw new Hopeless();
        }
        Anchor anchor = event.getAnchor().orElse(null);
        if (anchor != null) {
            anchors.put(anchor, null);
        }
        YamlValue value =
                switch (event) {
                    case ScalarEvent scalar -> {
                        String said = escapes.value(scalar.getValue(), scalar.isDQuoted());
                        refuseTag(scalar, scalar.getTag(), said, path);
                        yield new YamlValue.Text(line(event), said, scalar.isPlain());
                    }
                    case CollectionStartEvent start -> {
                        refuseTag(start, start.getTag(), "", path);
                        yield start.getEventId() == Event.ID.SequenceStart
                                ? listing(start, rest, path, depth)
                                : mapping(start, rest, path, depth);
                    }
                    default -> throw new IllegalStateException("Unexpected " + event);
                };
        if (anchor != null) {
            anchors.put(anchor, value);
        }
        return value;
    }

    private YamlValue aliased(AliasEvent alias, String path) {
        YamlValue value = anchors.get(alias.getAlias());
        String written = "*" + alias.getAlias().getValue();
        if (++aliases > ALIASES) {
            faults.error(place(alias, path, written), null, "yaml.aliases", ALIASES);
            throw new Hopeless();
        }
        if (value == null) {
            boolean open = anchors.containsKey(alias.getAlias());
            faults.error(
                    place(alias, path, written), null, open ? "yaml.recursive" : "yaml.anchor");
            throw new Hopeless();
        }
        return value;
    }

    private YamlValue listing(
            CollectionStartEvent start, Iterator<Event> rest, String path, int depth) {
        List<YamlValue> items = new ArrayList<>();
        Event event = rest.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            String item = "%s[%d]".formatted(path, items.size());
            items.add(value((NodeEvent) event, rest, item, depth + 1));
            event = rest.next();
        }
        return new YamlValue.Listing(line(start), written(start, event), items);
    }

    private YamlValue mapping(
            CollectionStartEvent start, Iterator<Event> rest, String path, int depth) {
        Map<String, YamlValue.Entry> entries = new LinkedHashMap<>();
        Event event = rest.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            YamlValue key = value((NodeEvent) event, rest, path, depth + 1);
            String keyText = key instanceof YamlValue.Text scalar ? scalar.written() : "?";
            String at = path.isEmpty() ? keyText : path + "." + keyText;
            YamlValue value = value((NodeEvent) rest.next(), rest, at, depth + 1);
            if (!(key instanceof YamlValue.Text)) {
                faults.error(place(event, path, key.written()), null, "yaml.key");
            } else if (entries.putIfAbsent(keyText, new YamlValue.Entry(line(event), value))
                    != null) {
                faults.error(
                        place(event, at, value.written()),
                        null,
                        "yaml.twice",
                        String.valueOf(entries.get(keyText).line()));
            }
            event = rest.next();
        }
        return new YamlValue.Mapping(line(start), written(start, event), entries);
    }

    private void refuseTag(Event event, Optional<String> tag, String value, String path) {
        tag.ifPresent(each ->
                faults.error(place(event, path, (each + " " + value).strip()), null, "yaml.tag"));
    }

    private Place place(Event event, String path, String value) {
        return new Place(name, line(event), path.isEmpty() ? null : path, value);
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    /** The stretch of the file from the start of one event to the end of another. */
    private String written(Event start, Event end) {
        int from = start.getStartMark().map(Mark::getIndex).orElse(0);
        int to = end.getEndMark().map(Mark::getIndex).orElse(from);
        to = Math.min(Math.max(to, from), from + LONGEST_WRITTEN);
        if (wide) {
            from = text.offsetByCodePoints(0, from);
            to = text.offsetByCodePoints(from, to - text.codePointCount(0, from));
        }
        return escapes.asWritten(text.substring(from, Math.min(to, text.length())).strip());
    }
}
