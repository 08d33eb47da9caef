package se.kansli.web.documents;

import java.util.List;
import java.util.Optional;
import se.kansli.documents.Section;
import se.kansli.documents.Sender;
import se.kansli.documents.Signatory;
import se.kansli.documents.Tjansteskrivelse;
import se.kansli.query.casefile.Answering;
import se.kansli.query.casefile.CaseFile;
import se.kansli.query.casefile.Memo;

/// A version of the memo in which staff propose an answer to a remiss.
///
/// @param namnd to which it is written, as it is called now
record TjansteskrivelseOf(CaseFile file, String namnd, String municipality) {

    /// Empty when the case has no such version.
    Optional<Tjansteskrivelse> version(int version) {
        return Optional.ofNullable(file.answering())
                .flatMap(answering -> answering.memos().stream()
                        .filter(memo -> memo.version() == version)
                        .map(memo -> tjansteskrivelse(answering, memo))
                        .findFirst());
    }

    private Tjansteskrivelse tjansteskrivelse(Answering answering, Memo memo) {
        return new Tjansteskrivelse(
                new Sender(municipality, namnd, file.officer(), null),
                memo.datedOn(),
                file.number().printed(),
                namnd,
                file.title(),
                List.of(),
                List.of(
                        new Section("Förslag till beslut", memo.proposal()),
                        new Section("Ärendet", matter(answering, memo)),
                        new Section("Förslag till yttrande", memo.yttrande())),
                memo.signedBy().stream().map(name -> new Signatory(name, null)).toList(),
                List.of(),
                List.of(answering.senderName()));
    }

    /// What was asked and by when, and that the memo is dated too late (CON-7).
    private static String matter(Answering answering, Memo memo) {
        String asked = "%s (%s) begärde yttrande senast den %s.\n\n%s"
                .formatted(
                        answering.senderName(),
                        answering.theirNumber().printed(),
                        Wording.day(answering.dueOn()),
                        answering.question());
        return memo.daysAfterDue() == 0
                ? asked
                : asked
                        + "\n\nTjänsteskrivelsen är daterad %s efter den sista svarsdagen."
                                .formatted(Wording.days(memo.daysAfterDue()));
    }
}
