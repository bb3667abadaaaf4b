/** The commands. The only place that reads the environment. */
package io.marquee.cli;
