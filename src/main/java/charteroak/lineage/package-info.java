/**
 * What was done with data: the events that a matching engine reports, and the runs, columns and findings made of them.
 */
@NullMarked
package charteroak.lineage;

import org.jspecify.annotations.NullMarked;
