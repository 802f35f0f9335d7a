package charteroak.judgement.coverage;

import charteroak.agreements.agreement.ForceChange;
import charteroak.agreements.agreement.InForce;
import charteroak.judgement.verdict.ImpactReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an act would change if it were done.
 *
 * @param inForceBefore whether the agreement is in force on the day of the act if it is not done; null for an act in a project
 * @param inForceAfter whether it would be if it were done; null for an act in a project
 * @param forceChanges the days on which the agreement would stand otherwise
 * @param impact what would change for projects
 */
record ActImpact(
        @Nullable InForce inForceBefore,
        @Nullable InForce inForceAfter,
        List<ForceChange> forceChanges,
        ImpactReport impact) {}
