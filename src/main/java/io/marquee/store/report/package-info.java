/** What runs leave in the store for people to read: reports, and how far a run has come. */
package io.marquee.store.report;
