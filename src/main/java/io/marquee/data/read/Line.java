package io.marquee.data.read;

import java.util.List;

/**
 * A record of a text file, taken apart.
 *
 * @param number the line that it begins at, from 1
 * @param text the record as it stands
 * @param whole false when a quote never closes
 */
record Line(long number, String text, List<String> fields, boolean whole) {}
