/** Routes by which people join, rate, mark movies and leave. */
package io.marquee.api.endpoint.people;
