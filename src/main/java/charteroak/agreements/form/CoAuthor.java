package charteroak.agreements.form;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.ground.fingerprint.Fingerprint;

/**
 * Somebody who writes the form of a request beside whoever began it.
 *
 * @param person the identity provider's lasting name for them
 * @param name the name to show, as it was when they joined
 */
record CoAuthor(ProjectId project, String person, String name) {

    private static final int LENGTH_OF_AN_ID = 16;

    /** By which the others name them; it tells nothing of the person. */
    String id() {
        return Fingerprint.ofLines("co-author", project, person).substring(0, LENGTH_OF_AN_ID);
    }
}
