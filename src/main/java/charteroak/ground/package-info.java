/**
 * What every feature stands on: the graph, the API, who asks and what they may do and see, the trail of what was done,
 * and limits. It knows no feature.
 */
@NullMarked
package charteroak.ground;

import org.jspecify.annotations.NullMarked;
