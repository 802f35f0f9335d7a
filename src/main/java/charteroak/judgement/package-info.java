/**
 * Whether a use of data is lawful: the facts and rules, the verdicts, decisions that can be verified again, conflicts,
 * deadlines and plans.
 */
@NullMarked
package charteroak.judgement;

import org.jspecify.annotations.NullMarked;
