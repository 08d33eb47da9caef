package se.kansli.application.nodes;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ForRole(NodeRole.COMMAND)
@ComponentScan("se.kansli.command")
class CommandNode {}
