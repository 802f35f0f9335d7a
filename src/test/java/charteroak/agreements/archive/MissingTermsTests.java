package charteroak.agreements.archive;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.SeededGraphTest;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.catalogue.law.Condition;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SeededGraphTest
class MissingTermsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private final MissingTerms missing;

    @Autowired
    MissingTermsTests(MissingTerms missing) {
        this.missing = missing;
    }

    @Test
    void whatTheLawAsksOfEveryAgreementIsMissed() {
        assertThat(codes("DSA-2026-02"))
                .contains("NO_ONWARD_SHARING_WITHOUT_DSA_AND_APPROVAL", "BREACH_NOTICE_PROCEDURE")
                .doesNotContain("ITEM_7_NOT_READ", "WRITTEN_AGREEMENT")
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsStatedIsNotMissedAndALicenseNamesWhoHasAccess() {
        assertThat(codes("DSA-2025-04")).contains("INDIVIDUALS_WITH_ACCESS_LISTED");
        assertThat(codes("DSA-2025-04", "DUL-2025-04"))
                .doesNotContain("INDIVIDUALS_WITH_ACCESS_LISTED", "NO_IDENTIFICATION_IN_REPORT");
    }

    @Test
    void nothingIsAskedOfDocumentsThatShareNothing() {
        assertThat(codes("LOI-2024-DOC", "EMOU-2021", "DUL-2025-04")).isEmpty();
    }

    private List<String> codes(String... numbers) {
        return missing.of(Stream.of(numbers).map(AgreementId::numbered).toList(), DAY).stream()
                .map(Condition::code)
                .toList();
    }
}
