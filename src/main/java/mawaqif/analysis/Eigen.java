package mawaqif.analysis;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Eigenvalues and unit eigenvectors of a symmetric matrix, by Jacobi's rotations.
 *
 * @see "C. G. J. Jacobi (1846). Über ein leichtes Verfahren …, Crelle's Journal 30, 51–94"
 */
final class Eigen {
    private static final int SWEEPS = 60;
    private static final double SMALL = 1e-30;

    private final double[][] matrix;
    private final double[][] vectors;
    private final int[] order;

    Eigen(double[][] symmetric) {
        int size = symmetric.length;
        matrix = new double[size][];
        vectors = new double[size][size];
        for (int i = 0; i < size; i++) {
            matrix[i] = symmetric[i].clone();
            vectors[i][i] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS && isMixed(); sweep++) {
            for (int p = 0; p < size; p++) {
                for (int q = p + 1; q < size; q++) {
                    rotate(p, q);
                }
            }
        }
        order =
                IntStream.range(0, size)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -matrix[i][i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    int size() {
        return order.length;
    }

    /** The eigenvalue of a rank, the greatest first. */
    double value(int rank) {
        return matrix[order[rank]][order[rank]];
    }

    /** One component of the eigenvector of a rank. */
    double vector(int rank, int component) {
        return vectors[component][order[rank]];
    }

    private boolean isMixed() {
        double off = 0;
        double all = 0;
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                double square = matrix[i][j] * matrix[i][j];
                all += square;
                off += i == j ? 0 : square;
            }
        }
        return off > SMALL * all;
    }

    private void rotate(int p, int q) {
        if (matrix[p][q] == 0) {
            return;
        }
        double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        double tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        for (int k = 0; k < matrix.length; k++) {
            double a = matrix[k][p];
            double b = matrix[k][q];
            matrix[k][p] = cosine * a - sine * b;
            matrix[k][q] = sine * a + cosine * b;
        }
        for (int k = 0; k < matrix.length; k++) {
            double a = matrix[p][k];
            double b = matrix[q][k];
            matrix[p][k] = cosine * a - sine * b;
            matrix[q][k] = sine * a + cosine * b;
            double x = vectors[k][p];
            double y = vectors[k][q];
            vectors[k][p] = cosine * x - sine * y;
            vectors[k][q] = sine * x + cosine * y;
        }
    }
}
