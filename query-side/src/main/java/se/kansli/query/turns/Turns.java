package se.kansli.query.turns;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One node's part in taking turns: of all transactions on all nodes that ask for the same turn, one goes on at a time,
/// in the order in which they asked.
public final class Turns {

    private final JdbcClient jdbc;
    private final UUID node = UUID.randomUUID();

    public Turns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Waits for the turn, which the transaction under way then has until it ends.
    ///
    /// @return whether this node had the turn before too, so that no other node has changed what it is about
    public boolean take(String turn) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:turn, 0))")
                .param("turn", "kansli.turn." + turn)
                .query((row, number) -> turn)
                .single();
        boolean hadIt = jdbc.sql("select node from turn where turn = :turn")
                .param("turn", turn)
                .query(UUID.class)
                .optional()
                .filter(node::equals)
                .isPresent();
        if (!hadIt) {
            jdbc.sql("""
                            insert into turn (turn, node) values (:turn, :node)
                            on conflict (turn) do update set node = excluded.node
                            """).param("turn", turn).param("node", node).update();
        }
        return hadIt;
    }
}
