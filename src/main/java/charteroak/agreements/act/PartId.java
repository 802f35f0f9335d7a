package charteroak.agreements.act;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.ground.id.PublicId;

/** The public id of what belongs to an agreement or a project. */
public abstract sealed class PartId extends PublicId {

    private PartId(String value) {
        super(value);
    }

    /** The public id of an act. */
    public static final class ActId extends PartId {

        public ActId(String value) {
            super(value);
        }

        /** The id of the act that a key distinguishes from all others. */
        public static ActId keyed(String key) {
            return new ActId("act-" + key);
        }
    }

    /** The public id of a schedule. */
    public static final class ScheduleId extends PartId {

        public ScheduleId(String value) {
            super(value);
        }

        /** The id of the schedule of an agreement that a key distinguishes from its others. */
        public static ScheduleId keyed(AgreementId agreement, String key) {
            return new ScheduleId("schedule-%s-%s".formatted(agreement.slug(), key));
        }
    }
}
