package se.kansli.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import se.kansli.kernel.Stockholm;
import se.kansli.query.casefile.CaseFiles;
import se.kansli.query.delegation.DelegatedDecisions;
import se.kansli.query.diarium.Diarium;
import se.kansli.query.followup.Assignments;
import se.kansli.query.imports.Imports;
import se.kansli.query.inbox.Inbox;
import se.kansli.query.meetings.Meetings;
import se.kansli.query.membership.Memberships;
import se.kansli.query.minutes.MinutesBook;
import se.kansli.query.organisation.Organisation;
import se.kansli.query.persons.Persons;
import se.kansli.query.proceedings.Proceedings;
import se.kansli.query.projection.Projections;
import se.kansli.query.publicdiarium.PublicDiarium;
import se.kansli.query.questions.AnsweredHere;
import se.kansli.query.questions.Questions;
import se.kansli.query.readycases.ReadyCases;
import se.kansli.query.remiss.OutgoingRemiss;

/// The whole edge as it is assembled, without what lies behind it.
@SpringBootApplication
public class TestEdge {

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2021-09-24T10:00:00Z"), Stockholm.ZONE);
    }

    @Bean
    FakeGateway gateway() {
        return new FakeGateway();
    }

    @Bean
    JwtDecoder tokens() {
        return Token::decode;
    }

    @Bean
    Questions questions(BeanFactory finders) {
        return new AnsweredHere(finders::getBean);
    }

    @Bean
    Projections projections() {
        return new Projections(List.of(
                CaseFiles.PROJECTION,
                Imports.PROJECTION,
                Inbox.PROJECTION,
                Meetings.PROJECTION,
                Memberships.PROJECTION,
                MinutesBook.PROJECTION,
                Persons.PROJECTION,
                ReadyCases.PROJECTION,
                Assignments.PROJECTION,
                DelegatedDecisions.PROJECTION,
                OutgoingRemiss.PROJECTION,
                Proceedings.PROJECTION,
                Diarium.PROJECTION,
                PublicDiarium.PROJECTION,
                Organisation.PROJECTION));
    }
}
