package charteroak.judgement.ruling;

import charteroak.ground.sentence.InWords;
import charteroak.ground.sentence.Sentence;

/** A rule of the program; its words tell what it asks. */
public enum Rule implements InWords {
    R01("E-MOU, September 2021; Data Governance Manual, 2023"),
    R02("Data Governance Manual, 2023"),
    R03("Report on Public Act 19-153, 2021; data sharing playbook; Data Governance Manual, 2023"),
    R04("Report on Public Act 19-153, 2021; data dictionaries, 2026"),
    R05("Report on Public Act 19-153, 2021"),
    R06("The legal bases themselves; 34 CFR 99.35(a)(3) for the audit or evaluation of education programs"),
    R07("Data Governance Manual, 2023"),
    R08("Report on Public Act 19-153, 2021"),
    R09("Data governance policies, 2025"),
    R10("Report on Public Act 19-153, 2021; data sharing playbook"),
    R11("Data governance policies, 2025"),
    R12("Data governance policies, 2025"),
    R13("Data governance policies, 2025"),
    R14("Data governance policies, 2025"),
    R15("Data sharing playbook"),
    R16("Data governance policies, 2025"),
    R17("Data governance policies, 2025"),
    R18("Data governance policies, 2025; data sharing playbook"),
    R19("Standard practice for linked data"),
    R20("Program design: what lineage shows is held against the agreements"),
    R21("34 USC 12291(b)(2); 42 USC 10406(c)(5)"),
    R22("42 USC 1758(b)(6); 7 CFR 245.6(f)-(k)");

    private final String source;

    Rule(String source) {
        this.source = source;
    }

    /** What the rule is about, in a few words. */
    public Sentence briefly() {
        return words("Rule.name");
    }

    /** The document, policy or law from which the rule comes. */
    public String source() {
        return source;
    }
}
