package charteroak.agreements.act;

import charteroak.ground.id.PublicId;
import charteroak.ground.store.Row;
import java.util.Locale;

/** The public id of what an act is done to. */
public abstract sealed class SubjectId extends PublicId {

    private SubjectId(String value) {
        super(value);
    }

    /** Reads the {@code id} of a node of either kind, and whether it is {@code ofProject}. */
    public static SubjectId of(Row row) {
        return row.flag("ofProject") ? row.id("id", ProjectId::new) : row.id("id", AgreementId::new);
    }

    /** The public id of an agreement. */
    public static final class AgreementId extends SubjectId {

        private static final String START = "agreement-";

        public AgreementId(String value) {
            super(value);
        }

        /** The id of the agreement with a number. */
        public static AgreementId numbered(String number) {
            return new AgreementId(START + slug(number));
        }

        /** A number as ids have it. */
        public static String slug(String number) {
            return number.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        }

        /** What the ids of the agreement's parts have of its own. */
        public String slug() {
            return value().substring(START.length());
        }
    }

    /** The public id of a project. */
    public static final class ProjectId extends SubjectId {

        public ProjectId(String value) {
            super(value);
        }
    }
}
