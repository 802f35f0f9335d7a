package charteroak.agreements.request;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.ActRegister.Accepted;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.disclosure.Disclosures;
import charteroak.agreements.form.Handing;
import charteroak.agreements.form.HandingIn;
import charteroak.agreements.project.ProjectStage;
import charteroak.ground.visibility.Audience;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What an act in a project writes beside itself: what is handed in is kept as it was and seen by those who review it, what is taken up gets
 * its number, and what was approved is public once its requester was told.
 */
@Component
record BroughtAlong(HandingIn handingIn, Disclosures disclosures) {

    /** Holds the form that is about to be handed in, so that what is judged is what is kept. */
    void hold(Act.Kind kind, ProjectId project) {
        Handing.by(kind).ifPresent(handing -> handingIn.hold(project));
    }

    Accepted along(ProjectCircumstances project, Act act) {
        ProjectId id = project.project().id();
        return Handing.by(act.kind())
                .map(handing -> handedIn(project, handing, act))
                .orElseGet(() -> new Accepted(
                        act,
                        content -> {
                            switch (act.kind()) {
                                case PROPOSAL_TAKEN_UP, FORM_TAKEN_UP -> handingIn.number(id, act.effectiveOn());
                                case DECISION_COMMUNICATED -> publish(project);
                                default -> {}
                            }
                        },
                        act.told()));
    }

    private Accepted handedIn(ProjectCircumstances project, Handing handing, Act act) {
        ProjectId id = project.project().id();
        Map<String, Object> told = new HashMap<>();
        told.put("act", act.told());
        told.put("form", handingIn.content(id).version());
        return new Accepted(
                act,
                content -> {
                    handingIn.handIn(id, handing, act.effectiveOn());
                    disclose(project, Audience.AUTHOR, Audience.PARTICIPANTS);
                },
                told);
    }

    private void publish(ProjectCircumstances project) {
        if (project.stage().underneath() == ProjectStage.APPROVED
                && handingIn.isOfAForm(project.project().id())) {
            disclose(project, Audience.PARTICIPANTS, Audience.PUBLIC);
        }
    }

    private void disclose(ProjectCircumstances project, Audience before, Audience after) {
        if (project.project().audience() == before) {
            disclosures.keep(project.project().id().value(), after);
        }
    }
}
