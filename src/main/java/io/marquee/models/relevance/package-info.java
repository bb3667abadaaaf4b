/** Models of what a user will watch, rather than of how many stars the user will give. */
package io.marquee.models.relevance;
