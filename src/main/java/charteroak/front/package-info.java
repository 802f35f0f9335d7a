/** What spans all wings: search, the public register, and the seed that a first start loads. */
@NullMarked
package charteroak.front;

import org.jspecify.annotations.NullMarked;
