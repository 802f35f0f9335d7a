/**
 * What was agreed and asked for: agreements with their acts, their drafting and signing, projects and their requests,
 * and what is disclosed of them.
 */
@NullMarked
package charteroak.agreements;

import org.jspecify.annotations.NullMarked;
