/** The store in a MongoDB database: for web processes whose own disk forgets. */
package io.marquee.store.mongo;
