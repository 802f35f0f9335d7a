/** The rules written down once more, as plainly as possible: one use, one way and one day at a time. It shares facts with the engine and nothing else. */
@NullMarked
package charteroak.daybyday;

import org.jspecify.annotations.NullMarked;
