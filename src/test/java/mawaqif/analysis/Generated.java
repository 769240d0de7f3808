package mawaqif.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Seeded random studies and filters, small enough to hit ties, splits and empty cells often. */
final class Generated {
    private final Random random;

    Generated(long seed) {
        random = new Random(seed);
    }

    NaiveStudy study() {
        int stakeholders = 1 + random.nextInt(8);
        int issues = 1 + random.nextInt(4);
        int[] parents = parents(stakeholders);
        int separator = random.nextInt(8);
        List<Coding> claims = new ArrayList<>();
        for (int left = random.nextInt(4) * random.nextInt(60); left > 0; left--) {
            claims.add(coding(stakeholders, issues, separator));
        }
        List<Silence> silences = new ArrayList<>();
        for (int left = random.nextInt(5); left > 0; left--) {
            silences.add(
                    new Silence(
                            random.nextInt(5),
                            random.nextInt(stakeholders + 1) - 1,
                            random.nextInt(issues),
                            random.nextInt(2),
                            random.nextInt(3) - 1,
                            date()));
        }
        return new NaiveStudy(parents, issues, claims, silences);
    }

    private int[] parents(int stakeholders) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, stakeholders).boxed().toList());
        java.util.Collections.shuffle(order, random);
        int[] parents = new int[stakeholders];
        for (int i = 0; i < stakeholders; i++) {
            boolean root = i == 0 || random.nextInt(3) == 0;
            parents[order.get(i)] = root ? Coding.NONE : order.get(random.nextInt(i));
        }
        return parents;
    }

    private Coding coding(int stakeholders, int issues, int separator) {
        int stakeholder = random.nextInt(stakeholders);
        int scenario = random.nextInt(4) - 1;
        int period = random.nextInt(3) - 1;
        int coder = random.nextInt(3) - 1;
        int[] sources = random.ints(random.nextInt(4), 0, 5).toArray();
        int side =
                switch (separator) {
                    case 0 -> scenario;
                    case 1 -> period;
                    case 2 -> coder;
                    case 3 -> stakeholder;
                    case 4 -> sources.length == 0 ? 0 : sources[0];
                    default -> random.nextInt(2);
                };
        if (separator == 4 && sources.length > 1) {
            sources = new int[] {sources[0], sources[0] + 2, sources[0] + 2};
        }
        int stance = random.nextInt(3);
        return new Coding(
                stakeholder,
                random.nextInt(issues),
                random.nextInt(2),
                Math.floorMod(side, 2) == 0 ? stance : -stance,
                scenario,
                period,
                random.nextInt(3) - 1,
                1 + random.nextInt(3),
                random.nextInt(4) - 1,
                coder,
                date(),
                sources);
    }

    private int date() {
        return random.nextInt(6) == 0 ? Coding.NO_DATE : 20_000 + random.nextInt(30);
    }

    Query query(NaiveStudy study) {
        Map<Dimension, Query.Listed> filter = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            if (random.nextInt(6) == 0) {
                List<Integer> codes =
                        random.ints(1 + random.nextInt(3), -1, 5).boxed().distinct().toList();
                filter.put(dimension, new Query.Listed(codes, random.nextBoolean()));
            }
        }
        Integer from = random.nextInt(6) == 0 ? 20_000 + random.nextInt(20) : null;
        Integer to = random.nextInt(6) == 0 ? 20_010 + random.nextInt(20) : null;
        Set<Integer> only = random.nextInt(6) == 0 ? new HashSet<>() : null;
        if (only != null) {
            IntStream.range(0, study.claims().size())
                    .filter(_ -> random.nextBoolean())
                    .forEach(only::add);
        }
        return new Query(filter, from, to, only);
    }
}
