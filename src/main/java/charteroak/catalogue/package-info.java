/**
 * What data there is: agencies, datasets and data elements, the law that protects them, and who governs the program.
 */
@NullMarked
package charteroak.catalogue;

import org.jspecify.annotations.NullMarked;
