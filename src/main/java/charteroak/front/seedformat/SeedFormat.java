package charteroak.front.seedformat;

import static charteroak.front.seedformat.Forms.CLAUSE;
import static charteroak.front.seedformat.Forms.CODE;
import static charteroak.front.seedformat.Forms.DAY;
import static charteroak.front.seedformat.Forms.FLAG;
import static charteroak.front.seedformat.Forms.INSTANT;
import static charteroak.front.seedformat.Forms.TEXT;
import static charteroak.front.seedformat.Forms.idOf;
import static charteroak.front.seedformat.Forms.mention;
import static charteroak.front.seedformat.Forms.mentionWithArgument;
import static charteroak.front.seedformat.Forms.named;
import static charteroak.front.seedformat.Forms.several;
import static charteroak.front.seedformat.Forms.word;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The form of each file of a seed folder, in the order in which {@code catalog-seed/README.md} describes them; the
 * forms of the things within a file stand before it.
 */
final class SeedFormat {

    private static final RecordForm PROGRAMME_ITSELF = coded(Thing.PROGRAMME, "name")
            .optional(several(TEXT), "aliases")
            .required(INSTANT, "definitionsPublishedAt");

    private static final RecordForm BODY = coded(Thing.BODY, "name", "description");

    private static final RecordForm TOPIC = new RecordForm()
            .required(TEXT, "topic")
            .optional(mention(Thing.AGENCY), "agency")
            .days("validFrom", "validTo")
            .optional(TEXT, "source");

    private static final RecordForm ROLE = new RecordForm()
            .required(word(SeedWords.PROGRAMME_ROLE_KIND), "role")
            .days("validFrom", "validTo")
            .optional(TEXT, "source");

    private static final RecordForm SEAT =
            new RecordForm().required(mention(Thing.BODY), "body").days("validFrom", "validTo");

    private static final RecordForm AGENCY = coded(Thing.AGENCY, "name")
            .optional(several(TEXT), "aliases")
            .required(word(SeedWords.AGENCY_KIND), "kind")
            .optional(TEXT, "sector", "source")
            .optional(FLAG, "illustrative")
            .optional(several(ROLE), "roles")
            .optional(several(SEAT), "seats")
            .with(SeedRules::inventedOrSourced);

    private static final RecordForm AGENDA_ITEM = new RecordForm()
            .optional(TEXT, "point")
            .optional(mention(Thing.PROJECT), "project")
            .optional(several(mention(Thing.AGENCY)), "inFavor", "against", "abstained")
            .optional(TEXT, "note")
            .with(SeedRules::saysWhatIsSpokenOf);

    private static final RecordForm MEETING = new RecordForm()
            .required(CODE, "number")
            .required(mention(Thing.BODY), "body")
            .required(DAY, "noticeOn", "heldOn")
            .optional(TEXT, "place")
            .required(FLAG, "illustrative")
            .optional(TEXT, "source")
            .optional(several(AGENDA_ITEM), "agenda")
            .optional(several(mention(Thing.AGENCY)), "present", "byLetter")
            .optional(TEXT, "minutes")
            .naming(Thing.MEETING, "number")
            .with(SeedRules::inventedOrSourced)
            .with(SeedRules::opensBeforeItDecides);

    private static final RecordForm APPLICATION_ACT = new RecordForm()
            .required(word(SeedWords.APPLICATION_ACT_KIND), "kind")
            .required(mention(Thing.AGENCY), "by")
            .required(DAY, "effectiveOn")
            .optional(TEXT, "text");

    private static final RecordForm APPLICATION = new RecordForm()
            .required(CODE, "number")
            .required(mention(Thing.AGENCY), "agency")
            .required(mention(Thing.AGREEMENT), "letter")
            .required(FLAG, "illustrative")
            .optional(TEXT, "source")
            .required(TEXT, "why", "data", "authority", "security", "conflicts")
            .required(several(APPLICATION_ACT), "acts")
            .naming(Thing.APPLICATION, "number")
            .with(SeedRules::inventedOrSourced)
            .with(SeedRules::goesByItsLetter);

    static final RecordForm PROGRAMME = new RecordForm()
            .required(PROGRAMME_ITSELF, "programme")
            .optional(several(BODY), "bodies")
            .optional(several(TOPIC), "learningAgenda")
            .required(several(AGENCY), "agencies")
            .optional(several(MEETING), "meetings")
            .optional(several(APPLICATION), "applications");

    private static final RecordForm PROTECTION_CLASS =
            coded(Thing.PROTECTION_CLASS, "name", "description").optional(FLAG, "education");

    private static final RecordForm CONDITION = coded(Thing.CONDITION, "title")
            .required(word(SeedWords.CONDITION_EVALUATOR), "evaluator")
            .optional(TEXT, "source")
            .with(SeedRules::computesWhatItSays);

