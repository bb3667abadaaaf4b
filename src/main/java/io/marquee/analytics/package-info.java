/** What users did: figures of their ratings by time, movie, genre, cluster and user, from columns in memory. */
package io.marquee.analytics;
