package charteroak.agreements.agreement;

import charteroak.agreements.agreement.Schedule.ElementList;
import charteroak.agreements.clause.Term;
import charteroak.catalogue.law.Condition;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * The terms without which a sharing agreement does not go out for signature: what section 4-67aa of the general statutes and the bases it
 * cites ask of the document itself. What they ask of a use of data, of a person or of counsel is judged elsewhere. Pure.
 */
public final class MandatoryTerms {

    /** The code of the law that asks terms of every sharing agreement. */
    public static final String OF_EVERY_AGREEMENT = "CT-4-67aa";

    private final Standing agreement;
    private final Collection<Standing> licenses;
    private final LocalDate day;

    private MandatoryTerms(Standing agreement, Collection<Standing> licenses, LocalDate day) {
        this.agreement = agreement;
        this.licenses = licenses;
        this.day = day;
    }

    /**
     * The conditions that the document does not meet on a day, of those that the law asks of it, each once and in their order.
     *
     * @param licenses the licenses of the same project, which name the people who have access
     */
    public static List<Condition> missing(
            Standing agreement, Collection<Standing> licenses, Collection<Condition> asked, LocalDate day) {
        MandatoryTerms terms = new MandatoryTerms(agreement, licenses, day);
        return asked.stream()
                .distinct()
                .filter(condition -> !terms.meets(condition))
                .toList();
    }

    private boolean meets(Condition condition) {
        return switch (condition.evaluator()) {
            case FIELD -> states(Term.statedFor(condition.code()));
            case COMPUTED -> meetsOnItsFace(condition.code());
            case ATTESTED, UNMAPPED -> true;
        };
    }

    private boolean meetsOnItsFace(String code) {
        return switch (code) {
            case "PURPOSES_STATED_AND_LIMITED" ->
                schedules().stream().noneMatch(each -> each.purposes().isEmpty());
            case "INDIVIDUALS_WITH_ACCESS_LISTED", "PERMITTED_USERS_LISTED" ->
                licenses.stream().anyMatch(license -> !license.dossier().users().isEmpty());
            case "DESTRUCTION_DEADLINE_SET", "DESIGNATES_AUTHORIZED_REPRESENTATIVE" -> states(Term.statedFor(code));
            case "PII_ELEMENTS_LISTED", "INFORMATION_DISCLOSED_LISTED" ->
                schedules().stream().allMatch(each -> each.elementList() == ElementList.LISTED);
            default -> true;
        };
    }

    private boolean states(String code) {
        return agreement.clause(code, day).isPresent();
    }

    private List<Schedule> schedules() {
        return agreement.dossier().schedules().stream()
                .filter(each -> agreement.partOf(each.id()).contains(day))
                .toList();
    }
}
