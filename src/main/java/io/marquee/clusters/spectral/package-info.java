/** How the groups of {@link io.marquee.clusters} are found: spectral clustering of taste profiles. Training only. */
package io.marquee.clusters.spectral;
