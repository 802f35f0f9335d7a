package charteroak.front.seedformat;

import static charteroak.front.seedformat.Forms.CLAUSE;
import static charteroak.front.seedformat.Forms.CODE;
import static charteroak.front.seedformat.Forms.DAY;
import static charteroak.front.seedformat.Forms.FLAG;
import static charteroak.front.seedformat.Forms.INSTANT;
import static charteroak.front.seedformat.Forms.TEXT;
import static charteroak.front.seedformat.Forms.YEAR;
import static charteroak.front.seedformat.Forms.idOf;
import static charteroak.front.seedformat.Forms.mention;
import static charteroak.front.seedformat.Forms.mentionWithArgument;
import static charteroak.front.seedformat.Forms.named;
import static charteroak.front.seedformat.Forms.several;
import static charteroak.front.seedformat.Forms.word;
import static charteroak.front.seedformat.RecordForm.optional;
import static charteroak.front.seedformat.RecordForm.required;

import java.util.List;

/** The form of each file of a seed folder, in the order in which {@code catalog-seed/README.md} describes them. */
final class SeedFormat {

    static final RecordForm PROGRAMME = RecordForm.of(
            required(
                    "programme",
                    RecordForm.of(
                                    required("code", CODE),
                                    required("name", TEXT),
                                    optional("aliases", several(TEXT)),
                                    required("definitionsPublishedAt", INSTANT))
                            .naming(Thing.PROGRAMME, "code")),
            optional(
                    "bodies",
                    several(RecordForm.of(required("code", CODE), required("name", TEXT), required("description", TEXT))
                            .naming(Thing.BODY, "code"))),
            optional(
                    "learningAgenda",
                    several(RecordForm.of(
                                    required("topic", TEXT),
                                    optional("agency", mention(Thing.AGENCY)),
                                    optional("validFrom", DAY),
                                    optional("validTo", DAY),
                                    optional("source", TEXT))
                            .withDays("validFrom", "validTo"))),
            required(
                    "agencies",
                    several(RecordForm.of(
                                    required("code", CODE),
                                    required("name", TEXT),
                                    optional("aliases", several(TEXT)),
                                    required("kind", word(SeedWords.AGENCY_KIND)),
                                    optional("sector", TEXT),
                                    optional("source", TEXT),
                                    optional("illustrative", FLAG),
                                    optional(
                                            "roles",
                                            several(RecordForm.of(
                                                            required("role", word(SeedWords.PROGRAMME_ROLE_KIND)),
                                                            optional("validFrom", DAY),
                                                            optional("validTo", DAY),
                                                            optional("source", TEXT))
                                                    .withDays("validFrom", "validTo"))),
                                    optional(
                                            "seats",
                                            several(RecordForm.of(
                                                            required("body", mention(Thing.BODY)),
                                                            optional("validFrom", DAY),
                                                            optional("validTo", DAY))
                                                    .withDays("validFrom", "validTo"))))
                            .naming(Thing.AGENCY, "code")
                            .with(SeedRules::inventedOrSourced))));

    static final RecordForm LAW = RecordForm.of(
            optional(
                    "protectionClasses",
                    several(RecordForm.of(
                                    required("code", CODE),
                                    required("name", TEXT),
                                    required("description", TEXT),
                                    optional("education", FLAG))
                            .naming(Thing.PROTECTION_CLASS, "code"))),
            optional(
                    "conditions",
                    several(RecordForm.of(
                                    required("code", CODE),
                                    required("title", TEXT),
                                    required("evaluator", word(SeedWords.CONDITION_EVALUATOR)),
                                    optional("source", TEXT))
                            .naming(Thing.CONDITION, "code")
                            .with(LawRules::computesWhatItSays))),
            optional(
                    "legalBases",
                    several(RecordForm.of(
                                    required("code", CODE),
                                    required("title", TEXT),
                                    required("citation", TEXT),
                                    required("appliesTo", TEXT),
                                    required("permits", TEXT),
                                    optional("purposes", several(word(SeedWords.PURPOSE))),
                                    optional("conditions", several(mentionWithArgument(Thing.CONDITION))),
                                    required("confidence", word(SeedWords.CONFIDENCE)),
                                    optional("source", TEXT),
                                    optional("satisfies", several(mention(Thing.PROTECTION_CLASS))),
                                    optional("validFrom", DAY),
                                    optional("validTo", DAY))
                            .naming(Thing.LEGAL_BASIS, "code")
                            .with(LawRules::namesKnownPurposes)
                            .withDays("validFrom", "validTo"))));

