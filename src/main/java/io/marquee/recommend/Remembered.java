package io.marquee.recommend;

import io.marquee.people.Person;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The latest people whom a bundle has taken in, until they say something new. Safe from any thread. */
final class Remembered {
    private static final int MOST = 256;
    private static final float LOAD = 0.75f;

    private final Map<Integer, Memory> byUser = new LinkedHashMap<>(2 * MOST, LOAD, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Memory> eldest) {
            return size() > MOST;
        }
    };

    /** The viewer that was made of this very person before, or is made now. */
    Viewer get(Person person, Function<Person, Viewer> taken) {
        Memory memory = find(person.userId());
        if (memory == null || memory.person != person) {
            memory = new Memory(person, taken.apply(person));
            put(memory);
        }
        return memory.viewer;
    }

    private synchronized Memory find(int userId) {
        return byUser.get(userId);
    }

    private synchronized void put(Memory memory) {
        byUser.put(memory.person.userId(), memory);
    }

    private record Memory(Person person, Viewer viewer) {}
}
