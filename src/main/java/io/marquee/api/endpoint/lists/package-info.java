/** Lists of movies: for one person, for people together, for everyone. */
package io.marquee.api.endpoint.lists;
