package se.kansli.application.demonstration;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.application.time.DayTicker;
import se.kansli.application.time.TrueTime;
import se.kansli.command.Refusal;
import se.kansli.kernel.Stockholm;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;

/// Sets and releases the demonstration's date. The day has begun, and its reminders are on their way, when the answer
/// comes.
@RestController
@OpenTo(Askers.ADMINISTRATORS)
@Profile("!postgres")
@RequestMapping("/api/v1/demonstration/clock")
class DemonstrationClockController {

    @Schema(description = "The day that the demonstration lives by.")
    record ShownDate(@NotNull LocalDate today) {}

    private final DemonstrationClock clock;
    private final DayTicker ticker;
    private final PoliciesAtRest policies;

    DemonstrationClockController(DemonstrationClock clock, DayTicker ticker, PoliciesAtRest policies) {
        this.clock = clock;
        this.ticker = ticker;
        this.policies = policies;
    }

    @GetMapping
    @OpenTo(Askers.EVERY_USER)
    ShownDate today() {
        return new ShownDate(Stockholm.today(clock));
    }

    @PutMapping
    ShownDate set(@Valid @RequestBody ShownDate shown) {
        if (shown.today().isAfter(LocalDate.ofInstant(TrueTime.clock().instant(), Stockholm.ZONE))) {
            throw Refusal.invalid(
                    "NOT_IN_THE_FUTURE",
                    "CON-14",
                    "Demonstrationens dag kan inte vara senare än i dag. Ange en tidigare dag.");
        }
        clock.set(shown.today());
        ticker.lookAtClock();
        policies.await();
        return today();
    }

    @DeleteMapping
    ShownDate release() {
        clock.release();
        ticker.lookAtClock();
        policies.await();
        return today();
    }
}
