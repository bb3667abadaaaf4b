package io.marquee.models.neighbours;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import java.io.IOException;

/**
 * Who can be a neighbour of a user.
 *
 * @param size the most users who can be anyone's neighbours: those who have rated most
 * @param kept the most neighbours of each user
 * @param damping of similarities: on how many more movies two users neither agree nor disagree
 */
record CrowdRules(int size, int kept, double damping) {
    void write(BinaryWriter out) throws IOException {
        out.putInt(size);
        out.putInt(kept);
        out.putDouble(damping);
    }

    static CrowdRules read(BinaryReader in) throws IOException {
        return new CrowdRules(in.takeInt(), in.takeInt(), in.takeDouble());
    }
}
