package se.kansli.web.access;

/// Who may ask at an endpoint ([OpenTo]).
public enum Askers {
    /// No token is asked for.
    EVERYONE,
    /// Whoever has a token. What is answered may still depend on where one works.
    EVERY_USER,
    /// Those who may read what the authority keeps that the path names. For all others it does not exist ([Reading]).
    READERS_OF_THE_AUTHORITY,
    /// Those who may register a record at the authority. Where one has no role, it does not exist.
    REGISTERERS_OF_RECORDS,
    /// Those who may import minutes, at whichever authority.
    IMPORTERS_OF_MINUTES,
    /// The administrator of the whole municipality.
    ADMINISTRATORS
}
