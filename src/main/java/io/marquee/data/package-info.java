/** Ratings sets: columns of ratings, the catalogue of movies, ids and positions, readers for every release form. */
package io.marquee.data;
