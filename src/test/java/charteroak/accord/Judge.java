package charteroak.accord;

import charteroak.accord.Agencies.Element;
import charteroak.accord.Drawn.Asked;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a use is lawful on a day, as plainly as the rules are written, from the agreements as they are answered, the law of the
 * seed and what was drawn.
 */
record Judge(Law law, Drawn drawn, List<Paper> papers, List<Told> proceedings, LocalDate day) {

    private static final Set<String> OF_EDUCATION = Set.of("AUDIT", "EVALUATION", "COMPLIANCE", "ENFORCEMENT");
    private static final Set<String> OF_STUDIES = Set.of("PREDICTIVE_TESTS", "STUDENT_AID", "IMPROVE_INSTRUCTION");
    private static final Set<String> FOR_NO_IDENTIFIER = Set.of(
            "DEIDENTIFIED",
            "DEID_METHOD_IN",
            "EXPERT_REPORT_OR_18_REMOVED",
            "RECORD_CODE_NOT_DERIVED_FROM_PII",
            "DIRECT_IDENTIFIERS_REMOVED");

    boolean isCovered(Asked use) {
        boolean isPayload = use.use().equals("PAYLOAD");
        return isEligible()
                && isKeptFromIdentifying(use)
                && isBound(use.element().agency())
                && isBound(Agencies.HUB)
                && of("DSA")
                        .anyMatch(sharing -> isPayload
                                ? of("DUL")
                                        .anyMatch(license ->
                                                isShared(use, sharing, license) && isLicensed(use, sharing, license))
                                : isShared(use, sharing, null));
    }

    /** Two agencies, a topic of the agenda, and a yes of each agency whose data is asked for. */
    boolean isEligible() {
        return drawn.providers().size() >= 2
                && Agencies.TOPIC.equals(drawn.topic())
                && drawn.providers().stream().allMatch(this::saysYes);
    }

    private boolean saysYes(String agency) {
        return proceedings.stream()
                .filter(act -> act.text("kind").equals("VOTED") && !act.is("voided"))
                .filter(act -> act.text("by.code").equals(agency))
                .reduce((earlier, later) -> later)
                .filter(act -> act.text("vote").equals("YES"))
                .isPresent();
    }

    /** Names and numbers of persons are for linking, Social Security numbers only to wages. */
    private boolean isKeptFromIdentifying(Asked use) {
        boolean isNumber = use.element().name().equals("ssn");
        boolean toWages = drawn.uses().stream().anyMatch(each -> isWage(each.element()));
        return use.use().equals("LINKAGE_KEY")
                ? !isNumber || toWages
                : !use.element().isIdentifier();
    }

    private static boolean isWage(Element element) {
        return element.classes().contains("UC_WAGE") && !element.isKey();
    }

    private boolean isBound(String agency) {
        return papers.stream().filter(paper -> paper.is("EMOU")).anyMatch(paper -> paper.binds(agency, day));
    }

    Stream<Paper> of(String kind) {
        return papers.stream().filter(paper -> paper.is(kind));
    }

    private boolean isShared(Asked use, Paper sharing, @Nullable Paper license) {
        String provider = use.element().agency();
        boolean isPayload = use.use().equals("PAYLOAD");
        List<Told> granting = sharing.schedules().stream()
                .filter(schedule -> Paper.isPart(schedule, day))
                .filter(schedule -> schedule.text("provider.code").equals(provider))
                .filter(schedule -> grants(schedule, use.element()))
                .filter(schedule -> schedule.texts("purposes").contains(drawn.purpose()))
                .filter(schedule -> sharing.isAffirmed(schedule, day))
                .filter(schedule -> isLawful(use, sharing, schedule, license))
                .toList();
        return sharing.binds(provider, day)
                && sharing.hasParty(provider, "PROVIDER")
                && sharing.hasParty(Agencies.HUB, "HUB")
                && (!sharing.told().text("scope").equals("PER_REQUEST")
                        || sharing.hasParty(drawn.recipient(), "RECIPIENT"))
                && (!isPayload || !sharing.clause("SUPPRESSION_RULE", day).isBlank())
                && inYears(use, granting);
    }

    private static boolean grants(Told schedule, Element element) {
        return isListed(schedule, element)
                || schedule.each("datasets").stream()
                        .anyMatch(dataset -> dataset.text("id")
                                .equals("dataset-" + element.agency().toLowerCase(Locale.ROOT)));
    }

    private static boolean isListed(Told schedule, Element element) {
        return schedule.each("elements.nodes").stream()
                .anyMatch(each -> each.text("id").equals(element.id()));
    }

