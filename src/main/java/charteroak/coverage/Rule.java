package charteroak.coverage;

/** The rules of the programme that this rule set holds. */
public enum Rule {
    R01(
            "The provider is bound by an enterprise memorandum in force; a letter of intent does not count.",
            "E-MOU, September 2021; Data Governance Manual, 2023"),
    R02("An agency holds the Hub role and is bound by an enterprise memorandum.", "Data Governance Manual, 2023"),
    R03(
            "A data sharing agreement is in force and binds the provider, the Hub and, when it serves one request, the recipient.",
            "Report on Public Act 19-153, 2021; data sharing playbook; Data Governance Manual, 2023"),
    R04(
            "A schedule of that agreement grants the element, for the years asked and the years there are.",
            "Report on Public Act 19-153, 2021; data dictionaries, 2026"),
    R05(
            "The provider's counsel affirmed, in time and without withdrawing it, a legal basis for every class of law that protects the element.",
            "Report on Public Act 19-153, 2021"),
    R07("The purpose is among those of the schedule and of the legal basis.", "Data Governance Manual, 2023"),
    R08(
            "A data use license of the recipient for the project is in force, lists the element, and does not outlast the data sharing agreement.",
            "Report on Public Act 19-153, 2021");

    private final String title;
    private final String source;

    Rule(String title, String source) {
        this.title = title;
        this.source = source;
    }

    /** What it asks, in a sentence. */
    public String title() {
        return title;
    }

    /** Where it comes from. */
    public String source() {
        return source;
    }
}
