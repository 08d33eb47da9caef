package se.kansli.web.edge;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// What the one who runs the house may set.
///
/// @param largestJson in bytes; what is longer is refused before it is read
/// @param bodyPatience how long the body of a request may take to come
/// @param mostBuffered what the bodies of all requests may take of the memory
/// @param mostRequests how many requests may be at work at the same time
/// @param mostTransfers how many files may be on their way in or out at the same time
/// @param shareOfOne the part of each of these that one caller may have
/// @param commandPatience how long a request waits for its command
/// @param readPatience how long a read waits to see what its caller wrote
/// @param heartbeat how often a stream says that it is open while nothing happens
/// @param mostStreams how many streams may be open at the same time
/// @param tokenUrl where a client gets its token, for the documentation
@ConfigurationProperties("kansli.web")
public record EdgeSettings(
        @DefaultValue("1048576") int largestJson,
        @DefaultValue("10s") Duration bodyPatience,
        @DefaultValue("64MB") DataSize mostBuffered,
        @DefaultValue("256") int mostRequests,
        @DefaultValue("64") int mostTransfers,
        @DefaultValue("0.25") double shareOfOne,
        @DefaultValue("20s") Duration commandPatience,
        @DefaultValue("3s") Duration readPatience,
        @DefaultValue("20s") Duration heartbeat,
        @DefaultValue("1000") int mostStreams,
        @DefaultValue("/oauth2/token") String tokenUrl) {}
