package charteroak.ground.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FingerprintTests {

    private enum Kind {
        SIGNED
    }

    private record Clause(String code, String text) {}

    private record Signing(
            @Nullable String actId,
            LocalDate on,
            boolean really,
            @Nullable List<Clause> clauses,
            @Nullable List<Kind> none) {}

    @FormerlyWritten(
            as = "Clause",
            with = {"code", "text"})
    private record ClauseSince(@Nullable String language, String text, String code) {}

    @FormerlyWritten(
            as = "Signing",
            with = {"actId", "on", "really", "clauses", "none"})
    private record SigningSince(
            String actId,
            LocalDate on,
            boolean really,
            List<ClauseSince> clauses,
            @Nullable String witness) {}

    private record New(String actId) {}

    private static final Signing SIGNING = new Signing(
            "a", LocalDate.of(2026, 3, 31), false, List.of(new Clause("C", "x, y"), new Clause("D", "")), null);

    private static final String FORMER = Fingerprint.ofLines(Kind.SIGNED, SIGNING);

    @Test
    void aFieldThatNobodyFilledChangesNone() {
        SigningSince since = since(null, null);
        assertThat(Fingerprint.of(Kind.SIGNED, since).text())
                .isEqualTo(Fingerprint.of(Kind.SIGNED, SIGNING).text());
    }

    @Test
    void itIsMadeOfCanonicalJson() {
        assertThat(Fingerprint.of(Kind.SIGNED, new New("a")).text())
                .isEqualTo(Fingerprint.ofLines("[\"SIGNED\",{\"actId\":\"a\"}]"))
                .isEqualTo("2a6e887429036a7f56a60c0e5b1e7fcc958193d9f65c382b5273b1a46c3be673");
    }

    @Test
    void oneOfTheFirstReleaseIsRecognizedThoughTheRecordHasChanged() {
        assertThat(Fingerprint.of(Kind.SIGNED, since(null, null)).recognizes(FORMER))
                .isTrue();
    }

    @Test
    void whatTheFirstReleaseCouldNotBeAskedIsNothingItKept() {
        assertThat(Fingerprint.of(Kind.SIGNED, since(null, "Ada")).recognizes(FORMER))
                .isFalse();
        assertThat(Fingerprint.of(Kind.SIGNED, since("es", null)).recognizes(FORMER))
                .isFalse();
        assertThat(Fingerprint.of(new New("a")).recognizes(Fingerprint.ofLines(new New("a"))))
                .isFalse();
    }

    @Test
    void somethingElseIsNotRecognized() {
        SigningSince other = new SigningSince("a", LocalDate.of(2026, 4, 1), false, List.of(), null);
        assertThat(Fingerprint.of(Kind.SIGNED, other).recognizes(FORMER)).isFalse();
        assertThat(Fingerprint.of(Kind.SIGNED, other)
                        .recognizes(Fingerprint.of(Kind.SIGNED, SIGNING).text()))
                .isFalse();
        assertThat(Fingerprint.of(Kind.SIGNED, other).recognizes(null)).isFalse();
    }

    private static SigningSince since(@Nullable String language, @Nullable String witness) {
        return new SigningSince(
                "a",
                LocalDate.of(2026, 3, 31),
                false,
                List.of(new ClauseSince(language, "x, y", "C"), new ClauseSince(null, "", "D")),
                witness);
    }
}
