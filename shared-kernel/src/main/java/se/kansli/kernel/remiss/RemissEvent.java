package se.kansli.kernel.remiss;

import se.kansli.kernel.DomainEvent;

/// Everything that can happen to a remiss and its answers. What the sender knows, what the receiver knows, and what the
/// answering case does.
public sealed interface RemissEvent extends DomainEvent
        permits OutgoingRemissEvent, IncomingRemissEvent, YttrandeEvent {}
