package charteroak.agreements.form;

import charteroak.agreements.act.Act;
import charteroak.agreements.project.ProjectStage;
import charteroak.agreements.succession.RequestType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** As what a request is handed in: first as a proposal, then as the form. */
public enum Handing {
    PROPOSAL(Act.Kind.PROPOSAL_SUBMITTED, EnumSet.of(ProjectStage.DRAFT)),
    FORM(Act.Kind.FORM_SUBMITTED, EnumSet.of(ProjectStage.FORM_ISSUED, ProjectStage.MODIFICATION_REQUESTED));

    private final Act.Kind act;
    private final Set<ProjectStage> before;

    Handing(Act.Kind act, Set<ProjectStage> before) {
        this.act = act;
        this.before = before;
    }

    /** What is handed in next at a stage; empty where the requester has nothing to write. */
    public static Optional<Handing> at(ProjectStage stage) {
        return Arrays.stream(values())
                .filter(handing -> handing.before.contains(stage))
                .findFirst();
    }

    /** What a request of a type hands in next at a stage; empty where the requester has nothing to write. */
    public static Optional<Handing> at(ProjectStage stage, RequestType type) {
        return at(stage).map(handing -> type.skipsTheProposal() ? FORM : handing);
    }

    /** What an act hands in; empty for any other act. */
    public static Optional<Handing> by(Act.Kind act) {
        return Arrays.stream(values()).filter(handing -> handing.act == act).findFirst();
    }

    /** Whether what is due with one is due with another, which comes at the same time or later. */
    boolean isDueBy(Handing other) {
        return compareTo(other) <= 0;
    }
}
