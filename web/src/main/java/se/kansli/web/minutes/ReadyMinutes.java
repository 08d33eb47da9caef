package se.kansli.web.minutes;

import se.kansli.kernel.minutes.MinutesId;

record ReadyMinutes(MinutesId minutesId) {}
