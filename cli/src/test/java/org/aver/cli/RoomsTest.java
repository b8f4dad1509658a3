package org.aver.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One direction, no way back: which room may use which. */
class RoomsTest {
    private static JavaClasses classes = new ClassFileImporter().importClasses();

    @BeforeAll
    static void load() {
        classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.aver");
    }

    @ParameterizedTest
    @CsvSource({"core, capture", "core, reader", "core, ledger", "core, cli", "capture, reader", "capture, ledger",
            "capture, cli", "reader, capture", "reader, ledger", "reader, cli", "ledger, capture", "ledger, reader",
            "ledger, cli", "core, compare", "capture, compare", "reader, compare", "ledger, compare",
            "compare, capture",
            "compare, reader", "compare, ledger", "compare, cli"})
    void noRoomUsesOneThatIsNotItsOwn(String room, String other) {
        noClasses().that().resideInAPackage("org.aver." + room + "..").should().dependOnClassesThat()
                .resideInAPackage("org.aver." + other + "..").check(classes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "compare"})
    void readingAndComparingArePure(String room) {
        DescribedPredicate<JavaClass> world = describe("the world outside",
                c -> c.getPackageName().startsWith("java.nio.file")
                        || c.getPackageName().startsWith("java.net") || c.getPackageName().startsWith("java.sql")
                        || c.getName()
                                .matches("java\\.io\\.(File.*|RandomAccessFile)|java\\.time\\.(Clock|InstantSource)"));
        noClasses().that().resideInAPackage("org.aver." + room + "..").should().dependOnClassesThat(world)
                .check(classes);
        DescribedPredicate<JavaAccess<?>> chance = describe("the clock or chance", access -> {
            String target = access.getTargetOwner().getName() + "." + access.getName();
            boolean clock = target.matches("java\\.lang\\.System\\.(currentTimeMillis|nanoTime|getenv|getProperty)")
                    || target.matches("java\\.time\\.\\w+\\.now");
            boolean random = target.equals("java.lang.Math.random") || target.startsWith(
                    "java.util.concurrent.ThreadLocalRandom.") || target.equals("java.util.UUID.randomUUID")
                    || target.startsWith("java.util.Random.<init>") && access.getDescription().contains("<init>()");
            return clock || random;
        });
        noClasses().that().resideInAPackage("org.aver." + room + "..").should().accessTargetWhere(chance)
                .check(classes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"capture", "compare", "ledger", "cli"})
    void packagesOfARoomMakeNoCircle(String room) {
        JavaClasses inside = classes
                .that(describe("of the room", c -> c.getPackageName().startsWith("org.aver." + room)));
        slices().matching("org.aver.(**)").should().beFreeOfCycles().check(inside);
    }
}
