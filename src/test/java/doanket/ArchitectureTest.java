package doanket;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import doanket.architecture.BeanRules;
import doanket.architecture.DeedRules;
import doanket.architecture.EntityRules;
import doanket.architecture.FeatureRules;
import doanket.architecture.NameRules;
import doanket.architecture.RestRules;
import doanket.architecture.ServiceRules;

/** The walls of the code that javac cannot hold; the numbers are those of the house rules in docs/architecture.md. */
@AnalyzeClasses(packages = "doanket", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** 1, 2, 3, 5. */
    @ArchTest
    static final ArchTests FEATURES = ArchTests.in(FeatureRules.class);

    /** 4, 6, 7. */
    @ArchTest
    static final ArchTests ENTITIES = ArchTests.in(EntityRules.class);

    /** 11, 13, 14. */
    @ArchTest
    static final ArchTests SERVICES = ArchTests.in(ServiceRules.class);

    /** Who did it, and in which post. */
    @ArchTest
    static final ArchTests DEEDS = ArchTests.in(DeedRules.class);

    /** 8, 9, 10, 12. */
    @ArchTest
    static final ArchTests BEANS = ArchTests.in(BeanRules.class);

    /** 12, 18. */
    @ArchTest
    static final ArchTests NAMES = ArchTests.in(NameRules.class);

    /** What other systems call. */
    @ArchTest
    static final ArchTests REST = ArchTests.in(RestRules.class);
}
