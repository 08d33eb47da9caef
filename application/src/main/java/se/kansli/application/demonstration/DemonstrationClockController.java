package se.kansli.application.demonstration;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.application.time.DayTicker;
import se.kansli.kernel.Stockholm;

/// Sets and releases the demonstration's date. The day has begun, and its reminders are on their way, when the answer
/// comes.
@RestController
@Profile("!postgres")
@RequestMapping("/api/v1/demonstration/clock")
class DemonstrationClockController {

    record ShownDate(LocalDate today) {}

    private final DemonstrationClock clock;
    private final DayTicker ticker;
    private final PoliciesAtRest policies;

    DemonstrationClockController(DemonstrationClock clock, DayTicker ticker, PoliciesAtRest policies) {
        this.clock = clock;
        this.ticker = ticker;
        this.policies = policies;
    }

    @GetMapping
    ShownDate today() {
        return new ShownDate(Stockholm.today(clock));
    }

    @PutMapping
    ShownDate set(@RequestBody ShownDate shown) {
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