    static final RecordForm SYSTEMS = RecordForm.of(required(
            "systems",
            several(RecordForm.of(
                            required("id", idOf(Thing.SYSTEM)),
                            required("agency", mention(Thing.AGENCY)),
                            required("name", TEXT),
                            optional("audience", word(SeedWords.AUDIENCE)),
                            optional("aliases", several(TEXT)),
                            optional(
                                    "datasets",
                                    several(RecordForm.of(
                                                    required("id", idOf(Thing.DATASET)),
                                                    required("title", TEXT),
                                                    optional("description", TEXT),
                                                    optional("audience", word(SeedWords.AUDIENCE)),
                                                    required(
                                                            "protectionClasses",
                                                            several(mention(Thing.PROTECTION_CLASS))))
                                            .naming(Thing.DATASET, "id")
                                            .with(SeedRules::protectedBySomeClass))))
                    .naming(Thing.SYSTEM, "id"))));

    static final RecordForm CONCEPT = RecordForm.of(
                    required("scheme", word(SeedWords.CONCEPT_SCHEME)),
                    required("code", CODE),
                    optional("name", TEXT),
                    optional("url", TEXT))
            .naming(Thing.CONCEPT, "scheme", "code");

    static final RecordForm ELEMENT = RecordForm.of(
                    required("id", idOf(Thing.ELEMENT)),
                    required("dataset", mention(Thing.DATASET)),
                    required("name", TEXT),
                    required("dataType", word(SeedWords.DATA_TYPE)),
                    optional("rawDataType", TEXT),
                    optional("yearsFrom", YEAR),
                    optional("yearsTo", YEAR),
                    optional("rawYears", TEXT),
                    required("classification", word(SeedWords.CLASSIFICATION)),
                    required("identifierClass", word(SeedWords.IDENTIFIER_CLASS)),
                    optional("protectionClasses", several(mention(Thing.PROTECTION_CLASS))),
                    optional("concepts", several(mention(Thing.CONCEPT))),
                    optional("derivedFrom", several(mention(Thing.ELEMENT))),
                    optional("audience", word(SeedWords.AUDIENCE)),
                    optional("definition", TEXT))
            .naming(Thing.ELEMENT, "id")
            .withYears();

    static final RecordForm AGREEMENT = RecordForm.of(required(
            "agreement",
            RecordForm.of(
                            required("number", CODE),
                            required("kind", word(SeedWords.AGREEMENT_KIND)),
                            required("title", TEXT),
                            optional("audience", word(SeedWords.AUDIENCE)),
                            optional("scope", word(SeedWords.AGREEMENT_SCOPE)),
                            required("illustrative", FLAG),
                            optional("source", TEXT),
                            optional("termFrom", DAY),
                            optional("termTo", DAY),
                            optional("under", several(mention(Thing.AGREEMENT))),
                            optional("licenses", mention(Thing.PROJECT)),
                            optional("terms", named(TEXT)),
                            optional(
                                    "users",
                                    several(RecordForm.of(
                                                    required("key", CODE),
                                                    required("name", TEXT),
                                                    optional("organisation", TEXT),
                                                    required("stateEmployee", FLAG))
                                            .naming(Thing.USER, "key"))),
                            required(
                                    "parties",
                                    several(RecordForm.of(
                                            required("role", word(SeedWords.PARTY_ROLE)),
                                            required("agency", mention(Thing.AGENCY))))),
                            optional(
                                    "schedules",
                                    several(RecordForm.of(
                                                    required("key", CODE),
                                                    optional("provider", mention(Thing.AGENCY)),
                                                    required("purposes", several(word(SeedWords.PURPOSE))),
                                                    optional("yearsFrom", YEAR),
                                                    optional("yearsTo", YEAR),
                                                    optional("elementList", word(SeedWords.ELEMENT_LIST)),
                                                    optional("legalBases", several(mention(Thing.LEGAL_BASIS))),
                                                    optional("datasets", several(mention(Thing.DATASET))),
                                                    optional("elements", several(mention(Thing.ELEMENT))))
                                            .naming(Thing.SCHEDULE, "key")
                                            .withYears())),
                            optional(
                                    "acts",
                                    several(RecordForm.of(
                                                    required("key", CODE),
                                                    required("kind", word(SeedWords.AGREEMENT_ACT_KIND)),
                                                    optional("by", mention(Thing.AGENCY)),
                                                    required("effectiveOn", DAY),
                                                    required("recordedAt", INSTANT),
                                                    optional("note", TEXT),
                                                    optional("schedule", mention(Thing.SCHEDULE)),
                                                    optional("concerns", mention(Thing.AGENCY)),
                                                    optional("voids", mention(Thing.ACT)),
                                                    optional("amendment", mention(Thing.ACT)),
                                                    optional("condition", mentionWithArgument(Thing.CONDITION)),
                                                    optional("determination", word(SeedWords.IRB_DETERMINATION)),
                                                    optional("until", DAY),
                                                    optional("user", mention(Thing.USER)),
                                                    optional("termTo", DAY),
                                                    optional("terms", named(CLAUSE)),
                                                    optional("addsSchedules", several(mention(Thing.SCHEDULE))),
                                                    optional("endsSchedules", several(mention(Thing.SCHEDULE))))
                                            .naming(Thing.ACT, "key")
                                            .with(SeedRules::saysWhatItsKindNeeds)
                                            .with(SeedRules::datesItsDestruction))))
                    .naming(Thing.AGREEMENT, "number")
                    .withDays("termFrom", "termTo")
                    .with(SeedRules::datesItsDestruction)
                    .with(SeedRules::signsOnlyAmendments)
                    .with(SeedRules::numberedAsItsFile)
                    .with(SeedRules::inventedOrSourced)));

