/** Reasons, likenesses and searches. */
package io.marquee.api.endpoint.insights;
