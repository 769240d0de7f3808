package mawaqif.charts.render;

import java.util.Arrays;

/**
 * How an eye sees a colour, whole or lacking one kind of cone, or a printer without colours.
 *
 * @see "Machado, Oliveira and Fernandes, A physiologically-based model for simulation of color
 *     vision deficiency, IEEE TVCG 15(6), 2009, severity 1.0"
 */
enum Sight {
    FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTAN(
            0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
            1.051998),
    DEUTAN(
            0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
            0.968881),
    TRITAN(
            1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
            0.303900),
    GREY(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722);

    private final double[] matrix;

    Sight(double... matrix) {
        this.matrix = matrix;
    }

    /**
     * How far apart two colours look.
     *
     * @param a {@code #RRGGBB}
     * @return the distance in CIELAB, 0 to about 200; 2.3 is just noticeable side by side
     */
    double distance(String a, String b) {
        double[] first = lab(a);
        double[] second = lab(b);
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += (first[i] - second[i]) * (first[i] - second[i]);
        }
        return Math.sqrt(sum);
    }

    /** Lightness L*, 0 to 100. */
    double lightness(String colour) {
        return lab(colour)[0];
    }

    /**
     * Contrast of two colours as WCAG 2.2 reckons it.
     *
     * @return 1 to 21
     */
    static double contrast(String a, String b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        double[] light = linear(colour);
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }

    private double[] lab(String colour) {
        double[] light = linear(colour);
        double[] seen = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                seen[row] += matrix[3 * row + column] * light[column];
            }
            seen[row] = Math.clamp(seen[row], 0, 1);
        }
        double x = (0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047;
        double y = 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2];
        double z = (0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883;
        return new double[] {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
    }

    private static double f(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    private static double[] linear(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return Arrays.stream(new int[] {rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF})
                .mapToDouble(channel -> channel / 255.0)
                .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
                .toArray();
    }
}
