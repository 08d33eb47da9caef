package se.kansli.query.diarium;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.query.Seed.KOMMUNSTYRELSEN;
import static se.kansli.query.Seed.day;
import static se.kansli.query.Seed.record;
import static se.kansli.query.Seed.registered;
import static se.kansli.query.Story.KS;
import static se.kansli.query.Story.SFN;
import static se.kansli.query.Story.STRATEGY;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kansli.kernel.access.Authorities;
import se.kansli.kernel.cases.CaseClosed;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseTitleChanged;
import se.kansli.kernel.cases.CloseReason;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.records.RecordKind;
import se.kansli.query.Log;
import se.kansli.query.Story;
import se.kansli.query.TestDatabase;
import se.kansli.query.projection.Page;
import se.kansli.query.projection.Rebuild;

class SearchingTheDiariumTest {

    private static final Authorities BOTH = Authorities.of(KS, SFN);
    private static final CaseId PERMIT = new CaseId("KS-2021-0500");
    private static final CaseId ENERGY = new CaseId("KS-2021-0501");

    @AutoClose
    static final TestDatabase database = TestDatabase.create();

    private final Diarium diarium = new Diarium(database.dataSource());

    @BeforeAll
    static void register_cases() {
        Log log = new Log(database);
        Party sender = new Party("Kalmar Energi AB", PartyKind.COMPANY);
        Party anna = new Party("Anna Öberg", PartyKind.PRIVATE_PERSON);
        log.append(Story.whole());
        log.append(
                STRATEGY.value(),
                new CaseTitleChanged(STRATEGY, "Inkluderingsstrategi 2022-2025", "Inkluderingsstrategi", day(9, 1)));
        log.append(PERMIT.value(), registered(PERMIT, "Utökat ärende om bygglovet", "Bygglov", anna, day(6, 1)));
        log.append(PERMIT.value(), new CaseClosed(PERMIT, CloseReason.NO_ACTION, null, day(6, 2)));
        log.append(
                ENERGY.value(), registered(ENERGY, "100 % förnybart", "100 % förnybart", KOMMUNSTYRELSEN, day(6, 1)));
        log.append(ENERGY.value(), record(ENERGY, 1, RecordKind.INCOMING, day(6, 1), sender, "Svar", "Svar"));
        new Rebuild(database.dataSource(), log.journal()).of(List.of(Diarium.PROJECTION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KS 2021/0486",
                "SFN 2021/0130",
                "Dnr KS 2021/486",
                "KS-2021-0486",
                "KS2021/0486",
                "ks2021-0486",
                "2021/0130"
            })
    void A2_a_search_for_either_number_finds_both_cases(String number) {
        assertThat(found(number, BOTH)).containsExactly("SFN-2021-0130", "KS-2021-0486");
    }

    @Test
    void A2_A17_each_is_shown_only_to_those_with_access_to_its_authority() {
        assertThat(found("KS 2021/0486", Authorities.of(SFN))).containsExactly("SFN-2021-0130");
        assertThat(found("SFN 2021/0130", Authorities.of(KS))).containsExactly("KS-2021-0486");
        assertThat(found("KS 2021/0486", Authorities.of())).isEmpty();
        assertThat(found("strategi", Authorities.of(SFN))).containsExactly("SFN-2021-0130");
    }

    @Test
    void A2_whoever_may_read_all_diaria_finds_both_cases() {
        assertThat(found("KS 2021/0486", Authorities.ALL)).containsExactly("SFN-2021-0130", "KS-2021-0486");
        assertThat(diarium.search(DiariumSearch.ALL, Authorities.ALL, null, 100))
                .isEqualTo(diarium.search(DiariumSearch.ALL, BOTH, null, 100));
    }

    @Test
    void A15_both_titles_are_found() {
        assertThat(found("Inkluderingsstrategi", BOTH)).containsExactly("KS-2021-0486");
        assertThat(found("etnisk och kulturell inkludering", Authorities.of(KS)))
                .containsExactly("KS-2021-0486");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ärende", "ärendet", "ärenden", "ÄRENDENA", "bygglov", "bygglovet", "Öberg anna", "utöka"})
    void a_word_is_found_in_any_form(String text) {
        assertThat(found(text, BOTH)).containsExactly("KS-2021-0500");
    }

    @ParameterizedTest
    @ValueSource(strings = {"strategi", "strategin", "strategier"})
    void a_word_is_found_within_a_compound(String text) {
        assertThat(found(text + " 2025", BOTH)).containsExactly("KS-2021-0486");
    }

    @ParameterizedTest
    @ValueSource(strings = {"byggl", "utök byg", "ÖB"})
    void the_beginning_of_a_word_is_enough(String text) {
        assertThat(found(text, BOTH)).containsExactly("KS-2021-0500");
    }

    @ParameterizedTest
    @ValueSource(strings = {"486", "0486", "ks 486", "2021 00486"})
    void a_number_is_found_with_and_without_its_first_zeros(String text) {
        assertThat(found(text, Authorities.of(KS))).containsExactly("KS-2021-0486");
    }

    @ParameterizedTest
    @ValueSource(strings = {"48", "86", "4860"})
    void a_part_of_a_number_is_another_number(String text) {
        assertThat(found(text, BOTH)).isEmpty();
    }

    @Test
    void the_words_that_are_looked_up_do_not_grow_with_the_numbers_of_the_cases() {
        assertThat(JdbcClient.create(database.dataSource())
                        .sql("select word from diarium.words where word ~ '^[0-9]+$'")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void every_word_must_be_found() {
        assertThat(found("strategi bygglov", BOTH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%", "_", "'", "\"", "\\", "\u0000", ":*", "!&|", ";--"})
    void signs_are_no_words_and_narrow_nothing(String text) {
        assertThat(found(text, BOTH)).isEqualTo(search(DiariumSearch.ALL)).hasSize(4);
    }

    @Test
    void a_percent_sign_is_no_wildcard() {
        assertThat(found("100%", BOTH)).containsExactly("KS-2021-0501");
        assertThat(found("förnybart%100", BOTH)).containsExactly("KS-2021-0501");
        assertThat(found("'; drop schema diarium cascade; --", BOTH)).isEmpty();
    }

    @Test
    void a_party_is_found_among_initiators_senders_and_receivers() {
        assertThat(search(new DiariumSearch(null, "kalmar energi", null, null, null)))
                .containsExactly("KS-2021-0501");
        assertThat(search(new DiariumSearch(null, "ÖBERG", null, null, null))).containsExactly("KS-2021-0500");
        assertThat(search(new DiariumSearch(null, "strategi", null, null, null)))
                .isEmpty();
    }

    @Test
    void a_period_includes_its_first_and_its_last_day() {
        assertThat(search(new DiariumSearch(null, null, day(5, 12), day(5, 24), null)))
                .containsExactly("SFN-2021-0130", "KS-2021-0486");
        assertThat(search(new DiariumSearch(null, null, day(5, 13), day(5, 23), null)))
                .isEmpty();
    }

    @Test
    void closed_cases_are_told_from_open_ones() {
        assertThat(search(new DiariumSearch(null, null, null, null, DiariumStatus.CLOSED)))
                .containsExactly("KS-2021-0500");
        assertThat(search(new DiariumSearch(null, null, null, null, DiariumStatus.OPEN)))
                .hasSize(3);
    }

    @Test
    void the_newest_come_first_and_every_page_begins_where_the_one_before_it_ended() {
        Page<DiariumEntry> first = diarium.search(DiariumSearch.ALL, BOTH, null, 3);
        Page<DiariumEntry> second = diarium.search(DiariumSearch.ALL, BOTH, first.next(), 3);

        assertThat(keys(first)).containsExactly("KS-2021-0501", "KS-2021-0500", "SFN-2021-0130");
        assertThat(keys(second)).containsExactly("KS-2021-0486");
        assertThat(second.next()).isNull();
    }

    @Test
    void a_page_that_is_just_full_is_the_last_one() {
        assertThat(diarium.search(DiariumSearch.ALL, BOTH, null, 4).next()).isNull();
    }

    private List<String> search(DiariumSearch search) {
        return keys(diarium.search(search, BOTH, null, 100));
    }

    private List<String> found(String text, Authorities readable) {
        return keys(diarium.search(DiariumSearch.text(text), readable, null, 100));
    }

    private static List<String> keys(Page<DiariumEntry> page) {
        return page.items().stream().map(entry -> entry.caseId().value()).toList();
    }
}
