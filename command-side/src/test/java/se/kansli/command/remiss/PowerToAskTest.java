package se.kansli.command.remiss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.command.Refusal;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.remiss.AskingGround;
import se.kansli.kernel.remiss.Remissinstans;

class PowerToAskTest {

    private static final LocalDate DAY = LocalDate.of(2021, 5, 21);

    @ParameterizedTest
    @CsvSource({
        "KS, BOARD_SE, BOARD_SE, KL_6_12, true",
        "KS, BOARD_SE, COMPANY, KL_6_12, false",
        "KS, BOARD_SE, ADVISORY_SE, KL_6_12, false",
        "SFN, BOARD_SE, BOARD_SE, KL_6_12, false",
        "KF, COUNCIL_SE, BOARD_SE, KL_6_12, false",
        "SFN, BOARD_SE, COMPANY, FL_26, true",
        "KF, COUNCIL_SE, BOARD_SE, FL_26, false",
        "KHAB, COMPANY, BOARD_SE, FL_26, false",
        "KS, BOARD_SE, BOARD_SE, RF_7_2, false",
        "SFN, BOARD_SE, BOARD_SE, , true"
    })
    void CON_1_who_asks_whom_says_by_what_law(
            String sender, RuleProfile profile, RuleProfile asked, @Nullable AskingGround ground, boolean lawful) {
        BodyCode code = new BodyCode(sender);
        PowerToAsk power = new PowerToAsk(
                code, Optional.of(new EstablishedBody(code, sender, profile, null, DAY, null, List.of())));
        List<Remissinstans> all = List.of(new Remissinstans(new BodyCode("SN"), "SN", asked, DAY));

        if (lawful) {
            assertThatNoException().isThrownBy(() -> power.refuseUnlessOf(ground, all));
        } else {
            assertThatThrownBy(() -> power.refuseUnlessOf(ground, all))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("CON-1"));
        }
    }
}
