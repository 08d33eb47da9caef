package se.kansli.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import se.kansli.query.announced.AnnouncedMeetings;
import se.kansli.query.ballots.Ballots;
import se.kansli.query.casefile.CaseFiles;
import se.kansli.query.content.Contents;
import se.kansli.query.delegation.DelegatedDecisions;
import se.kansli.query.desk.Desk;
import se.kansli.query.diarium.Diarium;
import se.kansli.query.followup.Assignments;
import se.kansli.query.imports.Imports;
import se.kansli.query.inbox.Inbox;
import se.kansli.query.journal.Journal;
import se.kansli.query.meetings.Meetings;
import se.kansli.query.membership.Memberships;
import se.kansli.query.minutes.MinutesBook;
import se.kansli.query.organisation.Organisation;
import se.kansli.query.parked.ParkedLetters;
import se.kansli.query.persons.Persons;
import se.kansli.query.postlista.Postlista;
import se.kansli.query.proceedings.Proceedings;
import se.kansli.query.projection.ChangeFeed;
import se.kansli.query.projection.Freshness;
import se.kansli.query.projection.Rebuild;
import se.kansli.query.publicdiarium.PublicDiarium;
import se.kansli.query.readycases.ReadyCases;
import se.kansli.query.remiss.OutgoingRemiss;
import se.kansli.query.timeline.Timeline;
import se.kansli.web.operations.LetterDesk;

/// A test that talks HTTP to the edge, sees which commands come through, and says what the finders find.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        classes = TestEdge.class,
        properties = {
            "spring.mvc.problemdetails.enabled=true",
            "kansli.web.heartbeat=50ms",
            "kansli.web.most-streams=2",
            "kansli.web.command-patience=300ms"
        })
@AutoConfigureMockMvc
@MockitoBean(
        types = {
            Journal.class,
            Ballots.class,
            CaseFiles.class,
            Timeline.class,
            OutgoingRemiss.class,
            Imports.class,
            Inbox.class,
            Meetings.class,
            Memberships.class,
            MinutesBook.class,
            Persons.class,
            Proceedings.class,
            ReadyCases.class,
            AnnouncedMeetings.class,
            Assignments.class,
            DelegatedDecisions.class,
            Desk.class,
            Diarium.class,
            PublicDiarium.class,
            Postlista.class,
            Organisation.class,
            Contents.class,
            Freshness.class,
            Rebuild.class,
            ParkedLetters.class,
            ChangeFeed.class,
            LetterDesk.class
        })
public @interface EdgeTest {}
