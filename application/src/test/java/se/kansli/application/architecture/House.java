package se.kansli.application.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beMetaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.axonframework.spring.stereotype.Saga;
import org.jspecify.annotations.NullMarked;
import org.springframework.web.bind.annotation.RequestMapping;
import se.kansli.command.Command;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.StoredAs;
import se.kansli.query.projection.Fold;
import se.kansli.web.access.OpenTo;
import se.kansli.web.edge.Envelope;

/// The rules of a house whose rooms lie under one root package, each named as the sentence that it enforces.
record House(String root) {

    private static final String[] SQL = {"java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql.."};
    private static final String[] HTTP = {
        "org.springframework.web..", "org.springframework.http..", "jakarta.servlet..", "java.net.http.."
    };
    private static final Pattern WRITING_SQL = Pattern.compile(
            "\\b(insert\\s+into|update\\s+\\S+\\s+set|delete\\s+from|merge\\s+into|truncate)\\b",
            Pattern.CASE_INSENSITIVE);

    ArchRule imports_run_towards_the_kernel() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(root + "..")
                .layer("kernel")
                .definedBy(room("kernel"))
                .layer("command side")
                .definedBy(room("command"))
                .layer("query side")
                .definedBy(room("query"))
                .optionalLayer("minutes reader")
                .definedBy(room("reader"))
                .optionalLayer("documents")
                .definedBy(room("documents"))
                .layer("web")
                .definedBy(room("web"))
                .layer("application")
                .definedBy(room("application"))
                .whereLayer("kernel")
                .mayNotAccessAnyLayer()
                .whereLayer("command side")
                .mayOnlyAccessLayers("kernel", "minutes reader")
                .whereLayer("query side")
                .mayOnlyAccessLayers("kernel")
                .whereLayer("minutes reader")
                .mayOnlyAccessLayers("kernel")
                .whereLayer("documents")
                .mayOnlyAccessLayers("kernel")
                .whereLayer("web")
                .mayOnlyAccessLayers("kernel", "command side", "query side", "minutes reader", "documents");
    }

    ArchRule the_kernel_knows_only_java() {
        return classes()
                .that()
                .resideInAPackage(room("kernel"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        room("kernel"), "java.lang..", "java.time..", "java.util..", "org.jspecify.annotations..")
                .because("what is stored for ever must outlive every framework");
    }

    ArchRule the_two_sides_never_see_each_other() {
        return CompositeArchRule.of(noClasses()
                        .that()
                        .resideInAPackage(room("command"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(room("query")))
                .and(noClasses()
                        .that()
                        .resideInAPackage(room("query"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(room("command")));
    }

    ArchRule the_command_side_knows_no_web_and_no_sql() {
        return noClasses()
                .that()
                .resideInAPackage(room("command"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(both(SQL, HTTP));
    }

    ArchRule sql_lives_on_the_query_side_only() {
        String launcher = room("application.postgres");
        String store = room("application.store");
        return CompositeArchRule.of(noClasses()
                        .that()
                        .resideInAnyPackage(room("kernel"), room("command"), room("web"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(SQL))
                .and(noClasses()
                        .that()
                        .resideInAPackage(room("application"))
                        .and()
                        .resideOutsideOfPackages(launcher, store)
                        .should()
                        .accessClassesThat()
                        .resideInAnyPackage(SQL)
                        .because("the application hands a data source on and asks it nothing"))
                .and(noClasses()
                        .that()
                        .resideInAnyPackage(launcher, store)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.springframework.jdbc..", "org.postgresql..")
                        .because("the launcher connects to make its database and see that it is up, and the store tells"
                                + " a clash of two writers by its SQL state; neither asks about a case"));
    }

    ArchRule only_the_projection_engine_and_the_stores_write() {
        return classes()
                .that(containSqlThatWrites())
                .should()
                .resideInAnyPackage(
                        room("query.projection"),
                        room("query.content"),
                        room("query.receipts"),
                        room("query.parked"),
                        room("query.turns"))
                .because("a view changes by its fold alone, so that it can be rebuilt");
    }

    ArchRule folds_are_pure() {
        return noClasses()
                .that()
                .areAssignableTo(Fold.class)
                .should()
                .dependOnClassesThat(describe(
                        "can make the same events give another view",
                        type -> type.isAssignableTo(Clock.class)
                                || type.getPackageName().startsWith("org.springframework")
                                || type.getPackageName().startsWith("java.sql")
                                || type.getPackageName().startsWith("java.util.concurrent")
                                || type.getFullName().equals("java.util.Random")))
                .because("the live tables, a rebuild and a replay must not differ");
    }

    ArchRule events_are_records_with_a_stored_name() {
        return classes()
                .that()
                .areAssignableTo(DomainEvent.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .andShould()
                .bePublic()
                .andShould()
                .beAnnotatedWith(StoredAs.class)
                .andShould()
                .resideInAPackage(room("kernel"))
                .andShould(haveAStoredNameOfTheirOwn());
    }

    ArchRule every_command_says_who_may_give_it() {
        return classes()
                .that()
                .areAssignableTo(Command.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .andShould()
                .beAnnotatedWith(MayBeGivenBy.class);
    }

    ArchRule every_endpoint_says_who_may_ask() {
        return methods()
                .that(describe("answer requests", method -> method.isMetaAnnotatedWith(RequestMapping.class)))
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .should(new ArchCondition<>("say who may ask, or pass a command on") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean says = method.isAnnotatedWith(OpenTo.class)
                                || method.getOwner().isAnnotatedWith(OpenTo.class)
                                || method.getRawParameterTypes().stream()
                                        .anyMatch(type -> type.isEquivalentTo(Envelope.class));
                        if (!says) {
                            events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " says nothing of who may ask"));
                        }
                    }
                });
    }

    ArchRule every_command_is_handled_once() {
        return classes()
                .that()
                .areAssignableTo(Command.class)
                .and()
                .areNotInterfaces()
                .should(haveOneHandler());
    }

    ArchRule aggregates_are_hidden() {
        return classes()
                .that()
                .areAnnotatedWith(Aggregate.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage(room("command"))
                .because("an aggregate is reached by commands only");
    }

    ArchRule what_happens_by_itself_is_in_one_place() {
        return CompositeArchRule.of(
                        classes().that().areAnnotatedWith(Saga.class).should().resideInAPackage(room("command.policy")))
                .and(methods()
                        .that()
                        .areAnnotatedWith(EventHandler.class)
                        .or()
                        .areAnnotatedWith(SagaEventHandler.class)
                        .should()
                        .beDeclaredInClassesThat()
                        .resideInAnyPackage(room("command.policy"), room("query")));
    }

    ArchRule no_handler_is_forgotten() {
        return methods()
                .that()
                .haveNameMatching("on|handle")
                .and()
                .areDeclaredInClassesThat(handleMessages())
                .should()
                .beAnnotatedWith(CommandHandler.class)
                .orShould(beMetaAnnotatedWith(EventHandler.class));
    }

    ArchRule http_stays_at_the_edge() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(room("web"), room("application.demonstration"), root + ".application")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(HTTP)
                .because("beside the program itself lies only the probe that asks it whether it is well");
    }

    ArchRule time_comes_from_the_clock_that_is_handed_in() {
        return CompositeArchRule.of(noClasses()
                        .that()
                        .resideOutsideOfPackages(room("application.time"), room("application.demonstration"))
                        .should()
                        .accessTargetWhere(asksTheMachineForTheTime()))
                .and(noClasses()
                        .should()
                        .accessField(GenericEventMessage.class, "clock")
                        .because("the time of recording is always the true one"));
    }

    ArchRule every_package_is_null_marked() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new ArchCondition<>("lie in a package that is null marked") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                            events.add(SimpleConditionEvent.violated(
                                    type, type.getName() + " lies in a package that is not null marked"));
                        }
                    }
                });
    }

    ArchRule no_package_cycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    private String room(String name) {
        return root + "." + name + "..";
    }

    private static String[] both(String[] some, String[] others) {
        return Stream.of(some, others).flatMap(Stream::of).toArray(String[]::new);
    }

    /// A class that has one handler, and every aggregate and policy, is taken to mean each `on` and `handle` as one.
    private DescribedPredicate<JavaClass> handleMessages() {
        String policies = root + ".command.policy";
        return describe(
                "handle messages",
                type -> type.isAnnotatedWith(Aggregate.class)
                        || type.getPackageName().startsWith(policies)
                        || type.getMethods().stream().anyMatch(House::handles));
    }

    private static boolean handles(JavaMethod method) {
        return method.isAnnotatedWith(CommandHandler.class) || method.isMetaAnnotatedWith(EventHandler.class);
    }

    private DescribedPredicate<JavaAccess<?>> asksTheMachineForTheTime() {
        String launcher = root + ".application.postgres";
        return describe(
                "asks the machine for the time",
                access -> access.getTarget() instanceof CodeUnitAccessTarget target
                        && asksTheMachine(target)
                        && !(target.getOwner().isEquivalentTo(Instant.class)
                                && access.getOriginOwner().getPackageName().startsWith(launcher)));
    }

    private static boolean asksTheMachine(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        return switch (target.getName()) {
            case "now" ->
                owner.getPackageName().startsWith("java.time")
                        && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "<init>" ->
                owner.isEquivalentTo(Date.class)
                        && target.getRawParameterTypes().isEmpty();
            default -> owner.isEquivalentTo(Clock.class) && target.getName().startsWith("system");
        };
    }

    private static ArchCondition<JavaClass> haveOneHandler() {
        return new ArchCondition<>("have one handler") {
            @Override
            public void check(JavaClass command, ConditionEvents events) {
                long handlers = command.getMethodsWithParameterTypeOfSelf().stream()
                        .filter(method -> method.isAnnotatedWith(CommandHandler.class))
                        .count();
                if (handlers != 1) {
                    events.add(SimpleConditionEvent.violated(
                            command, command.getName() + " has " + handlers + " handlers"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> haveAStoredNameOfTheirOwn() {
        return new ArchCondition<>("have a stored name of their own") {
            private final Map<String, String> owners = new HashMap<>();

            @Override
            public void init(Collection<JavaClass> all) {
                owners.clear();
            }

            @Override
            public void check(JavaClass event, ConditionEvents events) {
                event.tryGetAnnotationOfType(StoredAs.class).ifPresent(stored -> {
                    String owner = owners.putIfAbsent(stored.value(), event.getName());
                    if (owner != null) {
                        events.add(SimpleConditionEvent.violated(
                                event, event.getName() + " and " + owner + " are both stored as " + stored.value()));
                    }
                });
            }
        };
    }

    private static DescribedPredicate<JavaClass> containSqlThatWrites() {
        return describe("contain SQL that writes", type -> constants(type).anyMatch(WRITING_SQL.asPredicate()));
    }

    /// The texts that are written in the class.
    static Stream<String> constants(JavaClass type) {
        try (InputStream in = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            return StreamSupport.stream(
                            ClassFile.of()
                                    .parse(in.readAllBytes())
                                    .constantPool()
                                    .spliterator(),
                            false)
                    .flatMap(entry -> entry instanceof StringEntry text ? Stream.of(text.stringValue()) : Stream.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
