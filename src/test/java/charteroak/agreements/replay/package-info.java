/** Invented histories of requests, made apart from what is held against them. */
@NullMarked
package charteroak.agreements.replay;

import org.jspecify.annotations.NullMarked;
