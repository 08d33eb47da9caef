package se.kansli.application.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.kansli.application.architecture.faults.application.AssemblyThatAsks;
import se.kansli.application.architecture.faults.application.store.StoreThatAsks;
import se.kansli.application.architecture.faults.command.AggregateInTheOpen;
import se.kansli.application.architecture.faults.command.AggregateThatForgets;
import se.kansli.application.architecture.faults.command.CommandForEveryone;
import se.kansli.application.architecture.faults.command.CommandSideOnTheWeb;
import se.kansli.application.architecture.faults.command.CommandSideThatAnswers;
import se.kansli.application.architecture.faults.command.CommandSideWithSql;
import se.kansli.application.architecture.faults.command.ReactionInHiding;
import se.kansli.application.architecture.faults.command.SagaInHiding;
import se.kansli.application.architecture.faults.documents.DocumentThatAsks;
import se.kansli.application.architecture.faults.kernel.EventNamedAsAnother;
import se.kansli.application.architecture.faults.kernel.EventOfAFramework;
import se.kansli.application.architecture.faults.kernel.EventThatIsNoRecord;
import se.kansli.application.architecture.faults.kernel.EventThatKnowsItsCommand;
import se.kansli.application.architecture.faults.kernel.EventWithoutAName;
import se.kansli.application.architecture.faults.query.ClockOfItsOwn;
import se.kansli.application.architecture.faults.query.FinderThatWrites;
import se.kansli.application.architecture.faults.query.FinderWithHttp;
import se.kansli.application.architecture.faults.query.FoldThatLooksAtTheClock;
import se.kansli.application.architecture.faults.query.here.Here;
import se.kansli.application.architecture.faults.reader.ReaderThatImports;
import se.kansli.application.architecture.faults.web.EndpointForAnyone;
import se.kansli.application.architecture.faults.web.PageWithSql;

/// The house keeps its rules; and each rule catches a fault that was put in a second house for it to catch.
class ArchitectureTest {

    static final House HOUSE = new House("se.kansli");
    static final JavaClasses ITS_CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOUSE.root());

    private static final House FAULTY = new House("se.kansli.application.architecture.faults");
    private static final JavaClasses FAULTS = new ClassFileImporter().importPackages(FAULTY.root());

    @Test
    void imports_run_towards_the_kernel() {
        isKept(House::imports_run_towards_the_kernel);
        catches(
                House::imports_run_towards_the_kernel,
                EventThatKnowsItsCommand.class,
                ReaderThatImports.class,
                DocumentThatAsks.class);
    }

    @Test
    void the_kernel_knows_only_java() {
        isKept(House::the_kernel_knows_only_java);
        catches(House::the_kernel_knows_only_java, EventOfAFramework.class);
    }

    @Test
    void the_two_sides_never_see_each_other() {
        isKept(House::the_two_sides_never_see_each_other);
        catches(House::the_two_sides_never_see_each_other, CommandSideThatAnswers.class);
    }

    @Test
    void the_command_side_knows_no_web_and_no_sql() {
        isKept(House::the_command_side_knows_no_web_and_no_sql);
        catches(House::the_command_side_knows_no_web_and_no_sql, CommandSideOnTheWeb.class, CommandSideWithSql.class);
    }

    @Test
    void sql_lives_on_the_query_side_only() {
        isKept(House::sql_lives_on_the_query_side_only);
        catches(
                House::sql_lives_on_the_query_side_only,
                PageWithSql.class,
                CommandSideWithSql.class,
                AssemblyThatAsks.class,
                StoreThatAsks.class);
    }

    @Test
    void only_the_projection_engine_and_the_stores_write() {
        isKept(House::only_the_projection_engine_and_the_stores_write);
        catches(House::only_the_projection_engine_and_the_stores_write, FinderThatWrites.class);
    }

    @Test
    void folds_are_pure() {
        isKept(House::folds_are_pure);
        catches(House::folds_are_pure, FoldThatLooksAtTheClock.class);
    }

    @Test
    void events_are_records_with_a_stored_name() {
        isKept(House::events_are_records_with_a_stored_name);
        catches(
                House::events_are_records_with_a_stored_name,
                EventThatIsNoRecord.class,
                EventWithoutAName.class,
                EventNamedAsAnother.class);
    }

    @Test
    void every_command_says_who_may_give_it() {
        isKept(House::every_command_says_who_may_give_it);
        catches(House::every_command_says_who_may_give_it, CommandForEveryone.class);
    }

    @Test
    void every_endpoint_says_who_may_ask() {
        isKept(House::every_endpoint_says_who_may_ask);
        catches(House::every_endpoint_says_who_may_ask, EndpointForAnyone.class);
    }

    @Test
    void every_command_is_handled_once() {
        isKept(House::every_command_is_handled_once);
        catches(House::every_command_is_handled_once, CommandForEveryone.class);
    }

    @Test
    void aggregates_are_hidden() {
        isKept(House::aggregates_are_hidden);
        catches(House::aggregates_are_hidden, AggregateInTheOpen.class);
    }

    @Test
    void what_happens_by_itself_is_in_one_place() {
        isKept(House::what_happens_by_itself_is_in_one_place);
        catches(House::what_happens_by_itself_is_in_one_place, SagaInHiding.class, ReactionInHiding.class);
    }

    @Test
    void no_handler_is_forgotten() {
        isKept(House::no_handler_is_forgotten);
        catches(House::no_handler_is_forgotten, AggregateThatForgets.class);
    }

    @Test
    void http_stays_at_the_edge() {
        isKept(House::http_stays_at_the_edge);
        catches(House::http_stays_at_the_edge, FinderWithHttp.class);
    }

    @Test
    void time_comes_from_the_clock_that_is_handed_in() {
        isKept(House::time_comes_from_the_clock_that_is_handed_in);
        catches(House::time_comes_from_the_clock_that_is_handed_in, ClockOfItsOwn.class);
        assertThat(faultsFoundBy(House::time_comes_from_the_clock_that_is_handed_in))
                .anyMatch(fault -> fault.contains("Instant.now()"))
                .anyMatch(fault -> fault.contains("System.currentTimeMillis()"))
                .anyMatch(fault -> fault.contains("Clock.systemUTC()"))
                .anyMatch(fault -> fault.contains("GenericEventMessage.clock"));
    }

    @Test
    void every_package_is_null_marked() {
        isKept(House::every_package_is_null_marked);
        catches(House::every_package_is_null_marked, PageWithSql.class);
    }

    @Test
    void no_package_cycles() {
        isKept(House::no_package_cycles);
        catches(House::no_package_cycles, Here.class);
    }

    private static void isKept(Function<House, ArchRule> rule) {
        rule.apply(HOUSE).check(ITS_CLASSES);
    }

    private static void catches(Function<House, ArchRule> rule, Class<?>... faults) {
        List<String> found = faultsFoundBy(rule);
        for (Class<?> fault : faults) {
            assertThat(found).anyMatch(line -> line.contains(fault.getName()));
        }
    }

    private static List<String> faultsFoundBy(Function<House, ArchRule> rule) {
        EvaluationResult result = rule.apply(FAULTY).evaluate(FAULTS);
        return result.getFailureReport().getDetails();
    }
}
