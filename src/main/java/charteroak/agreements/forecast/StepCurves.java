package charteroak.agreements.forecast;

import charteroak.agreements.project.ProjectStage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The curves of all stages by past stays: of requests with about as many agencies and documents, drawn toward those of requests with about as
 * many agencies, and these toward all. Where few past cases tell of a stage, the baseline of the program helps out. Pure.
 */
final class StepCurves {

    /** From how many stays on that are over the baseline of the program is left out of a stage. */
    static final int ENOUGH = 20;

    /** As how many cases those of the wider group weigh in a narrower one. */
    private static final double OF_WIDER_GROUP = 10;

    private static final double OF_BASELINE = 5;

    /**
     * The request itself is counted among the past cases, and left out of those who left: so the chance that it stays longer than the longest
     * of them is one in as many as there are, and not none.
     */
    private static final double OF_ITSELF = 1;

    /** Stages at which each document takes its time. */
    private static final Set<ProjectStage> BY_DOCUMENTS =
            EnumSet.of(ProjectStage.AGREEMENT_DRAFTING, ProjectStage.SIGNATURE_COLLECTION);

    private final Map<ProjectStage, List<Stay>> stays = new EnumMap<>(ProjectStage.class);
    private final Map<Group, StepCurve> curves = new ConcurrentHashMap<>();
    private final boolean withBaseline;

    private StepCurves(boolean withBaseline) {
        this.withBaseline = withBaseline;
    }

    static StepCurves of(Collection<Stay> stays) {
        return of(stays, true);
    }

    static StepCurves withoutBaseline(Collection<Stay> stays) {
        return of(stays, false);
    }

    private static StepCurves of(Collection<Stay> stays, boolean withBaseline) {
        StepCurves curves = new StepCurves(withBaseline);
        for (Stay stay : stays) {
            curves.stays.computeIfAbsent(stay.at(), any -> new ArrayList<>()).add(stay);
        }
        return curves;
    }

    /** Requests with about as many agencies and documents; none of either where they do not matter. */
    private record Group(ProjectStage at, int agencies, int documents) {

        static Group of(ProjectStage at, int agencies, int documents) {
            boolean byDocuments = BY_DOCUMENTS.contains(at) && documents > 0;
            return new Group(at, Math.clamp(agencies, 2, 4), byDocuments ? Math.clamp(documents, 2, 3) : 0);
        }

        boolean holds(Stay stay) {
            Group other = of(stay.at(), stay.agencies(), stay.documents());
            return agencies == other.agencies && (documents == 0 || documents == other.documents);
        }

        Optional<Group> wider() {
            return documents == 0 ? Optional.empty() : Optional.of(new Group(at, agencies, 0));
        }
    }

    StepCurve of(ProjectStage stage, int agencies, int documents) {
        return of(Group.of(stage, agencies, documents));
    }

    private StepCurve of(Group group) {
        StepCurve known = curves.get(group);
        if (known == null) {
            StepCurve wider = group.wider().map(this::of).orElseGet(() -> ofAll(group.at()));
            known = StepCurve.of(
                    staysAt(group.at()).stream().filter(group::holds).toList(), wider, OF_WIDER_GROUP);
            curves.put(group, known);
        }
        return known;
    }

    private StepCurve ofAll(ProjectStage stage) {
        return baseline(stage)
                .map(baseline -> StepCurve.of(staysAt(stage), baseline, OF_BASELINE))
                .orElseGet(() -> StepCurve.of(staysAt(stage), StepCurve.NOTHING, OF_ITSELF));
    }

    private Optional<StepCurve> baseline(ProjectStage stage) {
        return withBaseline && ended(stage) < ENOUGH ? FoundingBaseline.of(stage) : Optional.empty();
    }

    /** Whether the baseline of the program helps out at a stage. */
    boolean restsOnBaseline(ProjectStage stage) {
        return baseline(stage).isPresent();
    }

    private long ended(ProjectStage stage) {
        return staysAt(stage).stream().filter(stay -> stay.to() != null).count();
    }

    List<Stay> staysAt(ProjectStage stage) {
        return stays.getOrDefault(stage, List.of());
    }
}
