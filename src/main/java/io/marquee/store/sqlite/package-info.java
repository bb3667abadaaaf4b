/** The store in one SQLite file: nothing to install, nothing to run. */
package io.marquee.store.sqlite;
