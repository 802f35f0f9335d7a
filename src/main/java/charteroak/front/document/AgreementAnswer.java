package charteroak.front.document;

import charteroak.agreements.act.Act.Determination;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Schedule.ElementList;
import charteroak.agreements.clause.Term;
import charteroak.catalogue.catalog.YearRange;
import charteroak.catalogue.law.Condition.Evaluator;
import charteroak.catalogue.law.Purpose;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the catalog answers about one agreement; null where there is none for whoever asks. */
record AgreementAnswer(@Nullable Told agreement) {

    static final String QUESTION = """
            query DocumentOfAgreement($number: String!) {
              agreement(number: $number) {
                number kind title scope illustrative termFrom termTo
                under { number title }
                parties { role signedOn agency { code name } }
                terms { code text }
                users { id name organisation stateEmployee }
                inForce { reason asOf }
                projects { number title summary purpose recipient { code name } }
                schedules {
                  id elementList purposes
                  years { from to }
                  provider { code name }
                  datasets { title system { agency { code name } } }
                  legalBases { code title citation conditions conditionDetails { code title evaluator } }
                  timeline { from until footing }
                  elements(first: 100) { ...ElementsOfPage }
                }
                acts {
                  kind effectiveOn note termTo condition determination until takesEffectOn voided
                  by { code name }
                  terms { code text }
                  schedule { id }
                  user { id }
                }
              }
            }
            """ + ListedElements.FRAGMENT;

    static final String LAW = """
            query LawOfEveryAgreement($code: String!) {
              legalBasis(code: $code) { code title citation conditions conditionDetails { code title evaluator } }
            }
            """;

    /** The law that asks terms of every agreement; null where the catalog holds none. */
    record Law(@Nullable Basis legalBasis) {}

    /** The agreement as it was told. */
    record Told(
            String number,
            AgreementKind kind,
            String title,
            @Nullable Scope scope,
            boolean illustrative,
            @Nullable LocalDate termFrom,
            @Nullable LocalDate termTo,
            List<Above> under,
            List<Bound> parties,
            List<Term> terms,
            List<Named> users,
            Force inForce,
            List<Served> projects,
            List<Granted> schedules,
            List<Done> acts) {

        Told with(List<Granted> whole) {
            return new Told(
                    number,
                    kind,
                    title,
                    scope,
                    illustrative,
                    termFrom,
                    termTo,
                    under,
                    parties,
                    terms,
                    users,
                    inForce,
                    projects,
                    whole,
                    acts);
        }
    }

    /** Whether an agreement stands for many requests or serves one. */
    enum Scope {
        STANDING,
        PER_REQUEST
    }

    /** An agreement under which this one is made. */
    record Above(String number, String title) {}

    /** An agency. */
    record NamedAgency(String code, String name) {}

    /** A party, and the day of its signature. */
    record Bound(PartyRole role, @Nullable LocalDate signedOn, NamedAgency agency) {}

    /** A person whom a license names. */
    record Named(String id, String name, @Nullable String organisation, boolean stateEmployee) {}

    /** Whether the agreement is in force, and why. */
    record Force(String reason, LocalDate asOf) {}

    /** A project that relies on the agreement or is licensed by it. */
    record Served(String number, String title, String summary, Purpose purpose, NamedAgency recipient) {}

    /** A schedule. */
    record Granted(
            String id,
            ElementList elementList,
            List<Purpose> purposes,
            @Nullable YearRange years,
            @Nullable NamedAgency provider,
            List<ListedElements.InDataset> datasets,
            List<Basis> legalBases,
            List<Footed> timeline,
            ListedElements elements) {

        Granted with(ListedElements all) {
            return new Granted(id, elementList, purposes, years, provider, datasets, legalBases, timeline, all);
        }

        boolean isPartOn(LocalDate day) {
            return !rests(day, Footing.NOT_PART);
        }

        /** Whether no affirmation of counsel counts for it on a day: there is none, it was taken back, or it came too late. */
        boolean isUnaffirmedOn(LocalDate day) {
            return rests(day, Footing.UNAFFIRMED);
        }

        private boolean rests(LocalDate day, Footing footing) {
            return timeline.stream()
                    .filter(each -> each.from() == null || !each.from().isAfter(day))
                    .filter(each -> each.until() == null || !each.until().isBefore(day))
                    .anyMatch(each -> each.footing() == footing);
        }
    }

    /** Days on which a schedule rests on the same. */
    record Footed(@Nullable LocalDate from, @Nullable LocalDate until, Footing footing) {}

    /** What a schedule rests on. */
    enum Footing {
        NOT_PART,
        PROVIDER_OUT,
        UNAFFIRMED,
        AFFIRMED,
        UNASKED
    }

    /** A legal basis with its conditions; those in {@code conditions} have their arguments. */
    record Basis(String code, String title, String citation, List<String> conditions, List<Asked> conditionDetails) {}

    /** A condition of law. */
    record Asked(String code, String title, Evaluator evaluator) {}

    /** An act. */
    record Done(
            Kind kind,
            LocalDate effectiveOn,
            @Nullable String note,
            @Nullable LocalDate termTo,
            @Nullable String condition,
            @Nullable Determination determination,
            @Nullable LocalDate until,
            @Nullable LocalDate takesEffectOn,
            boolean voided,
            @Nullable NamedAgency by,
            List<Term> terms,
            @Nullable Identified schedule,
            @Nullable Identified user) {

        boolean isAbout(Granted granted) {
            return schedule != null && schedule.id().equals(granted.id());
        }

        boolean isAbout(Named named) {
            return user != null && user.id().equals(named.id());
        }
    }

    /** A thing by its public id. */
    record Identified(String id) {}
}
