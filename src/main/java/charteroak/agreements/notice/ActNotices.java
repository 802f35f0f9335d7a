package charteroak.agreements.notice;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.act.WrittenAct;
import charteroak.ground.outbox.Announcement;
import charteroak.ground.outbox.Outbox;
import charteroak.ground.visibility.SeenGraph;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells outside of each act, and of the stages to which it moved projects, at the end of the transaction that writes it. What an act says is
 * not told: whoever wants to know asks for it in its own name.
 */
@Component
record ActNotices(Outbox outbox, SeenGraph graph, StageNotices stages) {

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void follow(WrittenAct written) {
        Act act = written.act();
        if (act != null && outbox.isHeard()) {
            NoticedThing.of(act.subjectId(), graph)
                    .filter(thing -> !thing.isADraft())
                    .ifPresent(thing -> outbox.put(announcement(act, thing)));
            stages.movedBy(act.subjectId());
        }
    }

    private static Announcement announcement(Act act, NoticedThing thing) {
        String kind = switch (act.subjectId()) {
            case AgreementId agreement -> "agreement";
            case ProjectId project -> "project";
        };
        return new Announcement(
                act.subjectId(),
                NoticeTypes.of(act.kind()),
                act.recordedAt(),
                thing.readers(),
                Map.of(
                        "act",
                        act.id(),
                        "kind",
                        act.kind(),
                        kind,
                        act.subjectId(),
                        "number",
                        thing.number(),
                        "effectiveOn",
                        act.effectiveOn()));
    }
}
