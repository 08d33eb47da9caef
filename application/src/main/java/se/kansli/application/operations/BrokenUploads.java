package se.kansli.application.operations;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.kansli.application.nodes.ForRole;
import se.kansli.application.nodes.NodeRole;
import se.kansli.application.time.TrueTime;
import se.kansli.query.content.Contents;

/// Removes the parts of files whose rest nobody can send any more, because the server that received them has ended.
@Component
@ForRole(NodeRole.WEB)
class BrokenUploads {

    private final Contents contents;
    private final Duration longest;

    BrokenUploads(Contents contents, @Value("${kansli.uploads.longest}") Duration longest) {
        this.contents = contents;
        this.longest = longest;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void remove() {
        contents.removeBrokenOff(TrueTime.clock().instant().minus(longest));
    }
}
