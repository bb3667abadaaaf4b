package io.marquee.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class LeaderboardPictureTest {
    @TempDir
    private Path folder;

    private static Leaderboard board(Row... rows) {
        List<String> notes = List.of("Movies & <users>.");
        return new Leaderboard(
                "fixture", "0", "random:0.1", List.of(1L, 2L), 2, RankingSettings.standard(), List.of(rows), notes);
    }

    private static Row row(String model, Map<Measure, Figure> figures) {
        return new Row(model, figures, Map.of(), Map.of());
    }

    private static final Leaderboard BOTH = board(
            row("stars", Map.of(Measure.RMSE, Figure.of(0.8, 0.9), Measure.NDCG, Figure.of(0.02, 0.03))),
            row("plain", Map.of(Measure.RMSE, Figure.of(0.9, 1.0), Measure.NDCG, Figure.of(0.01, 0.02))),
            row("ranker", Map.of(Measure.NDCG, Figure.of(0.10, 0.12))));

    private Element svg(Leaderboard board) throws IOException, ParserConfigurationException, SAXException {
        Path file = folder.resolve("deep/board.svg");
        new LeaderboardPicture(board).write(file);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
    }

    private static List<Double> dots(Element svg) {
        NodeList found = svg.getElementsByTagName("circle");
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> Double.valueOf(((Element) found.item(i)).getAttribute("cx")))
                .toList();
    }

    @Test
    void hasADotForEachFigureLowerOnesFurtherLeft() throws Exception {
        List<Double> dots = dots(svg(BOTH));
        assertThat(dots).hasSize(5);
        assertThat(dots.get(0)).as("RMSE").isLessThan(dots.get(1));
        assertThat(dots.get(2)).as("NDCG").isGreaterThan(dots.get(3)).isLessThan(dots.get(4));
    }

    @Test
    void namesModelsFiguresAndTheNote() throws Exception {
        assertThat(svg(BOTH).getTextContent())
                .contains("fixture, random:0.1, 2 splits", "stars", "plain", "ranker", "0.8500", "0.1100")
                .contains("Movies & <users>.");
    }

    @Test
    void leavesOutWhatNoModelHas() throws Exception {
        Element svg = svg(board(row("plain", Map.of(Measure.RMSE, Figure.of(0.9)))));
        assertThat(dots(svg)).hasSize(1);
        assertThat(svg.getTextContent()).contains("RMSE").doesNotContain("NDCG");
    }

    @Test
    void isAPictureOfPixelsToo() throws IOException {
        Path file = folder.resolve("board.png");
        new LeaderboardPicture(BOTH).write(file);
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(2000);
        assertThat(Arrays.stream(image.getRGB(0, 0, 2000, image.getHeight(), null, 0, 2000))
                        .distinct()
                        .count())
                .as("colours")
                .isGreaterThan(10);
    }

    @Test
    void refusesOtherForms() {
        Path file = folder.resolve("board.pdf");
        assertThatThrownBy(() -> new LeaderboardPicture(BOTH).write(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("board.pdf", ".png or .svg");
        assertThat(file).doesNotExist();
    }
}
