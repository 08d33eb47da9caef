package se.kansli.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;

class RoomTest {

    private final Room room = new Room(4, 3);

    @Test
    void there_is_room_until_all_is_taken_and_again_when_some_is_given_back() {
        room.take("anna", 3);
        assertThat(room.isFull()).isFalse();
        room.take("berit", 1);
        assertThat(room.isFull()).isTrue();
        assertThatExceptionOfType(NoRoom.class).isThrownBy(() -> room.take("berit", 1));

        room.giveBack("anna", 2);
        assertThat(room.isFull()).isFalse();
        assertThatNoException().isThrownBy(() -> room.take("berit", 2));
    }

    @Test
    void nobody_gets_more_than_a_share_of_it() {
        room.take("anna", 3);
        assertThatExceptionOfType(ShareUsedUp.class).isThrownBy(() -> room.take("anna", 1));
        room.giveBack("anna", 1);
        assertThatNoException().isThrownBy(() -> room.take("anna", 1));
    }

    @Test
    void who_is_refused_has_taken_nothing() {
        room.take("anna", 2);
        assertThatExceptionOfType(NoRoom.class).isThrownBy(() -> room.take("berit", 3));
        assertThatNoException().isThrownBy(() -> room.take("berit", 2));
    }
}
