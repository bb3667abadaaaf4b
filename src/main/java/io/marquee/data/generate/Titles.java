package io.marquee.data.generate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Invents titles as MovieLens would write them: articles at the end, now and then quotes, commas and accents. */
final class Titles {
    private static final int MOST_ATTEMPTS = 20;

    private static final List<String> ADJECTIVES = List.of(
            "Crimson",
            "Silent",
            "Last",
            "Broken",
            "Golden",
            "Hidden",
            "Midnight",
            "Electric",
            "Savage",
            "Gentle",
            "Lonely",
            "Distant",
            "Burning",
            "Frozen",
            "Velvet",
            "Forgotten",
            "Restless",
            "Paper",
            "Hollow",
            "Bright",
            "Secret",
            "Wild",
            "Perfect",
            "Ordinary",
            "Stolen",
            "Final",
            "Blue",
            "Invisible",
            "Little",
            "Endless",
            "Naïve",
            "Déjà Vu");
    private static final List<String> NOUNS = List.of(
            "Harbor",
            "Orchard",
            "Winter",
            "Engine",
            "Garden",
            "Detective",
            "Promise",
            "Station",
            "Letter",
            "River",
            "Stranger",
            "Kingdom",
            "Summer",
            "Machine",
            "Daughter",
            "Carnival",
            "Horizon",
            "Verdict",
            "Lighthouse",
            "Echo",
            "Mirror",
            "Bride",
            "Outlaw",
            "Symphony",
            "Shadow",
            "Voyage",
            "Castle",
            "Clockmaker",
            "Tiger",
            "Café",
            "Señorita",
            "Rendezvous",
            "Dreamer",
            "Witness",
            "Island",
            "Thief");
    private static final List<String> PLACES = List.of(
            "Paris",
            "São Paulo",
            "Tokyo",
            "the Moon",
            "Köln",
            "Montréal",
            "Manhattan",
            "the North",
            "Málaga",
            "Oslo",
            "Venus",
            "Bombay",
            "the Abyss",
            "Havana",
            "Kraków",
            "Elm Street");
    private static final List<String> NAMES = List.of(
            "Amélie", "Max", "Zoë", "Harvey", "Ingrid", "José", "Ruby", "Oscar", "Björn", "Clara", "Dexter", "Łucja",
            "Fanny", "Igor", "Noé", "Stella");

    private final Set<String> taken = new HashSet<>();

    /** A title with its year; the same one comes twice only where all attempts to find a new one fail. */
    String invent(int year, RandomGenerator random) {
        String title = title(random) + " (" + year + ")";
        for (int attempt = 1; attempt < MOST_ATTEMPTS && !taken.add(title); attempt++) {
            title = title(random) + " " + (attempt + 1) + " (" + year + ")";
        }
        return title;
    }

    private static String title(RandomGenerator random) {
        String adjective = any(ADJECTIVES, random);
        String noun = any(NOUNS, random);
        String place = any(PLACES, random);
        String name = any(NAMES, random);
        return switch (random.nextInt(12)) {
            case 0, 1 -> adjective + " " + noun + ", The";
            case 2 -> adjective + " " + noun;
            case 3 -> noun + " of " + place + ", The";
            case 4 -> name + " and the " + adjective + " " + noun;
            case 5 -> name + "'s " + noun;
            case 6 -> name + ", " + any(NAMES, random) + " and " + any(NAMES, random);
            case 7 -> "\"" + adjective + "\" " + noun + " in " + place;
            case 8 -> adjective + " in " + place;
            case 9 -> noun + " & " + any(NOUNS, random);
            case 10 -> "Goodbye, " + place + "!";
            default -> adjective + " " + noun + ": " + any(NOUNS, random) + " of " + name;
        };
    }

    private static String any(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }
}
