package se.kansli.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.kernel.organisation.BodyCode;

class GrantTest {

    private static final BodyCode KS = new BodyCode("KS");
    private static final BodyCode SFN = new BodyCode("SFN");

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_role_is_read_as_it_is_written(Role role) {
        Grant atOne = new Grant(role, KS);
        Grant forAll = new Grant(role, null);

        assertThat(Grant.parse(atOne.toString())).isEqualTo(atOne);
        assertThat(Grant.parse(forAll.toString())).isEqualTo(forAll);
    }

    @Test
    void it_is_written_in_lower_case_with_its_authority() {
        assertThat(Grant.parse("registrator@KS")).isEqualTo(new Grant(Role.REGISTRATOR, KS));
        assertThat(new Grant(Role.ADMINISTRATOR, null)).hasToString("administrator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@KS", "registrator@", "registrator@ks", "vaktmastare@KS", "registrator@KS@SFN"})
    void nothing_else_is_a_grant(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Grant.parse(text));
    }

    @Test
    void a_role_at_one_authority_is_none_at_another() {
        Grant registrator = Grant.parse("registrator@KS");

        assertThat(registrator.coversAuthority(KS)).isTrue();
        assertThat(registrator.coversAuthority(SFN)).isFalse();
        assertThat(Grant.parse("arkivarie").coversAuthority(SFN)).isTrue();
    }

    @Test
    void an_actor_acts_by_the_grant_that_has_the_role_and_the_authority() {
        Actor actor = new Actor(
                "martina", "Martina", Set.of(Grant.parse("registrator@KS"), Grant.parse("handlaggare@SFN")), false);

        assertThat(actor.grantFor(SFN, Set.of(Role.HANDLAGGARE, Role.REGISTRATOR)))
                .hasValue(new Grant(Role.HANDLAGGARE, SFN));
        assertThat(actor.grantFor(SFN, Set.of(Role.REGISTRATOR))).isEmpty();
        assertThat(actor.worksAt(KS)).isTrue();
        assertThat(actor.worksAt(new BodyCode("UN"))).isFalse();
    }

    @Test
    void an_actor_reaches_the_authorities_of_the_grants_that_have_the_role() {
        Actor actor = new Actor(
                "martina", "Martina", Set.of(Grant.parse("registrator@KS"), Grant.parse("handlaggare@SFN")), false);

        assertThat(actor.authoritiesFor(Set.of(Role.HANDLAGGARE, Role.REGISTRATOR)))
                .isEqualTo(Authorities.of(KS, SFN));
        assertThat(actor.authoritiesFor(Set.of(Role.REGISTRATOR)))
                .isEqualTo(Authorities.of(KS))
                .matches(authorities -> !authorities.include(SFN));
        assertThat(actor.authoritiesFor(Set.of(Role.ARKIVARIE))).isEqualTo(Authorities.of());
    }

    @Test
    void a_grant_for_the_whole_municipality_reaches_all_authorities_whatever_others_there_are() {
        Actor actor = new Actor("karin", "Karin", Set.of(Grant.parse("arkivarie"), Grant.parse("arkivarie@KS")), false);

        assertThat(actor.authoritiesFor(Set.of(Role.ARKIVARIE)))
                .isEqualTo(Authorities.ALL)
                .matches(authorities -> authorities.include(SFN));
    }

    @Test
    void of_some_authorities_only_one_that_is_among_them_can_be_meant() {
        Authorities authorities = Authorities.of(KS);

        assertThat(authorities.only(KS)).isEqualTo(Authorities.of(KS));
        assertThat(authorities.only(SFN)).isEqualTo(Authorities.of());
        assertThat(authorities.only(null)).isEqualTo(authorities);
        assertThat(Authorities.ALL.only(SFN)).isEqualTo(Authorities.of(SFN));
    }
}
