package se.kansli.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.springframework.stereotype.Component;

/// What the edge has to give, and has given, to those who ask just now.
@Component
final class Capacity {

    private final Room requests;
    private final Room transfers;
    private final Room bodies;

    Capacity(EdgeSettings settings) {
        double share = settings.shareOfOne();
        this.requests = room(settings.mostRequests(), share);
        this.transfers = room(settings.mostTransfers(), share);
        this.bodies = room(Math.toIntExact(settings.mostBuffered().toBytes()), share);
    }

    /// Counted one by one.
    Room requests() {
        return requests;
    }

    /// Counted one by one.
    Room transfers() {
        return transfers;
    }

    /// Counted in bytes.
    Room bodies() {
        return bodies;
    }

    /// The user of the token; where none is asked for, the address. Readers behind one proxy are one caller, unless the
    /// proxy's headers are believed (`server.forward-headers-strategy`).
    static String caller(HttpServletRequest request) {
        Principal user = request.getUserPrincipal();
        return user == null ? "address " + request.getRemoteAddr() : "user " + user.getName();
    }

    private static Room room(int size, double share) {
        return new Room(size, Math.max(1, (int) (size * share)));
    }
}
