package io.marquee.models.neural;

import io.marquee.data.Index;
import io.marquee.features.Evidence;
import io.marquee.features.Feature.Kind;

/**
 * One user at one moment, asked about movie after movie: what hangs on the user and the moment is added up once.
 *
 * <p>Works in arrays of its own: not safe to share between threads.
 */
final class Question {
    private final Network network;
    private final Inputs inputs;
    private final MovieSums movieSums;
    private final int[] pairPlaces;
    private final Evidence evidence;
    private final int user;
    private final long second;
    private final float[] userVector;
    private final float[] movieVector;
    private final float[] ofUser;
    private final float[] units;
    private final float constant;

    Question(Learnt learnt, MovieSums movieSums, int user, long second) {
        this.network = learnt.network();
        this.inputs = learnt.inputs();
        this.movieSums = movieSums;
        this.evidence = learnt.evidence();
        this.user = user;
        this.second = second;
        this.pairPlaces = inputs.places(kind -> kind == Kind.PAIR);
        this.userVector = new float[network.factors()];
        this.movieVector = new float[network.factors()];
        this.ofUser = new float[network.units()];
        this.units = new float[network.units()];
        this.constant =
                network.output().weights()[network.units()] + network.users().bias(user);
        addUser();
    }

    private void addUser() {
        network.hidden().start(ofUser);
        evidence.about(user, Index.ABSENT, second);
        for (int place : inputs.places(Kind::sharedByCandidates)) {
            network.hidden().add(place, inputs.value(place, evidence), ofUser, 0);
        }
        network.users().copy(user, userVector, 0);
        for (int k = 0; k < userVector.length; k++) {
            network.hidden().add(network.columns() + k, Network.REACH * userVector[k], ofUser, 0);
        }
    }

    /** The predicted stars, not clamped. */
    float stars(int movie) {
        movieSums.plus(ofUser, movie, units);
        evidence.about(user, movie, second);
        for (int place : pairPlaces) {
            network.hidden().add(place, inputs.value(place, evidence), units, 0);
        }
        return constant + network.movies().bias(movie) + affinity(movie) + output();
    }

    /** p · q, in stars. */
    float affinity(int movie) {
        network.movies().copy(movie, movieVector, 0);
        float dot = 0;
        for (int k = 0; k < userVector.length; k++) {
            dot += userVector[k] * movieVector[k];
        }
        return dot;
    }

    private float output() {
        float[] weights = network.output().weights();
        float sum = 0;
        for (int unit = 0; unit < units.length; unit++) {
            sum += Math.max(0, units[unit]) * weights[unit];
        }
        return sum;
    }
}
