/** What is kept of each release: its whole graph, on which every later server starts and answers as it did. */
@NullMarked
package charteroak.release;

import org.jspecify.annotations.NullMarked;
