/** What {@code script/bench} runs: it starts the product as users do, measures it from outside, and writes {@code bench/RESULTS.md}. */
@NullMarked
package charteroak.bench;

import org.jspecify.annotations.NullMarked;