    private static final RecordForm LEGAL_BASIS = coded(Thing.LEGAL_BASIS, "title", "citation", "appliesTo", "permits")
            .optional(several(word(SeedWords.PURPOSE)), "purposes")
            .optional(several(mentionWithArgument(Thing.CONDITION)), "conditions")
            .required(word(SeedWords.CONFIDENCE), "confidence")
            .optional(TEXT, "source")
            .optional(several(mention(Thing.PROTECTION_CLASS)), "satisfies")
            .days("validFrom", "validTo")
            .with(SeedRules::namesKnownPurposes);

    static final RecordForm LAW = new RecordForm()
            .optional(several(PROTECTION_CLASS), "protectionClasses")
            .optional(several(CONDITION), "conditions")
            .optional(several(LEGAL_BASIS), "legalBases");

    private static final RecordForm DATASET = new RecordForm()
            .required(idOf(Thing.DATASET), "id")
            .required(TEXT, "title")
            .optional(TEXT, "description")
            .optional(word(SeedWords.AUDIENCE), "audience")
            .required(several(mention(Thing.PROTECTION_CLASS)), "protectionClasses")
            .naming(Thing.DATASET, "id")
            .with(SeedRules::protectedBySomeClass);

    private static final RecordForm SYSTEM = new RecordForm()
            .required(idOf(Thing.SYSTEM), "id")
            .required(mention(Thing.AGENCY), "agency")
            .required(TEXT, "name")
            .optional(word(SeedWords.AUDIENCE), "audience")
            .optional(several(TEXT), "aliases")
            .optional(several(DATASET), "datasets")
            .naming(Thing.SYSTEM, "id");

    static final RecordForm SYSTEMS = new RecordForm().required(several(SYSTEM), "systems");

    /** The concepts that release 0.1.0 knew by their numbers to identify people, since its files have no column for it. */
    private static final Map<String, String> IDENTIFYING_IN_0_1_0 = Map.of(
            "concept-ceds-000115", "PERSON",
            "concept-ceds-000172", "PERSON",
            "concept-ceds-000184", "PERSON",
            "concept-pirl-100", "PERSON",
            "concept-pirl-2700", "SOCIAL_SECURITY_NUMBER");

    static final RecordForm CONCEPT = new RecordForm()
            .required(word(SeedWords.CONCEPT_SCHEME), "scheme")
            .required(CODE, "code")
            .optional(TEXT, "name", "url")
            .optional(word(SeedWords.CONCEPT_IDENTIFICATION), "identifies")
            .naming(Thing.CONCEPT, "scheme", "code")
            .with(group -> group.unlessWritten(
                    "identifies", IDENTIFYING_IN_0_1_0.get(Objects.requireNonNullElse(group.value("id"), ""))));

    static final RecordForm ELEMENT = new RecordForm()
            .required(idOf(Thing.ELEMENT), "id")
            .required(mention(Thing.DATASET), "dataset")
            .required(TEXT, "name")
            .required(word(SeedWords.DATA_TYPE), "dataType")
            .optional(TEXT, "rawDataType")
            .years()
            .optional(TEXT, "rawYears")
            .required(word(SeedWords.CLASSIFICATION), "classification")
            .required(word(SeedWords.IDENTIFIER_CLASS), "identifierClass")
            .optional(several(mention(Thing.PROTECTION_CLASS)), "protectionClasses")
            .optional(several(mention(Thing.CONCEPT)), "concepts")
            .optional(several(mention(Thing.ELEMENT)), "derivedFrom")
            .optional(word(SeedWords.AUDIENCE), "audience")
            .optional(TEXT, "definition")
            .naming(Thing.ELEMENT, "id");

    private static final RecordForm USER = new RecordForm()
            .required(CODE, "key")
            .required(TEXT, "name")
            .optional(TEXT, "organisation")
            .required(FLAG, "stateEmployee")
            .naming(Thing.USER, "key");

    private static final RecordForm PARTY =
            new RecordForm().required(word(SeedWords.PARTY_ROLE), "role").required(mention(Thing.AGENCY), "agency");

    private static final RecordForm SCHEDULE = new RecordForm()
            .required(CODE, "key")
            .optional(mention(Thing.AGENCY), "provider")
            .required(several(word(SeedWords.PURPOSE)), "purposes")
            .years()
            .optional(word(SeedWords.ELEMENT_LIST), "elementList")
            .optional(several(mention(Thing.LEGAL_BASIS)), "legalBases")
            .optional(several(mention(Thing.DATASET)), "datasets")
            .optional(several(mention(Thing.ELEMENT)), "elements")
            .naming(Thing.SCHEDULE, "key");

