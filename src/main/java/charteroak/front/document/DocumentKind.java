package charteroak.front.document;

import charteroak.agreements.act.AgreementKind;
import charteroak.front.template.TemplateUse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The documents that are written, each from the template of its name. */
enum DocumentKind implements TemplateUse {
    DSA("document", Set.of(AgreementKind.DSA), List.of("OWNERSHIP", "LINKING", "OUTPUT_REVIEW", "AUDIT")),
    DUL(
            "document",
            Set.of(AgreementKind.DUL),
            List.of(
                    "OWNERSHIP",
                    "SECURITY",
                    "NO_REIDENTIFICATION",
                    "OUTPUT_REVIEW",
                    "RETURN_OR_DESTROY",
                    "ACCOUNTABILITY")),
    LETTER_OF_INTENT("document", Set.of(AgreementKind.LETTER_OF_INTENT), List.of("INTENT")),
    EMOU("document", Set.of(AgreementKind.EMOU), List.of()),
    JOINDER("joinder", Set.of(AgreementKind.EMOU), List.of("JOINING")),
    NDA("nda", Set.of(AgreementKind.DUL), List.of("CONFIDENTIALITY", "NO_REIDENTIFICATION")),
    ACKNOWLEDGMENT("acknowledgment", Set.of(AgreementKind.DUL), List.of("RULES_OF_USE")),
    DESTRUCTION("destruction", Set.of(AgreementKind.DUL), List.of("RETURN_OR_DESTROY")),
    PACKET("packet", Set.of(), List.of());

    private final String address;
    private final Set<AgreementKind> agreements;
    private final List<String> articles;

    DocumentKind(String address, Set<AgreementKind> agreements, List<String> articles) {
        this.address = address;
        this.agreements = agreements;
        this.articles = articles;
    }

    /** The document of an agreement at an address, such as {@code nda}; empty where agreements of its kind have none there. */
    static Optional<DocumentKind> at(String address, AgreementKind agreement) {
        return Stream.of(values())
                .filter(kind -> kind.address.equals(address) && kind.agreements.contains(agreement))
                .findFirst();
    }

    /** The codes of the clauses that are the same in every such document. */
    List<String> articles() {
        return articles;
    }

    @Override
    public String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Class<? extends Record> facts() {
        return this == PACKET ? PacketFacts.class : AgreementFacts.class;
    }
}
