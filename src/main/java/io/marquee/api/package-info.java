/**
 * The HTTP API: the server and the list of its routes. What answers from is in {@code live}, what a route is made of in
 * {@code http}, and each route has one class in {@code endpoint}.
 */
package io.marquee.api;
