package charteroak.judgement.ruling;

/** A rule of the program. */
public enum Rule {
    R01(
            "The provider is bound by an enterprise memorandum in force; a letter of intent does not count.",
            "E-MOU, September 2021; Data Governance Manual, 2023"),
    R02(
            "The agency that the data sharing agreement names as Hub holds the Hub role and is bound by an enterprise memorandum.",
            "Data Governance Manual, 2023"),
    R03(
            "A data sharing agreement is in force and binds the provider, the Hub and, when it serves one request, the recipient.",
            "Report on Public Act 19-153, 2021; data sharing playbook; Data Governance Manual, 2023"),
    R04(
            "A schedule of that agreement grants the element for the years asked, or for some of the years there are where none are asked.",
            "Report on Public Act 19-153, 2021; data dictionaries, 2026"),
    R05(
            "The provider's counsel affirmed, in time and without withdrawing it, a legal basis for every class of law that protects the element.",
            "Report on Public Act 19-153, 2021"),
    R06(
            "For every class of law that protects the element, all conditions of a cited legal basis hold, by what the agreement says or counsel attests.",
            "The legal bases themselves; 34 CFR 99.35(a)(3) for the audit or evaluation of education programmes"),
    R07(
            "The purpose is among those of the schedule, of the legal basis and of the data use license.",
            "Data Governance Manual, 2023"),
    R08(
            "A data use license of the recipient for the project is in force, lists the element and nothing that the data sharing agreements it is made under do not grant, and does not outlast the data sharing agreement.",
            "Report on Public Act 19-153, 2021"),
    R09(
            "Every user the license names has access, a non-disclosure agreement and an acknowledgement in effect; one whose access ended is a user no longer.",
            "Data governance policies, 2025"),
    R10(
            "An institutional review board approved or exempted the use and its approval has not expired, or it is recorded why none is required.",
            "Report on Public Act 19-153, 2021; data sharing playbook"),
    R11(
            "The project uses data of two agencies or more and serves a topic of the learning agenda in force, or of an agency's own.",
            "Data governance policies, 2025"),
    R12(
            "Education records are used only for audit, evaluation, compliance or enforcement, or for a study that a cited basis allows.",
            "Data governance policies, 2025"),
    R13("Only state employees use wage records about single persons.", "Data governance policies, 2025"),
    R14(
            "Social Security numbers are matched only to link wages, and nothing that identifies a person, or is derived from what does, reaches the recipient or is published.",
            "Data governance policies, 2025"),
    R15(
            "Every agency whose data is used voted for the project, and the project is not withdrawn.",
            "Data sharing playbook"),
    R16(
            "A recipient that also provides data destroyed its own link before the Hub released the crosswalk.",
            "Data governance policies, 2025"),
    R17(
            "The Hub destroyed its match files within five business days after stewards confirmed the matching, one day with data of independent colleges; the recipient destroyed its data by the earliest day that applies. Weekends and the state's holidays are no business days.",
            "Data governance policies, 2025"),
    R18(
            "The agreement states a rule for suppressing small cells, and every provider reviewed what was published beforehand.",
            "Data governance policies, 2025; data sharing playbook"),
    R19(
            "A derived element is as protected as everything it was derived from: each class of law has a basis.",
            "Standard practice for linked data"),
    R20(
            "No run of the project was found to have read data beyond its agreements, unless the finding is resolved.",
            "Programme design: what lineage shows is held against the agreements"),
    R21(
            "Data about survivors of domestic violence is shared only with their consent, which counsel attests.",
            "34 USC 12291(b)(2); 42 USC 10406(c)(5)"),
    R22(
            "School meal eligibility rests on a basis of its own besides the one for education records.",
            "42 USC 1758(b)(6); 7 CFR 245.6(f)-(k)");

    private final String title;
    private final String source;

    Rule(String title, String source) {
        this.title = title;
        this.source = source;
    }

    /** What the rule asks, in a sentence. */
    public String title() {
        return title;
    }

    /** The document, policy or law from which the rule comes. */
    public String source() {
        return source;
    }
}
