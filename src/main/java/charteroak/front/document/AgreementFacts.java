package charteroak.front.document;

import java.util.List;

/**
 * What an agreement's documents may say, in words; what is not known is empty. Templates name its components.
 *
 * @param force whether it is in force, and why
 * @param asOf the day on which all of it is so
 * @param signed whether every party has signed
 * @param address where the catalog shows the same
 * @param version the version of the template
 */
record AgreementFacts(
        String number,
        String title,
        String force,
        String asOf,
        boolean illustrative,
        boolean standing,
        boolean signed,
        String termFrom,
        String termTo,
        String purposes,
        String representative,
        String destroyBy,
        String suppression,
        List<MadeUnder> above,
        List<Signatory> parties,
        List<ServedProject> projects,
        List<Clause> clauses,
        List<Article> articles,
        List<Attachment> attachments,
        List<Person> people,
        List<Review> reviews,
        List<Certificate> certificates,
        List<Amendment> amendments,
        String address,
        String version) {

    /** An agreement under which this one is made. */
    record MadeUnder(String aboveNumber, String aboveTitle) {}

    /** A party, in its role, and the day of its signature. */
    record Signatory(String role, String agency, String code, String signedOn) {}

    /** A project that the agreement serves. */
    record ServedProject(String project, String projectTitle, String summary, String purpose, String recipient) {}

    /**
     * What the agreement states under a code, or ought to.
     *
     * @param stated what it states; empty where it states nothing
     * @param proposed the program's wording, which it does not state yet; empty where it states one or is signed
     */
    record Clause(String code, String heading, String stated, String proposed, boolean missing, List<OwnWording> own) {}

    /** A part of the document that is the same for every agreement of its kind. */
    record Article(String heading, String text, List<OwnWording> own) {}

    /** What an agency says in place of the program's wording. */
    record OwnWording(String whose, String wording) {}

    /** What one provider grants; a license has one for all providers. */
    record Attachment(String letter, String provider, List<Section> sections) {}

    /**
     * A schedule of an attachment.
     *
     * @param affirmedLate the day of an affirmation that came after the schedule began to bind and does not count; empty where there is none
     */
    record Section(
            String place,
            String granted,
            String sectionPurposes,
            boolean allFields,
            List<GrantedElement> elements,
            List<GrantedDataset> datasets,
            List<LegalBasis> bases,
            boolean asksCounsel,
            String affirmedBy,
            String affirmedOn,
            String affirmedNote,
            String affirmedLate) {}

    /** An element that is granted. */
    record GrantedElement(String element, String dataset, String owner, String available) {}

    /** A dataset that is granted whole. */
    record GrantedDataset(String whole, String owner) {}

    /** A legal basis, and how each of its conditions is met. */
    record LegalBasis(String basis, String basisTitle, String citation, List<Met> conditions) {}

    /** A condition, and how it is met. */
    record Met(String condition, String asked, String how) {}

    /** A person whom a license names. */
    record Person(
            String name,
            String organization,
            boolean stateEmployee,
            String nda,
            String acknowledgment,
            String access) {}

    /** What an institutional review board determined. */
    record Review(String determination, String on, String until, String by, String note) {}

    /** A certificate of destruction. */
    record Certificate(String by, String on, String note) {}

    /** An amendment that took effect. */
    record Amendment(String on, String by, String note) {}
}
