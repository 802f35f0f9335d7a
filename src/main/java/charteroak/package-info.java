/** Starts the catalogue; every feature is a package below this one. */
@NullMarked
package charteroak;

import org.jspecify.annotations.NullMarked;
