package se.kansli.application.queries;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.kansli.application.nodes.ForRole;
import se.kansli.application.nodes.NodeRole;
import se.kansli.application.time.TrueTime;
import se.kansli.query.casefile.CaseFiles;
import se.kansli.query.delegation.DelegatedDecisions;
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
import se.kansli.query.proceedings.Proceedings;
import se.kansli.query.projection.ChangeFeed;
import se.kansli.query.projection.Freshness;
import se.kansli.query.projection.Projections;
import se.kansli.query.projection.Rebuild;
import se.kansli.query.projection.SchemaKeeper;
import se.kansli.query.publicdiarium.PublicDiarium;
import se.kansli.query.readycases.ReadyCases;
import se.kansli.query.remiss.OutgoingRemiss;

/// All projections, and what keeps their tables.
@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

    @Bean
    Projections allProjections() {
        return new Projections(List.of(
                CaseFiles.PROJECTION,
                Diarium.PROJECTION,
                Imports.PROJECTION,
                Inbox.PROJECTION,
                Meetings.PROJECTION,
                Memberships.PROJECTION,
                MinutesBook.PROJECTION,
                Organisation.PROJECTION,
                OutgoingRemiss.PROJECTION,
                Persons.PROJECTION,
                Proceedings.PROJECTION,
                PublicDiarium.PROJECTION,
                ReadyCases.PROJECTION,
                Assignments.PROJECTION,
                DelegatedDecisions.PROJECTION));
    }

    @Bean
    Rebuild rebuild(DataSource dataSource, Journal journal) {
        return new Rebuild(dataSource, journal);
    }

    @Bean(initMethod = "keep")
    @ForRole(NodeRole.QUERY)
    SchemaKeeper schemaKeeper(Projections projections, Rebuild rebuild) {
        return new SchemaKeeper(projections, rebuild);
    }

    @Bean
    Freshness freshness(DataSource dataSource, Projections projections) {
        return new Freshness(dataSource, projections, TrueTime.clock());
    }

    @Bean
    ChangeFeed changeFeed(DataSource dataSource) {
        return new ChangeFeed(dataSource);
    }
}
