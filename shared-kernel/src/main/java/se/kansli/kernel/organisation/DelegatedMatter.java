package se.kansli.kernel.organisation;

/// One point of a delegation order: what somebody decides for the nämnd (KL 6:37).
///
/// @param point as the order numbers it: `1.4`
/// @param delegate who decides, by office
/// @param reported whether the nämnd is told of each decision (KL 6:40). One that it is not told of, and that can be
/// appealed, is minuted by itself (MIN-8).
public record DelegatedMatter(String point, String matter, String delegate, boolean reported) {}
