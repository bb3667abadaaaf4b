/** What people say of movies while the service runs: newcomers, ratings, marks, and who is to be forgotten. */
package io.marquee.people;
