/** Requests that nobody should send, made from {@code openapi.json} and by mutation, and what is to be said of the answers. */
package io.marquee.api.hostile;
