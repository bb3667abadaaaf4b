package io.marquee.models.algebra;

/** Sums over vectors. */
public final class Vectors {
    private Vectors() {}

    /** Σ a·b over the first n entries. */
    public static double dot(double[] a, double[] b, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Σ a·b over all entries of b, in double precision. */
    public static double dot(double[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < b.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Σ a·b over the first n entries, in double precision. */
    public static double dot(float[] a, float[] b, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Adds factor · a to the sums, entry by entry. */
    public static void add(double factor, double[] a, double[] sums) {
        for (int i = 0; i < a.length; i++) {
            sums[i] += factor * a[i];
        }
    }

    /** The rows of a matrix one after the other. */
    public static float[] flat(float[][] rows, int width) {
        float[] flat = new float[rows.length * width];
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(rows[row], 0, flat, row * width, width);
        }
        return flat;
    }

    /** The rows that {@link #flat} put one after the other. */
    public static float[][] rows(float[] flat, int width) {
        float[][] rows = new float[width == 0 ? 0 : flat.length / width][width];
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(flat, row * width, rows[row], 0, width);
        }
        return rows;
    }

    /** The values as floats. */
    public static float[] narrow(double... values) {
        float[] narrow = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            narrow[i] = (float) values[i];
        }
        return narrow;
    }
}
