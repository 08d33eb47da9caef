package se.kansli.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

    @Test
    void everything_comes_in_order_and_then_the_end() {
        List<Integer> source = IntStream.range(0, 100).boxed().toList();
        List<Integer> taken = new ArrayList<>();

        try (ReadAhead<Integer> ahead = new ReadAhead<>(source, 3)) {
            for (Optional<Integer> next = ahead.take(); next.isPresent(); next = ahead.take()) {
                taken.add(next.get());
            }
            assertThat(ahead.take()).isEmpty();
        }

        assertThat(taken).isEqualTo(source);
    }

    @Test
    void no_more_is_fetched_than_so_many_ahead() {
        AtomicInteger fetched = new AtomicInteger();

        try (ReadAhead<Integer> ahead = new ReadAhead<>(() -> counting(fetched), 3)) {
            assertThat(ahead.take()).contains(1);
            assertThat(ahead.take()).contains(2);
        }

        assertThat(fetched.get()).isBetween(2, 2 + 3);
    }

    @Test
    void a_source_that_fails_fails_where_it_is_taken_from() {
        Iterable<Integer> broken = () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                throw new IllegalStateException("a source that fails");
            }

            @Override
            public Integer next() {
                throw new UnsupportedOperationException();
            }
        };

        try (ReadAhead<Integer> ahead = new ReadAhead<>(broken, 1)) {
            assertThatThrownBy(ahead::take)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("a source that fails");
        }
    }

    private static Iterator<Integer> counting(AtomicInteger fetched) {
        return IntStream.generate(fetched::incrementAndGet).iterator();
    }
}
