/** What is read across all of it: search, the public register, and the catalog that a first start is seeded with. */
@NullMarked
package charteroak.front;

import org.jspecify.annotations.NullMarked;
