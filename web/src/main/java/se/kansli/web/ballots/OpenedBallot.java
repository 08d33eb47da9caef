package se.kansli.web.ballots;

import se.kansli.kernel.paragraphs.BallotId;

record OpenedBallot(BallotId ballotId) {}
