/** How a run tells, in the store, how far it is. */
package io.marquee.pipeline.journal;
