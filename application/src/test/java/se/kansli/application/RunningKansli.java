package se.kansli.application;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import se.kansli.application.demonstration.ApiUser;

/// A whole Kansli in this process, over HTTP on a free port, on a database that lives as long as the test run.
///
/// A test that needs a database of its own, or several nodes on one, asks for them by name.
public final class RunningKansli implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext context;

    private RunningKansli(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// One node on the database with this name, which is made when it is first asked for.
    public static RunningKansli on(String database, String... settings) {
        return start(new SpringApplication(Application.class), onDatabase(database, settings));
    }

    /// One node on the database with this name, whose rules are given this clock.
    public static RunningKansli by(Clock clock, String database, String... settings) {
        SpringApplication application = new SpringApplication(Application.class);
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("clockOfTheTest", Clock.class, () -> clock, definition -> definition.setPrimary(true)));
        return start(application, onDatabase(database, settings));
    }

    /// One on an embedded PostgreSQL of its own in this data folder, as on a desk.
    public static RunningKansli in(Path folder) {
        return start(new SpringApplication(Application.class), Stream.of("kansli.data=" + folder));
    }

    private static Stream<String> onDatabase(String database, String... settings) {
        return Stream.concat(
                Stream.of(
                        "kansli.data=" + TestPostgres.folder(),
                        "spring.datasource.url=" + TestPostgres.url(database),
                        "spring.datasource.username=" + TestPostgres.username(),
                        "spring.datasource.password=" + TestPostgres.password()),
                Stream.of(settings));
    }

    private static RunningKansli start(SpringApplication application, Stream<String> settings) {
        String[] arguments = Stream.concat(
                        Stream.of(
                                "--server.port=0",
                                "--empty",
                                "--kansli.calendar.look-at-clock=1h",
                                "--kansli.documents.warm-up=false"),
                        settings.map(setting -> "--" + setting))
                .toArray(String[]::new);
        return new RunningKansli(application.run(arguments));
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    public ApiUser as(String user) {
        return ApiUser.login(HTTP, url(), user, "demo");
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /// How many there are of this on the node.
    public int count(Class<?> type) {
        return context.getBeanNamesForType(type).length;
    }

    @Override
    public void close() {
        context.close();
    }
}
