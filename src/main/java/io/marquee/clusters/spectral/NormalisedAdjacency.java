package io.marquee.clusters.spectral;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import smile.math.MathEx;

/**
 * The matrix whose leading eigenvectors spectral clustering wants, known only by its products: N = D^(−1/2) A D^(−1/2),
 * where A is the graph's weights with a small uniform weight added between all users, and D the diagonal of A's row sums.
 * Its eigenvalues are one minus those of the normalised Laplacian (Ng, Jordan, Weiss, On spectral clustering, NIPS 2001).
 *
 * <p>The uniform weight, a quarter of the mean degree spread over all users (Amini, Chen, Bickel, Levina, Pseudo-likelihood
 * methods for community detection in large sparse networks, Annals of Statistics 41, 2013), connects a graph that falls
 * into pieces, and keeps a handful of odd users from passing for a group of their own. A product costs no more for it.
 *
 * <p>Smile's Lanczos iteration is handed (N + 2I) / 3, which has the same eigenvectors in the same order: it stops early at
 * an eigenvalue of zero, and this has none. The iteration also returns false copies where an eigenvalue repeats, as it does
 * when many users are identical; so the diagonal is nudged at random by a millionth at most, which moves no eigenvalue
 * further than that and keeps them apart.
 */
final class NormalisedAdjacency extends ProductMatrix {
    private static final long serialVersionUID = 1L;
    private static final double UNIFORM = 0.25;
    private static final double NUDGE = 1e-6;
    private static final double UNIT_TOLERANCE = 1e-9;

    private final transient NeighbourGraph graph;
    private final transient RandomGenerator random;
    private final double[] scale;
    private final double uniform;
    private final double[] nudge;
    private boolean started;

    /**
     * The operator of a graph.
     *
     * @param random gives the vectors that an iteration starts from, and the nudges
     */
    NormalisedAdjacency(NeighbourGraph graph, RandomGenerator random) {
        this.graph = graph;
        this.random = random;
        int users = graph.size();
        double[] degrees = IntStream.range(0, users).mapToDouble(graph::degree).toArray();
        double mean = IntStream.range(0, users)
                .mapToDouble(user -> degrees[user])
                .average()
                .orElse(0);
        this.uniform = UNIFORM * (mean > 0 ? mean : 1) / users;
        this.nudge = random.doubles(users, -NUDGE, NUDGE).toArray();
        this.scale = IntStream.range(0, users)
                .mapToDouble(user -> 1 / Math.sqrt(degrees[user] + uniform * users))
                .toArray();
    }

    /**
     * The nudged (N + 2I) / 3 times a vector. Smile's Lanczos iteration draws its starting vectors from {@link Math#random},
     * which no seed reaches; all others have length one. So a vector of another length, and the very first one, is a start,
     * and a seeded one takes its place.
     */
    @Override
    public void mv(double[] x, double[] product) {
        boolean start = !started || Math.abs(MathEx.norm(x) - 1) > UNIT_TOLERANCE;
        started = true;
        double[] vector = start ? random.doubles(x.length, -1, 1).toArray() : x;
        multiply(vector, product);
        for (int user = 0; user < vector.length; user++) {
            product[user] = (product[user] + (2 + nudge[user]) * vector[user]) / 3;
        }
    }

    /** N times a vector. */
    void multiply(double[] x, double[] product) {
        double[] scaled = new double[x.length];
        double sum = 0;
        for (int user = 0; user < x.length; user++) {
            scaled[user] = scale[user] * x[user];
            sum += scaled[user];
        }
        double everyone = uniform * sum;
        IntStream.range(0, x.length)
                .parallel()
                .forEach(user -> product[user] = scale[user] * (graph.product(user, scaled) + everyone));
    }

    /** The eigenvalue of N, from −1 to 1, that goes with one of (N + 2I) / 3. */
    static double eigenvalue(double shifted) {
        return 3 * shifted - 2;
    }

    @Override
    public int nrows() {
        return graph.size();
    }
}
