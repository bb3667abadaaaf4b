/** Routes that tell what users did, as JSON and as tables. */
package io.marquee.api.endpoint.analytics;
