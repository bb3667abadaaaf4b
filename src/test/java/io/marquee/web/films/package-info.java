/** Journeys of people who look for films: browsing, the page of a film, one's own films, and other users'. */
package io.marquee.web.films;
