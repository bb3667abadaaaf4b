/** The live path: user, cluster, candidates that the user has not seen, scores, the top of them. */
package io.marquee.recommend;
