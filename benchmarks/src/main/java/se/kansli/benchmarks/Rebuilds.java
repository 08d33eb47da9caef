package se.kansli.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import se.kansli.command.Command;
import se.kansli.command.access.CommandMetadata;
import se.kansli.command.cases.RegisterCase;
import se.kansli.command.organisation.EstablishBody;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.access.Grant;
import se.kansli.kernel.access.Provenance;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.query.journal.Journal;
import se.kansli.query.journal.StoredJson;
import se.kansli.query.projection.Projections;
import se.kansli.query.projection.Rebuild;

/// Events a second of rebuilding every projection, one after the other, beside a plain cursor that reads the same rows
/// and parses their JSON, in turn on one server.
final class Rebuilds {

    private static final int CASES = Integer.getInteger("cases", 50_000);
    private static final int ROWS_PER_FETCH = 1000;

    private final Bench bench;

    private Rebuilds(Bench bench) {
        this.bench = bench;
    }

    public static void main(String[] args) throws Exception {
        try (Bench bench = Bench.start()) {
            new Rebuilds(bench).measure();
        }
        System.exit(0);
    }

    private void measure() throws Exception {
        register();
        long events = bench.bean(Journal.class).head();
        List<Double> ratios = new ArrayList<>();
        List<Double> cursors = new ArrayList<>();
        List<Double> rebuilds = new ArrayList<>();
        for (int round = 0; round <= Bench.ROUNDS; round++) {
            double cursor = events / seconds(this::readAndParse);
            double rebuild = events / seconds(this::rebuildAll);
            if (round > 0) {
                cursors.add(cursor);
                rebuilds.add(rebuild);
                ratios.add(rebuild / cursor);
            }
        }
        Bench.say(
                "%d events: rebuild of all projections %.0f events/s, plain cursor %.0f events/s, ratio %.3f (medians of %d)",
                events, Bench.median(rebuilds), Bench.median(cursors), Bench.median(ratios), Bench.ROUNDS);
    }

    private Void rebuildAll() {
        Rebuild rebuild = bench.bean(Rebuild.class);
        rebuild.of(bench.bean(Projections.class).all());
        return null;
    }

    private Void readAndParse() throws SQLException {
        try (Connection connection = bench.bean(DataSource.class).getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement rows = connection.prepareStatement(
                    "select payload, metadata from domainevententry order by globalindex")) {
                rows.setFetchSize(ROWS_PER_FETCH);
                try (ResultSet row = rows.executeQuery()) {
                    while (row.next()) {
                        StoredJson.mapper().readTree(row.getBytes(1));
                        StoredJson.mapper().readTree(row.getBytes(2));
                    }
                }
            }
            connection.rollback();
        }
        return null;
    }

    private static double seconds(Callable<Void> work) throws Exception {
        long started = System.nanoTime();
        work.call();
        return (System.nanoTime() - started) / 1e9;
    }

    private void register() throws Exception {
        CommandGateway commands = bench.bean(CommandGateway.class);
        Actor registrator = new Actor(
                "benchmark",
                "Mätaren",
                Set.of(new Grant(Role.ADMINISTRATOR, null), new Grant(Role.REGISTRATOR, null)),
                false);
        LocalDate today = LocalDate.now(Stockholm.ZONE);
        BodyCode body = new BodyCode("BA");
        send(commands, registrator, new EstablishBody(body, "Nämnd BA", RuleProfile.BOARD_SE, null, today))
                .get();
        RegisterCase registration = new RegisterCase(
                body,
                CaseKind.GENERAL,
                "Cykelväg längs kusten",
                "Cykelväg längs kusten",
                "1.1",
                "Handläggaren",
                new Party("Tekniska kontoret", PartyKind.AUTHORITY),
                today,
                today);
        List<CompletableFuture<Object>> waiting = new ArrayList<>();
        for (int number = 0; number < CASES; number++) {
            waiting.add(send(commands, registrator, registration));
            if (waiting.size() == 64) {
                waiting.forEach(CompletableFuture::join);
                waiting.clear();
            }
        }
        waiting.forEach(CompletableFuture::join);
    }

    private static CompletableFuture<Object> send(CommandGateway commands, Actor actor, Command command) {
        return commands.send(GenericCommandMessage.asCommandMessage(command)
                .withMetaData(Map.of(CommandMetadata.ACTOR, actor, Provenance.CHANNEL, "benchmark")));
    }
}
