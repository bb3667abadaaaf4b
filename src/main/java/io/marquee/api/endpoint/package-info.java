/** The routes, one class each. */
package io.marquee.api.endpoint;
