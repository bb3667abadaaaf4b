/** How long work reports its progress, without knowing who listens. */
package io.marquee.progress;
