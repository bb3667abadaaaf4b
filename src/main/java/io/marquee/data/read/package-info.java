/**
 * Reads ratings sets in every form that MovieLens has released, and The Movies Dataset, from folders and zips. Ratings are
 * parsed from bytes in one pass; everything else is small and goes through one table reader.
 */
package io.marquee.data.read;
