package se.kansli.application.architecture.faults.web;

import org.springframework.web.bind.annotation.GetMapping;

/// No bean, so that no running Kansli has it.
public final class EndpointForAnyone {

    @GetMapping("/secrets")
    String secrets() {
        return "all of them";
    }
}
