package io.marquee.clusters.spectral;

import smile.math.blas.Transpose;
import smile.math.matrix.DMatrix;

/** A symmetric matrix that is known by its products with vectors only: all that an iteration for eigenvalues asks for. */
abstract class ProductMatrix extends DMatrix {
    private static final long serialVersionUID = 1L;

    /** Puts the product of this matrix with {@code x} into {@code product}. */
    @Override
    public abstract void mv(double[] x, double[] product);

    @Override
    public final void tv(double[] x, double[] product) {
        mv(x, product);
    }

    @Override
    public final int ncols() {
        return nrows();
    }

    @Override
    public final long size() {
        return (long) nrows() * nrows();
    }

    @Override
    public final double get(int row, int column) {
        throw unsupported();
    }

    @Override
    public final DMatrix set(int row, int column, double value) {
        throw unsupported();
    }

    @Override
    public final void mv(Transpose transpose, double alpha, double[] x, double beta, double[] y) {
        throw unsupported();
    }

    @Override
    public final void mv(double[] work, int input, int output) {
        throw unsupported();
    }

    @Override
    public final void tv(double[] work, int input, int output) {
        throw unsupported();
    }

    private static UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException("this matrix is known by its plain products only");
    }
}
