package io.marquee.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The versions of Marquee and of all that shapes its results. */
public final class Versions {
    private static final String RESOURCE = "/versions.properties";

    private Versions() {}

    /** By name: marquee, java, xgboost4j, smile, tablesaw. */
    public static Map<String, String> all() {
        Map<String, String> versions = new TreeMap<>();
        versions.put("java", System.getProperty("java.version"));
        libraries().forEach((name, version) -> versions.put(name.toString(), version.toString()));
        return versions;
    }

    private static Properties libraries() {
        Properties properties = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream(RESOURCE)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own " + RESOURCE + " cannot be read", e);
        }
        return properties;
    }
}
