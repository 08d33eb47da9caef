package se.kansli.application.queries;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.kansli.application.nodes.ForRole;
import se.kansli.application.nodes.NodeRole;
import se.kansli.query.announced.AnnouncedMeetings;
import se.kansli.query.ballots.Ballots;
import se.kansli.query.casefile.CaseFiles;
import se.kansli.query.delegation.DelegatedDecisions;
import se.kansli.query.desk.AgendaDuties;
import se.kansli.query.desk.Desk;
import se.kansli.query.desk.DraftDuties;
import se.kansli.query.diarium.Diarium;
import se.kansli.query.followup.Assignments;
import se.kansli.query.imports.Imports;
import se.kansli.query.inbox.Inbox;
import se.kansli.query.journal.Journal;
import se.kansli.query.meetings.Meetings;
import se.kansli.query.membership.Memberships;
import se.kansli.query.minutes.MinutesBook;
import se.kansli.query.organisation.Organisation;
import se.kansli.query.persons.Persons;
import se.kansli.query.postlista.Postlista;
import se.kansli.query.proceedings.Proceedings;
import se.kansli.query.publicdiarium.PublicDiarium;
import se.kansli.query.readycases.ReadyCases;
import se.kansli.query.remiss.OutgoingRemiss;
import se.kansli.query.timeline.Timeline;

/// Those to whom a [se.kansli.query.questions.Question] is put.
@Configuration(proxyBeanMethods = false)
@ForRole(NodeRole.QUERY)
class FinderConfiguration {

    @Bean
    CaseFiles caseFiles(DataSource dataSource, Journal journal) {
        return new CaseFiles(dataSource, journal);
    }

    @Bean
    Timeline timeline(Journal journal) {
        return new Timeline(journal);
    }

    @Bean
    OutgoingRemiss outgoingRemiss(DataSource dataSource, Journal journal) {
        return new OutgoingRemiss(dataSource, journal);
    }

    @Bean
    Inbox inbox(DataSource dataSource, Journal journal) {
        return new Inbox(dataSource, journal);
    }

    @Bean
    Diarium diarium(DataSource dataSource) {
        return new Diarium(dataSource);
    }

    @Bean
    PublicDiarium publicDiarium(DataSource dataSource) {
        return new PublicDiarium(dataSource);
    }

    @Bean
    Postlista postlista(PublicDiarium publicDiarium) {
        return new Postlista(publicDiarium);
    }

    @Bean
    Proceedings proceedings(DataSource dataSource, Journal journal) {
        return new Proceedings(dataSource, journal);
    }

    @Bean
    Ballots ballots(Journal journal) {
        return new Ballots(journal);
    }

    @Bean
    Imports imports(DataSource dataSource) {
        return new Imports(dataSource);
    }

    @Bean
    Meetings meetings(DataSource dataSource, Journal journal, Organisation bodies) {
        return new Meetings(dataSource, journal, bodies);
    }

    @Bean
    MinutesBook minutesBook(DataSource dataSource, Journal journal, Organisation bodies) {
        return new MinutesBook(dataSource, journal, bodies);
    }

    @Bean
    Memberships memberships(DataSource dataSource, Organisation bodies, Persons persons) {
        return new Memberships(dataSource, bodies, persons);
    }

    @Bean
    Persons enteredPersons(DataSource dataSource) {
        return new Persons(dataSource);
    }

    @Bean
    Assignments assignments(DataSource dataSource) {
        return new Assignments(dataSource);
    }

    @Bean
    DelegatedDecisions delegatedDecisions(DataSource dataSource, Journal journal) {
        return new DelegatedDecisions(dataSource, journal);
    }

    @Bean
    AnnouncedMeetings announcedMeetings(
            Meetings meetings, Proceedings proceedings, PublicDiarium diarium, Organisation bodies) {
        return new AnnouncedMeetings(meetings, proceedings, diarium, bodies);
    }

    @Bean
    ReadyCases readyCases(DataSource dataSource) {
        return new ReadyCases(dataSource);
    }

    /// Who knows of duties is named here; the desk knows none of its own.
    @Bean
    Desk desk(
            Meetings meetings,
            Proceedings proceedings,
            MinutesBook minutes,
            ReadyCases cases,
            Inbox inbox,
            OutgoingRemiss remisser,
            Assignments assignments,
            DelegatedDecisions delegated,
            Diarium diarium,
            Organisation bodies) {
        return new Desk(
                List.of(
                        new AgendaDuties(meetings, proceedings, cases, delegated, bodies),
                        new DraftDuties(meetings, proceedings, minutes, bodies),
                        minutes,
                        inbox,
                        remisser,
                        assignments,
                        delegated,
                        diarium),
                bodies);
    }

    @Bean
    Organisation bodies(DataSource dataSource) {
        return new Organisation(dataSource);
    }
}
