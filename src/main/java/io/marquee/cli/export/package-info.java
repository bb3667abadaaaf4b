/** Lists of everyone in a file, written on all processors and resumed when they were stopped. */
package io.marquee.cli.export;
