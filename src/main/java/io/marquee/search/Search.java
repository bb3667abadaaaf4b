package io.marquee.search;

import io.marquee.binary.Sha256;
import io.marquee.data.Dataset;
import io.marquee.models.Models;
import io.marquee.models.Trainer;
import io.marquee.pipeline.PlanFile;
import io.marquee.pipeline.PlanText;
import io.marquee.pipeline.TomlFile;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Random search with successive halving: many candidates are tried a little, the better ones more thoroughly, and so on; the
 * plan's own settings go all the way, so that the end tells what was gained. Candidates are drawn as by Bergstra and Bengio
 * (2012), “Random search for hyper-parameter optimization”, JMLR 13, and dropped as by Jamieson and Talwalkar (2016),
 * “Non-stochastic best arm identification and hyperparameter optimization”, <a
 * href="https://arxiv.org/abs/1502.07943">arXiv:1502.07943</a>.
 *
 * <p>Every finished trial is taken down. A search that was stopped goes on where it was, and ends with the same result.
 */
public final class Search {
    private static final long FIRST_SPLIT = 101;
    private static final int KEY_DIGITS = 12;

    private final SearchPlan search;
    private final TomlFile plan;
    private final String program;

    private Search(SearchPlan search, TomlFile plan, String program) {
        this.search = search;
        this.plan = plan;
        this.program = program;
    }

    /**
     * Reads a search.
     *
     * @param file what to search
     * @param plan the plan whose settings it starts from
     * @param program what tells this build of the program from another
     * @throws io.marquee.pipeline.PlanException when a file cannot be followed, or a candidate makes no plan
     */
    public static Search read(Path file, Path plan, String program) throws IOException {
        Search search = new Search(SearchPlan.read(file), TomlFile.read(plan), program);
        search.candidates().forEach(search::trainer);
        return search;
    }

    /**
     * Runs what has not been run yet.
     *
     * @param folder that the journal and the record are written to
     */
    public Found run(Dataset whole, Path folder, Progress progress) throws IOException {
        String key = key(whole);
        String name = "search-" + search.model() + "-" + key;
        Journal journal = Journal.open(folder.resolve(name + ".jsonl"));
        Sandbox sandbox = Sandbox.of(whole, search);
        List<Candidate> alive = candidates();
        List<Scored> scored = List.of();
        for (int i = 0; i < search.rungs().size(); i++) {
            Rung rung = search.rungs().get(i);
            String label = "rung %d of %d, %d candidates"
                    .formatted(i + 1, search.rungs().size(), alive.size());
            scored = scored(alive, rung, sandbox, journal, label, progress);
            alive = best(scored);
        }
        SearchRecord record = SearchRecord.of(search, whole, program, scored, journal);
        Path written = record.write(folder.resolve(name + ".json"));
        return new Found(record, new PlanText(plan.text()).with(record.best().values()), written);
    }

    private List<Candidate> candidates() {
        return Candidate.of(search, new PlanText(plan.text()));
    }

    private List<Scored> scored(
            List<Candidate> alive, Rung rung, Sandbox sandbox, Journal journal, String label, Progress progress)
            throws IOException {
        Sandbox part = sandbox.of(rung.users(), search.seed());
        List<Scored> scored = new ArrayList<>();
        try (Progress.Task task = progress.start(label, (long) alive.size() * rung.splits())) {
            for (Candidate candidate : alive) {
                List<Double> values = new ArrayList<>();
                for (long split : splits(rung)) {
                    values.add(trial(candidate, rung, split, part, journal).value());
                    task.advance(1);
                }
                scored.add(new Scored(candidate, values));
            }
        }
        Comparator<Scored> lowestFirst = Comparator.comparingDouble(Scored::mean);
        scored.sort(search.goal().lowestIsBest() ? lowestFirst : lowestFirst.reversed());
        return scored;
    }

    private static List<Long> splits(Rung rung) {
        return LongStream.range(FIRST_SPLIT, FIRST_SPLIT + rung.splits())
                .boxed()
                .toList();
    }

    private Trial trial(Candidate candidate, Rung rung, long split, Sandbox part, Journal journal) throws IOException {
        Trial.Key key = new Trial.Key(candidate.number(), rung.users(), split);
        if (journal.of(key).isPresent()) {
            return journal.of(key).get();
        }
        long start = System.nanoTime();
        double value = part.value(trainer(candidate), split);
        Trial trial = new Trial(candidate.number(), rung.users(), split, value, (System.nanoTime() - start) / 1e9);
        journal.add(trial);
        return trial;
    }

    /** The better ones, one in {@link SearchPlan#keep}, and the plan's own settings. */
    private List<Candidate> best(List<Scored> scored) {
        int kept = (scored.size() + search.keep() - 1) / search.keep();
        return IntStream.range(0, scored.size())
                .filter(place -> place < kept || scored.get(place).candidate().number() == 0)
                .mapToObj(place -> scored.get(place).candidate())
                .toList();
    }

    private Trainer trainer(Candidate candidate) {
        PlanText text = new PlanText(plan.text()).with(candidate.values());
        return PlanFile.of(new TomlFile(plan.name(), text.text())).plan().tuned(Models.named(search.model()));
    }

    /** Tells trials that may go on from those of another search, plan, set or program. */
    private String key(Dataset whole) {
        String recipe = String.join(
                "\n", program, search.toString(), PlanFile.of(plan).values().toString(), whole.hash());
        return Sha256.hex(recipe).substring(0, KEY_DIGITS);
    }
}