    private static final RecordForm AGREEMENT_ACT = act(SeedWords.AGREEMENT_ACT_KIND)
            .optional(mention(Thing.SCHEDULE), "schedule")
            .optional(mention(Thing.AGENCY), "concerns")
            .optional(mention(Thing.ACT), "voids", "amendment")
            .optional(mentionWithArgument(Thing.CONDITION), "condition")
            .optional(word(SeedWords.IRB_DETERMINATION), "determination")
            .optional(DAY, "until")
            .optional(mention(Thing.USER), "user")
            .optional(DAY, "termTo")
            .optional(named(CLAUSE), "terms")
            .optional(several(mention(Thing.SCHEDULE)), "addsSchedules", "endsSchedules")
            .with(SeedRules::datesItsDestruction);

    private static final RecordForm AGREEMENT_ITSELF = new RecordForm()
            .required(CODE, "number")
            .required(word(SeedWords.AGREEMENT_KIND), "kind")
            .required(TEXT, "title")
            .optional(word(SeedWords.AUDIENCE), "audience")
            .optional(word(SeedWords.AGREEMENT_SCOPE), "scope")
            .required(FLAG, "illustrative")
            .optional(TEXT, "source")
            .days("termFrom", "termTo")
            .optional(several(mention(Thing.AGREEMENT)), "under")
            .optional(mention(Thing.PROJECT), "licenses")
            .optional(named(TEXT), "terms")
            .optional(several(USER), "users")
            .required(several(PARTY), "parties")
            .optional(several(SCHEDULE), "schedules")
            .optional(several(AGREEMENT_ACT), "acts")
            .naming(Thing.AGREEMENT, "number")
            .with(SeedRules::datesItsDestruction)
            .with(SeedRules::signsOnlyAmendments)
            .with(SeedRules::numberedAsItsFile)
            .with(SeedRules::inventedOrSourced);

    static final RecordForm AGREEMENT = new RecordForm().required(AGREEMENT_ITSELF, "agreement");

    private static final RecordForm REQUEST = new RecordForm()
            .required(CODE, "number")
            .required(word(SeedWords.REQUEST_TYPE), "type")
            .optional(DAY, "receivedOn")
            .naming(Thing.REQUEST, "number");

    private static final RecordForm USE = new RecordForm()
            .required(word(SeedWords.USE_KIND), "use")
            .years()
            .required(several(mention(Thing.ELEMENT)), "elements");

    private static final RecordForm PROJECT_ACT = act(SeedWords.PROJECT_ACT_KIND)
            .optional(word(SeedWords.VOTE_VALUE), "vote")
            .optional(TEXT, "finding")
            .optional(mention(Thing.ACT), "voids");

    private static final RecordForm PROJECT_ITSELF = new RecordForm()
            .required(CODE, "number")
            .required(TEXT, "title")
            .optional(TEXT, "titleEs")
            .required(TEXT, "summary")
            .optional(TEXT, "summaryEs")
            .required(word(SeedWords.PURPOSE), "purpose")
            .required(word(SeedWords.PROJECT_STAGE), "stage")
            .optional(word(SeedWords.AUDIENCE), "audience")
            .optional(TEXT, "topic")
            .required(mention(Thing.AGENCY), "recipient")
            .days("startsOn", "endsOn")
            .optional(several(mention(Thing.AGREEMENT)), "reliesOn")
            .required(FLAG, "illustrative")
            .optional(TEXT, "source")
            .optional(REQUEST, "request")
            .optional(several(USE), "uses")
            .optional(several(PROJECT_ACT), "acts")
            .naming(Thing.PROJECT, "number")
            .with(SeedRules::numberedAsItsFile)
            .with(SeedRules::inventedOrSourced)
            .with(SeedRules::isNotStopped)
            .with(SeedRules::asksThroughARequest)
            .with(SeedRules::asksForEachUseOnce);

    static final RecordForm PROJECT = new RecordForm().required(PROJECT_ITSELF, "project");

    private static final RecordForm ALIAS = new RecordForm()
            .required(mention(Thing.DATASET), "dataset")
            .required(TEXT, "namespace")
            .optional(TEXT, "name", "prefix", "pattern")
            .optional(named(mention(Thing.ELEMENT)), "fields")
            .namingByOneOf(Thing.ALIAS, "namespace", List.of("name", "prefix", "pattern"))
            .with(SeedRules::namedInOneWay);

    static final RecordForm ALIASES = new RecordForm().required(several(ALIAS), "aliases");

    private SeedFormat() {}

    /** The form of a thing with some texts, which is named by its code. */
    private static RecordForm coded(Thing thing, String... texts) {
        return new RecordForm().required(CODE, "code").required(TEXT, texts).naming(thing, "code");
    }

    /** The form of what acts of every kind have. */
    private static RecordForm act(Set<String> kinds) {
        return new RecordForm()
                .required(CODE, "key")
                .required(word(kinds), "kind")
                .optional(mention(Thing.AGENCY), "by")
                .required(DAY, "effectiveOn")
                .required(INSTANT, "recordedAt")
                .optional(TEXT, "note")
                .naming(Thing.ACT, "key")
                .with(SeedRules::saysWhatItsKindNeeds);
    }
}
