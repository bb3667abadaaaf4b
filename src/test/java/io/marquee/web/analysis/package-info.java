/** Journeys of people who look at the data: groups, similarity and activity. What they see must equal what the API says. */
package io.marquee.web.analysis;
