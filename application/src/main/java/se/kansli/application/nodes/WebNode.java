package se.kansli.application.nodes;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/// The rooms behind the door. The door itself, which keeps strangers out and tells them so, stands on every node.
@Configuration(proxyBeanMethods = false)
@ForRole(NodeRole.WEB)
@ComponentScan("se.kansli.web")
class WebNode {}
