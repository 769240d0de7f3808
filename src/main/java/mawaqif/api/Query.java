package mawaqif.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The parameters of an address, all of whose names are known.
 *
 * @param parameters name to the values given, in the order given
 */
public record Query(Map<String, List<String>> parameters) {

    /** How many accepted values a message lists. */
    private static final int LISTED = 20;

    private static final char NUL = '\0';

    /**
     * @param accepted the names that make sense here
     * @throws Problem.BadRequest naming the first parameter that does not, and what is accepted; or
     *     one with a NUL character, which no text has
     */
    public static Query of(Map<String, List<String>> parameters, Collection<String> accepted) {
        for (String name : new TreeSet<>(parameters.keySet())) {
            if (!accepted.contains(name)) {
                throw new Problem.BadRequest(
                        accepted.isEmpty()
                                ? "No parameter is taken here; '%s' was given".formatted(name)
                                : "No parameter is called '%s' here; accepted are %s"
                                        .formatted(name, String.join(", ", accepted)),
                        asked(name, parameters.getOrDefault(name, List.of())));
            }
        }
        parameters.forEach((name, values) -> {
            if (values.stream().anyMatch(value -> value.indexOf(NUL) >= 0)) {
                throw new Problem.BadRequest(
                        "%s: has a NUL character (%%00); leave it out".formatted(name), name + "=");
            }
        });
        return new Query(parameters);
    }

    /**
     * The value of a parameter, or empty where it is not given.
     *
     * @throws Problem.BadRequest if it is empty or given twice with different values
     */
    public Optional<String> one(String name) {
        List<String> given = parameters.getOrDefault(name, List.of()).stream().distinct().toList();
        if (given.size() > 1) {
            throw new Problem.BadRequest(
                    "%s is given %d times".formatted(name, given.size()), asked(name, given));
        }
        if (!given.isEmpty() && given.getFirst().isBlank()) {
            throw empty(name);
        }
        return given.stream().findFirst();
    }

    /**
     * The elements of a comma list; a parameter given several times is one list.
     *
     * @throws Problem.BadRequest if one is empty
     */
    public List<String> list(String name) {
        List<String> all = new ArrayList<>();
        for (String value : parameters.getOrDefault(name, List.of())) {
            for (String element : value.split(",", -1)) {
                if (element.isBlank()) {
                    throw empty(name);
                }
                all.add(element.strip());
            }
        }
        return all;
    }

    /** A whole number between two bounds, or the fallback where none is given. */
    public int number(String name, int least, int most, int fallback) {
        String given = one(name).orElse(null);
        if (given == null) {
            return fallback;
        }
        try {
            int number = Integer.parseInt(given);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the message
        }
        throw Problem.BadRequest.of(
                name, given, "is no number from %d to %d".formatted(least, most));
    }

    /** One of a few words, the first where none is given. */
    public String word(String name, List<String> accepted) {
        String given = one(name).orElse(accepted.getFirst());
        if (!accepted.contains(given)) {
            throw unknown(name, given, accepted);
        }
        return given;
    }

    /** A value that is none of those accepted, of which the message lists the first twenty. */
    public static Problem.BadRequest unknown(
            String name, String value, Collection<String> accepted) {
        String listed = String.join(", ", accepted.stream().limit(LISTED).toList());
        int more = accepted.size() - LISTED;
        return Problem.BadRequest.of(
                name,
                value,
                "is unknown; accepted are %s%s"
                        .formatted(
                                listed.isEmpty() ? "none" : listed,
                                more > 0 ? " and %d more".formatted(more) : ""));
    }

    private static Problem.BadRequest empty(String name) {
        return new Problem.BadRequest(
                "%s is empty; give it a value or leave it out".formatted(name), name + "=");
    }

    private static String asked(String name, List<String> values) {
        return values.stream().map(value -> name + "=" + value).collect(Collectors.joining("&"));
    }
}
