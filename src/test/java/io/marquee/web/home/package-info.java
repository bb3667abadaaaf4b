/** Journeys of people who want something to watch: saying who they are, the quick start, their shelves, rating and tuning. */
package io.marquee.web.home;
