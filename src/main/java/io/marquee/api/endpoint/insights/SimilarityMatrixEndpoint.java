package io.marquee.api.endpoint.insights;

import io.marquee.api.endpoint.Score;
import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.InsightParameters;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Request;
import io.marquee.api.http.form.CsvTable;
import io.marquee.recommend.Viewer;
import io.marquee.recommend.tastes.Likeness;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** How alike some users are, everyone to everyone: the numbers of a heat map. */
public final class SimilarityMatrixEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/similarity";
    }

    @Override
    public List<Parameter<?>> query() {
        return List.of(InsightParameters.USERS);
    }

    @Override
    public Answer answer(Request request) {
        List<Integer> users = request.value(InsightParameters.USERS);
        List<Viewer> people = users.stream().map(request::viewer).toList();
        List<List<Likeness>> all =
                request.compute(() -> request.serving().recommender().insights().compareAll(people));
        View view = new View(
                users, map(all, likeness -> Score.rounded(likeness.similarity())), map(all, Likeness::overlap));
        return Answer.jsonOrCsv(request, view, () -> CsvTable.of(Cell.class, view.cells()));
    }

    private static <T> List<List<T>> map(List<List<Likeness>> all, Function<Likeness, T> part) {
        return all.stream().map(row -> row.stream().map(part).toList()).toList();
    }

    record View(List<Integer> users, List<List<Double>> similarity, List<List<Integer>> overlap) {
        List<Cell> cells() {
            return IntStream.range(0, users.size() * users.size())
                    .mapToObj(place -> cell(place / users.size(), place % users.size()))
                    .toList();
        }

        private Cell cell(int row, int column) {
            return new Cell(
                    users.get(row),
                    users.get(column),
                    similarity.get(row).get(column),
                    overlap.get(row).get(column));
        }
    }

    /** One number of the matrix. */
    public record Cell(int userId, int otherId, double similarity, int overlap) {}
}
