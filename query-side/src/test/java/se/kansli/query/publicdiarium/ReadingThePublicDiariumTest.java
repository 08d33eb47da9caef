package se.kansli.query.publicdiarium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.kansli.query.Seed.KOMMUNSTYRELSEN;
import static se.kansli.query.Seed.day;
import static se.kansli.query.Seed.record;
import static se.kansli.query.Seed.registered;
import static se.kansli.query.Story.KS;
import static se.kansli.query.Story.SFN;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseMarkedSecret;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.records.RecordKind;
import se.kansli.query.Log;
import se.kansli.query.Story;
import se.kansli.query.TestDatabase;
import se.kansli.query.postlista.Post;
import se.kansli.query.postlista.Postlista;
import se.kansli.query.projection.Cursor;
import se.kansli.query.projection.Page;
import se.kansli.query.projection.Rebuild;

class ReadingThePublicDiariumTest {

    private static final CaseId SNOW = new CaseId("KS-2021-0501");
    private static final CaseId SECRET = new CaseId("KS-2021-0502");
    private static final CaseId BUSY = new CaseId("KS-2021-0503");
    private static final Party NEIGHBOUR = new Party("Medborgare A", PartyKind.PRIVATE_PERSON);

    @AutoClose
    static final TestDatabase database = TestDatabase.create();

    private final PublicDiarium diarium = new PublicDiarium(database.dataSource());
    private final Postlista postlista = new Postlista(diarium);

    @BeforeAll
    static void register_cases() {
        Log log = new Log(database);
        log.append(Story.whole());
        Stream.of(
                        registered(SNOW, "Klagomål från Medborgare A", "Klagomål på snöröjning", NEIGHBOUR, day(6, 1)),
                        record(SNOW, 1, RecordKind.INCOMING, day(6, 1), NEIGHBOUR, "Brev från A", "Brev om snöröjning"),
                        record(SNOW, 2, RecordKind.DRAFT, day(6, 1), null, "Utkast till svar", "Utkast till svar"),
                        record(SNOW, 3, RecordKind.ESTABLISHED, day(6, 1), null, "Kartbild", "Kartbild"),
                        record(
                                SNOW,
                                4,
                                RecordKind.OUTGOING,
                                day(6, 2),
                                KOMMUNSTYRELSEN,
                                "Svar till A",
                                "Svar på brevet"))
                .forEach(event -> log.append(SNOW.value(), event));
        Stream.of(
                        registered(SECRET, "Hot mot Medborgare A", "Hemlig utredning", KOMMUNSTYRELSEN, day(6, 1)),
                        record(SECRET, 1, RecordKind.INCOMING, day(6, 1), KOMMUNSTYRELSEN, "Anmälan", "Hemlig anmälan"),
                        new CaseMarkedSecret(SECRET, new SecrecyGround("18 kap. 1 § OSL"), day(6, 1)))
                .forEach(event -> log.append(SECRET.value(), event));
        Stream.of(
                        registered(BUSY, "Enkät", "Enkät", KOMMUNSTYRELSEN, day(6, 3)),
                        record(BUSY, 1, RecordKind.INCOMING, day(6, 3), KOMMUNSTYRELSEN, "Svar 1", "Svar 1"),
                        record(BUSY, 2, RecordKind.INCOMING, day(6, 3), KOMMUNSTYRELSEN, "Svar 2", "Svar 2"),
                        record(BUSY, 3, RecordKind.INCOMING, day(6, 3), KOMMUNSTYRELSEN, "Svar 3", "Svar 3"))
                .forEach(event -> log.append(BUSY.value(), event));
        new Rebuild(database.dataSource(), log.journal()).of(List.of(PublicDiarium.PROJECTION));
    }

