package io.marquee.cli;

import io.marquee.evaluation.Leaderboard;
import io.marquee.evaluation.LeaderboardPicture;
import io.marquee.evaluation.ReliabilityPicture;
import java.io.IOException;
import java.nio.file.Path;

/** The pictures of a leaderboard. */
final class BoardPictures {
    private BoardPictures() {}

    /** Draws the leaderboard, and beside it whether probabilities come true, where a model tells some. */
    static void draw(Leaderboard board, Path file) throws IOException {
        new LeaderboardPicture(board).write(file);
        ReliabilityPicture reliability = new ReliabilityPicture(board);
        if (reliability.isOfUse()) {
            String name = file.getFileName().toString();
            int dot = name.lastIndexOf('.');
            reliability.write(file.resolveSibling(name.substring(0, dot) + "-reliability" + name.substring(dot)));
        }
    }
}
