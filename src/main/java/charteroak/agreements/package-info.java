/**
 * What was agreed and asked for: agreements with their drafting, signing and other acts, projects with their uses of
 * data, and who may see any of the catalog's things.
 */
@NullMarked
package charteroak.agreements;

import org.jspecify.annotations.NullMarked;
