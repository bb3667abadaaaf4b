package io.marquee.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.evaluation.metrics.Reliability;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ReliabilityPictureTest {
    private static final Row STARS = new Row("stars", Map.of(Measure.RMSE, Figure.of(0.9)), Map.of(), Map.of());

    @TempDir
    private Path folder;

    private static Leaderboard board(Row... rows) {
        return new Leaderboard(
                "fixture", "0", "random:0.1", List.of(1L), 1, RankingSettings.standard(), List.of(rows), List.of());
    }

    /** Three at 0.1 of which none is liked, and one at 0.9 that is. */
    private static Row likes() {
        double[] probabilities = {0.1, 0.1, 0.1, 0.9};
        boolean[] liked = {false, false, false, true};
        return new Row(
                "likes",
                Map.of(Measure.AUC, Figure.of(1)),
                Map.of(),
                Map.of(),
                Reliability.of(probabilities, liked).bins());
    }

    @Test
    void isOfUseOnlyWhereAModelTellsProbabilities() {
        assertThat(new ReliabilityPicture(board(STARS)).isOfUse()).isFalse();
        assertThat(new ReliabilityPicture(board(STARS, likes())).isOfUse()).isTrue();
    }

    @Test
    void hasADotForEachBinWithRatings() throws Exception {
        Path file = folder.resolve("reliability.svg");
        new ReliabilityPicture(board(STARS, likes())).write(file);
        Element svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
        NodeList dots = svg.getElementsByTagName("circle");
        assertThat(dots.getLength()).as("one for the legend and two bins").isEqualTo(3);
        double few = number(dots, 2, "r");
        assertThat(number(dots, 1, "r")).isEqualTo(few * Math.sqrt(3), within(0.2));
        assertThat(number(dots, 2, "cx") - number(dots, 1, "cx")).isEqualTo(0.8 * 460, within(0.2));
        assertThat(number(dots, 1, "cy") - number(dots, 2, "cy")).isEqualTo(460, within(0.2));
        assertThat(svg.getTextContent())
                .contains("likes", "fixture, random:0.1")
                .doesNotContain("stars");
    }

    private static double number(NodeList dots, int dot, String attribute) {
        return Double.parseDouble(((Element) dots.item(dot)).getAttribute(attribute));
    }

    @Test
    void isAPictureOfPixelsToo() throws IOException {
        Path file = folder.resolve("reliability.png");
        new ReliabilityPicture(board(likes())).write(file);
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(1280);
    }
}
