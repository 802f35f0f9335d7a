/** Starts the catalog; every feature is a package within one of the wings below this one. */
@NullMarked
package charteroak;

import org.jspecify.annotations.NullMarked;
