package mawaqif.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Van der Eijk's agreement A for ordered categories: −1 when all weight lies half and half at the
 * two ends, 0 when it is spread evenly, 1 when all of it lies in one category.
 *
 * <p>The weights are cut into layers, from the full width upwards: a layer has the same amount in
 * each category it touches. With S of K categories touched, TU triples of categories of the
 * patterns 110 and 011, and TDU of the pattern 101, a layer's agreement is U · (1 − (S − 1) / (K −
 * 1)) with U = ((K − 2) · TU − (K − 1) · TDU) / ((K − 2) · (TU + TDU)). A is the mean over layers,
 * each with its share of the whole weight. All of it in integers, with one division at the end.
 *
 * @see "C. van der Eijk (2001). Measuring Agreement in Ordered Rating Scales. Quality and Quantity
 *     35, 325–341"
 */
public final class Agreement {
    private Agreement() {}

    /**
     * One layer.
     *
     * @param pattern one character per category, 1 where the layer touches it, such as {@code
     *     01110}
     * @param share the layer's share of the whole weight, 0 … 1
     * @param agreement the layer's own agreement, −1 … 1
     */
    public record Layer(String pattern, double share, double agreement) {}

    /**
     * Agreement A.
     *
     * @param weights over 3 to 11 categories
     * @return −1 … 1
     * @throws IllegalArgumentException with other numbers of categories or without any weight
     */
    public static double of(Weights weights) {
        var patterns = LayerPatterns.over(weights.size());
        int[] order = heaviestFirst(weights);
        var over = new int[order.length];
        int pattern = 0;
        for (int touched = 1; touched <= order.length; touched++) {
            pattern |= 1 << order[touched - 1];
            addLayer(over, order, touched, patterns.agreement(pattern));
        }
        return weights.ratio(over, filled(order.length, patterns.denominator()));
    }

    /** The layers that hold weight, widest first; conditions as for {@link #of}. */
    public static List<Layer> layers(Weights weights) {
        var patterns = LayerPatterns.over(weights.size());
        int[] order = heaviestFirst(weights);
        var layers = new ArrayList<Layer>();
        int pattern = 0;
        for (int touched = 1; touched <= order.length; touched++) {
            pattern |= 1 << order[touched - 1];
            var amount = new int[order.length];
            addLayer(amount, order, touched, 1);
            if (weights.sign(amount) > 0) {
                double share = weights.ratio(amount, filled(order.length, 1));
                double agreement = (double) patterns.agreement(pattern) / patterns.denominator();
                layers.addFirst(new Layer(drawn(pattern, order.length), share, agreement));
            }
        }
        return layers;
    }

    /** Adds factor × the layer over the {@code touched} heaviest categories, as coefficients. */
    private static void addLayer(int[] coefficients, int[] order, int touched, int factor) {
        coefficients[order[touched - 1]] += factor * touched;
        if (touched < order.length) {
            coefficients[order[touched]] -= factor * touched;
        }
    }

    private static int[] heaviestFirst(Weights weights) {
        if (weights.sign(filled(weights.size(), 1)) == 0) {
            throw new IllegalArgumentException("Agreement A needs some weight: there is no data");
        }
        var order = new int[weights.size()];
        for (int point = 0; point < order.length; point++) {
            int place = point;
            while (place > 0 && weights.compare(order[place - 1], point) < 0) {
                order[place] = order[--place];
            }
            order[place] = point;
        }
        return order;
    }

    private static String drawn(int pattern, int size) {
        var drawn = new StringBuilder();
        for (int category = 0; category < size; category++) {
            drawn.append(pattern >> category & 1);
        }
        return drawn.toString();
    }

    private static int[] filled(int size, int value) {
        var filled = new int[size];
        Arrays.fill(filled, value);
        return filled;
    }
}
