/** Groups of users with similar taste, and how newcomers find theirs. */
package io.marquee.clusters;
