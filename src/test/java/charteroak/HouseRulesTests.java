package charteroak;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.ground.api.Caller;
import charteroak.ground.audit.Chronicle;
import charteroak.ground.audit.Recording;
import charteroak.ground.store.GraphVersion;
import charteroak.ground.store.RetriedTransaction;
import charteroak.ground.visibility.SeenGraph;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

@AnalyzeClasses(packages = "charteroak", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTests {

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("charteroak.(*).(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule whoeverWritesRecordsIt = classes()
            .that()
            .resideOutsideOfPackage("charteroak.ground.store..")
            .and(describe("run transactions", HouseRulesTests::runsTransactions))
            .should()
            .callMethodWhere(target(owner(type(Chronicle.class))))
            .because("every write appends to the audit trail in its own transaction: record it there, last");

    @ArchTest
    static final ArchRule onlyWhatIsOnesOwnIsNotRecorded = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "charteroak.agreements.basket..", "charteroak.agreements.form..", "charteroak.ground.audit..")
            .should()
            .callMethod(Recording.class, "ofOnesOwn", Optional.class, Supplier.class)
            .because(
                    "what the program does is told in the audit trail; a plan is a person's own and can be forgotten, as what is written of a form and not handed in");

    @ArchTest
    static final ArchRule onlyStagesAreWorkedOutWithoutAnAct = noClasses()
            .that()
            .resideOutsideOfPackage("charteroak.agreements.stage..")
            .should()
            .callMethod(Recording.class, "worksOut", Supplier.class)
            .because("what the program does is told in the audit trail; a stage follows from acts and days");

    @ArchTest
    static final ArchRule onlyTheOutboxTellsOutside = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "charteroak.ground.outbox..", "charteroak.ground.reminder..", "charteroak.agreements.notice..")
            .should()
            .callMethod(Recording.class, "tellsOutside", Supplier.class)
            .because(
                    "what the program does is told in the audit trail; what was told of it outside, and what waits to be, is no act");

    @ArchTest
    static final ArchRule transactionsHaveOneDoor = noClasses()
            .that()
            .resideOutsideOfPackage("charteroak.ground.store..")
            .should()
            .dependOnClassesThat(assignableTo(PlatformTransactionManager.class)
                    .or(assignableTo(TransactionOperations.class))
                    .or(type(Transactional.class)))
            .because(
                    "a transaction that RetriedTransaction does not run would escape the rule that whoever writes records it");

    @ArchTest
    static final ArchRule readingHasOneDoor = noClasses()
            .that()
            .doNotBelongToAnyOf(SeenGraph.class, GraphVersion.class)
            .should()
            .callMethodWhere(target(nameMatching("fetch|fetchAs"))
                    .and(target(owner(resideInAPackage("org.springframework.data.neo4j..")))))
            .because("a read says for whom it is, or why it needs no viewer: ask SeenGraph. "
                    + "The number of GraphVersion is read on the floor beneath it, where nobody is known");

    @ArchTest
    static final ArchRule onlySigningInMakesACaller = noClasses()
            .that()
            .resideOutsideOfPackages("charteroak.ground.identity..", "charteroak.ground.api..")
            .should()
            .callMethod(Caller.class, "signedInAs", String.class, String.class, List.class)
            .orShould()
            .callMethod(Caller.class, "attachTo", HttpServletRequest.class)
            .orShould()
            .callConstructor(Caller.class, String.class, String.class, List.class, boolean.class)
            .because("nobody plays a part that no identity provider vouches for");

    @ArchTest
    static final ArchRule onlySearchTouchesLucene = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "charteroak.front.search..",
                    "charteroak.front.index..",
                    "charteroak.front.words..",
                    "charteroak.front.facets..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..")
            .because("the index is derived and disposable: whatever else reads it would come to need it");

    @ArchTest
    static final ArchRule onlyStoreTouchesTheEmbeddedServer = noClasses()
            .that()
            .resideOutsideOfPackage("charteroak.ground.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.neo4j.dbms..", "org.neo4j.kernel..", "org.neo4j.graphdb..", "org.neo4j.configuration..")
            .because("nothing outside store may tell an embedded graph from a server");

    @ArchTest
    static final ArchRule onlyTheApiTouchesGraphQlJava = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "charteroak.ground.api..",
                    "charteroak.ground.graphql..",
                    "charteroak.ground.problem..",
                    "charteroak.ground.limits..",
                    "charteroak.ground.rates..",
                    "charteroak.ground.queries..")
            .and()
            .haveSimpleNameNotEndingWith("Controller")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("graphql..", "org.springframework.graphql..")
            .because("use cases do not know who asks them");

    @ArchTest
    static final ArchRule controllersAreNotPromised = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .because("features call use cases, not each other's front doors");

    @ArchTest
    static final ArchRule settingsAreNotPromised = classes()
            .that()
            .areAnnotatedWith(ConfigurationProperties.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .beRecords()
            .because("a setting belongs to one feature and never changes while it runs");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO|Mapper)$")
            .because("such a name says what a class is for the framework, not what it is");

    @ArchTest
    static void noNameStandsTwice(JavaClasses product) {
        assertThat(product.stream().filter(JavaClass::isTopLevelClass).map(JavaClass::getSimpleName))
                .as("a name that stands alone is found by searching for it")
                .filteredOn(name -> !name.equals("package-info"))
                .doesNotHaveDuplicates();
    }

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            noFields().should().beAnnotatedWith(Autowired.class).because("a constructor shows what a class needs");

    @ArchTest
    static final ArchRule nothingStaticChanges = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal()
            .because("two applications in one process must not share state");

    @ArchTest
    static final ArchRule lettersChangeCaseInANamedLocale = noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .because("the machine's language must not change an answer: name the " + Locale.class.getSimpleName());

    @ArchTest
    static final ArchRule publicPagesSeeOnlyWhatTheyAskFor = noClasses()
            .that()
            .resideInAPackage("charteroak.front.publicview..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "charteroak.ground.identity..",
                    "charteroak.ground.provider..",
                    "charteroak.agreements.request..",
                    "charteroak.ground.audit..",
                    "charteroak.ground.verification..")
            .because("the register is an explicit list of what may be shown, not a filter over what may not");

    @ArchTest
    static final ArchRule everyPackageSaysWhatMayBeNull = classes()
            .that()
            .haveSimpleName("package-info")
            .should()
            .beAnnotatedWith(NullMarked.class)
            .because("nothing is null unless it says so");

    private static boolean runsTransactions(JavaClass each) {
        return each.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(RetriedTransaction.class));
    }
}
