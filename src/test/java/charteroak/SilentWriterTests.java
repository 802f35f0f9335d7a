package charteroak;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.ground.audit.Recording;
import charteroak.ground.store.RetriedTransaction;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

class SilentWriterTests {

    @Test
    void theHouseNoticesAWriterThatDoesNotRecord() {
        assertThat(violates(HouseRulesTests.whoeverWritesRecordsIt, SilentWriter.class))
                .isTrue();
    }

    @Test
    void theHouseNoticesATransactionThatGoesAroundTheDoor() {
        assertThat(violates(HouseRulesTests.transactionsHaveOneDoor, OwnTransaction.class))
                .isTrue();
    }

    @Test
    void theHouseNoticesACallerThatNobodyVouchesFor() {
        assertThat(violates(HouseRulesTests.onlySigningInMakesACaller, TestCallers.class))
                .isTrue();
    }

    @Test
    void theHouseNoticesWhoeverElseWritesWithoutAWordInTheTrail() {
        assertThat(violates(HouseRulesTests.onlyTheOutboxTellsOutside, SilentTeller.class))
                .isTrue();
    }

    private static boolean violates(ArchRule rule, Class<?> writer) {
        return rule.evaluate(new ClassFileImporter().importClasses(writer)).hasViolation();
    }

    private record SilentWriter(RetriedTransaction transaction) {

        @SuppressWarnings("unused")
        String write() {
            return transaction.run(() -> "written");
        }
    }

    private record SilentTeller(Recording recording) {

        @SuppressWarnings("unused")
        String write() {
            return recording.tellsOutside(() -> "written");
        }
    }

    private record OwnTransaction() {

        @Transactional
        @SuppressWarnings("unused")
        String write() {
            return "written";
        }
    }
}
