package se.kansli.query.projection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/// A schema that holds the tables of one projection. By which version of it, and of which script, it was made stands in
/// its comment, so that one that was made otherwise is known.
record Schema(String name, Projection<?> projection) {

    static Schema live(Projection<?> projection) {
        return new Schema(projection.name(), projection);
    }

    static Schema next(Projection<?> projection) {
        return new Schema(projection.name() + "_next", projection);
    }

    boolean exists(JdbcTemplate jdbc) {
        return !jdbc.queryForList("select 1 from pg_namespace where nspname = ?", name)
                .isEmpty();
    }

    boolean isCurrent(JdbcTemplate jdbc) {
        return jdbc.queryForList(
                                "select 1 from pg_namespace where nspname = ? and obj_description(oid, 'pg_namespace') = ?",
                                name,
                                fingerprint())
                        .size()
                == 1;
    }

    /// Empty, in the transaction that is open.
    void make(JdbcTemplate jdbc) {
        jdbc.execute("drop schema if exists " + name + " cascade");
        jdbc.execute("create schema " + name);
        jdbc.execute("comment on schema %s is '%s'".formatted(name, fingerprint()));
        jdbc.execute("set local search_path to " + name + ", public");
        jdbc.execute(script());
        jdbc.execute("set local search_path to default");
    }

    /// Takes off the indexes that only finders need: they are made sooner of all rows at once.
    ///
    /// @return what makes them again
    List<String> takeOffIndexes(JdbcTemplate jdbc) {
        String indexes = """
                from pg_class index
                 where relkind = 'i' and relnamespace = ?::regnamespace
                   and not exists (select from pg_constraint where conindid = index.oid)""";
        List<String> makings = jdbc.queryForList("select pg_get_indexdef(oid) " + indexes, String.class, name);
        jdbc.queryForList("select 'drop index ' || oid::regclass " + indexes, String.class, name)
                .forEach(jdbc::execute);
        return makings;
    }

    void replace(Schema old, JdbcTemplate jdbc) {
        jdbc.execute("drop schema if exists " + old.name + " cascade");
        jdbc.execute("alter schema " + name + " rename to " + old.name);
    }

    private String script() {
        try {
            return new ClassPathResource("db/query/" + projection.name() + ".sql")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String fingerprint() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script().getBytes(StandardCharsets.UTF_8));
            return "version %d, script %s"
                    .formatted(projection.version(), HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
