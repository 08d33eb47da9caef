package se.kansli.documents;

import org.jspecify.annotations.Nullable;

/// An item of a föredragningslista.
///
/// @param number its place in the list
/// @param presenter who presents it, and when, as `Peter Arnesson, kl. 13.15`
/// @param note why an item is there without the usual preparation; as `Brådskande`
public record AgendaItem(
        int number,
        String heading,
        @Nullable String caseNumber,
        @Nullable String presenter,
        @Nullable String note,
        Preparation preparation) {}