    static final RecordForm PROJECT = RecordForm.of(required(
            "project",
            RecordForm.of(
                            required("number", CODE),
                            required("title", TEXT),
                            optional("titleEs", TEXT),
                            required("summary", TEXT),
                            optional("summaryEs", TEXT),
                            required("purpose", word(SeedWords.PURPOSE)),
                            required("stage", word(SeedWords.PROJECT_STAGE)),
                            optional("audience", word(SeedWords.AUDIENCE)),
                            optional("topic", TEXT),
                            required("recipient", mention(Thing.AGENCY)),
                            optional("startsOn", DAY),
                            optional("endsOn", DAY),
                            optional("reliesOn", several(mention(Thing.AGREEMENT))),
                            required("illustrative", FLAG),
                            optional("source", TEXT),
                            optional(
                                    "request",
                                    RecordForm.of(
                                                    required("number", CODE),
                                                    required("type", word(SeedWords.REQUEST_TYPE)),
                                                    optional("receivedOn", DAY))
                                            .naming(Thing.REQUEST, "number")),
                            optional(
                                    "uses",
                                    several(RecordForm.of(
                                                    required("use", word(SeedWords.USE_KIND)),
                                                    optional("yearsFrom", YEAR),
                                                    optional("yearsTo", YEAR),
                                                    required("elements", several(mention(Thing.ELEMENT))))
                                            .withYears())),
                            optional(
                                    "acts",
                                    several(RecordForm.of(
                                                    required("key", CODE),
                                                    required("kind", word(SeedWords.PROJECT_ACT_KIND)),
                                                    optional("by", mention(Thing.AGENCY)),
                                                    required("effectiveOn", DAY),
                                                    required("recordedAt", INSTANT),
                                                    optional("note", TEXT),
                                                    optional("vote", word(SeedWords.VOTE_VALUE)),
                                                    optional("finding", TEXT),
                                                    optional("voids", mention(Thing.ACT)))
                                            .naming(Thing.ACT, "key")
                                            .with(SeedRules::saysWhatItsKindNeeds))))
                    .naming(Thing.PROJECT, "number")
                    .withDays("startsOn", "endsOn")
                    .with(SeedRules::numberedAsItsFile)
                    .with(SeedRules::inventedOrSourced)
                    .with(SeedRules::asksThroughARequest)
                    .with(SeedRules::asksForEachUseOnce)));

    static final RecordForm ALIASES = RecordForm.of(required(
            "aliases",
            several(RecordForm.of(
                            required("dataset", mention(Thing.DATASET)),
                            required("namespace", TEXT),
                            optional("name", TEXT),
                            optional("prefix", TEXT),
                            optional("pattern", TEXT),
                            optional("fields", named(mention(Thing.ELEMENT))))
                    .namingByOneOf(Thing.ALIAS, "namespace", List.of("name", "prefix", "pattern"))
                    .with(SeedRules::namedInOneWay))));

    private SeedFormat() {}
}
