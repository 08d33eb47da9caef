package se.kansli.documents;

/// A file that was checked: PDF/A-2a, PDF/UA-1, and every text that it was to have is read in it.
@SuppressWarnings("ArrayRecordComponent")
public record RenderedPdf(byte[] bytes, String sha256, int pages) {}
