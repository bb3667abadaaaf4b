package io.marquee.web.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.logging.Level;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What pages and the browser say in the console. After each test it must be silent, but for what the test expects. */
public final class Console {
    private final Chromium chromium;
    private final List<String> expected = new ArrayList<>();
    private final List<String> allowed = new ArrayList<>();

    Console(Chromium chromium) {
        this.chromium = chromium;
    }

    /** Has errors and warnings that contain some words pass; the test fails where there is none in the end. */
    public void expect(String words) {
        expected.add(words);
    }

    /** Has errors and warnings that contain some words pass, should there be any. */
    public void allow(String words) {
        allowed.add(words);
    }

    void forget() {
        expected.clear();
        allowed.clear();
        said();
    }

    /** What is wrong with what was said: all that was unexpected, and all that was expected in vain. */
    List<String> faults() {
        List<String> said = said();
        List<String> faults = new ArrayList<>(said);
        allowed.forEach(words -> faults.removeIf(line -> line.contains(words)));
        expected.forEach(words -> faults.removeIf(line -> line.contains(words)));
        expected.stream()
                .filter(words -> said.stream().noneMatch(line -> line.contains(words)))
                .map(words -> "expected in vain: " + words)
                .forEach(faults::add);
        return faults;
    }

    private List<String> said() {
        Predicate<LogEntry> bad = entry -> entry.getLevel().intValue() >= Level.WARNING.intValue();
        return chromium.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(bad)
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }
}