    private static boolean inYears(Asked use, List<Told> schedules) {
        Integer from = use.from();
        Integer to = use.to();
        if (from == null || to == null) {
            return !schedules.isEmpty();
        }
        for (int year = from; year <= to; year++) {
            int asked = year;
            boolean isGranted = schedules.stream().anyMatch(schedule -> isOf(asked, schedule));
            if (!isGranted || year < Agencies.FIRST_YEAR || year > Agencies.LAST_YEAR) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOf(int year, Told schedule) {
        Integer first = schedule.number("years.from");
        Integer last = schedule.number("years.to");
        return (first == null || first <= year) && (last == null || last >= year);
    }

    /** Each class has a basis that admits the purpose and whose conditions all hold. */
    private boolean isLawful(Asked use, Paper sharing, Told schedule, @Nullable Paper license) {
        Set<String> cited = new HashSet<>();
        schedule.each("legalBases").forEach(basis -> cited.add(basis.text("code")));
        for (String protection : use.element().classes()) {
            if (cited.stream()
                    .map(law::basis)
                    .filter(basis -> basis.satisfies().contains(protection) && basis.admits(drawn.purpose()))
                    .noneMatch(basis -> basis.conditions().stream()
                            .allMatch(condition -> holds(condition, basis, cited, use, sharing, schedule, license)))) {
                return false;
            }
            boolean isStudied = OF_STUDIES.contains(drawn.purpose());
            if (law.isEducation(protection) && !OF_EDUCATION.contains(drawn.purpose()) && !isStudied) {
                return false;
            }
        }
        boolean isOfMeals = use.element().classes().contains("NSLA");
        return !isOfMeals
                || cited.contains("NSLA")
                        && cited.stream()
                                .anyMatch(code -> law.basis(code).satisfies().contains("FERPA"));
    }

    private boolean holds(
            String condition,
            Law.Basis basis,
            Set<String> cited,
            Asked use,
            Paper sharing,
            Told schedule,
            @Nullable Paper license) {
        String code = Law.code(condition);
        boolean isKey = use.use().equals("LINKAGE_KEY");
        if (FOR_NO_IDENTIFIER.contains(code) && use.element().isIdentifier() || code.equals("BAA_EXECUTED") && !isKey) {
            return false;
        }
        return switch (law.evaluator(condition)) {
            case "ATTESTED" -> sharing.attested(schedule, code, day).equals("ATTESTED");
            case "FIELD" ->
                isStated(code.equals("SMALL_CELL_RULE_APPLIED") ? "SUPPRESSION_RULE" : code, sharing)
                        && !sharing.attested(schedule, code, day).equals("ATTESTATION_WITHDRAWN");
            case "COMPUTED" ->
                switch (code) {
                    case "PII_ELEMENTS_LISTED", "INFORMATION_DISCLOSED_LISTED" ->
                        schedule.text("elementList").equals("LISTED") && isListed(schedule, use.element());
                    case "DESIGNATES_AUTHORIZED_REPRESENTATIVE" -> isStated("AUTHORIZED_REPRESENTATIVE", sharing);
                    case "DESTRUCTION_DEADLINE_SET" -> isStated("DESTRUCTION_DEADLINE", sharing);
                    case "DIRECT_IDENTIFIERS_REMOVED" ->
                        Agencies.ELEMENTS.stream().noneMatch(each -> each.isIdentifier() && grants(schedule, each));
                    case "PERMITTED_USERS_LISTED" ->
                        isKey
                                || license != null
                                        && !license.told().each("users").isEmpty();
                    case "FERPA_BASIS_ALSO_SATISFIED" -> besides("FERPA", basis, cited);
                    case "UC603_ALSO_SATISFIED" ->
                        !use.element().classes().contains("UC_WAGE") || besides("UC_WAGE", basis, cited);
                    default -> true;
                };
            default -> false;
        };
    }

    private boolean besides(String protection, Law.Basis basis, Set<String> cited) {
        return cited.stream()
                .filter(code -> !code.equals(basis.code()))
                .anyMatch(code -> law.basis(code).satisfies().contains(protection));
    }

    private boolean isStated(String code, Paper paper) {
        return !paper.clause(code, day).isBlank();
    }

    /** A license of the recipient in force, that lists the element and nothing beyond, for people who are bound and reviewed. */
    private boolean isLicensed(Asked use, Paper sharing, Paper license) {
        LocalDate sharingEnds = sharing.lastDay(day);
        LocalDate ends = license.lastDay(day);
        List<Told> users = license.told().each("users").stream()
                .filter(user -> license.last(day, of(user), "ACCESS_GRANTED", "ACCESS_ENDED")
                        .filter(act -> act.text("kind").equals("ACCESS_GRANTED"))
                        .isPresent())
                .toList();
        return license.isInForce(day)
                && license.hasParty(drawn.recipient(), "LICENSEE", "RECIPIENT")
                && license.told().each("under").stream()
                        .anyMatch(above -> above.text("number").equals(sharing.number()))
                && listsOnlyWhatIsGranted(license)
                && (sharingEnds == null || ends != null && !ends.isAfter(sharingEnds))
                && license.schedules().stream()
                        .anyMatch(schedule -> isListed(schedule, use.element())
                                && (schedule.texts("purposes").isEmpty()
                                        || schedule.texts("purposes").contains(drawn.purpose()))
                                && inYears(use, List.of(schedule)))
                && !users.isEmpty()
                && users.stream()
                        .allMatch(user -> license.isDone(day, of(user), "NDA_SIGNED")
                                && license.isDone(day, of(user), "USER_ACKNOWLEDGED")
                                && (user.is("stateEmployee")
                                        || !use.element().classes().contains("UC_WAGE")))
                && license.last(day, act -> true, "IRB_DETERMINED")
                        .filter(act -> !act.text("determination").equals("DISAPPROVED"))
                        .filter(act -> !(act.day("until") instanceof LocalDate until && until.isBefore(day)))
                        .isPresent();
    }

    /** Every element that it lists is granted by an agreement under which it is made. */
    private boolean listsOnlyWhatIsGranted(Paper license) {
        List<String> above = license.told().each("under").stream()
                .map(upper -> upper.text("number"))
                .toList();
        return license.schedules().stream()
                .flatMap(schedule -> schedule.each("elements.nodes").stream())
                .map(listed -> Agencies.element(listed.text("id")))
                .allMatch(element -> of("DSA")
                        .filter(sharing -> above.contains(sharing.number()))
                        .flatMap(sharing -> sharing.schedules().stream())
                        .anyMatch(schedule -> Paper.isPart(schedule, day) && grants(schedule, element)));
    }

    private static java.util.function.Predicate<Told> of(Told user) {
        return act -> act.text("user.id").equals(user.text("id"));
    }
}
