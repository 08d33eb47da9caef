package se.kansli.benchmarks.municipality;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.kansli.command.organisation.Bodies;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;

/// The bodies of the municipality: twenty that keep a diarium, and as many others as a large remiss asks.
final class Organs implements Bodies {

    static final LocalDate ESTABLISHED = LocalDate.of(2019, 1, 1);

    /// How many of a thousand cases begin here. Those that keep no diarium have none.
    private record Organ(EstablishedBody body, int cases) {}

    private static final List<Organ> ALL = List.of(
            organ("KF", "Kommunfullmäktige", RuleProfile.COUNCIL_SE, 20),
            organ("KS", "Kommunstyrelsen", RuleProfile.BOARD_SE, 150),
            organ("SFN", "Servicenämnden", RuleProfile.BOARD_SE, 40),
            organ("UN", "Utbildningsnämnden", RuleProfile.BOARD_SE, 60),
            organ("BUN", "Barn- och ungdomsnämnden", RuleProfile.BOARD_SE, 80),
            organ("SN", "Socialnämnden", RuleProfile.BOARD_SE, 110),
            organ("OMN", "Omsorgsnämnden", RuleProfile.BOARD_SE, 70),
            organ("SBN", "Samhällsbyggnadsnämnden", RuleProfile.BOARD_SE, 110),
            organ("MN", "Miljönämnden", RuleProfile.BOARD_SE, 70),
            organ("KFN", "Kultur- och fritidsnämnden", RuleProfile.BOARD_SE, 50),
            organ("TN", "Tekniska nämnden", RuleProfile.BOARD_SE, 50),
            organ("BN", "Byggnadsnämnden", RuleProfile.BOARD_SE, 60),
            organ("GN", "Gymnasienämnden", RuleProfile.BOARD_SE, 30),
            organ("AMN", "Arbetsmarknadsnämnden", RuleProfile.BOARD_SE, 25),
            organ("ÖFN", "Överförmyndarnämnden", RuleProfile.BOARD_SE, 25),
            organ("VN", "Valnämnden", RuleProfile.BOARD_SE, 5),
            organ("RN", "Räddningsnämnden", RuleProfile.BOARD_SE, 15),
            organ("PN", "Personalnämnden", RuleProfile.BOARD_SE, 15),
            organ("BOAB", "Kommunens bostadsbolag", RuleProfile.COMPANY, 10),
            organ("ENAB", "Kommunens energibolag", RuleProfile.COMPANY, 5),
            organ("PR", "Pensionärsrådet", RuleProfile.ADVISORY_SE, 0),
            organ("TR", "Tillgänglighetsrådet", RuleProfile.ADVISORY_SE, 0),
            organ("UR", "Ungdomsrådet", RuleProfile.ADVISORY_SE, 0),
            organ("IR", "Integrationsrådet", RuleProfile.ADVISORY_SE, 0),
            organ("FR", "Folkhälsorådet", RuleProfile.ADVISORY_SE, 0),
            organ("NR", "Näringslivsrådet", RuleProfile.ADVISORY_SE, 0),
            organ("LR", "Landsbygdsrådet", RuleProfile.ADVISORY_SE, 0),
            organ("KR", "Kulturrådet", RuleProfile.ADVISORY_SE, 0),
            organ("BR", "Brottsförebyggande rådet", RuleProfile.ADVISORY_SE, 0),
            organ("ER", "Elevrådens samråd", RuleProfile.ADVISORY_SE, 0),
            organ("MR", "Miljörådet", RuleProfile.ADVISORY_SE, 0),
            organ("HR", "Hållbarhetsnätverket", RuleProfile.NOTES, 0),
            organ("SR", "Skärgårdsnätverket", RuleProfile.NOTES, 0));

    private static final List<EstablishedBody> BODIES =
            ALL.stream().map(Organ::body).toList();
    private static final Map<BodyCode, EstablishedBody> BY_CODE =
            BODIES.stream().collect(Collectors.toUnmodifiableMap(EstablishedBody::code, Function.identity()));
    private static final List<BodyCode> WHERE_CASES_BEGIN = ALL.stream()
            .flatMap(organ -> Collections.nCopies(organ.cases(), organ.body().code()).stream())
            .toList();

    @Override
    public Optional<EstablishedBody> find(BodyCode code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    @Override
    public List<EstablishedBody> all() {
        return BODIES;
    }

    BodyCode oneWhereACaseBegins(Chance chance) {
        return chance.oneOf(WHERE_CASES_BEGIN);
    }

    /// What is said to it may not be said by a delegate (KL 6:38 p 2).
    boolean isFullmaktige(BodyCode code) {
        return find(code)
                .filter(body -> body.profile() == RuleProfile.COUNCIL_SE)
                .isPresent();
    }

    /// Fullmäktige is never asked.
    List<BodyCode> consultees(BodyCode sender) {
        return BODIES.stream()
                .map(EstablishedBody::code)
                .filter(code -> !isFullmaktige(code) && !code.equals(sender))
                .toList();
    }

    private static Organ organ(String code, String name, RuleProfile profile, int cases) {
        return new Organ(
                new EstablishedBody(new BodyCode(code), name, profile, null, ESTABLISHED, null, List.of()), cases);
    }
}
