package charteroak.agreements.negotiation;

import charteroak.ground.sentence.Reference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That the data of a project under a license must be destroyed, whether or not the license still runs.
 *
 * @param since the day since when; null where the program's log does not say
 */
record DestructionDue(Reference project, @Nullable LocalDate since) {}
