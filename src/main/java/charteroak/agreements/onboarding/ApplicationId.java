package charteroak.agreements.onboarding;

import charteroak.ground.id.PublicId;
import java.util.Locale;

/** The public id of an agency's application to take part. */
final class ApplicationId extends PublicId {

    ApplicationId(String value) {
        super(value);
    }

    /** The id of the application with a number. */
    static ApplicationId numbered(String number) {
        return new ApplicationId("application-" + number.toLowerCase(Locale.ROOT));
    }
}
