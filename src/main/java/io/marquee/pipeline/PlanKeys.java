package io.marquee.pipeline;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The keys that a plan must have: one for each component of {@link Plan} and of the records in it. */
final class PlanKeys {
    private static final PropertyNamingStrategies.KebabCaseStrategy SPELLING =
            new PropertyNamingStrategies.KebabCaseStrategy();

    private PlanKeys() {}

    /** What is wrong with the keys of a plan, in words; empty when nothing is. */
    static List<String> faults(Set<String> keys) {
        Set<String> expected = keys("", Plan.class);
        List<String> faults = new ArrayList<>();
        keys.stream().filter(key -> !expected.contains(key)).sorted().forEach(key -> faults.add("unknown key " + key));
        expected.stream().filter(key -> !keys.contains(key)).forEach(key -> faults.add("missing key " + key));
        return faults;
    }

    private static Set<String> keys(String prefix, Class<?> record) {
        Set<String> keys = new TreeSet<>();
        for (RecordComponent component : record.getRecordComponents()) {
            String key = prefix + SPELLING.translate(component.getName());
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                keys.addAll(keys(prefix, component.getType()));
            } else if (component.getType().isRecord()) {
                keys.addAll(keys(key + ".", component.getType()));
            } else {
                keys.add(key);
            }
        }
        return keys;
    }
}
