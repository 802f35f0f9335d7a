package charteroak.daybyday;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.MadeUpAct;
import charteroak.agreements.act.PartId;
import charteroak.agreements.act.SubjectId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.clause.Term;
import charteroak.agreements.project.ElementUse;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.ProjectHistory;
import charteroak.agreements.project.ProjectStage;
import charteroak.catalogue.law.Condition;
import charteroak.catalogue.law.LegalBasis;
import charteroak.catalogue.law.ProtectionClass;
import charteroak.catalogue.law.Purpose;
import charteroak.judgement.facts.Contents;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.ruling.RuleResult;
import charteroak.judgement.verdict.Verdict;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "charteroak.daybyday")
class IndependenceTests {

    @ArchTest
    static final ArchRule theNaiveRulesShareFactsWithTheEngineAndNothingElse = classes()
            .that()
            .doNotBelongToAnyOf(IndependenceTests.class)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..", "org.jspecify..", "charteroak.daybyday", "charteroak.catalogue.catalog")
                    .or(belongToAnyOf(
                            Act.class,
                            AgreementKind.class,
                            MadeUpAct.class,
                            PartId.class,
                            SubjectId.class,
                            AgreementId.class,
                            Agreement.class,
                            Dossier.class,
                            LicensedUser.class,
                            Party.class,
                            Schedule.class,
                            Term.class,
                            Condition.class,
                            LegalBasis.class,
                            ProtectionClass.class,
                            Purpose.class,
                            ElementUse.class,
                            Project.class,
                            ProjectHistory.class,
                            ProjectStage.class,
                            Contents.class,
                            Facts.class,
                            RuleResult.class,
                            Verdict.class)))
            .because("two evaluations that agree prove something only if neither rests on the other");

    @ArchTest
    static final ArchRule theNaiveRulesLetNoFactAnswerForThem = noClasses()
            .should()
            .callMethodWhere(target(nameMatching(
                            "knownAt|writtenBy|standsOn|admits|until|isDirectIdentifier|isDerivedIdentifier"))
                    .and(target(
                            owner(belongToAnyOf(Dossier.class, Facts.class, LegalBasis.class, ProjectHistory.class)))))
            .because("who knew what, and what stands on a day, is what is compared");
}