    @Test
    void anyone_finds_a_case_by_number_and_by_words() {
        assertThat(found("KS 2021/0486")).containsExactly("KS 2021/0486");
        assertThat(found("inkludering strategin")).containsExactly("SFN 2021/0130", "KS 2021/0486");
        assertThat(found("snöröjningen")).containsExactly("KS 2021/0501");
        assertThat(found("kartbild")).containsExactly("KS 2021/0501");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Medborgare", "Yttrande om", "hot", "hemlig", "anmälan", "utkast"})
    void what_is_not_public_cannot_be_found_by_guessing(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void a_secret_case_stands_in_the_list_with_its_number_alone() {
        assertThat(diarium.find(SECRET)).hasValueSatisfying(found -> {
            assertThat(found.entry().number()).isEqualTo("KS 2021/0502");
            assertThat(found.entry().title()).isNull();
            assertThat(found.entry().initiator()).isNull();
            assertThat(found.records())
                    .containsExactly(new PublicRecord(1, RecordKind.INCOMING, day(6, 1), null, null));
        });
        assertThat(found("KS 2021/0502")).containsExactly("KS 2021/0502");
    }

    @Test
    void one_authority_and_a_period_can_be_asked_for() {
        assertThat(numbers(new PublicDiariumSearch(null, SFN, null, null))).containsExactly("SFN 2021/0130");
        assertThat(numbers(new PublicDiariumSearch(null, null, day(5, 12), day(5, 12))))
                .containsExactly("KS 2021/0486");
    }

    @Test
    void the_list_is_read_page_by_page() {
        Page<PublicDiariumEntry> first = diarium.search(PublicDiariumSearch.ALL, null, 4);
        Page<PublicDiariumEntry> second = diarium.search(PublicDiariumSearch.ALL, first.next(), 4);

        assertThat(first.items()).hasSize(4);
        assertThat(second.items()).extracting(PublicDiariumEntry::number).containsExactly("KS 2021/0486");
        assertThat(second.next()).isNull();
    }

    @Test
    void REG_12_the_postlista_of_a_day_holds_what_came_in_and_went_out() {
        assertThat(post(KS, day(6, 1)))
                .containsExactly(
                        new Post(day(6, 1), SNOW, "KS 2021/0501", 1, RecordKind.INCOMING, null, "Brev om snöröjning"),
                        new Post(day(6, 1), SECRET, "KS 2021/0502", 1, RecordKind.INCOMING, null, null));
        assertThat(post(KS, day(6, 2)))
                .containsExactly(new Post(
                        day(6, 2), SNOW, "KS 2021/0501", 4, RecordKind.OUTGOING, "Kommunstyrelsen", "Svar på brevet"));
    }

    @Test
    void the_postlista_is_one_authoritys_own() {
        assertThat(post(SFN, day(6, 1))).isEmpty();
        assertThat(post(KS, day(6, 4))).isEmpty();
    }

    @Test
    void a_long_postlista_is_read_page_by_page() {
        Page<Post> first = postlista.page(KS, day(6, 1), null, 1);
        Page<Post> second = postlista.page(KS, day(6, 1), first.next(), 1);

        assertThat(first.items()).extracting(Post::caseId).containsExactly(SNOW);
        assertThat(second.items()).extracting(Post::caseId).containsExactly(SECRET);
        assertThat(second.next()).isNull();
    }

    @Test
    void a_case_with_much_post_is_continued_on_the_next_page() {
        Page<Post> first = postlista.page(KS, day(6, 3), null, 2);
        Page<Post> second = postlista.page(KS, day(6, 3), first.next(), 2);

        assertThat(first.items()).extracting(Post::recordNumber).containsExactly(1, 2);
        assertThat(second.items()).extracting(Post::recordNumber).containsExactly(3);
        assertThat(second.next()).isNull();
    }

    @ParameterizedTest
    @MethodSource("forgedCursors")
    void a_forged_cursor_of_the_postlista_is_refused(String cursor) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> postlista.page(KS, day(6, 1), cursor, 1))
                .withMessageContaining("börja om från första sidan");
    }

    static List<String> forgedCursors() {
        return List.of("?", Cursor.after("KS", "1"), Cursor.after(SNOW.value(), "1\u0000"));
    }

    private List<Post> post(BodyCode authority, LocalDate day) {
        return postlista.page(authority, day, null, 50).items();
    }

    private List<String> found(String text) {
        return numbers(PublicDiariumSearch.text(text));
    }

    private List<String> numbers(PublicDiariumSearch search) {
        return diarium.search(search, null, 100).items().stream()
                .map(PublicDiariumEntry::number)
                .toList();
    }
}
